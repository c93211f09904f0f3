//! A certificate judged against the signed list of a register's files, without the rest of the register. The list shows
//! whether the register had this file on the day of signing; it says nothing about later days, nor whether another
//! certificate has superseded this one.

use chrono::NaiveDate;

use crate::basics::digest::sha256;
use crate::certificate::certificate::Certificate;
use crate::register::settings::key::{Key, PublicKey};
use crate::trust::doubt::Doubt;
use crate::trust::judgement::{Trust, of_list};
use crate::trust::manifest::{LIST, listed};
use crate::trust::signature::{id_of, made_by};
use crate::trust::signing::{PRACTICE, comment_of, is_of_practice, list_comment, serial_in, signature_of};
use crate::trust::verification::age::ListAge;
use crate::trust::verification::check::{Check, Finding, VerificationStep};
use crate::trust::verification::copy::Copy;
use crate::trust::verification::verification::Verification;
use crate::trust::verification::verifier::Verifier;
use crate::trust::verification::{dates, signature};

/// A register's list of files, with its signature.
#[derive(Debug, Clone, Copy)]
pub struct ListOfFiles<'l> {
    /// The text.
    pub bytes: &'l [u8],
    /// Its signature, if available.
    pub signature: Option<&'l [u8]>,
}

impl ListOfFiles<'_> {
    /// The prefix of the register's numbers, according to the signature's comment; it need not be good.
    pub fn prefix(&self) -> Option<String> {
        let comment = comment_of(self.signature?)?;
        let said = comment.strip_prefix(PRACTICE).unwrap_or(&comment).strip_prefix("register=")?;
        said.split(' ').next().map(str::to_owned)
    }

    /// Judges its signature with a key, if one is named.
    pub fn judge(&self, key: Option<&PublicKey>) -> Trust {
        let Some(signature) = self.signature else { return Trust::Bad(Doubt::Removed) };
        let Some(key) = key else {
            return made_by(signature)
                .map_or(Trust::Bad(Doubt::NotASignature), |id| Trust::Unverified(Doubt::OtherKey(id)));
        };
        let (prefix, serial) = (self.prefix().unwrap_or_default(), serial_in(signature));
        let always = [Key::new(key.clone(), NaiveDate::MIN, None)];
        of_list(self.bytes, signature, &always, |on| list_comment(&prefix, serial.unwrap_or_default(), on))
    }

    // The digest listed for a file.
    fn digest(&self, file: &str) -> Option<&str> {
        listed(std::str::from_utf8(self.bytes).ok()?).get(file).copied()
    }
}

impl Copy {
    /// Verifies it against such a list; also returns whether it is genuine as far as can be seen. A list of another
    /// register is ignored.
    pub fn verify_listed(
        &self,
        verifier: &Verifier<'_>,
        subject: String,
        list: &ListOfFiles<'_>,
    ) -> (Verification, bool) {
        let (id, certificate) = (&self.certificate.id, &self.certificate);
        if list.prefix().is_some_and(|prefix| prefix != id.prefix()) {
            return self.verify(verifier, subject, None);
        }
        let file = id.file_name();
        let is_same = list.digest(&file) == Some(&sha256(&self.bytes));
        let last = if is_same { certificate.last_entered() } else { NaiveDate::MIN };
        let trust = list.judge(verifier.key.as_ref()).not_before(last);
        let signed_on = if let Trust::Signed { on, .. } = trust { Some(on) } else { None };
        let mut found = Verification::of(subject, certificate);
        let own = match self.trust_alone(verifier, None) {
            // The trusted key vouches for what another key signed, but nobody can tell whose key that is.
            Trust::Bad(doubt @ Doubt::OtherKey(_))
                if is_same && signed_on.is_some() && self.has_listed_signature(list) =>
            {
                Trust::Unverified(doubt)
            }
            own => own,
        };
        found.checks.extend(signature::checks(&own, id));
        found.checks.extend(
            signed_on.map(|on| in_register(list.digest(&file).is_some(), is_same, on, last_day(&own, certificate))),
        );
        found.checks.extend(list.signature.filter(|signature| is_of_practice(signature)).map(|_| of_practice()));
        found.checks.push(list_check(&trust));
        found.age = signed_on.map(|on| ListAge::new(Some(on), verifier.today, verifier.clock, verifier.max_age));
        if found.age.is_some_and(|age| age.is_ahead) {
            let day = signed_on.map(|day| day.to_string()).unwrap_or_default();
            found.checks.push(Check::new(VerificationStep::Age, Finding::Absent, day));
        }
        let is_genuine = !found.is_bad();
        if is_genuine {
            found.checks.extend(dates::listed(certificate, verifier.today, signed_on.filter(|_| is_same)));
        }
        (found, is_genuine)
    }

    fn has_listed_signature(&self, list: &ListOfFiles<'_>) -> bool {
        let digest = self.signature.as_deref().map(sha256);
        digest.is_some() && list.digest(&signature_of(&self.certificate.id.file_name())) == digest.as_deref()
    }
}

// The last day known to the copy: of its signature, or of its latest entry.
fn last_day(own: &Trust, certificate: &Certificate) -> NaiveDate {
    let last = certificate.last_entered();
    if let Trust::Signed { on, .. } = own { last.max(*on) } else { last }
}

