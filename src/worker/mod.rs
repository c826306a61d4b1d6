//! Thin shell round the session: port, file stream, clock.
pub fn start() {}
