//! The engine side of the protocol: open logs by number, selections, steps of long work.
