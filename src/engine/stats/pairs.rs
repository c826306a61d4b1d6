//! Pairs of values that stand side by side: how often each occurs, and in how many cases.

use crate::engine::ordering::sort_by;

/// How often one value stands before another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct PairCount {
    /// Codes of whatever is paired.
    pub from: u32,
    pub to: u32,
    pub count: u32,
    /// Cases in which the pair occurs.
    pub cases: u32,
}

/// Pairs as they are met, case after case.
#[derive(Default)]
pub(in crate::engine) struct Pairs {
    met: Vec<Met>,
}

#[derive(Clone, Copy, Default)]
struct Met {
    from: u32,
    to: u32,
    case: u32,
}

impl Pairs {
    /// Takes in a pair; cases come in rising order.
    #[inline]
    pub fn add(&mut self, from: u32, to: u32, case: u32) {
        self.met.push(Met { from, to, case });
    }

    /// How many pairs were met.
    pub fn count(&self) -> u32 {
        self.met.len() as u32
    }

    /// Each pair once, by count falling, then by the names of `from` and `to` rising.
    ///
    /// `codes` is one more than the greatest code. Two stable sorts by counting bring equal pairs together
    /// and leave their cases rising: linear in the number of pairs and codes.
    pub fn counted<'a>(self, codes: usize, name: impl Fn(u32) -> &'a str) -> Vec<PairCount> {
        let by_to = sorted_by_code(&self.met, codes, |met| met.to);
        let sorted = sorted_by_code(&by_to, codes, |met| met.from);
        let mut counted: Vec<PairCount> = sorted
            .chunk_by(|a, b| (a.from, a.to) == (b.from, b.to))
            .map(|same| PairCount {
                from: same[0].from,
                to: same[0].to,
                count: same.len() as u32,
                cases: same.chunk_by(|a, b| a.case == b.case).count() as u32,
            })
            .collect();
        sort_by(&mut counted, |a, b| {
            let names = || (name(a.from), name(a.to)).cmp(&(name(b.from), name(b.to)));
            b.count.cmp(&a.count).then_with(names)
        });
        counted
    }
}

fn sorted_by_code(met: &[Met], codes: usize, code: impl Fn(&Met) -> u32) -> Vec<Met> {
    let mut next = vec![0_u32; codes + 1];
    for met in met {
        next[code(met) as usize + 1] += 1;
    }
    for at in 1..next.len() {
        next[at] += next[at - 1];
    }
    let mut sorted = vec![Met::default(); met.len()];
    for met in met {
        let place = &mut next[code(met) as usize];
        sorted[*place as usize] = *met;
        *place += 1;
    }
    sorted
}
