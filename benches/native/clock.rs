//! Wall and processor time of one measurement, in milliseconds.

use cpu_time::ThreadTime;
use std::time::Instant;

/// Started when a measurement begins.
pub struct Clock {
    wall: Instant,
    /// Of this thread: nothing measured here uses a second one.
    cpu: ThreadTime,
}

impl Clock {
    #[allow(clippy::disallowed_methods, reason = "a clock is what this is")]
    pub fn start() -> Clock {
        Clock { cpu: ThreadTime::now(), wall: Instant::now() }
    }

    /// Wall and processor milliseconds since the start.
    pub fn read(&self) -> (f64, f64) {
        (self.wall.elapsed().as_secs_f64() * 1e3, self.cpu.elapsed().as_secs_f64() * 1e3)
    }

    /// The two as JSON members.
    pub fn stop(&self) -> String {
        let (wall, cpu) = self.read();
        format!(r#""wall_ms":{wall:.2},"cpu_ms":{cpu:.2}"#)
    }
}

/// The most memory this process has held, as Linux counts it; 0 elsewhere.
pub fn peak_bytes() -> u64 {
    let text = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|rest| rest.trim().trim_end_matches(" kB").parse::<u64>().ok()).unwrap_or(0) * 1024
}
