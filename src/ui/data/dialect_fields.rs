//! How the text is cut: encoding, delimiter, and where the headings stand.

use super::sheet_fields::{ObjectTypeField, SheetField};
use crate::protocol::{CsvDialect, FileFormat, HeaderRow, ImportSettings, TextEncoding};
use crate::ui::actions;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

/// Encodings by the names that municipalities' systems use; proper names, the same in every language.
const ENCODINGS: [(TextEncoding, &str); 8] = [
    (TextEncoding::Utf8, "UTF-8"),
    (TextEncoding::Windows1252, "Windows-1252"),
    (TextEncoding::Utf16Le, "UTF-16 LE"),
    (TextEncoding::Utf16Be, "UTF-16 BE"),
    (TextEncoding::Iso8859_15, "ISO-8859-15"),
    (TextEncoding::Windows1250, "Windows-1250"),
    (TextEncoding::Windows1251, "Windows-1251"),
    (TextEncoding::Windows1255, "Windows-1255"),
];

const DELIMITERS: [(u8, &str); 6] = [
    (b';', "data-semicolon"),
    (b',', "data-comma"),
    (b'\t', "data-tab"),
    (b'|', "data-pipe"),
    (b':', "data-colon"),
    (b' ', "data-space"),
];
const OTHER: &str = "other";

/// Headings further down than this are not looked for.
const HEADING_ROWS: u32 = 12;

#[component]
pub fn DialectFields() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let format = Memo::new(move |_| workspace.draft.with(|draft| draft.as_ref().map(|draft| draft.format.clone())));
    let dialect = Memo::new(move |_| match format.get() {
        Some(FileFormat::Csv(dialect)) => Some(dialect),
        _ => None,
    });
    let is_gzip = Memo::new(move |_| workspace.draft.with(|draft| draft.as_ref().is_some_and(|draft| draft.gzip)));
    let is_zip =
        Memo::new(move |_| workspace.draft.with(|draft| draft.as_ref().is_some_and(|draft| draft.zip_entry.is_some())));
    // The kind of the file stays what it is while its settings change: only then are the fields made anew.
    let kind = Memo::new(move |_| format.get().as_ref().map(std::mem::discriminant));
    let fields = move || {
        kind.get();
        match format.get_untracked() {
            Some(FileFormat::Csv(_)) => view! {
                <Encoding dialect />
                <Delimiter dialect />
                <Headings />
            }
            .into_any(),
            Some(FileFormat::Workbook { .. }) => view! {
                <p class="muted sm wide">{speech.text("sheet-workbook")}</p>
                <SheetField />
                <Headings />
            }
            .into_any(),
            Some(FileFormat::Page { .. }) => view! {
                <p class="muted sm wide">{speech.text("sheet-page")}</p>
                <Headings />
            }
            .into_any(),
            Some(FileFormat::Objects { .. }) => view! { <ObjectTypeField /> }.into_any(),
            Some(FileFormat::Xes { .. }) => view! { <p class="muted sm wide">{speech.text("data-xes")}</p> }.into_any(),
            None => ().into_any(),
        }
    };
    view! {
        <Show when=move || is_gzip.get()>
            <p class="muted sm wide">{speech.text("data-gzip")}</p>
        </Show>
        <Show when=move || is_zip.get()>
            <p class="muted sm wide">{speech.text("sheet-zip")}</p>
        </Show>
        {fields}
    }
}

#[component]
fn Encoding(dialect: Memo<Option<CsvDialect>>) -> impl IntoView {
    let workspace = Workspace::of_page();
    let is = move |encoding| dialect.get().is_some_and(|dialect| dialect.encoding == encoding);
    let choose = move |event| {
        let value = event_target_value(&event);
        if let Some((encoding, _)) = ENCODINGS.into_iter().find(|(_, name)| *name == value) {
            change(workspace, move |dialect| dialect.encoding = encoding);
        }
    };
    view! {
        <div class="field">
            <label for="encoding">{workspace.speech().text("data-encoding")}</label>
            <select class="form-select" id="encoding" on:change=choose>
                {ENCODINGS
                    .map(|(encoding, name)| {
                        view! {
                            <option value=name selected=move || is(encoding)>
                                {name}
                            </option>
                        }
                    })
                    .collect_view()}
            </select>
        </div>
    }
}

