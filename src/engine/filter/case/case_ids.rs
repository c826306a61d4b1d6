//! Cases by a list of ids, as someone pastes it.

use crate::engine::log::EventLog;

/// Whether each case of the log is in the list. Blanks around an id do not count; ids the log does not have are ignored.
pub fn listed(log: &EventLog, ids: &[String]) -> Vec<bool> {
    let mut wanted = vec![false; log.case_names.len()];
    for code in ids.iter().filter_map(|id| log.case_names.find(id.trim())) {
        wanted[code as usize] = true;
    }
    log.case_ids.iter().map(|&id| wanted[id as usize]).collect()
}
