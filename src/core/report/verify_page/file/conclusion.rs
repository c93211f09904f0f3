//! The conclusion of a verification, from its steps, the strongest doubt first.

use chrono::NaiveDate;

use crate::basics::fault::{Fault, FaultKind};
use crate::basics::source::SourceProblem;
use crate::certificate::certificate::CertificateId;
use crate::certificate::status::{CertificateOn, CertificateStatus};
use crate::codes;
use crate::trust::doubt::Doubt;
use crate::trust::handed::outcome::OutcomeOfFile;
use crate::trust::verification::check::{Check, Finding, VerificationStep};
use crate::trust::verification::verification::Verification;

codes! {
    /// The conclusion of a verification.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum Conclusion {
        /// Genuine and valid as far as the list shows.
        Listed = "listed",
        /// Signed with a key unknown to the page, but vouched for by the list.
        Vouched = "vouched",
        /// Genuine and valid by its dates; there is no list.
        Alone = "alone",
        /// The register has a different file under its number.
        Changed = "changed",
        /// Its number is not on the list.
        NotListed = "not-listed",
        /// The months are over, and the end of the edition is unknown.
        Open = "open",
        NotYet = "not-yet",
        /// It or the list was signed on a day that the clock has not reached.
        Clock = "clock",
        Expired = "expired",
        Revoked = "revoked",
        /// The list is no newer than the certificate and does not mention it.
        OlderList = "older-list",
        /// It is not the certificate being looked for.
        OtherNumber = "other-number",
        /// The list is not genuine.
        FalseList = "false-list",
        /// The list has no signature and proves nothing.
        UnsignedList = "unsigned-list",
        /// The list is signed with a key unknown to the page.
        OtherKeyList = "other-key-list",
        /// The list is from a practice copy and proves nothing about files signed elsewhere.
        PracticeList = "practice-list",
        /// The list was damaged in transit.
        CarriedList = "carried-list",
        /// It was signed in a practice copy.
        Practice = "practice",
        /// The file or its signature was damaged in transit.
        Carried = "carried",
        /// Its place is taken by something else: a web page, merge markers.
        Instead = "instead",
        NoSignature = "no-signature",
        /// The signature is good, but its file contains text that it does not cover.
        Commented = "commented",
        OtherKey = "other-key",
        /// There is no key to verify it with.
        NoKey = "no-key",
        NotGenuine = "not-genuine",
        /// Its content is impossible.
        Impossible = "impossible",
        /// The print contains no certificate.
        NoAttachment = "no-attachment",
        /// It contains several, and nobody can tell which one the print shows.
        ManyAttachments = "many-attachments",
        /// The certificate in the print has the name of another one.
        Misnamed = "misnamed",
        /// The file is empty.
        Empty = "empty",
        /// An editor saved it in another encoding, and nobody can tell whether anything else became of it.
        Encoding = "encoding",
        Unreadable = "unreadable",
    }
}

impl Conclusion {
    /// The conclusion for an outcome on a day, given the number being looked for.
    pub(super) fn of(outcome: &OutcomeOfFile<'_>, sought: Option<&CertificateId>, today: NaiveDate) -> Conclusion {
        let Ok(found) = &outcome.found else { return of_file(outcome, Finding::Unknown) };
        let Some(said) = &outcome.said else {
            return of_file(
                outcome,
                step(found, VerificationStep::File).map_or(Finding::Unknown, |check| check.finding),
            );
        };
        if let Some(conclusion) = of_signature(found) {
            return conclusion;
        }
        match sought {
            Some(id) if *id != said.id => Conclusion::OtherNumber,
            // The certificate itself says so, whatever a list says.
            _ if said.revocation_on(today).is_some() => Conclusion::Revoked,
            _ => of_list(found)
                .unwrap_or_else(|| of_state(found, CertificateOn::alone(said, today, 0).by_dates(), today)),
        }
    }

    /// Whether the certificate's content once came from the register; otherwise it proves nothing.
    pub(super) fn is_genuine(self) -> bool {
        use Conclusion::{
            Alone, CarriedList, Changed, Clock, Expired, Listed, NotListed, NotYet, OlderList, Open, OtherKeyList,
            OtherNumber, PracticeList, Revoked, UnsignedList, Vouched,
        };
        matches!(
            self,
            Listed
                | Vouched
                | Alone
                | Changed
                | NotListed
                | OlderList
                | Open
                | NotYet
                | Clock
                | Expired
                | Revoked
                | OtherNumber
                | CarriedList
                | UnsignedList
                | OtherKeyList
                | PracticeList
        )
    }

    pub(super) fn tone(self) -> (&'static str, &'static str) {
        match self {
            // A list does not know of a successor, so nothing here is fully good.
            Conclusion::Listed
            | Conclusion::Alone
            | Conclusion::UnsignedList
            | Conclusion::OtherKeyList
            | Conclusion::PracticeList
            | Conclusion::Vouched
            | Conclusion::Changed
            | Conclusion::NotListed
            | Conclusion::Open
            | Conclusion::NotYet
            | Conclusion::Clock
            | Conclusion::CarriedList
            | Conclusion::OlderList
            | Conclusion::Carried
            | Conclusion::Commented
            | Conclusion::ManyAttachments
            | Conclusion::Empty
            | Conclusion::Encoding
            | Conclusion::Instead
            | Conclusion::NoKey
            | Conclusion::Unreadable => ("warn", "?"),
            _ => ("bad", "✗"),
        }
    }
}

