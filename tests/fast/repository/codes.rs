//! The codes of all problem enums.

use cert::ops::problem::UsageProblem;
use cert::paper::problem::PrintProblem;
use cert::sign::problem::KeyProblem;
use cert::store::application::problem::FolderProblem;
use cert::store::disk::problem::FileProblem;
use cert::store::register::problem::StoreProblem;
use cert::store::site::problem::SiteProblem;
use cert_core::application::problem::AnswersProblem;
use cert_core::basics::dates::DayProblem;
use cert_core::basics::municipality::{LocationProblem, TercProblem};
use cert_core::basics::name::NameProblem;
use cert_core::basics::problem::{OtherProblem, ValueProblem};
use cert_core::basics::source::SourceProblem;
use cert_core::certificate::problem::CertificateProblem;
use cert_core::editing::problem::EditProblem;
use cert_core::letters::problem::LetterProblem;
use cert_core::packing::problem::PackingProblem;
use cert_core::places::problem::OfficialListProblem;
use cert_core::register::problem::RegisterProblem;
use cert_core::report::template::problem::TemplateProblem;
use cert_core::reviewing::problem::ReviewProblem;
use cert_core::rubric::problem::RubricProblem;
use cert_core::theme::problem::ThemeProblem;
use cert_core::toml::problem::TomlProblem;
use cert_core::trust::problem::TrustProblem;
use cert_core::zip::problem::ZipProblem;

/// All codes. `every_room_of_problems_is_listed` fails if a room is missing.
pub(crate) fn codes() -> Vec<&'static str> {
    [
        UsageProblem::CODES,
        PrintProblem::CODES,
        KeyProblem::CODES,
        FolderProblem::CODES,
        FileProblem::CODES,
        StoreProblem::CODES,
        SiteProblem::CODES,
        AnswersProblem::CODES,
        DayProblem::CODES,
        OtherProblem::CODES,
        SourceProblem::CODES,
        LocationProblem::CODES,
        TercProblem::CODES,
        NameProblem::CODES,
        ValueProblem::CODES,
        CertificateProblem::CODES,
        EditProblem::CODES,
        LetterProblem::CODES,
        PackingProblem::CODES,
        OfficialListProblem::CODES,
        RegisterProblem::CODES,
        TemplateProblem::CODES,
        ReviewProblem::CODES,
        RubricProblem::CODES,
        ThemeProblem::CODES,
        TomlProblem::CODES,
        TrustProblem::CODES,
        ZipProblem::CODES,
    ]
    .concat()
}
