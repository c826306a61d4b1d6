//! The box about personal data: whom the log is about, what was found in each column, and what is done with it.

mod columns;
mod declaration;
mod key;
mod unique;

pub use key::KeyBox;
pub use unique::UniqueBox;

use crate::ui::workspace::Workspace;
use columns::Columns;
use declaration::Declaration;
use leptos::prelude::*;

#[component]
pub fn PersonalBox() -> impl IntoView {
    let speech = Workspace::of_page().speech();
    view! {
        <section class="box personal" aria-labelledby="personal-title">
            <header>
                <h2 id="personal-title">{speech.text("personal-title")}</h2>
                <span class="xs faint">{speech.text("personal-over")}</span>
            </header>
            <Declaration />
            <Columns />
        </section>
    }
}