// What a list signed on one day says of a copy that knows of another. An earlier list cannot know the copy; a list of
// the same day may have been signed before the certificate was issued.
fn in_register(is_listed: bool, is_same: bool, on: NaiveDate, last: NaiveDate) -> Check {
    match (is_listed, is_same) {
        (true, true) => Check::new(VerificationStep::Register, Finding::Good, ""),
        (true, false) if on < last => Check::new(VerificationStep::Register, Finding::Unknown, "older"),
        (false, _) if on <= last => Check::new(VerificationStep::Register, Finding::Unknown, "older"),
        // It may have been amended or revoked, or be a different one.
        (true, false) => Check::new(VerificationStep::Register, Finding::Unknown, "changed"),
        (false, _) => Check::new(VerificationStep::Register, Finding::Unknown, "not-listed"),
    }
}

fn of_practice() -> Check {
    Check::new(VerificationStep::Practice, Finding::Unknown, "")
}

fn list_check(trust: &Trust) -> Check {
    match trust {
        Trust::Signed { by, .. } => Check::new(VerificationStep::List, Finding::Good, id_of(by)),
        Trust::Bad(doubt) => Check::bad(VerificationStep::List, *doubt, LIST),
        Trust::Unsigned | Trust::Unverified(_) => Check::new(VerificationStep::List, Finding::Unknown, ""),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::certificate::integrity::Integrity;
    use crate::memory::past::Past;
    use crate::samples::day;

    // Made once with a key that no longer exists: a certificate, and the later list from after its revocation.
    const KEY: &str = "RWRvFFWbyrHL79QMKSJA5yaKqmeLMc6acDN7OZJmnEO9gedmaHmQ2BkK";
    const OTHER: &str = "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3";
    const ISSUED: [&[u8]; 2] = [
        include_bytes!("../../../../tests/readme/published/ubo-2026-0001.toml"),
        include_bytes!("../../../../tests/readme/published/ubo-2026-0001.toml.minisig"),
    ];
    const REVOKED: [&[u8]; 2] = [
        include_bytes!("../../../../tests/readme/published/rejestr/ubo-2026-0001.toml"),
        include_bytes!("../../../../tests/readme/published/rejestr/ubo-2026-0001.toml.minisig"),
    ];
    const LIST_SIGNED: [&[u8]; 2] = [
        include_bytes!("../../../../tests/readme/published/rejestr/SHA256SUMS"),
        include_bytes!("../../../../tests/readme/published/rejestr/SHA256SUMS.minisig"),
    ];

    fn steps(
        [bytes, signature]: [&[u8]; 2],
        key: Option<&str>,
        list: &[u8],
    ) -> Vec<(&'static str, &'static str, String)> {
        let verifier = Verifier {
            today: day("2027-02-01"),
            clock: day("2027-02-01"),
            max_age: None,
            key: key.map(|key| PublicKey::new(key).expect("a key")),
            least: None,
            past: Past::GoesOn,
            dossier: &|_| Integrity::Missing,
        };
        let copy = Copy::read(String::new(), bytes.to_vec(), Some(signature.to_vec()), None).expect("a certificate");
        let list = ListOfFiles { bytes: list, signature: Some(LIST_SIGNED[1]) };
        let (found, _) = copy.verify_listed(&verifier, String::new(), &list);
        found
            .checks
            .iter()
            .skip(1)
            .map(|check| (check.step.code(), check.finding.code(), check.about.clone()))
            .collect()
    }

    #[test]
    fn the_list_says_whether_the_register_had_this_very_file_and_no_more() {
        let own = |checks: &[(&'static str, &'static str, String)]| -> Vec<String> {
            checks.iter().map(|(step, found, about)| format!("{step} {found} {about}")).collect()
        };
        let key = "EFCBB1CA9B55146F";
        let good = |on: &str| [format!("signature good {on}"), format!("key good {key}")];
        let expected = [
            "register unknown changed",
            &format!("list good {key}"),
            "dossier absent ",
            "dates good 2027-11-20",
            "standing unknown ",
        ];
        let expected: Vec<String> = good("2026-11-20").into_iter().chain(expected.map(str::to_owned)).collect();
        assert_eq!(own(&steps(ISSUED, Some(KEY), LIST_SIGNED[0])), expected);
        let expected = [
            "register good ",
            &format!("list good {key}"),
            "dossier absent ",
            "dates good 2027-11-20",
            "standing bad revoked",
        ];
        let expected: Vec<String> = good("2027-01-11").into_iter().chain(expected.map(str::to_owned)).collect();
        assert_eq!(own(&steps(REVOKED, Some(KEY), LIST_SIGNED[0])), expected);
    }

    #[test]
    fn a_list_that_is_not_genuine_ends_it_and_without_a_key_nobody_can_tell() {
        let last = |key, list: &[u8]| {
            let steps = steps(REVOKED, key, list);
            let list = steps.iter().find(|(step, ..)| *step == "list").expect("the list");
            (list.1, steps.iter().any(|(step, ..)| *step == "register"), steps.len())
        };
        assert_eq!(last(Some(KEY), b"other"), ("bad", false, 3));
        assert_eq!(last(Some(OTHER), LIST_SIGNED[0]), ("bad", false, 2));
        assert_eq!(last(None, LIST_SIGNED[0]).0, "unknown");
    }
}
