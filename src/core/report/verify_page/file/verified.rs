//! A verified file as shown.

use chrono::NaiveDate;
use serde::Serialize;

use crate::basics::clean::{clean_line, shown_path as shown};
use crate::basics::digest::sha256;
use crate::basics::fault::Faults;
use crate::certificate::certificate::{Certificate, CertificateId};
use crate::report::verification::json;
use crate::report::verify_page::asked::AskedOfPage;
use crate::report::verify_page::file::certificate::facts;
use crate::report::verify_page::file::commands::commands;
use crate::report::verify_page::file::conclusion::Conclusion;
use crate::report::verify_page::file::steps::{StepShown, steps};
use crate::report::verify_page::file::verdict::VerdictShown;
use crate::say;
use crate::trust::handed::outcome::OutcomeOfFile;
use crate::words::Words;

#[derive(Debug, Serialize)]
pub(in crate::report::verify_page) struct VerifiedFile {
    name: String,
    is_print: bool,
    verdict: VerdictShown,
    /// The certificate's content; empty if not genuine.
    facts: Vec<(String, String)>,
    /// Says that it was fetched and is not the user's own file.
    beside: Option<String>,
    steps: Vec<StepShown>,
    /// What is wrong with its file.
    faults: Vec<String>,
    /// On which day, and with what, it was checked.
    checked: String,
    /// The digest of its file, which identifies it on a printed sheet.
    sha256: String,
    commands: Vec<String>,
    /// `cert.verify/1`, if it could be read.
    pub(in crate::report::verify_page) json: Option<String>,
}

impl VerifiedFile {
    /// The conclusion in one line.
    pub(in crate::report::verify_page) fn heading(&self) -> &str {
        &self.verdict.heading
    }
}

pub(in crate::report::verify_page) fn verified(
    words: &Words,
    asked: &AskedOfPage<'_>,
    outcome: &OutcomeOfFile<'_>,
    sought: Option<&CertificateId>,
) -> VerifiedFile {
    let conclusion = Conclusion::of(outcome, sought, asked.today);
    let found = outcome.found.as_ref();
    let faults = match found {
        Ok(found) => [&found.unreadable, &found.faults].map(|faults| said(words, faults)).concat(),
        Err(faults) => said(words, faults),
    };
    let genuine = outcome.said.as_ref().filter(|_| conclusion.is_genuine());
    // If the clock is wrong, everything entered has already happened.
    let day = |said: &Certificate| match conclusion {
        Conclusion::Clock => asked.today.max(said.last_entered()),
        _ => asked.today,
    };
    VerifiedFile {
        name: shown(outcome.file.file.name),
        is_print: outcome.file.is_print,
        verdict: conclusion.shown(words, outcome, asked.today),
        facts: genuine.map(|said| facts(words, said, day(said))).unwrap_or_default(),
        beside: outcome.file.file.is_beside.then(|| say!(words, "verify-page-beside")),
        steps: found.map(|found| steps(words, found, conclusion)).unwrap_or_default(),
        // Listing what an empty file lacks helps nobody.
        faults: if conclusion == Conclusion::Empty { Vec::new() } else { faults },
        checked: checked(words, asked.today, outcome),
        sha256: sha256(outcome.file.file.bytes),
        commands: commands(outcome, asked.key().as_ref()),
        json: found.ok().map(|found| json::draw(found, asked.today)),
    }
}

fn checked(words: &Words, today: NaiveDate, outcome: &OutcomeOfFile<'_>) -> String {
    let signature = outcome.file.signature.map(|signature| shown(signature.name));
    let age = outcome.found.as_ref().ok().and_then(|found| found.age);
    let list = age.and_then(|age| age.signed_on).map(|on| words.long_date(on));
    say!(
        words,
        "verify-page-checked",
        day = words.long_date(today),
        file = shown(outcome.file.file.name),
        is_signed = if signature.is_some() { "yes" } else { "no" },
        signature = signature.unwrap_or_default(),
        is_listed = if list.is_some() { "yes" } else { "no" },
        list = list.unwrap_or_default()
    )
}

fn said(words: &Words, faults: &Faults) -> Vec<String> {
    faults.0.iter().take(MOST_FAULTS).map(|fault| clean_line(&words.fault(&fault.kind))).collect()
}

// A file that is not ours can have one in every line.
const MOST_FAULTS: usize = 5;
