//! A chart with its title, its sentences, its table twin, and the ways out of the page.

use super::bar_ways::{BarWays, RowSets, one_set};
use super::leaving::Leaving;
use super::picture_out::{PictureOut, seen_in};
use super::report::Visit;
use super::table_out::TableOut;
use super::table_twin::{RowCases, TableTwin, row_name};
use super::workspace::Workspace;
use crate::present::export::Table;
use crate::ui::picture_or_table::PictureOrTable;
use leptos::prelude::*;

#[component]
pub fn ChartCard(
    /// The key of its title, which is the id of its heading, too.
    title: &'static str,
    #[prop(into)] unit: Signal<Option<String>>,
    #[prop(into)] said: Signal<Vec<String>>,
    /// Its figures, which follow the language; none while there are none.
    table: Callback<(), Option<Table>>,
    leaving: Leaving,
    /// The key of what its file is called.
    file: &'static str,
    #[prop(optional)] wide: bool,
    /// Its numbers stand in the picture itself: no twin is needed.
    #[prop(optional)]
    is_table: bool,
    /// What is chosen about it, beside its title.
    #[prop(optional, into)]
    tools: ViewFn,
    /// The cases that a row of its table counts, and the bar of that row.
    #[prop(optional_no_strip)]
    ways: Option<RowCases>,
    /// The sets of cases that a bar counts, where it counts several; the rows of the table offer those of `ways`.
    #[prop(optional_no_strip)]
    sets: Option<RowSets>,
    /// What is chosen about the rows of its table, over them.
    #[prop(optional, into)]
    over_rows: ViewFn,
    /// Its rows one under the other, where its file is laid out in another way.
    #[prop(optional_no_strip)]
    rows: Option<Callback<(), Option<Table>>>,
    children: ChildrenFn,
) -> impl IntoView {
    let speech = Workspace::of_page().speech();
    let as_table = RwSignal::new(false);
    let rows = rows.unwrap_or(table);
    let kept = Memo::new(move |_| rows.run(()));
    let name = Callback::new(move |row: usize| kept.with(|table| row_name(table.as_ref()?, row, &speech.words())));
    let content = move || match (as_table.get(), ways) {
        (true, _) => view! { {over_rows.run()} <TableTwin title table=rows ways /> }.into_any(),
        (false, None) => children(),
        (false, Some(cases)) => {
            let children = children.clone();
            let sets = sets.unwrap_or_else(|| one_set(cases));
            view! { <BarWays name sets>{children()}</BarWays> }.into_any()
        }
    };
    let switch = (!is_table || ways.is_some()).then(|| view! { <PictureOrTable as_table /> });
    let now = Callback::new(move |()| untrack(|| table.run(())));
    let body = NodeRef::new();
    let picture = seen_in(body, move || [speech.words_now().text(title), unit.get().unwrap_or_default()]);
    if let Some(visit) = Visit::of_view().filter(|_| !is_table) {
        visit.has_table(title, now);
    }
    view! {
        <section class="box chart-card" class:wide=wide aria-labelledby=title>
            <header>
                <div>
                    <h2 id=title>{speech.text(title)}</h2>
                    <p class="muted xs">{move || unit.get()}</p>
                </div>
                {tools.run()}
                {switch}
            </header>
            <div class="chart-body" node_ref=body>
                <div class="chart-picture">{content}</div>
                <div class="chart-said">
                    {move || said.get().into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
                    {ways.map(|_| view! { <p class="muted xs" data-off-paper="">{speech.text("overview-rows-filter")}</p> })}
                </div>
            </div>
            <footer>
                <Show when=move || !as_table.get()>
                    <PictureOut leaving file picture />
                </Show>
                <TableOut leaving file table=now quiet=true />
            </footer>
        </section>
    }
}
