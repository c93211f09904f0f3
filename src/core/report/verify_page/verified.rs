//! A file that was verified, as it is shown.

use serde::Serialize;

use crate::basics::clean::{clean_line, shown_path as shown};
use crate::basics::fault::Faults;
use crate::certificate::certificate::CertificateId;
use crate::report::verification::json;
use crate::report::verify_page::asked::AskedOfPage;
use crate::report::verify_page::certificate::facts;
use crate::report::verify_page::commands::commands;
use crate::report::verify_page::steps::{StepShown, steps};
use crate::report::verify_page::verdict::{Conclusion, VerdictShown};
use crate::trust::handed::outcome::OutcomeOfFile;
use crate::words::Words;

#[derive(Debug, Serialize)]
pub(super) struct VerifiedFile {
    name: String,
    is_print: bool,
    verdict: VerdictShown,
    /// What the certificate says; of one that is not genuine, nothing.
    facts: Vec<(String, String)>,
    steps: Vec<StepShown>,
    /// What is wrong with its file.
    faults: Vec<String>,
    commands: Vec<String>,
    /// `cert.verify/1`, where it could be read.
    pub(super) json: Option<String>,
}

pub(super) fn verified(
    words: &Words,
    asked: &AskedOfPage<'_>,
    outcome: &OutcomeOfFile<'_>,
    sought: Option<&CertificateId>,
    has_list: bool,
) -> VerifiedFile {
    let conclusion = Conclusion::of(outcome, sought, asked.today);
    let found = outcome.found.as_ref();
    let faults = match found {
        Ok(found) => [&found.unreadable, &found.faults].map(|faults| said(words, faults)).concat(),
        Err(faults) => said(words, faults),
    };
    let checks = found.map(|found| found.checks.as_slice()).unwrap_or_default();
    let said = outcome.said.as_ref().filter(|_| conclusion.is_genuine());
    VerifiedFile {
        name: shown(outcome.file.file.name),
        is_print: outcome.file.is_print,
        verdict: conclusion.shown(words, outcome, asked.today),
        facts: said.map(|said| facts(words, said, asked.today)).unwrap_or_default(),
        steps: steps(words, checks),
        faults,
        commands: commands(outcome, asked.key().as_ref(), has_list),
        json: found.ok().map(|found| json::draw(found, asked.today)),
    }
}

fn said(words: &Words, faults: &Faults) -> Vec<String> {
    faults.0.iter().take(MOST_FAULTS).map(|fault| clean_line(&words.fault(&fault.kind))).collect()
}

// A file that is none of ours can have one in every line.
const MOST_FAULTS: usize = 5;
