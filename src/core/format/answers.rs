//! `odpowiedzi.toml` to answers.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use chrono::NaiveDate;
use toml::de::DeValue;

use crate::application::address::{filed_address, read_address};
use crate::application::answers::{Answer, Answers, RubricRef};
use crate::application::claim_syntax::Written;
use crate::application::edition::{Edition, EndsWith, NextEdition};
use crate::application::evidence::{Evidence, EvidenceFiles, EvidenceRef, EvidenceState};
use crate::application::evidence_syntax::{check_act, check_path};
use crate::application::problem::AnswersProblem;
use crate::basics::clean::clean_line;
use crate::basics::digest::is_digest;
use crate::basics::fault::{FaultKind, Faults};
use crate::basics::municipality::{Municipality, Terc};
use crate::basics::problem::ValueProblem;
use crate::basics::source::Source;
use crate::basics::text::Id;
use crate::rubric::claim::Claim;
use crate::rubric::problem::RubricProblem;
use crate::rubric::rubric::{Question, Rubric};
use crate::toml::document::Document;
use crate::toml::fault_list::FaultList;
use crate::toml::table::Table;
use crate::toml::value::{Value, wrong_type};

/// How strictly answers are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Versions {
    /// Only answers to the very version of the rubric.
    Same,
    /// Those of a dossier: read as on the day of their certificate, when less was asked of evidence.
    Filed,
    /// Answers to another version too, where no answered question changed its meaning.
    Accept,
    /// Answers to any version, to see what a change of versions does; what no longer fits counts as not answered.
    Any,
}

/// The answers in a text, with the state of their evidence files.
///
/// # Errors
/// Every fault of the text; answers to another rubric or version, before anything else is judged.
pub fn parse(
    source: &Arc<Source>,
    files: &dyn EvidenceFiles,
    rubric: &Rubric,
    versions: Versions,
) -> Result<Answers, Faults> {
    read(source, Some(files), rubric, versions)
}

/// Whether the answers in a text can be read; evidence files are not looked at.
///
/// # Errors
/// As [`parse`].
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
    // Of answers to another rubric or version nothing else can be judged; where it is not said, all else can.
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
            // Which questions changed their meaning since, only the newer rubric knows.
            _ if newer => table.fault("version", FaultKind::from(AnswersProblem::NewerVersion { found, expected })),
            Versions::Accept => {}
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
        let municipality = root.table("municipality").and_then(municipality);
        let edition = root.table("edition").and_then(edition);
        let ended = edition.as_ref().and_then(|edition| edition.ended);
        let next_edition = root.optional_table("next_edition").map(|table| next_edition(table, ended));
        let filled_by = root.optional_table("people").and_then(|table| {
            let name = table.optional_line("filled_by");
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
            // An answer to a question that the rubric no longer has is kept; it does not count.
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
            !table.value("is").and_then(written).is_some_and(|is| is == Written::Word("nie-wiem".to_owned()));
        if let Some(changed) = changed.filter(|_| is_answered) {
            let (changed, found) = (changed.to_string(), self.reference.version.to_string());
            faults.add(
                span,
                FaultKind::from(AnswersProblem::MeaningChanged { question: key.to_owned(), changed, found }),
            );
        }
        let is = table.needed("is").and_then(|value| claim(faults, question, value));
        let is_filed = self.versions == Versions::Filed;
        let evidence: Vec<_> =
            table.tables("evidence").into_iter().map(|table| evidence_of(table, self.files, is_filed)).collect();
        let note = table.optional_prose("note");
        table.done();
        let evidence = evidence.into_iter().collect::<Option<_>>()?;
        Some((question.id.clone(), Answer { is: is?, evidence, note }))
    }
}

// Whether the answer is one that the question has.
fn fits(question: &Question, value: Value<'_>) -> bool {
    let is = value.get_ref().as_table().and_then(|table| table.get("is"));
    is.and_then(written).is_some_and(|written| Claim::read(question, written).is_ok())
}

fn written(value: Value<'_>) -> Option<Written> {
    Some(match value.get_ref() {
        DeValue::String(word) => Written::Word(clean_line(word)),
        DeValue::Integer(number) => match i64::from_str_radix(number.as_str(), number.radix()) {
            Ok(number) => Written::Number(number),
            Err(_) => Written::Word(clean_line(&number.to_string())),
        },
        DeValue::Boolean(flag) => Written::Word(flag.to_string()),
        DeValue::Array(list) => {
            let word = |word: &toml::Spanned<DeValue<'_>>| word.get_ref().as_str().map(clean_line);
            Written::List(list.iter().map(word).collect::<Option<_>>()?)
        }
        _ => return None,
    })
}