#[component]
fn Delimiter(dialect: Memo<Option<CsvDialect>>) -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let delimiter = Memo::new(move |_| dialect.get().map_or(b';', |dialect| dialect.delimiter));
    let is_listed = move || DELIMITERS.iter().any(|(byte, _)| *byte == delimiter.get());
    let wants_own = RwSignal::new(false);
    let shows_own = Memo::new(move |_| wants_own.get() || !is_listed());
    let is_wrong = RwSignal::new(false);
    let choose = move |event| {
        let value = event_target_value(&event);
        if value == OTHER {
            return wants_own.set(true);
        }
        wants_own.set(false);
        if let Some((byte, _)) = DELIMITERS.into_iter().find(|(_, key)| *key == value) {
            change(workspace, move |dialect| dialect.delimiter = byte);
        }
    };
    let write = move |event| {
        let text = event_target_value(&event);
        let byte = usable(&text);
        is_wrong.set(byte.is_none() && !text.is_empty());
        if let Some(byte) = byte {
            change(workspace, move |dialect| dialect.delimiter = byte);
        }
    };
    view! {
        <div class="field">
            <label for="delimiter">{speech.text("data-delimiter")}</label>
            <select class="form-select" id="delimiter" on:change=choose>
                {DELIMITERS
                    .map(|(byte, key)| {
                        view! {
                            <option value=key selected=move || !shows_own.get() && delimiter.get() == byte>
                                {speech.text(key)}
                            </option>
                        }
                    })
                    .collect_view()}
                <option value=OTHER selected=move || shows_own.get()>
                    {speech.text("data-other-delimiter")}
                </option>
            </select>
        </div>
        <Show when=move || shows_own.get()>
            <div class="field wide">
                <label for="own-delimiter">{speech.text("data-own-delimiter")}</label>
                <input
                    class="form-input"
                    id="own-delimiter"
                    maxlength="1"
                    autocomplete="off"
                    aria-invalid=move || is_wrong.get().then_some("true")
                    aria-describedby="own-delimiter-rule"
                    prop:value=move || if is_listed() { String::new() } else { char::from(delimiter.get()).to_string() }
                    on:input=write
                />
                <span class="xs muted" id="own-delimiter-rule">{speech.text("data-delimiter-one")}</span>
            </div>
        </Show>
    }
}

#[component]
fn Headings() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let header = Memo::new(move |_| {
        workspace.draft.with(|draft| draft.as_ref().map_or(HeaderRow::None, |draft| draft.format.header()))
    });
    let rows = move || match header.get() {
        HeaderRow::Record(row) => HEADING_ROWS.max(row + 1),
        HeaderRow::None => HEADING_ROWS,
    };
    let choose = move |event| {
        let header = event_target_value(&event).parse().map_or(HeaderRow::None, HeaderRow::Record);
        actions::change_dialect(workspace, move |settings| settings.format.set_header(header));
    };
    view! {
        <div class="field wide">
            <label for="headings">{speech.text("data-headings")}</label>
            <select class="form-select" id="headings" on:change=choose>
                <option value="none" selected=move || header.get() == HeaderRow::None>
                    {speech.text("data-headings-none")}
                </option>
                {move || {
                    (0..rows())
                        .map(|row| {
                            let name = move || {
                                speech.words().with("data-headings-row", &[("n", (row + 1).to_string().into())])
                            };
                            view! {
                                <option value=row.to_string() selected=move || header.get() == HeaderRow::Record(row)>
                                    {name}
                                </option>
                            }
                        })
                        .collect_view()
                }}
            </select>
        </div>
    }
}

fn change(workspace: Workspace, change: impl FnOnce(&mut CsvDialect)) {
    actions::change_dialect(workspace, |settings: &mut ImportSettings| {
        if let FileFormat::Csv(dialect) = &mut settings.format {
            change(dialect);
        }
    });
}

/// The character as a delimiter: one ASCII character that is no letter, digit, quote or line break.
fn usable(text: &str) -> Option<u8> {
    match text.as_bytes() {
        [byte] if byte.is_ascii() && !byte.is_ascii_alphanumeric() && !matches!(byte, b'"' | b'\n' | b'\r') => {
            Some(*byte)
        }
        _ => None,
    }
}
