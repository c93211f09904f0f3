//! Details of the next edition that the browser stores while the form does not show them.

use cert_core::application::edition::{EndsWith, NextEdition};
use cert_core::basics::dates::read_day;
use serde::{Deserialize, Serialize};

#[derive(Default, Serialize, Deserialize)]
pub(crate) struct HeldNext {
    name: Option<String>,
    ends: Option<String>,
    ends_with: Option<String>,
    certain: bool,
}

impl From<&NextEdition> for HeldNext {
    fn from(next: &NextEdition) -> HeldNext {
        HeldNext {
            name: next.name.clone(),
            ends: next.ends.map(|day| day.to_string()),
            ends_with: next.ends_with.map(|what| what.code().to_owned()),
            certain: next.certain,
        }
    }
}

impl From<HeldNext> for NextEdition {
    fn from(held: HeldNext) -> NextEdition {
        NextEdition {
            name: held.name,
            held: true,
            ends: held.ends.and_then(|day| read_day(&day).ok()),
            ends_with: held.ends_with.and_then(|code| EndsWith::from_code(&code)),
            certain: held.certain,
        }
    }
}
