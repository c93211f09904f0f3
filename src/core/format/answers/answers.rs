//! Reads the answers in a text: the rubric they refer to, and each answer.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use crate::application::answers::{Answer, Answers, RubricRef};
use crate::application::claim_syntax::Written;
use crate::application::evidence::EvidenceFiles;
use crate::application::problem::AnswersProblem;
use crate::basics::fault::{FaultKind, Faults};
use crate::basics::name::person;
use crate::basics::source::Source;
use crate::basics::text::Id;
use crate::format::answers::claim::{claim, fits, written};
use crate::format::answers::evidence::EvidenceReader;
use crate::format::answers::heading::{edition, municipality, next_edition};
use crate::rubric::claim::Claim;
use crate::rubric::rubric::Rubric;
use crate::toml::document::Document;
use crate::toml::fault_list::FaultList;
use crate::toml::table::Table;
use crate::toml::value::Value;

/// Which rubric versions are accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Versions {
    /// Only the rubric's own version.
    Same,
    /// Answers in a dossier: read by the rules of the day of issue, when less was required of evidence.
    Filed,
    /// Other versions too, if no answered question has changed its meaning.
    Accept,
    /// Like [`Versions::Accept`], for an unfinished form, whose names may still be empty.
    Draft,
    /// Any version, to see the effect of a version change; what no longer fits counts as unanswered.
    Any,
}

/// Parses answers and checks the state of their evidence files.
///
/// # Errors
/// Returns every fault of the text. Answers to another rubric or version are refused before anything else is checked.
pub fn parse(
    source: &Arc<Source>,
    files: &dyn EvidenceFiles,
    rubric: &Rubric,
    versions: Versions,
) -> Result<Answers, Faults> {
    read(source, Some(files), rubric, versions)
}

/// Checks that answers can be parsed, without looking at evidence files.
///
/// # Errors
/// As for [`parse`].
pub fn check(source: &Arc<Source>, rubric: &Rubric) -> Result<(), Faults> {
    read(source, None, rubric, Versions::Accept).map(drop)
}

fn read(
    source: &Arc<Source>,
    files: Option<&dyn EvidenceFiles>,
    rubric: &Rubric,
    versions: Versions,
) -> Result<Answers, Faults> {
    let document = Document::parse(source)?;
    let root = document.root();
    root.one_of("format", 1..=1);
    let found = root.table("rubric").and_then(|table| reference(table, rubric, versions));
    // Answers to another rubric or version cannot be checked further; if the reference is missing, the rest still can.
    let reference = match found {
        Some(reference) => {
            document.faults().check()?;
            reference
        }
        None => RubricRef { id: rubric.id.clone(), version: rubric.version.clone() },
    };
    let reader = Reader { files, rubric, versions, reference };
    let answers = reader.answers(&root);
    root.done();
    document.finish(answers)
}

fn reference(table: Table<'_>, rubric: &Rubric, versions: Versions) -> Option<RubricRef> {
    let (id, version) = (table.id("id"), table.version("version"));
    if let Some(found) = id.as_ref().filter(|id| **id != rubric.id) {
        let expected = rubric.id.to_string();
        table.fault("id", FaultKind::from(AnswersProblem::OtherRubric { found: found.to_string(), expected }));
    } else if let Some(found) = version.as_ref().filter(|version| **version != rubric.version) {
        let (found, expected, newer) = (found.to_string(), rubric.version.to_string(), *found > rubric.version);
        match versions {
            Versions::Any => {}
            // Only the newer rubric says which questions have changed their meaning.
            _ if newer => table.fault("version", FaultKind::from(AnswersProblem::NewerVersion { found, expected })),
            Versions::Accept | Versions::Draft => {}
            Versions::Same | Versions::Filed => {
                table.fault("version", FaultKind::from(AnswersProblem::OtherVersion { found, expected }));
            }
        }
    }
    table.done();
    Some(RubricRef { id: id?, version: version? })
}

struct Reader<'r> {
    files: Option<&'r dyn EvidenceFiles>,
    rubric: &'r Rubric,
    versions: Versions,
    reference: RubricRef,
}

impl Reader<'_> {
    fn answers(self, root: &Table<'_>) -> Option<Answers> {
        let applied_for = root.optional_number("applied_for", 1..=9).and_then(|n| u8::try_from(n).ok());
        if let Some(Err(fault)) = applied_for.map(|number| self.rubric.check_level(number)) {
            root.fault("applied_for", fault);
        }
        let filled_on = root.optional_date("filled_on");
        let is_draft = self.versions == Versions::Draft;
        let municipality = root.table("municipality").and_then(|table| municipality(table, is_draft));
        let edition = root.table("edition").and_then(|table| edition(table, is_draft));
        let ended = edition.as_ref().and_then(|edition| edition.ended);
        let next_edition = root.optional_table("next_edition").map(|table| next_edition(table, ended));
        let filled_by = root.optional_table("people").and_then(|table| {
            let name = table.optional_parsed("filled_by", person);
            table.done();
            name
        });
        let given = root.optional_table("answers").map(|table| self.given(&table)).unwrap_or_default();
        Some(Answers {
            rubric: self.reference,
            applied_for,
            municipality: municipality?,
            edition: edition?,
            next_edition,
            filled_by,
            filled_on,
            given,
        })
    }

    fn given(&self, table: &Table<'_>) -> BTreeMap<Id, Answer> {
        let answers = table.entries().into_iter();
        answers.filter_map(|(key, span, value)| self.entry(table.faults(), &key, span, value)).collect()
    }

    fn is_other_version(&self) -> bool {
        self.reference.version != self.rubric.version
    }

    fn entry(&self, faults: &FaultList<'_>, key: &str, span: Range<usize>, value: Value<'_>) -> Option<(Id, Answer)> {
        let question = match self.rubric.question_named(key) {
            Ok(question) => question,
            // An answer to a question that the rubric no longer has is preserved, but does not count.
            Err(_) if self.is_other_version() => return Some((Id::new(key)?, Answer::new(Claim::Unknown))),
            Err(fault) => {
                faults.add(span, fault);
                return None;
            }
        };
        let changed = question.changed.as_ref().filter(|changed| **changed > self.reference.version);
        if self.versions == Versions::Any && (changed.is_some() || !fits(question, value)) {
            return Some((question.id.clone(), Answer::new(Claim::Unknown)));
        }
        let table = Table::of(faults, key, value)?;
        let is_answered =
            || !table.value("is").and_then(written).is_some_and(|is| is == Written::Word("nie-wiem".to_owned()));
        if let Some(changed) = changed.filter(|_| is_answered()) {
            let (changed, found) = (changed.to_string(), self.reference.version.to_string());
            faults.add(
                span,
                FaultKind::from(AnswersProblem::MeaningChanged { question: key.to_owned(), changed, found }),
            );
        }
        let is = table.needed("is").and_then(|value| claim(faults, question, value));
        let evidence = EvidenceReader { files: self.files, is_filed: self.versions == Versions::Filed };
        let evidence: Vec<_> = table.tables("evidence").into_iter().map(|table| evidence.read(table)).collect();
        let note = table.optional_prose("note");
        table.done();
        let evidence = evidence.into_iter().collect::<Option<_>>()?;
        Some((question.id.clone(), Answer { is: is?, evidence, note }))
    }
}
