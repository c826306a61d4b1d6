//! Small cells of what leaves together: hidden so that no arithmetic brings them back.
//!
//! Whether a cell is safe is judged here by trying out all counts that fit what is shown, which shares nothing with the
//! way in which they were hidden.

use crate::truth::json;
use proptest::prelude::*;
use spor::engine::privacy::{
    Cell, Counts, DoesNotAddUp, Extremes, Release, Settled, Shown, TableCells, Threshold, WholeGroup, extremes,
};
use static_assertions::assert_not_impl_any;
use std::path::Path;

// A release is made by settling, and by nothing else.
assert_not_impl_any!(Release<u32>: Default, From<u32>, serde::de::DeserializeOwned);

/// Counts with the sums that this test knows of.
#[derive(Clone, Debug, Default)]
struct Tables {
    counts: Counts,
    cells: Vec<Cell>,
    sums: Vec<(Cell, Vec<Cell>)>,
}

impl Tables {
    fn cell(&mut self, count: u32) -> Cell {
        let cell = self.counts.cell(count);
        self.cells.push(cell);
        cell
    }

    fn total(&mut self, parts: &[Cell]) -> Cell {
        let total = self.counts.total(parts);
        self.cells.push(total);
        self.sums.push((total, parts.to_vec()));
        total
    }

    /// A table and its margins.
    fn table(&mut self, counts: &[Vec<u32>]) -> TableCells {
        let table = self.counts.table(counts);
        self.cells.extend(table.rows.iter().flatten().chain(&table.row_totals).chain(&table.column_totals));
        self.cells.push(table.total);
        for (row, total) in table.rows.iter().zip(&table.row_totals) {
            self.sums.push((*total, row.clone()));
        }
        for (column, total) in table.column_totals.iter().enumerate() {
            self.sums.push((*total, table.rows.iter().map(|row| row[column]).collect()));
        }
        self.sums.push((table.total, table.row_totals.clone()));
        self.sums.push((table.total, table.column_totals.clone()));
        table
    }

    fn settle<T>(&self, threshold: Threshold, read: impl FnOnce(&Settled) -> T) -> T {
        Release::settle(&self.counts, threshold, read).into_content()
    }

    fn shown(&self, threshold: Threshold) -> Vec<Shown<u32>> {
        self.settle(threshold, |settled| self.cells.iter().map(|&cell| settled.shown(cell)).collect())
    }
}

/// Tries out counts that fit what is shown.
pub struct Reader<'a> {
    pub cells: &'a [Cell],
    pub sums: &'a [(Cell, Vec<Cell>)],
    pub shown: &'a [Shown<u32>],
    /// Greatest value tried for a hidden cell.
    pub most: u32,
    /// The least value of a hidden cell.
    pub least: u32,
}

impl Reader<'_> {
    fn place(&self, cell: Cell) -> usize {
        self.cells.iter().position(|&other| other == cell).unwrap()
    }

    /// Whether some counts fit in which the cell at `place` has this value.
    fn could_be(&self, place: usize, value: u32) -> bool {
        let mut counts: Vec<Option<u32>> = self.shown.iter().map(|shown| shown.number()).collect();
        assert!(counts[place].is_none());
        counts[place] = Some(value);
        self.fill(&mut counts)
    }

    fn fill(&self, counts: &mut Vec<Option<u32>>) -> bool {
        let mut ranges: Vec<(i64, i64)> = counts
            .iter()
            .map(|count| {
                count.map_or((i64::from(self.least), i64::from(self.most)), |count| (count.into(), count.into()))
            })
            .collect();
        // What a sum leaves for each of its cells, until nothing changes.
        loop {
            let before = ranges.clone();
            for (total, parts) in self.sums {
                let total = self.place(*total);
                let parts: Vec<usize> = parts.iter().map(|&part| self.place(part)).collect();
                let low: i64 = parts.iter().map(|&part| ranges[part].0).sum();
                let high: i64 = parts.iter().map(|&part| ranges[part].1).sum();
                ranges[total] = (ranges[total].0.max(low), ranges[total].1.min(high));
                for &part in &parts {
                    let others = (low - ranges[part].0, high - ranges[part].1);
                    let (least, greatest) = (ranges[total].0 - others.1, ranges[total].1 - others.0);
                    ranges[part] = (ranges[part].0.max(least), ranges[part].1.min(greatest));
                    if ranges[part].0 > ranges[part].1 {
                        return false;
                    }
                }
                if ranges[total].0 > ranges[total].1 {
                    return false;
                }
                if ranges != before {
                    break;
                }
            }
            if ranges == before {
                break;
            }
        }
        let Some(place) = (0..counts.len()).find(|&place| counts[place].is_none()) else { return true };
        for value in ranges[place].0..=ranges[place].1 {
            counts[place] = Some(value as u32);
            if self.fill(counts) {
                counts[place] = None;
                return true;
            }
        }
        counts[place] = None;
        false
    }

    /// Greatest less least value that the cell can have, once that reaches `enough`.
    pub fn width(&self, place: usize, enough: u32) -> u32 {
        let possible = |value: &u32| self.could_be(place, *value);
        let least = (self.least..=self.most).find(possible).expect("the true counts fit");
        let greatest = (least..=self.most).rev().filter(|value| *value <= least + enough).find(possible);
        match greatest {
            Some(greatest) if greatest == least + enough => enough,
            // Further up there may be counts that fit although those just above the least do not.
            _ => (least + enough..=self.most).find(possible).or(greatest).unwrap() - least,
        }
    }
}

