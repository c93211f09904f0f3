//! Letters: which there are, and whether one would be true of a certificate or an application on a day.

use chrono::NaiveDate;

use crate::application::answers::Answers;
use crate::application::evidence::Proof;
use crate::application::review::Review;
use crate::basics::fault::FaultKind;
use crate::certificate::status::{CertificateOn, CertificateStatus};
use crate::register::register::Register;
use crate::reviewing::reviewer::{undecided, unreviewed};
use crate::rubric::rubric::{Question, Rubric};
use crate::scoring::score::{Assessment, Basis, Because, LevelResult, QuestionResult, assess};

/// What a letter says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A certificate was issued.
    Issued,
    /// It ends soon.
    Expiring,
    /// It has ended, or nobody can tell whether it has.
    Lost,
    /// It was taken back.
    Revoked,
    /// The review has questions.
    Questions,
    /// No level is reached.
    Refused,
    /// A lower level is reached than the one applied for.
    Lower,
}

impl Kind {
    /// All of them.
    pub const ALL: [Kind; 7] =
        [Kind::Issued, Kind::Expiring, Kind::Lost, Kind::Revoked, Kind::Questions, Kind::Refused, Kind::Lower];

    /// The word of the command line, after which its template is named.
    pub fn code(self) -> &'static str {
        match self {
            Kind::Issued => "issued",
            Kind::Expiring => "expiring",
            Kind::Lost => "lost",
            Kind::Revoked => "revoked",
            Kind::Questions => "questions",
            Kind::Refused => "refused",
            Kind::Lower => "lower",
        }
    }

    /// Whether it is about a certificate, and not about an application.
    pub fn is_of_certificate(self) -> bool {
        matches!(self, Kind::Issued | Kind::Expiring | Kind::Lost | Kind::Revoked)
    }

    /// Whether it is true of a certificate on a day.
    ///
    /// # Errors
    /// It is not, with the command for the one that is; nobody can tell, as nobody has signed it. `options` are those
    /// that the command needs too, each with a space in front.
    pub fn check(self, state: &CertificateOn<'_>, register: &Register, options: &str) -> Result<(), Unfit> {
        if state.signed == Some(false) {
            let (id, options) = (state.id().to_string(), options.to_owned());
            return Err(Unfit::Untold(FaultKind::LetterUnsigned { id, options }));
        }
        if fitting(state.status).contains(&self) {
            return Ok(());
        }
        // Of one that was replaced, the letter about the one in its place is meant.
        let mut meant = state.clone();
        while let Some(successor) = register.successor_on(meant.id(), meant.day).filter(|_| is_replaced(&meant)) {
            meant = register.state(successor, meant.day, 0);
        }
        let command = match fitting(meant.status).first() {
            Some(kind) => format!("cert letter {} --kind {}{options}", meant.id(), kind.code()),
            None => format!("cert show {}{options}", meant.id()),
        };
        let (kind, status) = (self.code(), state.status.code());
        Err(Unfit::Untrue(FaultKind::OtherLetter { kind, id: state.id().to_string(), status, command }))
    }
}

fn is_replaced(state: &CertificateOn<'_>) -> bool {
    state.status == CertificateStatus::Superseded
}

// The letters that are true of a certificate, the likeliest first.
fn fitting(status: CertificateStatus) -> &'static [Kind] {
    match status {
        CertificateStatus::Revoked => &[Kind::Revoked],
        CertificateStatus::Superseded | CertificateStatus::NotYetValid => &[],
        CertificateStatus::Expired | CertificateStatus::Open => &[Kind::Lost],
        CertificateStatus::Expiring | CertificateStatus::Valid => &[Kind::Issued, Kind::Expiring],
    }
}

/// Why a letter cannot be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unfit {
    /// It would not be true.
    Untrue(FaultKind),
    /// Nobody can tell yet whether it would.
    Untold(FaultKind),
}

/// An application of which a letter is to be written.
pub struct Case<'a> {
    /// The questionnaire.
    pub rubric: &'a Rubric,
    /// What the municipality claims.
    pub answers: &'a Answers,
    /// What the foundation said of it.
    pub review: &'a Review,
    /// The day.
    pub today: NaiveDate,
}

