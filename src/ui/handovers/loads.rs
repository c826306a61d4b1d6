//! What the groups have to do, week by week: a line for each, or every week as a row.

use super::list_out::ListOut;
use super::state::HandoverState;
use crate::present::handovers::{
    WeekFigure, WeekRow, busiest_week, cases_of_group, cases_of_week, changed_in_weeks, group_name, group_names,
    has_tasks_by_week, load_markers, task_rows, week_rows, week_said,
};
use crate::present::markers::PlacedMarker;
use crate::present::{Words, numbers};
use crate::protocol::{Filter, GroupFigures, GroupLoad, Marker, Shown};
use crate::ui::bar_ways::{BarWays, one_set};
use crate::ui::heat_cell::heat_cell;
use crate::ui::markers::{MarkerButton, MarkerKey, line_class};
use crate::ui::picture_or_table::PictureOrTable;
use crate::ui::picture_out::{PictureOut, seen_in};
use crate::ui::row_ways::row_ways;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

/// The box that a line is drawn in.
const WIDTH: f64 = 240.0;
const HEIGHT: f64 = 30.0;

#[component]
pub fn Loads() -> impl IntoView {
    let state = HandoverState::of_screen();
    let speech = state.workspace.speech();
    let as_table = RwSignal::new(false);
    let told = move |say: fn(HandoverState, &GroupFigures, &Words) -> AnyView| {
        let page = state.page.get()?;
        page.groups.as_ref().map(|groups| say(state, groups, &speech.words()))
    };
    let said = move || {
        let words = speech.words();
        let page = state.page.get()?;
        let groups = page.groups.as_ref()?;
        let has_tasks = groups.loads.iter().any(|load| load.multitasking.is_some());
        let no_starts = (!has_tasks && !page.hides_small).then(|| words.text("handovers-no-starts"));
        let earlier = groups.earlier_weeks;
        let earlier = (earlier > 0).then(|| words.with("handovers-earlier", &[("n", earlier.into())]));
        let lines: Vec<String> = no_starts.into_iter().chain(earlier).collect();
        (!lines.is_empty()).then(|| view! { <p class="rework-said muted sm">{lines.join(" ")}</p> })
    };
    let markers = Signal::derive(move || {
        let (page, words) = (state.page.get(), speech.words());
        let groups = page.as_ref().and_then(|page| page.groups.as_ref());
        groups.map(|groups| load_markers(groups, &changed(state), &words)).unwrap_or_default()
    });
    let seen = NodeRef::new();
    let heads = move || ["handovers-loads", "handovers-loads-unit"].map(|key| speech.words_now().text(key));
    let picture = seen_in(seen, heads);
    view! {
        <section class="box flush">
            <header>
                <div>
                    <h2>{speech.text("handovers-loads")}</h2>
                    <p class="muted xs">{speech.text("handovers-loads-unit")}</p>
                    <Show when=move || as_table.get()>
                        <p class="muted xs" data-off-paper="">{speech.text("handovers-weeks-click")}</p>
                    </Show>
                </div>
                <MarkerButton />
                <PictureOrTable as_table />
            </header>
            <div node_ref=seen>
                {move || told(if as_table.get() { weeks } else { lines })}
                <Show when=move || !as_table.get()>
                    <MarkerKey markers />
                </Show>
            </div>
            {said}
            <footer>
                <PictureOut leaving=state.leaving file="handovers-file-loads" picture />
                {move || match as_table.get() {
                    true => view! { <ListOut list="handovers-weeks" file="handovers-file-weeks" /> },
                    false => view! { <ListOut list="handovers-loads" file="handovers-file-loads" /> },
                }}
            </footer>
        </section>
    }
}

