//! What forms are made of: fields, and lists to choose from.

mod days;
mod fields;
mod load_button;
mod pick_list;

pub use days::{day_begins, day_of, day_text, day_written};
pub use fields::{
    AmountField, AreaField, ChoiceField, DayField, LinesField, NumberField, SecondField, SwitchField, TextField,
};
pub use load_button::LoadButton;
pub use pick_list::{AttributeSelect, NameSelect, PickList, activity_items, attribute_items, toggle};
