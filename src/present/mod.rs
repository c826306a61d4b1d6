//! How figures, problems and findings read in Danish and English.