/// Every hidden cell could have values that lie the threshold apart; small ones are hidden, noughts are not.
fn assert_safe(tables: &Tables, threshold: Threshold) {
    let shown = tables.shown(threshold);
    let counts: Vec<u32> = tables.cells.iter().map(|&cell| tables.counts.count(cell)).collect();
    let most = counts.iter().max().unwrap() + 3 * threshold.least();
    let reader = Reader { cells: &tables.cells, sums: &tables.sums, shown: &shown, most, least: 1 };
    for (place, (&count, shown)) in counts.iter().zip(&shown).enumerate() {
        match shown {
            Shown::Number(number) => assert!(*number == count && !threshold.hides(count), "{count} is shown"),
            Shown::Between(..) => panic!("cells are told or hidden: {count}"),
            Shown::Hidden => {
                assert!(count > 0, "a nought is hidden");
                let width = reader.width(place, threshold.least());
                assert!(width >= threshold.least(), "cell {place} ({count}) is known to {width}: {shown:?} {tables:?}");
            }
        }
    }
}

#[test]
fn the_rectangle_of_the_golden_table_closes_with_two_cells() {
    let golden = json(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/privacy/expected.json"));
    let example = &golden["suppression_example"];
    let rows: Vec<Vec<u32>> = serde_json::from_value(example["table"].clone()).unwrap();
    let primary: Vec<(usize, usize)> = serde_json::from_value(example["primary"].clone()).unwrap();
    let threshold = Threshold::new(example["threshold"].as_u64().unwrap() as u32);
    let mut tables = Tables::default();
    let table = tables.table(&rows);
    let hidden: Vec<(usize, usize)> = tables.settle(threshold, |settled| {
        assert_eq!((settled.small_cells(), settled.complements()), (2, 2));
        let places = (0..3).flat_map(|row| (0..3).map(move |column| (row, column)));
        places.filter(|&(row, column)| settled.shown(table.rows[row][column]) == Shown::Hidden).collect()
    });
    assert!(primary.iter().all(|place| hidden.contains(place)), "{hidden:?}");
    // The other two stand in the rows of the small ones and in one column: 20 and 9 tell less than 12 and 30.
    assert_eq!(hidden, [(0, 1), (0, 2), (2, 1), (2, 2)]);
    assert_safe(&tables, threshold);
}

#[test]
fn a_cell_alone_in_its_row_takes_a_rectangle() {
    // 3 alone: three cells more make a circle through its row and column. The cheapest is 6, 7 and 5.
    let mut tables = Tables::default();
    let table = tables.table(&[vec![3, 6, 40], vec![7, 5, 50], vec![60, 70, 80]]);
    let hidden = |least: u32| -> Vec<Vec<bool>> {
        let is_hidden = |settled: &Settled, cell: &Cell| settled.shown(*cell) == Shown::Hidden;
        tables.settle(Threshold::new(least), |settled| {
            table.rows.iter().map(|row| row.iter().map(|cell| is_hidden(settled, cell)).collect()).collect()
        })
    };
    assert_eq!(hidden(3), [[false; 3]; 3]);
    assert_eq!(hidden(4), [[true, true, false], [true, true, false], [false; 3]]);
}

#[test]
fn intervals_are_told_by_hand() {
    // 3 + 9 = 12 with a shown total: the 9 goes along, and the 3 could be 1 to 11.
    let mut tables = Tables::default();
    let parts = [3, 9].map(|count| tables.cell(count));
    let total = tables.total(&parts);
    tables.settle(Threshold::default(), |settled| {
        assert_eq!(settled.shown(total), Shown::Number(12));
        for part in parts {
            let interval = settled.interval(part).unwrap();
            assert!(interval.low >= 1 && interval.high <= 11 && interval.high - interval.low >= 5, "{interval:?}");
        }
        assert_eq!(settled.interval(total), None);
        // A median of nobody or of hidden persons is hidden.
        assert_eq!((settled.figure(total, 7.5), settled.figure(parts[0], 7.5)), (Shown::Number(7.5), Shown::Hidden));
    });
    // 2 + 3 = 5: were the total shown, the parts could be 1 to 4. So the total goes along.
    let mut tables = Tables::default();
    let parts = [2, 3].map(|count| tables.cell(count));
    let total = tables.total(&parts);
    tables.settle(Threshold::default(), |settled| assert_eq!(settled.shown(total), Shown::Hidden));
    assert_safe(&tables, Threshold::default());
}

#[test]
fn a_cell_hidden_in_one_table_is_not_given_away_by_another() {
    // Cases by team, and by team and outcome. Alone the first table hides nothing; the total of team 2 is shown twice.
    let mut tables = Tables::default();
    let outcomes = tables.table(&[vec![20, 30], vec![2, 40], vec![25, 35]]);
    let of_teams = [50, 42, 60].map(|count| tables.cell(count));
    for (team, row) in of_teams.into_iter().zip(&outcomes.row_totals) {
        tables.counts.sum(team, vec![*row]).unwrap();
        tables.sums.push((team, vec![*row]));
    }
    assert_safe(&tables, Threshold::default());
    // A difference between releases: all persons, and all but the small group.
    let mut tables = Tables::default();
    let groups = [12, 3].map(|count| tables.cell(count));
    let all = tables.total(&groups);
    let rest = tables.cell(12);
    tables.counts.sum(rest, vec![groups[0]]).unwrap();
    tables.sums.push((rest, vec![groups[0]]));
    let shown = tables.settle(Threshold::default(), |settled| [groups[0], rest, all].map(|cell| settled.shown(cell)));
    assert!(shown[0] == Shown::Hidden && shown[1] == Shown::Hidden || shown[2] == Shown::Hidden, "{shown:?}");
    assert_safe(&tables, Threshold::default());
}

#[test]
fn counts_that_add_up_to_nothing_stand_alone() {
    let mut tables = Tables::default();
    for count in [0, 1, 4, 5, 100] {
        tables.cell(count);
    }
    use Shown::{Hidden, Number};
    assert_eq!(tables.shown(Threshold::default()), [Number(0), Hidden, Hidden, Number(5), Number(100)]);
    assert_eq!(tables.shown(Threshold::new(0)), [Number(0), Hidden, Number(4), Number(5), Number(100)]);
    assert_eq!(Threshold::new(0).least(), 3);
    assert_eq!(serde_json::from_str::<Threshold>("1").unwrap().least(), 3);
}

#[test]
fn a_wrong_sum_is_refused() {
    let mut counts = Counts::default();
    let cells = [3, 4, 8].map(|count| counts.cell(count));
    assert_eq!(counts.sum(cells[2], vec![cells[0], cells[1]]), Err(DoesNotAddUp { total: 8, parts: 7 }));
}

#[test]
fn a_group_that_is_all_in_one_part_is_told() {
    let mut tables = Tables::default();
    let table = tables.table(&[vec![0, 9, 0], vec![7, 8, 9]]);
    tables.settle(Threshold::default(), |settled| {
        let whole = WholeGroup { total: table.row_totals[0], part: table.rows[0][1] };
        assert_eq!(settled.whole_groups()[0], whole);
        // And the first and third column have their cases in one row.
        assert_eq!(settled.whole_groups().len(), 3);
    });
}

#[test]
fn extremes_of_few_are_withheld() {
    use Shown::{Hidden, Number};
    let shared: Vec<(u32, i64)> = (0..5).map(|person| (person, 10)).chain([(9, 30), (8, 20)]).collect();
    assert_eq!(extremes(&shared, Threshold::default()), Some(Extremes { least: Number(10), greatest: Hidden }));
    // One person five times is one person.
    let same: Vec<(u32, i64)> = [(1, 10); 5].into_iter().chain([(2, 30)]).collect();
    assert_eq!(extremes(&same, Threshold::default()), Some(Extremes { least: Hidden, greatest: Hidden }));
    assert_eq!(extremes(&[], Threshold::default()), None);
}

#[test]
fn a_release_of_many_linked_tables_is_settled() {
    // Thirty activities by six teams and by eight quarters, with the same totals by activity.
    let mut tables = Tables::default();
    let mut number = 1u64;
    let mut next = || {
        number = number.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (number >> 33) as u32
    };
    let by_team: Vec<Vec<u32>> =
        (0..30).map(|_| (0..6).map(|_| [0, next() % 8, next() % 60][next() as usize % 3]).collect()).collect();
    let teams = tables.table(&by_team);
    let by_quarter: Vec<Vec<u32>> = by_team
        .iter()
        .map(|row| {
            let mut quarters = vec![0; 8];
            for _ in 0..row.iter().sum() {
                quarters[next() as usize % 8] += 1;
            }
            quarters
        })
        .collect();
    let quarters = tables.table(&by_quarter);
    for (one, other) in teams.row_totals.iter().zip(&quarters.row_totals) {
        tables.counts.sum(*one, vec![*other]).unwrap();
        tables.sums.push((*one, vec![*other]));
    }
    let threshold = Threshold::default();
    let (small, complements) = tables.settle(threshold, |settled| {
        for &cell in &tables.cells {
            if let Some(interval) = settled.interval(cell) {
                let count = u64::from(tables.counts.count(cell));
                assert!(interval.low >= 1 && (interval.low..=interval.high).contains(&count));
                assert!(interval.high - interval.low >= 5);
            }
        }
        (settled.small_cells(), settled.complements())
    });
    println!("{} cells, {small} small, {complements} complements", tables.cells.len());
    assert!(small > 50 && complements < 2 * small);
}

fn small_table() -> impl Strategy<Value = Vec<Vec<u32>>> {
    (2usize..=3, 2usize..=3).prop_flat_map(|(rows, columns)| {
        let count = prop_oneof![2 => Just(0u32), 3 => 1u32..5, 4 => 5u32..14];
        proptest::collection::vec(proptest::collection::vec(count, columns), rows)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// However small the table, no hidden cell can be worked out to within the threshold.
    #[test]
    fn no_hidden_cell_of_a_table_is_known(rows in small_table(), least in 3u32..=6) {
        let mut tables = Tables::default();
        tables.table(&rows);
        assert_safe(&tables, Threshold::new(least));
    }

    /// The same where two tables share their totals by row, and one of them has no other margin.
    #[test]
    fn no_hidden_cell_of_linked_tables_is_known(rows in small_table(), splits in proptest::collection::vec(0u32..=6, 3)) {
        let mut tables = Tables::default();
        let table = tables.table(&rows);
        for (total, split) in table.row_totals.iter().zip(splits) {
            let whole = tables.counts.count(*total);
            let part = split.min(whole);
            let parts = [part, whole - part].map(|count| tables.cell(count));
            tables.counts.sum(*total, parts.to_vec()).unwrap();
            tables.sums.push((*total, parts.to_vec()));
        }
        assert_safe(&tables, Threshold::default());
    }

    /// The same in three dimensions with all margins, where linear programs do not end in whole numbers by themselves.
    #[test]
    fn no_hidden_cell_of_a_cube_is_known(counts in proptest::collection::vec(prop_oneof![1 => Just(0u32), 2 => 1u32..5, 3 => 5u32..12], 8)) {
        let mut tables = Tables::default();
        let cells: Vec<Cell> = counts.iter().map(|&count| tables.cell(count)).collect();
        // Bits of the place: a, b, c. Margins over one of them, then over two, then over all.
        let mut of_two = Vec::new();
        for over in [1usize, 2, 4] {
            let firsts: Vec<usize> = (0..8).filter(|place| place & over == 0).collect();
            let margins: Vec<(usize, Cell)> =
                firsts.iter().map(|&place| (place, tables.total(&[cells[place], cells[place | over]]))).collect();
            of_two.push((over, margins));
        }
        for (over, margins) in of_two.clone() {
            for other in [1usize, 2, 4].into_iter().filter(|&other| other > over) {
                let find = |place: usize| margins.iter().find(|margin| margin.0 == place).unwrap().1;
                for place in (0..8).filter(|place| place & over == 0 && place & other == 0) {
                    tables.total(&[find(place), find(place | other)]);
                }
            }
        }
        assert_safe(&tables, Threshold::default());
    }
}
