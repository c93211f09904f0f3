//! Whether a letter about a certificate would be true on a day.

use crate::basics::fault::FaultKind;
use crate::basics::suggestion::Suggestion;
use crate::certificate::status::{CertificateOn, CertificateStatus};
use crate::letters::kind::{LetterKind, Unfit};
use crate::letters::problem::LetterProblem;
use crate::register::register::Register;

impl LetterKind {
    /// Checks that the letter is true of a certificate on a day.
    ///
    /// # Errors
    /// Returns an error if it is untrue, with the command for one that is true, or undecided because nobody has signed
    /// the certificate.
    pub fn check(self, state: &CertificateOn<'_>, register: &Register) -> Result<(), Unfit> {
        if !state.is_genuine() {
            let (id, command) = (state.id().to_string(), Suggestion::Sign);
            return Err(Unfit::Undecided(FaultKind::from(LetterProblem::LetterUnsigned { id, command })));
        }
        if fitting(state.status).contains(&self) {
            return Ok(());
        }
        // For a certificate that was replaced, suggest the letter about its successor.
        let mut meant = state.clone();
        while let Some(successor) = register.successor_on(meant.id(), meant.day).filter(|_| is_replaced(&meant)) {
            meant = register.state(successor, meant.day, 0);
        }
        let id = meant.id().to_string();
        let command = match fitting(meant.status).first() {
            Some(kind) => Suggestion::Letter { of: Some(id), kind: kind.code() },
            None => Suggestion::Show { id },
        };
        let (kind, id, status) = (self.code(), state.id().to_string(), state.status.code());
        Err(Unfit::Untrue(FaultKind::from(LetterProblem::OtherLetter { kind, id, status, command })))
    }
}

fn is_replaced(state: &CertificateOn<'_>) -> bool {
    state.status == CertificateStatus::Superseded
}

// The letters that are true of a certificate, most likely first.
fn fitting(status: CertificateStatus) -> &'static [LetterKind] {
    match status {
        CertificateStatus::Revoked => &[LetterKind::Revoked],
        CertificateStatus::Superseded | CertificateStatus::NotYetValid => &[],
        CertificateStatus::Expired | CertificateStatus::Open => &[LetterKind::Lost],
        CertificateStatus::Expiring | CertificateStatus::Valid => &[LetterKind::Issued, LetterKind::Expiring],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::certificate::event::EventKind;
    use crate::samples::{certificate, day, ended, register};

    fn fit(on: &str, number: usize, register: &Register) -> Vec<&'static str> {
        let state = register.state(&register.certificates[number], day(on), 0);
        let fits = LetterKind::ALL.into_iter().filter(|kind| kind.is_of_certificate());
        fits.filter(|kind| kind.check(&state, register).is_ok()).map(LetterKind::code).collect()
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
        let refuses = |on: &str, kind: LetterKind, status, command| {
            let state = register.state(&register.certificates[0], day(on), 0);
            let other = LetterProblem::OtherLetter { kind: kind.code(), id: state.id().to_string(), status, command };
            assert_eq!(kind.check(&state, &register), Err(Unfit::Untrue(FaultKind::from(other))));
        };
        let issued = |id: &str| Suggestion::Letter { of: Some(id.to_owned()), kind: "issued" };
        refuses("2026-12-01", LetterKind::Lost, "valid", issued("UBO-2026-0001"));
        refuses("2026-11-01", LetterKind::Issued, "not-yet-valid", Suggestion::Show { id: "UBO-2026-0001".to_owned() });
        refuses("2027-12-01", LetterKind::Lost, "superseded", issued("UBO-2027-0002"));
    }

    #[test]
    fn of_what_nobody_has_signed_nobody_can_tell() {
        let mut register = register(vec![certificate(1, "2026-11-20")]);
        register.signed = Some(std::collections::BTreeSet::new());
        let state = register.state(&register.certificates[0], day("2026-11-20"), 0);
        assert!(matches!(LetterKind::Issued.check(&state, &register), Err(Unfit::Undecided(_))));
    }
}
