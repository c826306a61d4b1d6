//! Which activities and which relations «directly followed by» each case has, each once a case.

use super::registered::Registered;

/// Things that cases have or have not, each a number in `0..kinds`, with the cases in order.
pub(super) struct Incidence {
    pub kinds: usize,
    /// First entry of each case, and one past the last.
    starts: Vec<u32>,
    of_cases: Vec<u32>,
}

impl Incidence {
    /// The activities of every course, up to where `until` says that the case is followed.
    pub fn of_activities(registered: &Registered, until: impl Fn(u32, &[u32]) -> usize) -> Incidence {
        Incidence::of_keys(registered, |case, course, keys| {
            keys.extend(course[..until(case, course)].iter().map(|&event| u32::from(registered.activity(event))));
        })
    }

    /// The relations of every course, likewise; a relation lies within where both of its events do.
    pub fn of_relations(registered: &Registered, until: impl Fn(u32, &[u32]) -> usize) -> Incidence {
        let codes = registered.log.activity_codes() as u32;
        Incidence::of_keys(registered, |case, course, keys| {
            let code = |event| u32::from(registered.activity(event));
            let pairs = course[..until(case, course)].windows(2);
            keys.extend(pairs.map(|pair| code(pair[0]) * codes + code(pair[1])));
        })
    }

    fn of_keys(registered: &Registered, mut write: impl FnMut(u32, &[u32], &mut Vec<u32>)) -> Incidence {
        let (mut starts, mut all, mut keys) = (vec![0], Vec::new(), Vec::new());
        for (case, course) in registered.courses() {
            keys.clear();
            write(case, course, &mut keys);
            keys.sort_unstable();
            keys.dedup();
            all.extend_from_slice(&keys);
            starts.push(all.len() as u32);
        }
        let mut kinds = all.clone();
        kinds.sort_unstable();
        kinds.dedup();
        let number = |key: &u32| kinds.partition_point(|kind| kind < key) as u32;
        let of_cases = all.iter().map(number).collect();
        Incidence { kinds: kinds.len(), starts, of_cases }
    }

    /// What the case in place `place` of the courses has.
    pub fn of_case(&self, place: usize) -> &[u32] {
        &self.of_cases[self.starts[place] as usize..self.starts[place + 1] as usize]
    }

    /// How many cases have each.
    pub fn cases_of_kinds(&self) -> Vec<u32> {
        let mut cases = vec![0; self.kinds];
        self.of_cases.iter().for_each(|&kind| cases[kind as usize] += 1);
        cases
    }
}
