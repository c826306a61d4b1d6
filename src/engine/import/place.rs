//! Where something stands: on a line of a file, where a log is made of several files.

/// Lines of one file are counted in the lower bits, files in the upper.
const LINE_BITS: u32 = 40;

/// Line `line` of file number `file`. A file that is alone has the number 0; of several the first has 1.
pub(crate) fn line_in_file(file: u32, line: u64) -> u64 {
    u64::from(file) << LINE_BITS | line
}

/// The file and the line, from 1, that a line number of an account names. File 0 is the only one there is.
///
/// ```
/// assert_eq!(spor::engine::import::place_of_line(17), (0, 17));
/// ```
pub fn place_of_line(line: u64) -> (u32, u64) {
    ((line >> LINE_BITS) as u32, line & ((1 << LINE_BITS) - 1))
}
