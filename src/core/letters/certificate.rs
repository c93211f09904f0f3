//! Whether a letter would be true of a certificate on a day.

use crate::basics::fault::FaultKind;
use crate::certificate::status::{CertificateOn, CertificateStatus};
use crate::letters::kind::{LetterKind, Unfit};
use crate::letters::problem::LetterProblem;
use crate::register::register::Register;

impl LetterKind {
    /// Whether it is true of a certificate on a day.
    ///
    /// # Errors
    /// It is not, with the command for the one that is; nobody can tell, as nobody has signed it. `options` are those
    /// that the command needs too, each with a space in front.
    pub fn check(self, state: &CertificateOn<'_>, register: &Register, options: &str) -> Result<(), Unfit> {
        if state.signed == Some(false) {
            let (id, options) = (state.id().to_string(), options.to_owned());
            return Err(Unfit::Undecided(FaultKind::from(LetterProblem::LetterUnsigned { id, options })));
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
        Err(Unfit::Untrue(FaultKind::from(LetterProblem::OtherLetter {
            kind,
            id: state.id().to_string(),
            status,
            command,
        })))
    }
}

fn is_replaced(state: &CertificateOn<'_>) -> bool {
    state.status == CertificateStatus::Superseded
}

// The letters that are true of a certificate, the likeliest first.
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
        fits.filter(|kind| kind.check(&state, register, "").is_ok()).map(LetterKind::code).collect()
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
        let letter = |on: &str, kind: LetterKind| {
            let state = register.state(&register.certificates[0], day(on), 0);
            match kind.check(&state, &register, " --register r") {
                Err(Unfit::Untrue(fault)) => match fault.of() {
                    Some(LetterProblem::OtherLetter { status, command, .. }) => (*status, command.clone()),
                    other => ("", format!("{other:?}")),
                },
                other => ("", format!("{other:?}")),
            }
        };
        let command = |id: &str, kind: &str| format!("cert letter {id} --kind {kind} --register r");
        assert_eq!(letter("2026-12-01", LetterKind::Lost), ("valid", command("UBO-2026-0001", "issued")));
        assert_eq!(
            letter("2026-11-01", LetterKind::Issued),
            ("not-yet-valid", "cert show UBO-2026-0001 --register r".to_owned())
        );
        assert_eq!(letter("2027-12-01", LetterKind::Lost), ("superseded", command("UBO-2027-0002", "issued")));
    }

    #[test]
    fn of_what_nobody_has_signed_nobody_can_tell() {
        let mut register = register(vec![certificate(1, "2026-11-20")]);
        register.signed = Some(std::collections::BTreeSet::new());
        let state = register.state(&register.certificates[0], day("2026-11-20"), 0);
        assert!(matches!(LetterKind::Issued.check(&state, &register, ""), Err(Unfit::Undecided(_))));
    }
}
