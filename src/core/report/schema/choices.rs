//! The values allowed by a named choice in a shape.

use crate::application::edition::EndsWith;
use crate::application::evidence::Flaw;
use crate::application::review::Ruling;
use crate::certificate::event::EventKind;
use crate::certificate::integrity::Integrity;
use crate::certificate::status::CertificateStatus;
use crate::certificate::validity::DecidedBy;
use crate::register::settings::entry::EntryKind;
use crate::rubric::diff::ChangeKind;
use crate::rubric::rubric::{EvidenceNeed, QuestionKind, Stage};
use crate::scoring::advice::Act;
use crate::scoring::assessment::{Basis, Fulfilment, QuestionState, Reason};
use crate::scoring::comparison::{LevelChange, Way};
use crate::scoring::remark::Remark;
use crate::trust::verification::check::{Finding, VerificationStep};

/// The values of a choice; none if the name is unknown.
pub(super) fn words(name: &str) -> Option<Vec<&'static str>> {
    Some(match name {
        "act" => Act::CODES.to_vec(),
        "basis" => Basis::CODES.to_vec(),
        "because" => DecidedBy::CODES.to_vec(),
        "change" => LevelChange::CODES.to_vec(),
        "ends" => EndsWith::CODES.to_vec(),
        "entry" => EntryKind::CODES.to_vec(),
        "event" => EventKind::CODES.to_vec(),
        "evidence" => EvidenceNeed::CODES.to_vec(),
        "finding" => Finding::CODES.to_vec(),
        "flaw" => Flaw::CODES.to_vec(),
        "fulfilment" => Fulfilment::CODES.to_vec(),
        "integrity" => Integrity::CODES.to_vec(),
        "kind" => QuestionKind::CODES.to_vec(),
        "question" => QuestionState::CODES.to_vec(),
        "reason" => Reason::CODES.iter().copied().chain(["future", "old"]).collect(),
        "remark" => Remark::CODES.to_vec(),
        "rubric-change" => ChangeKind::CODES.to_vec(),
        "ruling" => Ruling::CODES.to_vec(),
        "stage" => Stage::CODES.to_vec(),
        "status" => CertificateStatus::CODES.to_vec(),
        "step" => VerificationStep::CODES.to_vec(),
        "way" => Way::CODES.to_vec(),
        _ => return None,
    })
}