// Without a certificate: why.
fn of_file(outcome: &OutcomeOfFile<'_>, found: Finding) -> Conclusion {
    let faults: Vec<&Fault> = match &outcome.found {
        Ok(found) => found.faults.0.iter().chain(&found.unreadable.0).collect(),
        Err(faults) => faults.0.iter().collect(),
    };
    let any = |code: &str| faults.iter().any(|fault| fault.kind.code() == code);
    match found {
        _ if outcome.file.file.bytes.trim_ascii().is_empty() => Conclusion::Empty,
        Finding::Bad if any("many-attachments") => Conclusion::ManyAttachments,
        Finding::Bad if any("no-attachment") => Conclusion::NoAttachment,
        Finding::Bad if any("other-file-name") => Conclusion::Misnamed,
        Finding::Bad => Conclusion::Impossible,
        _ if faults.iter().any(|fault| is_of_encoding(&fault.kind)) => Conclusion::Encoding,
        _ => Conclusion::Unreadable,
    }
}

// Whether a text was saved in an encoding that is known.
fn is_of_encoding(fault: &FaultKind) -> bool {
    matches!(fault.of(), Some(SourceProblem::NotUtf8 { encoding, .. }) if *encoding != "other")
}

pub(super) fn step(found: &Verification, step: VerificationStep) -> Option<&Check> {
    found.checks.iter().find(|check| check.step == step)
}

fn of_signature(found: &Verification) -> Option<Conclusion> {
    let check = step(found, VerificationStep::Signature)?;
    let is_key_good = step(found, VerificationStep::Key).is_none_or(|key| key.finding != Finding::Bad);
    Some(match (check.finding, check.doubt) {
        (Finding::Good, _) if is_key_good => return None,
        (Finding::Bad, Some(Doubt::Carried(_) | Doubt::SignatureCarried)) => Conclusion::Carried,
        (Finding::Bad, Some(Doubt::UntrustedComment)) => Conclusion::Commented,
        (Finding::Bad, Some(Doubt::WebPage | Doubt::MergeMarkers)) => Conclusion::Instead,
        (_, Some(Doubt::Missing | Doubt::Removed | Doubt::Empty | Doubt::NotASignature)) | (Finding::Unknown, None) => {
            Conclusion::NoSignature
        }
        (Finding::Bad, Some(Doubt::OtherKey(_))) => Conclusion::OtherKey,
        (Finding::Bad, Some(Doubt::Practice)) => Conclusion::Practice,
        (Finding::Unknown, Some(Doubt::OtherKey(_))) => match step(found, VerificationStep::List) {
            Some(Check { finding: Finding::Good, .. }) => return None,
            _ => Conclusion::NoKey,
        },
        _ => Conclusion::NotGenuine,
    })
}

fn of_list(found: &Verification) -> Option<Conclusion> {
    let list = step(found, VerificationStep::List)?;
    let is_practice = step(found, VerificationStep::Practice).is_some();
    match (list.finding, list.doubt) {
        (_, Some(Doubt::Missing | Doubt::Removed | Doubt::Empty | Doubt::NotASignature)) => {
            Some(Conclusion::UnsignedList)
        }
        (_, Some(doubt)) if doubt.is_of_carrier() || doubt == Doubt::UntrustedComment => Some(Conclusion::CarriedList),
        (_, Some(Doubt::OtherKey(_))) => Some(Conclusion::OtherKeyList),
        (Finding::Bad, _) => Some(Conclusion::FalseList),
        _ if is_practice => Some(Conclusion::PracticeList),
        _ => None,
    }
}

fn of_state(found: &Verification, by_dates: CertificateStatus, today: NaiveDate) -> Conclusion {
    let signed = step(found, VerificationStep::Signature).and_then(|check| check.about.parse::<NaiveDate>().ok());
    let is_clock_late = signed.is_some_and(|on| on > today) || found.age.is_some_and(|age| age.is_ahead);
    let is = |wanted: VerificationStep, finding| step(found, wanted).is_some_and(|check| check.finding == finding);
    let register = step(found, VerificationStep::Register);
    match by_dates {
        _ if is(VerificationStep::Standing, Finding::Bad) => Conclusion::Revoked,
        // A later event may be dated after the clock and appear not to have happened yet.
        _ if is_clock_late => Conclusion::Clock,
        // The register's current file may have postponed the end.
        _ if register.is_some_and(|check| check.about == "changed") => Conclusion::Changed,
        _ if register.is_some_and(|check| check.about == "not-listed") => Conclusion::NotListed,
        CertificateStatus::NotYetValid => Conclusion::NotYet,
        CertificateStatus::Expired => Conclusion::Expired,
        CertificateStatus::Open => Conclusion::Open,
        _ if is(VerificationStep::Signature, Finding::Unknown) => Conclusion::Vouched,
        _ if register.is_some_and(|check| check.about == "older") => Conclusion::OlderList,
        _ if is(VerificationStep::Register, Finding::Good) => Conclusion::Listed,
        _ => Conclusion::Alone,
    }
}
