//! Dropping attributes.

use crate::engine::log::EventLog;
use crate::engine::prepare::effect::{Misfit, Outcome};

/// Drops every attribute of these names.
pub(in crate::engine::prepare) fn drop_attributes(log: &mut EventLog, names: &[String]) -> Outcome {
    let mut outcome = Outcome::default();
    for name in names {
        let before = log.attributes.len();
        log.attributes.retain(|attribute| attribute.name != *name);
        if log.attributes.len() == before {
            outcome.misfits.push(Misfit::AttributeGone { attribute: name.clone() });
        }
    }
    outcome
}
