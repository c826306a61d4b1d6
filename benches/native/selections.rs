//! Fifty changed selections of one log: how long until case counts, medians, p90, variants and tie bounds stand.

use super::clock::Clock;
use super::{reading, views};
use spor::engine::filter::{CaseRule, Filter, FilterStack, Filtered, Follows, Gap};
use spor::engine::map::{MapView, process_map};
use spor::protocol::{Answer, Ask, Command, DefineSelection, ReadFiles, ShowMap};
use spor::session::Session;
use std::collections::BTreeMap;

/// Measures each of the fifty; the map of all cases is drawn once before, as on the page.
pub fn measure(file: &str) {
    let log = reading::read(file, reading::settings(file));
    let (variants, mut indexes) = reading::prepare(&log);
    reading::map_of_all(&log, &variants, &mut indexes);
    let (mut walls, mut cpus, mut cases) = (Vec::new(), Vec::new(), 0u64);
    for stack in stacks() {
        let clock = Clock::start();
        let selection = Filtered::by(&log, &variants, &stack).cases;
        let map = process_map(&log, &variants, &mut indexes, &selection, &MapView::default());
        let (wall, cpu) = clock.read();
        walls.push(wall);
        cpus.push(cpu);
        cases += u64::from(map.cases);
    }
    walls.sort_by(f64::total_cmp);
    cpus.sort_by(f64::total_cmp);
    println!(
        r#"{{"wall_ms":{:.2},"cpu_ms":{:.2},"wall_95_ms":{:.2},"mean_cases":{}}}"#,
        walls[25],
        cpus[25],
        walls[47],
        cases / 50
    );
}

/// The same by the session, as the worker answers it: median processor milliseconds of defining a selection, and of each
/// view that changes with it.
pub fn measure_views(file: &str) {
    let mut session = Session::new();
    let log = views::open(&mut session, file);
    const PARTS: [&str; 4] = ["define", "map", "variants", "overview"];
    let mut cpus: [Vec<f64>; 4] = Default::default();
    let ask = |selection| {
        [
            ShowMap { log, selection, view: MapView::default(), working: None, number: None }.command(),
            views::command("variants", log, selection),
            views::command("overview", log, selection),
        ]
    };
    for command in ask(views::EVERYTHING) {
        views::answer(&mut session, command);
    }
    for stack in stacks() {
        let clock = Clock::start();
        let Answer::SelectionDefined(defined) = views::answer(&mut session, DefineSelection { log, stack }.command())
        else {
            panic!("no selection")
        };
        cpus[0].push(clock.read().1);
        for (part, command) in ask(defined.selection).into_iter().enumerate() {
            let clock = Clock::start();
            views::answer(&mut session, command);
            cpus[part + 1].push(clock.read().1);
        }
    }
    let mut sums: Vec<f64> = (0..50).map(|number| cpus.iter().map(|of_part| of_part[number]).sum()).collect();
    sums.sort_by(f64::total_cmp);
    let parts = PARTS.iter().zip(&mut cpus).map(|(part, cpus)| {
        cpus.sort_by(f64::total_cmp);
        format!(r#""{part}_cpu_ms":{:.2}"#, cpus[25])
    });
    println!(r#"{{"cpu_ms":{:.2},{}}}"#, sums[25], parts.collect::<Vec<_>>().join(","));
}

/// Prints the same selections as commands for the page's worker, which hears bytes: fifty `DefineSelection` of its
/// first log, what follows each (map, variants, overview; their selection, one byte here, is to be replaced by the one
/// defined), and by which first bytes a reading and a map are told.
pub fn print_commands() {
    let log = 1;
    let packed = |command: Command| postcard::to_stdvec(&command).expect("a command as bytes");
    let define: Vec<Vec<u8>> =
        stacks().into_iter().map(|stack| packed(DefineSelection { log, stack }.command())).collect();
    let show = [
        ShowMap { log, selection: 0, view: MapView::default(), working: None, number: None }.command(),
        views::command("variants", log, views::EVERYTHING),
        views::command("overview", log, views::EVERYTHING),
    ]
    .map(packed);
    let read = packed(ReadFiles { files: Vec::new() }.command());
    // A step over the dots is no question of its own.
    let alone = views::VIEWS.iter().filter(|&&view| view != "dots-pan");
    let views: BTreeMap<&str, Vec<u8>> =
        alone.map(|&view| (view, packed(views::command(view, log, views::EVERYTHING)))).collect();
    println!(
        r#"{{"define":{define:?},"show":{show:?},"views":{views:?},"read_kind":{},"map_kind":{}}}"#,
        read[0], show[0][0]
    );
}

/// Twelve by category, twelve by department, thirteen by what follows what, thirteen by a chain; every third turned round.
pub fn stacks() -> Vec<FilterStack> {
    let list = |values: &[&str]| values.iter().map(|&value| value.to_owned()).collect::<Vec<String>>();
    let activities =
        ["Under behandling", "Afventer bruger", "Tildelt 2. linje", "Løst af servicedesk", "Genåbnet af bruger"];
    let categories = ["Adgang og rettigheder", "Pc og hardware", "Fagsystemer", "Print og scan", "Telefoni"];
    let departments = ["Børn", "Sundhed", "Job", "Teknik", "Kultur", "Stab"];
    (0..50)
        .map(|number| {
            let (from, to) = (activities[number % 5], activities[(number / 5 + number + 1) % 5]);
            let rule = match number % 4 {
                0 => CaseRule::Attribute {
                    attribute: "Kategori".into(),
                    values: list(&categories[..1 + number / 4 % 5]),
                    or_missing: false,
                },
                1 => CaseRule::Attribute {
                    attribute: "Forvaltning".into(),
                    values: list(&departments[number / 4 % 6..]),
                    or_missing: false,
                },
                2 => CaseRule::Follows(Follows::eventually(list(&[from]), list(&[to]))),
                _ => CaseRule::Chain {
                    steps: vec![list(&["Løst af servicedesk"]), list(&[from]), list(&[to])],
                    gaps: vec![Gap::Eventually, Gap::Eventually],
                },
            };
            FilterStack::of([Filter { inverted: number % 3 == 2, ..rule.into() }])
        })
        .collect()
}
