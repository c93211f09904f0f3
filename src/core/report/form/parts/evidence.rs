//! The evidence of an answer: the pieces and whether each counts, and pieces to reuse.

use serde::Serialize;

use crate::application::address::is_address;
use crate::application::answers::Answer;
use crate::application::evidence::{Evidence, EvidenceRef};
use crate::application::files::FOLDER;
use crate::editing::evidence::offered;
use crate::report::form::form::Form;
use crate::report::form::parts::field::TextField;
use crate::report::phrases;
use crate::rubric::claim::Claim;
use crate::rubric::rubric::{EvidenceNeed, Question};
use crate::say;

#[derive(Debug, Serialize)]
pub(crate) struct EvidenceList {
    pieces: Vec<EvidenceShown>,
    offered: Vec<EvidenceOffered>,
    /// What is still missing; none if the evidence is sufficient.
    lack: Option<String>,
    /// How many months before today its date may be; 0 for any date.
    months: u32,
    page: TextField,
    act: TextField,
    file: TextField,
}

#[derive(Debug, Serialize)]
struct EvidenceShown {
    at: usize,
    name: String,
    /// The link, if it is an address.
    href: Option<String>,
    kind: String,
    place: TextField,
    day: TextField,
    flaw: Option<String>,
}

#[derive(Debug, Serialize)]
struct EvidenceOffered {
    at: usize,
    name: String,
}

/// The evidence of an answer, if asked for: when the answer passes or may pass, or already has evidence.
pub(crate) fn list(form: &Form<'_>, question: &Question, answer: &Answer) -> Option<EvidenceList> {
    let is_asked = answer.is.is_positive(question) || matches!(answer.is, Claim::Partly(_));
    let is_shown = question.evidence != EvidenceNeed::None && is_asked || !answer.evidence.is_empty();
    if !is_shown {
        return None;
    }
    let (words, id) = (form.words, &question.id);
    let pieces = answer.evidence.iter().enumerate().map(|(at, evidence)| piece(form, question, at, evidence, answer));
    let last = offered(form.rubric(), form.answers(), form.last, question);
    let last =
        last.iter().enumerate().map(|(at, piece)| EvidenceOffered { at, name: name(&phrases::evidence(words, piece)) });
    let lacks = is_asked && form.evaluation.submission.lack(question, &answer.evidence).is_some();
    let field = |kind: &str| TextField::new(form, format!("{kind}-{id}"), String::new());
    Some(EvidenceList {
        pieces: pieces.collect(),
        offered: last.collect(),
        lack: lacks.then(|| say!(words, "form-evidence-missing", months = question.within_months.unwrap_or_default())),
        months: question.within_months.unwrap_or_default(),
        page: field("page"),
        act: field("act"),
        file: field("file"),
    })
}

fn piece(form: &Form<'_>, question: &Question, at: usize, evidence: &Evidence, answer: &Answer) -> EvidenceShown {
    let (words, id) = (form.words, &question.id);
    let kind = match &evidence.proof {
        EvidenceRef::File { .. } => say!(words, "form-kind-file"),
        EvidenceRef::Url(_) => say!(words, "form-kind-page"),
        EvidenceRef::Act(_) => say!(words, "form-kind-act"),
    };
    let href = match &evidence.proof {
        EvidenceRef::Url(url) if is_address(url) => Some(url.clone()),
        _ => None,
    };
    let flaw = form.evaluation.submission.flaw_that_matters(question, answer, evidence);
    let day = evidence.date.map(|day| words.date(day)).unwrap_or_default();
    EvidenceShown {
        at,
        name: name(evidence.name()),
        href,
        kind,
        place: TextField::new(form, format!("place-{id}-{at}"), evidence.place.clone().unwrap_or_default()),
        day: TextField::new(form, format!("day-{id}-{at}"), day),
        flaw: flaw.map(|flaw| phrases::flaw(words, question, evidence, flaw)),
    }
}

// A file is shown by its name; the folder is up to the program.
fn name(path: &str) -> String {
    path.strip_prefix(FOLDER).and_then(|rest| rest.strip_prefix('/')).unwrap_or(path).to_owned()
}