fn municipality(table: Table<'_>) -> Option<Municipality> {
    let name = table.line("name");
    let terc = table.optional_parsed("terc", Terc::new);
    table.done();
    Some(Municipality { name: name?, terc })
}

fn edition(table: Table<'_>) -> Option<Edition> {
    let (name, ended) = (table.line("name"), table.optional_date("ended"));
    table.done();
    Some(Edition { name: name?, ended })
}

/// The next edition in a table; it cannot end before the one assessed did.
pub fn next_edition(table: Table<'_>, ended: Option<NaiveDate>) -> NextEdition {
    let name = table.optional_line("name");
    let held = table.optional_flag("held").unwrap_or(true);
    let ends = table.optional_date("ends");
    let ends_with = table.optional_word("ends_with", &EndsWith::CODES).and_then(EndsWith::from_code);
    let certain = table.optional_flag("certain").unwrap_or(false);
    if !held && ends.is_some() {
        table.fault("ends", FaultKind::from(AnswersProblem::NotHeldButEnds {}));
    }
    if let (Some(ends), Some(ended)) = (ends, ended.filter(|ended| ends.is_some_and(|ends| ends < *ended))) {
        table.fault("ends", FaultKind::from(AnswersProblem::EndsBeforeThis { ends, ended }));
    }
    if certain && !table.has("ends") {
        table.fault("certain", FaultKind::from(AnswersProblem::CertainWithoutEnd {}));
    }
    table.done();
    NextEdition { name, held, ends, ends_with, certain }
}

fn claim(faults: &FaultList<'_>, question: &Question, value: Value<'_>) -> Option<Claim> {
    let Some(written) = written(value) else { return wrong_type(faults, "is", expected(question), value) };
    let claim = Claim::read(question, written);
    claim.map_err(|fault| faults.add(span_of(&fault, value), fault)).ok()
}

// A fault of one choice stands at that choice, the last of its kind.
fn span_of(fault: &FaultKind, value: Value<'_>) -> Range<usize> {
    let word = match (fault.of(), fault.of()) {
        (Some(ValueProblem::UnknownId { id, .. }), _) => id,
        (_, Some(RubricProblem::RepeatedChoice { choice })) => choice,
        _ => return value.span(),
    };
    let list = value.get_ref().as_array().into_iter().flatten();
    let mut same = list.filter(|item| item.get_ref().as_str().is_some_and(|text| clean_line(text) == *word));
    same.next_back().map_or(value.span(), toml::Spanned::span)
}

fn expected(question: &Question) -> &'static str {
    match question.kind.code() {
        "many" => "array",
        "number" => "integer",
        _ => "string",
    }
}

fn evidence_of(table: Table<'_>, files: Option<&dyn EvidenceFiles>, is_filed: bool) -> Option<Evidence> {
    let (file, url, act) = (table.has("file"), table.has("url"), table.has("act"));
    let (place, date) = (table.optional_line("where"), table.optional_date("date"));
    let proof = match (file, url, act) {
        (true, false, false) => file_proof(&table, files, is_filed),
        (false, true, false) => {
            table.parsed("url", if is_filed { filed_address } else { read_address }).map(EvidenceRef::Url)
        }
        (false, false, true) => {
            let check = |name: &str| if is_filed { Ok(()) } else { check_act(name) };
            table.parsed("act", |name| check(name).map(|()| EvidenceRef::Act(name.to_owned())))
        }
        _ => {
            for key in ["file", "url", "act", "sha256"] {
                table.know(key);
            }
            table.fault_here(FaultKind::from(AnswersProblem::EvidenceShape {}));
            None
        }
    };
    table.done();
    Some(Evidence { proof: proof?, date, place })
}

fn file_proof(table: &Table<'_>, files: Option<&dyn EvidenceFiles>, is_filed: bool) -> Option<EvidenceRef> {
    let (path, recorded) = (table.line("file"), table.optional_line("sha256").map(|digest| digest.to_lowercase()));
    if let Some(found) = recorded.clone().filter(|digest| !is_digest(digest)) {
        table.fault("sha256", FaultKind::from(ValueProblem::BadDigest { key: "sha256", found }));
    }
    let path = path?;
    let escaped = table.value("file").and_then(|value| value.get_ref().as_str()).map(check_path);
    if let Some(Err(fault)) = escaped.filter(|_| !is_filed) {
        table.fault("file", fault);
        return None;
    }
    let Some(files) = files else {
        return Some(EvidenceRef::File { path, sha256: recorded, state: EvidenceState::Missing });
    };
    let found = EvidenceRef::file(files, &path, recorded);
    found.map_err(|fault| table.fault("file", fault)).ok()
}
