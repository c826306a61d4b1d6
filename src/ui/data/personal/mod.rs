//! The box about personal data: whom the log is about, what was found in each column, and what is done with it.

mod columns;
mod declaration;
mod key;
mod summary;
mod unique;

pub use key::KeyBox;
pub use summary::PersonalSummary;
pub use unique::UniqueBox;

use crate::ui::workspace::Workspace;
use columns::Columns;
use declaration::Declaration;
use leptos::prelude::*;
use summary::DETAILS_ID;

#[component]
pub fn PersonalBox() -> impl IntoView {
    let speech = Workspace::of_page().speech();
    view! {
        <section class="box personal" aria-labelledby=DETAILS_ID>
            <header>
                <h2 id=DETAILS_ID tabindex="-1">{speech.text("personal-title")}</h2>
                <span class="xs faint">{speech.text("personal-over")}</span>
            </header>
            <Declaration />
            <Columns />
        </section>
    }
}
