//! Today, by the clock of the user's own machine: what stands on a print, and in the file of a project.

use crate::protocol::WallTime;

/// The day it is now.
pub fn today() -> WallTime {
    let now = js_sys::Date::new_0();
    WallTime {
        year: now.get_full_year() as i32,
        month: (now.get_month() + 1) as u8,
        day: now.get_date() as u8,
        hour: 0,
        minute: 0,
        second: 0,
        milli: 0,
        day_only: true,
    }
}