impl Case<'_> {
    /// The result of the review.
    pub fn assessment(&self) -> Assessment {
        assess(self.rubric, self.answers, self.review, Basis::Confirmed)
    }

    /// The level applied for or, where none is named, the lowest.
    pub fn asked_level(&self) -> u8 {
        let lowest = self.rubric.levels.first().map(|level| level.number);
        self.answers.applied_for.or(lowest).unwrap_or_default()
    }

    /// The files without which a requirement of the level asked about is not met, and that are gone or not as recorded.
    pub fn spoiled(&self) -> Vec<&str> {
        let (result, level) = (self.assessment(), self.asked_level());
        let of_level = |question: &&QuestionResult| {
            let lacks = |level: &LevelResult| level.missing.contains(&question.id) || level.open.contains(&question.id);
            question.state.because() == Some(Because::Evidence)
                && result.levels.iter().filter(|one| one.number == level).any(lacks)
        };
        let answers = result.questions.iter().filter(of_level).filter_map(|one| self.answers.given.get(&one.id));
        let spoiled = answers.flat_map(|answer| &answer.evidence).filter(|evidence| !evidence.is_sound());
        let mut files: Vec<&str> = spoiled
            .filter_map(|evidence| match &evidence.proof {
                Proof::File { path, .. } => Some(path.as_str()),
                _ => None,
            })
            .collect();
        files.sort_unstable();
        files.dedup();
        files
    }

    /// Whether a letter is true of the application, at a path as it can be pasted.
    ///
    /// # Errors
    /// It is not, with the command for what is; nobody can tell, as the review is not finished. `options` are those
    /// that the command needs too, each with a space in front.
    pub fn check(&self, kind: Kind, path: &str, options: &str) -> Result<(), Unfit> {
        if let Some(last) = self.review.verdicts.iter().map(|verdict| verdict.on).max().filter(|on| *on > self.today) {
            return Err(Unfit::Untrue(FaultKind::BeforeLast { on: self.today, last }));
        }
        let (path, options) = (path.to_owned(), options.to_owned());
        let waiting = unreviewed(self.rubric, self.answers, self.review);
        let open = undecided(self.rubric, self.answers, self.review);
        let asked: Vec<&Question> = open.into_iter().filter(|question| !waiting.contains(question)).collect();
        if kind == Kind::Questions {
            let nothing = Err(Unfit::Untrue(FaultKind::NothingAsked { path, options }));
            return if asked.is_empty() { nothing } else { Ok(()) };
        }
        // A question about a recommended answer changes no level.
        let asked = asked.into_iter().filter(|question| question.required).count();
        if waiting.len() + asked > 0 {
            let (waiting, asked) = (waiting.len() as u64, asked as u64);
            return Err(Unfit::Untold(FaultKind::ReviewUnfinished { waiting, asked, path, options }));
        }
        let (level, kind) = (self.assessment().level, kind.code());
        let right = match level {
            0 => Kind::Refused,
            level if level < self.asked_level() => Kind::Lower,
            _ => {
                let level = u64::from(level);
                return Err(Unfit::Untrue(FaultKind::LevelReached { kind, level, path, options }));
            }
        };
        if right.code() == kind {
            return Ok(());
        }
        let command = format!("cert letter {path} --kind {}{options}", right.code());
        Err(Unfit::Untrue(FaultKind::OtherRefusal { kind, level: u64::from(level), command }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::certificate::event::EventKind;
    use crate::samples::{certificate, day, ended, register};

    fn fit(on: &str, number: usize, register: &Register) -> Vec<&'static str> {
        let state = register.state(&register.certificates[number], day(on), 0);
        let fits = Kind::ALL.into_iter().filter(|kind| kind.is_of_certificate());
        fits.filter(|kind| kind.check(&state, register, "").is_ok()).map(Kind::code).collect()
    }

    #[test]
    fn a_letter_says_what_its_certificate_is() {
        let first = certificate(1, "2026-11-20").then("2027-11-21", ended("2027-10-15"));
        let second = certificate(2, "2026-11-20").then("2027-03-01", EventKind::Revoked);
        let register = register(vec![first, second]);
        for (number, on, expected) in [
            (0, "2026-11-19", &[][..]),
            (0, "2026-11-20", &["issued", "expiring"]),
            (0, "2027-11-20", &["issued", "expiring"]),
            (0, "2027-11-21", &["lost"]),
            (1, "2027-02-28", &["issued", "expiring"]),
            (1, "2027-03-01", &["revoked"]),
        ] {
            assert_eq!(fit(on, number, &register), expected, "{number} on {on}");
        }
    }

    #[test]
    fn what_is_refused_is_refused_with_the_command_for_what_is_true() {
        let first = certificate(1, "2026-11-20");
        let second = certificate(2, "2027-11-01").replacing(&first);
        let register = register(vec![first, second]);
        let told = |on: &str, kind: Kind| {
            let state = register.state(&register.certificates[0], day(on), 0);
            match kind.check(&state, &register, " --register r") {
                Err(Unfit::Untrue(FaultKind::OtherLetter { status, command, .. })) => (status, command),
                other => ("", format!("{other:?}")),
            }
        };
        let command = |id: &str, kind: &str| format!("cert letter {id} --kind {kind} --register r");
        assert_eq!(told("2026-12-01", Kind::Lost), ("valid", command("UBO-2026-0001", "issued")));
        assert_eq!(
            told("2026-11-01", Kind::Issued),
            ("not-yet-valid", "cert show UBO-2026-0001 --register r".to_owned())
        );
        assert_eq!(told("2027-12-01", Kind::Lost), ("superseded", command("UBO-2027-0002", "issued")));
    }

    #[test]
    fn of_what_nobody_has_signed_nobody_can_tell() {
        let mut register = register(vec![certificate(1, "2026-11-20")]);
        register.signed = Some(std::collections::BTreeSet::new());
        let state = register.state(&register.certificates[0], day("2026-11-20"), 0);
        assert!(matches!(Kind::Issued.check(&state, &register, ""), Err(Unfit::Untold(_))));
    }
}
