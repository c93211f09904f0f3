//! What the page knows about the register: its signed list, if available.

use serde::Serialize;

use crate::basics::clean::shown_path as shown_name;
use crate::report::verify_page::asked::{AskedOfPage, PageOrigin};
use crate::say;
use crate::trust::doubt::Doubt;
use crate::trust::handed::bundle::{Bundle, HandedFile};
use crate::trust::handed::outcome::OutcomeOfFile;
use crate::trust::judgement::Trust;
use crate::trust::signing::serial_in;
use crate::words::Words;

/// What is known about the register.
#[derive(Debug, Serialize)]
pub(super) struct ListShown {
    tone: &'static str,
    sign: &'static str,
    text: String,
    /// How to add it.
    add: Option<String>,
}

const GOOD: (&str, &str) = ("good", "✓");
const DOUBT: (&str, &str) = ("warn", "?");
const BAD: (&str, &str) = ("bad", "✗");

/// The lists used in verification; if none was used, the one that would be.
pub(super) struct CountedLists<'f>(pub(super) Vec<HandedFile<'f>>);

impl<'f> CountedLists<'f> {
    pub(super) fn of(bundle: &Bundle<'f>, outcomes: &[OutcomeOfFile<'f>]) -> CountedLists<'f> {
        let has_said = outcomes.iter().any(|outcome| outcome.said.is_some());
        let would = bundle.lists.first().filter(|_| !has_said);
        CountedLists(outcomes.iter().filter_map(|outcome| outcome.list).chain(would.copied()).collect())
    }
}

/// What is known about the register from the list that counts or, without one, from what is beside the page instead.
pub(super) fn shown(
    words: &Words,
    asked: &AskedOfPage<'_>,
    counted: &CountedLists<'_>,
    published: &Bundle<'_>,
) -> ListShown {
    let Some(list) = counted.0.first() else {
        let place = match asked.place {
            PageOrigin::Disk => "disk",
            PageOrigin::Asking => "asking",
            PageOrigin::Asked if !published.others.is_empty() => "other",
            PageOrigin::Asked if published.lists.iter().any(|list| list.signature.is_some()) => "foreign",
            PageOrigin::Asked if !published.lists.is_empty() => "unsigned",
            PageOrigin::Asked => "none",
        };
        let add = (asked.place != PageOrigin::Asking).then(|| say!(words, "verify-page-list-add"));
        return ListShown { tone: "soft", sign: "–", text: say!(words, "verify-page-no-list", place = place), add };
    };
    let from = if list.file.is_beside { "beside" } else { "file" };
    let serial = list.signature.and_then(|signature| serial_in(signature.bytes)).unwrap_or_default();
    let ((tone, sign), text) = match list.as_list().judge(asked.key().as_ref()) {
        Trust::Signed { on, .. } => {
            let (day, serial) = (words.long_date(on), serial.to_string());
            (GOOD, say!(words, "verify-page-list-good", from = from, day = day, serial = serial))
        }
        Trust::Bad(Doubt::Removed | Doubt::Empty | Doubt::NotASignature) => {
            (DOUBT, say!(words, "verify-page-list-unsigned"))
        }
        Trust::Bad(doubt) if doubt.is_of_carrier() || doubt == Doubt::UntrustedComment => {
            (DOUBT, say!(words, "verify-page-list-carried"))
        }
        Trust::Bad(_) => (BAD, say!(words, "verify-page-list-bad")),
        Trust::Unsigned | Trust::Unverified(_) => (DOUBT, say!(words, "verify-page-list-no-key")),
    };
    ListShown { tone, sign, text, add: None }
}

/// Why a list chosen by the user is not the one that counts.
pub(super) fn left_out(
    words: &Words,
    asked: &AskedOfPage<'_>,
    bundle: &Bundle<'_>,
    counted: &CountedLists<'_>,
) -> Vec<String> {
    let is_counted = |list: &&HandedFile<'_>| counted.0.iter().any(|one| one.file.bytes == list.file.bytes);
    let others = bundle.lists.iter().filter(|list| !list.file.is_beside && !is_counted(list));
    let is_of_one =
        |list: &HandedFile<'_>| counted.0.iter().any(|one| one.as_list().prefix() == list.as_list().prefix());
    let why = |list: &HandedFile<'_>| match list.as_list().judge(asked.key().as_ref()) {
        Trust::Signed { .. } if is_of_one(list) => "older",
        Trust::Signed { .. } => "foreign",
        _ if list.signature.is_none() => "unsigned",
        _ => "bad",
    };
    others
        .map(|list| say!(words, "verify-page-list-left", file = shown_name(list.file.name), why = why(list)))
        .collect()
}
