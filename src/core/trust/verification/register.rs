//! Verifies a register, or a certificate in it.

use crate::basics::fault::Faults;
use crate::certificate::certificate::CertificateId;
use crate::register::loaded::{Damaged, Loaded};
use crate::trust::audit::Audit;
use crate::trust::policy::distinct;
use crate::trust::problem::TrustProblem;
use crate::trust::verification::check::{Check, Finding, VerificationStep};
use crate::trust::verification::verification::Verification;
use crate::trust::verification::verifier::Verifier;
use crate::trust::verification::{dates, dossiers, list, signature};

/// Verifies a whole register that has been audited.
pub fn whole(verifier: &Verifier<'_>, subject: String, loaded: &Loaded, audit: &Audit) -> Verification {
    let register = &loaded.register;
    let (unread, damaged): (Vec<&Damaged>, _) = loaded.damaged.iter().partition(|damaged| damaged.faults.is_unread());
    let faults = distinct(damaged.into_iter().chain(&loaded.gone()));
    let file = if faults.0.is_empty() { Finding::Good } else { Finding::Bad };
    let first = Check::new(VerificationStep::File, file, register.certificates.len().to_string());
    let mut found = Verification { faults, unreadable: distinct(unread), ..Verification::new(subject, first) };
    list::look(verifier, register, audit, &mut found);
    for certificate in &register.certificates {
        let trust = verifier.trust(register, audit, &certificate.id);
        found.checks.push(signature::check(&trust, &certificate.id));
    }
    dossiers::look(verifier, &register.certificates, &mut found);
    found
}

/// Verifies one certificate of an audited register.
///
/// # Errors
/// Returns an error if it does not exist or cannot be read.
pub fn certificate(
    verifier: &Verifier<'_>,
    loaded: &Loaded,
    audit: &Audit,
    id: &CertificateId,
) -> Result<Verification, Faults> {
    if let Some(damaged) = loaded.damaged(id) {
        return match damaged.faults.is_unread() {
            true => Err(damaged.faults.clone()),
            false => Ok(Verification::damaged(id.to_string(), damaged.faults.clone())),
        };
    }
    let (register, file) = (&loaded.register, id.file_name());
    if audit.difference.removed.contains(&file) {
        let removed = TrustProblem::list_differs(loaded.snapshot.shown(&file), &file, "removed");
        return Ok(Verification::damaged(id.to_string(), removed.into()));
    }
    let certificate = register.find(id)?;
    let mut found = Verification::of(id.to_string(), certificate);
    found.checks.extend(signature::checks(&verifier.trust(register, audit, id), id));
    list::look(verifier, register, audit, &mut found);
    // Nothing more is read from what is not genuine.
    if !found.is_bad() {
        dossiers::look(verifier, std::slice::from_ref(certificate), &mut found);
        found.checks.extend(dates::in_register(&register.state(certificate, verifier.today, 0)));
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::basics::problem::OtherProblem;
    use crate::certificate::event::EventKind;
    use crate::certificate::integrity::Integrity;
    use crate::memory::past::Past;
    use crate::register::settings::key::PublicKey;
    use crate::samples::{certificate, day, loaded, settings};
    use crate::trust::audit::audit_of;

    const KEY: &str = "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3";

    fn steps(found: &Verification) -> Vec<(&'static str, &'static str, &str)> {
        found.checks.iter().map(|one| (one.step.code(), one.finding.code(), one.about.as_str())).collect()
    }

    fn verified(key: Option<&str>, dossier: &dyn Fn(&str) -> Integrity) -> (Verification, Verification) {
        let key = key.map(|key| PublicKey::new(key).expect("a key"));
        let verifier = Verifier {
            today: day("2027-01-01"),
            clock: day("2027-01-01"),
            max_age: None,
            key,
            least: None,
            past: Past::GoesOn,
            dossier,
        };
        let revoked = certificate(1, "2026-11-20").then("2026-12-01", EventKind::Revoked);
        let loaded = loaded(&settings(2), &[revoked.clone(), certificate(2, "2026-11-20").of("0499011")]);
        let audit = audit_of(&loaded);
        let one = super::certificate(&verifier, &loaded, &audit, &revoked.id).expect("a certificate");
        (whole(&verifier, "rejestr".to_owned(), &loaded, &audit), one)
    }

    #[test]
    fn of_an_unsigned_register_nobody_can_tell_whether_it_is_genuine() {
        let (whole, one) = verified(None, &|_| Integrity::Missing);
        let signatures = [("signature", "unknown", "UBO-2026-0001"), ("signature", "unknown", "UBO-2026-0002")];
        let expected =
            [("file", "good", "2"), ("list", "unknown", ""), signatures[0], signatures[1], ("dossier", "absent", "")];
        assert_eq!((steps(&whole), whole.result()), (expected.to_vec(), Finding::Unknown));
        let expected = [
            ("file", "good", "UBO-2026-0001"),
            signatures[0],
            ("key", "unknown", ""),
            ("list", "unknown", ""),
            ("dossier", "absent", ""),
            ("dates", "good", "2027-11-20"),
            ("standing", "bad", "revoked"),
        ];
        assert_eq!(steps(&one), expected);
    }

    #[test]
    fn whoever_names_a_key_expects_a_list_and_nothing_is_said_without_it() {
        let (whole, one) = verified(Some(KEY), &|_| Integrity::Intact);
        assert_eq!(steps(&whole)[1], ("list", "bad", "SHA256SUMS"));
        assert_eq!((steps(&one).last(), one.is_bad()), (Some(&("list", "bad", "SHA256SUMS")), true));
    }

    #[test]
    fn an_application_that_changed_is_bad_and_one_that_cannot_be_read_is_no_answer() {
        let (_, one) = verified(None, &|_| Integrity::Altered(vec!["a".to_owned(), "b".to_owned()]));
        assert_eq!(steps(&one)[4], ("dossier", "bad", "UBO-2026-0001: a, b"));
        let (whole, _) = verified(None, &|_| Integrity::Unread(OtherProblem::Other { message: String::new() }.into()));
        assert_eq!(whole.unreadable.to_string(), "other");
    }
}
