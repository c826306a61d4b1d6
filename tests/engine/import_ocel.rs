//! Object logs.
