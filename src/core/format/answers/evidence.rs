//! Evidence of an answer. Evidence filed with a certificate is read by the rules of its day, when less was required.

use chrono::NaiveDate;

use crate::application::address::{filed_address, read_address};
use crate::application::evidence::{Evidence, EvidenceFiles, EvidenceRef, EvidenceState};
use crate::application::evidence_syntax::{check_act, check_path};
use crate::application::problem::AnswersProblem;
use crate::basics::dates::{Mention, mentioned_day};
use crate::basics::digest::is_digest;
use crate::basics::fault::FaultKind;
use crate::basics::problem::ValueProblem;
use crate::toml::table::Table;

/// Parses the evidence of answers.
pub(super) struct EvidenceReader<'f> {
    /// Where the files are; none if they are not to be looked at.
    pub(super) files: Option<&'f dyn EvidenceFiles>,
    /// Whether it was filed with a certificate.
    pub(super) is_filed: bool,
}

impl EvidenceReader<'_> {
    pub(super) fn read(&self, table: Table<'_>) -> Option<Evidence> {
        let (file, url, act) = (table.has("file"), table.has("url"), table.has("act"));
        let (place, mut date) = (table.optional_line("where"), table.optional_date("date"));
        let proof = match (file, url, act) {
            (true, false, false) => self.file(&table),
            (false, true, false) => {
                table.parsed("url", if self.is_filed { filed_address } else { read_address }).map(EvidenceRef::Url)
            }
            (false, false, true) => {
                let act = table.parsed("act", |name| self.act(name, date));
                act.map(|(name, day)| {
                    date = day;
                    EvidenceRef::Act(name)
                })
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

    // An act without a date takes the one in its name; if that mentions none, or several, it has none.
    fn act(&self, name: &str, date: Option<NaiveDate>) -> Result<(String, Option<NaiveDate>), FaultKind> {
        if self.is_filed {
            return Ok((name.to_owned(), date));
        }
        let (name, date) = match date.is_none().then(|| mentioned_day(name)) {
            Some(Ok(Mention { rest, day: Some(day) })) => (rest, Some(day)),
            _ => (name.to_owned(), date),
        };
        check_act(&name).map(|()| (name, date))
    }

    fn file(&self, table: &Table<'_>) -> Option<EvidenceRef> {
        let (path, recorded) = (table.line("file"), table.optional_line("sha256").map(|digest| digest.to_lowercase()));
        if let Some(found) = recorded.clone().filter(|digest| !is_digest(digest)) {
            table.fault("sha256", FaultKind::from(ValueProblem::BadDigest { key: "sha256", found }));
        }
        let path = path?;
        let escaped = table.value("file").and_then(|value| value.get_ref().as_str()).map(check_path);
        if let Some(Err(fault)) = escaped.filter(|_| !self.is_filed) {
            table.fault("file", fault);
            return None;
        }
        let Some(files) = self.files else {
            return Some(EvidenceRef::File { path, sha256: recorded, state: EvidenceState::Missing });
        };
        let found = EvidenceRef::file(files, &path, recorded);
        found.map_err(|fault| table.fault("file", fault)).ok()
    }
}
