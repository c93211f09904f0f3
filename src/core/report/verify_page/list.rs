//! What the page knows of the register: its signed list, if it is here.

use serde::Serialize;

use crate::report::verify_page::asked::{AskedOfPage, PageOrigin};
use crate::say;
use crate::trust::doubt::Doubt;
use crate::trust::judgement::Trust;
use crate::trust::signing::{comment_of, serial_of};
use crate::trust::verification::listed::ListOfFiles;
use crate::words::Words;

/// What is known of the register.
#[derive(Debug, Serialize)]
pub(super) struct ListShown {
    tone: &'static str,
    sign: &'static str,
    text: String,
    /// How one adds it.
    add: Option<String>,
}

const GOOD: (&str, &str) = ("good", "✓");
const DOUBT: (&str, &str) = ("warn", "?");
const BAD: (&str, &str) = ("bad", "✗");

pub(super) fn shown(words: &Words, asked: &AskedOfPage<'_>, list: Option<&ListOfFiles<'_>>) -> ListShown {
    let Some(list) = list else {
        let place = match asked.place {
            PageOrigin::Disk => "disk",
            PageOrigin::Asking => "asking",
            PageOrigin::Asked => "none",
        };
        let add = (asked.place != PageOrigin::Asking).then(|| say!(words, "verify-page-list-add"));
        return ListShown { tone: "soft", sign: "–", text: say!(words, "verify-page-no-list", place = place), add };
    };
    let serial = list.signature.and_then(comment_of).and_then(serial_of).unwrap_or_default();
    let ((tone, sign), text) = match list.judge(asked.key().as_ref()) {
        Trust::Signed { on, .. } => {
            let (day, serial) = (words.long_date(on), serial.to_string());
            (GOOD, say!(words, "verify-page-list-good", day = day, serial = serial))
        }
        Trust::Bad(Doubt::Removed) => (DOUBT, say!(words, "verify-page-list-unsigned")),
        Trust::Bad(doubt) if doubt.is_of_carrier() => (DOUBT, say!(words, "verify-page-list-carried")),
        Trust::Bad(_) => (BAD, say!(words, "verify-page-list-bad")),
        Trust::Unsigned | Trust::Unverified(_) => (DOUBT, say!(words, "verify-page-list-no-key")),
    };
    ListShown { tone, sign, text, add: None }
}
