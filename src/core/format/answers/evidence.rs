//! Evidence of an answer. What was filed with a certificate is read as on its day, when less was asked of it.

use crate::application::address::{filed_address, read_address};
use crate::application::evidence::{Evidence, EvidenceFiles, EvidenceRef, EvidenceState};
use crate::application::evidence_syntax::{check_act, check_path};
use crate::application::problem::AnswersProblem;
use crate::basics::digest::is_digest;
use crate::basics::fault::FaultKind;
use crate::basics::problem::ValueProblem;
use crate::toml::table::Table;

/// Reads the evidence of answers.
pub(super) struct EvidenceReader<'f> {
    /// Where the files lie; nowhere if they are not looked at.
    pub(super) files: Option<&'f dyn EvidenceFiles>,
    /// Whether it was filed with a certificate.
    pub(super) is_filed: bool,
}

impl EvidenceReader<'_> {
    pub(super) fn read(&self, table: Table<'_>) -> Option<Evidence> {
        let (file, url, act) = (table.has("file"), table.has("url"), table.has("act"));
        let (place, date) = (table.optional_line("where"), table.optional_date("date"));
        let proof = match (file, url, act) {
            (true, false, false) => self.file(&table),
            (false, true, false) => {
                table.parsed("url", if self.is_filed { filed_address } else { read_address }).map(EvidenceRef::Url)
            }
            (false, false, true) => {
                let check = |name: &str| if self.is_filed { Ok(()) } else { check_act(name) };
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