/// A row for every group, with a line of its weeks.
fn lines(state: HandoverState, groups: &GroupFigures, words: &Words) -> AnyView {
    let column = state.page.with_untracked(|page| page.as_ref().and_then(|page| page.group.clone()));
    let most = groups.loads.iter().flat_map(|load| &load.cases_by_week).filter_map(|count| count.number()).max();
    let markers = load_markers(groups, &changed(state), words);
    let has_tasks = groups.loads.iter().any(|load| load.multitasking.is_some());
    let rows = groups.loads.iter().enumerate().map(|(place, load)| {
        let name = group_name(groups, place as u32, words);
        let busiest = busiest_week(groups, load, words).map_or("–".to_owned(), |(week, n)| {
            words.with("handovers-busiest-week", &[("week", week.into()), ("n", n.into())])
        });
        let rule = column.as_ref().and_then(|column| cases_of_group(groups, column, place));
        let filter = row_ways(state.workspace, rule, &name, words);
        let tasks = has_tasks.then(|| {
            let tasks = load.multitasking;
            let overlap = tasks.map(|tasks| numbers::percent(tasks.overlap_share, 0, words.language()));
            let parallel = tasks.map(|tasks| numbers::decimal(tasks.mean_parallel, 1, words.language()));
            [overlap, parallel]
                .map(|text| view! { <td class="num">{text.unwrap_or("–".to_owned())}</td> })
                .collect_view()
        });
        view! {
            <tr>
                <th scope="row">{name.clone()}</th>
                <td class="num"><b>{numbers::shown_short(load.cases, words)}</b></td>
                <td class="num">{numbers::shown_short(load.events, words)}</td>
                <td class="load-line">{line(load, most.unwrap_or(0), &markers)}</td>
                <td>{busiest}</td>
                {tasks}
                {filter}
            </tr>
        }
    });
    let rows = rows.collect_view();
    let tasks = has_tasks.then(|| {
        [("handovers-overlap", "handovers-overlap-is"), ("handovers-parallel", "handovers-parallel-is")]
            .map(|(key, is)| view! { <th scope="col" class="num" title=words.text(is)>{words.text(key)}</th> })
            .collect_view()
    });
    view! {
        <div class="table-frame" tabindex="0" role="region" aria-label=words.text("handovers-loads")>
            <table class="t rework-pairs load-table">
                <caption class="sr-only">{words.text("handovers-loads")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words.text("handovers-group")}</th>
                        <th scope="col" class="num">{words.text("handovers-cases")}</th>
                        <th scope="col" class="num">{words.text("handovers-events")}</th>
                        <th scope="col">{words.text("handovers-weeks")}</th>
                        <th scope="col">{words.text("handovers-busiest")}</th>
                        {tasks}
                        <th scope="col" class="row-ways">{words.text("rework-ways")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// What the laws and practice changed.
fn changed(state: HandoverState) -> Vec<Marker> {
    state.workspace.choices.with(|choices| choices.markers.clone())
}

/// A step for every week, all lines on the same scale, with a gap where the number is hidden, and what changed when.
fn line(load: &GroupLoad, most: u32, markers: &[PlacedMarker]) -> impl IntoView + use<> {
    let weeks = load.cases_by_week.len().max(1) as f64;
    let x = |week: usize| week as f64 / weeks * WIDTH;
    let y = |count: u32| HEIGHT - 1.0 - f64::from(count) / f64::from(most.max(1)) * (HEIGHT - 3.0);
    let (mut path, mut goes_on) = (String::new(), false);
    for (week, count) in load.cases_by_week.iter().enumerate() {
        if let Shown::Number(count) = *count {
            let to = if goes_on { 'L' } else { 'M' };
            path.push_str(&format!("{to}{:.1} {:.1}H{:.1}", x(week), y(count), x(week + 1)));
        }
        goes_on = count.number().is_some();
    }
    let mark = |marker: &PlacedMarker| {
        let x = format!("{:.1}", marker.at * WIDTH);
        view! { <line class=line_class(marker.kind) x1=x.clone() x2=x y1=0 y2=HEIGHT></line> }
    };
    view! {
        <svg class="load" viewBox=format!("0 0 {WIDTH} {HEIGHT}") preserveAspectRatio="none" aria-hidden="true">
            <path class="week-open" d=path></path>
            {markers.iter().map(mark).collect_view()}
        </svg>
    }
}

/// A row for every week and a column for every group.
fn weeks(state: HandoverState, groups: &GroupFigures, _: &Words) -> AnyView {
    let figure = RwSignal::new(WeekFigure::default());
    let has_tasks = has_tasks_by_week(groups);
    let workspace = state.workspace;
    let speech = workspace.speech();
    let place =
        |groups: &GroupFigures, cell: usize| (cell / groups.loads.len().max(1), cell % groups.loads.len().max(1));
    let cases = Callback::new(move |cell: usize| {
        let page = state.page.get()?;
        let (column, groups) = page.group.as_ref().zip(page.groups.as_ref())?;
        let (week, group) = place(groups, cell);
        cases_of_week(groups, column, week, group, workspace.zone()).map(Filter::from)
    });
    let name = Callback::new(move |cell: usize| {
        let (page, words) = (state.page.get()?, speech.words());
        let groups = page.groups.as_ref()?;
        let (week, group) = place(groups, cell);
        week_said(groups, week, group, &words)
    });
    let table = move || {
        let page = state.page.get()?;
        page.groups.as_ref().map(|groups| week_table(groups, figure.get(), &changed(state), &speech.words()))
    };
    view! {
        {has_tasks.then(|| view! { <WhichFigure figure /> })}
        <BarWays name sets=one_set(cases)>{table}</BarWays>
    }
    .into_any()
}

/// Cases, or tasks side by side.
#[component]
fn WhichFigure(figure: RwSignal<WeekFigure>) -> impl IntoView {
    let speech = Workspace::of_page().speech();
    let button = |of: WeekFigure, key: &'static str, is: &'static str| {
        view! {
            <button
                aria-pressed=move || (figure.get() == of).to_string()
                title=speech.text(is)
                on:click=move |_| figure.set(of)
            >
                {speech.text(key)}
            </button>
        }
    };
    view! {
        <div class="seg week-figure" role="group" aria-label=speech.text("handovers-week-figure")>
            {button(WeekFigure::Cases, "handovers-cases", "handovers-loads-unit")}
            {button(WeekFigure::Tasks, "handovers-parallel", "handovers-parallel-is")}
        </div>
    }
}

fn week_table(groups: &GroupFigures, figure: WeekFigure, changed: &[Marker], words: &Words) -> impl IntoView + use<> {
    let hidden = words.text("units-hidden");
    let heads = group_names(groups, words).into_iter().map(|name| view! { <th scope="col" class="num">{name}</th> });
    let all = groups.loads.len();
    let (column, changed) = changed_in_weeks(groups, changed, words).unzip();
    let changed_head = column.map(|column| view! { <th scope="col">{column}</th> });
    let row = |(week, (name, cells)): (usize, WeekRow)| {
        let cell = |(group, (written, step)): (usize, (Option<String>, u64))| {
            let has_cases = groups.loads[group].cases_by_week[week] != Shown::Number(0) && written.is_some();
            let opens = has_cases && group < groups.names.len();
            heat_cell(written, step, &hidden, opens.then_some(week * all + group))
        };
        view! {
            <tr>
                <th scope="row">{name}</th>
                {cells.into_iter().enumerate().map(cell).collect_view()}
                {changed.as_ref().map(|changed| view! { <td class="week-changed">{changed[week].clone()}</td> })}
            </tr>
        }
    };
    let (told, caption) = match figure {
        WeekFigure::Cases => (week_rows(groups, words), "handovers-weeks"),
        WeekFigure::Tasks => (task_rows(groups, words), "handovers-week-tasks"),
    };
    let [label, caption] = [words.text(caption), words.text(caption)];
    let rows = told.into_iter().enumerate().map(row).collect_view();
    view! {
        <div class="table-frame between weeks" tabindex="0" role="region" aria-label=label>
            <table class="heat-grid">
                <caption class="sr-only">{caption}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words.text("handovers-week")}</th>
                        {heads.collect_view()}
                        {changed_head}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}
