//! The register: certificates that are consistent with each other, and the status of each on a day.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::basics::fault::FaultKind;
use crate::basics::municipality::Terc;
use crate::certificate::certificate::{Certificate, CertificateId};
use crate::certificate::status::{CertificateOn, CertificateStatus, Signature};
use crate::register::lookup::CertificateIndex;
use crate::register::problem::RegisterProblem;
use crate::register::settings::Settings;

/// How many typing errors a suggested number may differ by.
const MOST_SLIPS: usize = 2;

/// How many such numbers are suggested.
const MOST_NEAR: usize = 3;

#[derive(Debug, Clone, PartialEq)]
pub struct Register {
    /// The settings for all certificates.
    pub settings: Settings,
    /// The certificates, by number.
    pub certificates: CertificateIndex,
    /// Which of them have a good signature; none if the register has no key or signatures were not checked.
    pub signed: Option<BTreeSet<CertificateId>>,
}

impl Register {
    /// Builds a register of consistent certificates; returns those in conflict separately, each with the reason.
    pub fn new(settings: Settings, certificates: Vec<Certificate>) -> (Register, Vec<(CertificateId, FaultKind)>) {
        let mut certificates = CertificateIndex::from(certificates);
        let conflict_of = |one: &Certificate| conflict(one, &certificates).map(|fault| (one.id.clone(), fault));
        let conflicts: Vec<_> = certificates.iter().filter_map(conflict_of).collect();
        let unfit: BTreeSet<&CertificateId> = conflicts.iter().map(|(id, _)| id).collect();
        certificates.retain(|certificate| !unfit.contains(&certificate.id));
        (Register { settings, certificates, signed: None }, conflicts)
    }

    /// The highest number of a certificate; 0 if there is none. Files that are not certificates do not count.
    pub fn highest_number(&self) -> u32 {
        self.certificates.iter().map(|certificate| certificate.id.number()).max().unwrap_or_default()
    }

    /// The certificate with a number.
    ///
    /// # Errors
    /// Returns an error if there is none.
    pub fn find(&self, id: &CertificateId) -> Result<&Certificate, FaultKind> {
        self.certificates.find(id).ok_or_else(|| {
            FaultKind::from(RegisterProblem::NoCertificate { id: id.to_string(), near: self.near(&id.to_string()) })
        })
    }

    // The numbers that differ by a typing error or two, most likely first.
    fn near(&self, id: &str) -> Option<String> {
        let slips = |other: &String| strsim::damerau_levenshtein(id, other);
        let ids = self.certificates.iter().map(|certificate| certificate.id.to_string());
        let mut near: Vec<String> = ids.filter(|other| slips(other) <= MOST_SLIPS).collect();
        near.sort_by_key(slips);
        near.truncate(MOST_NEAR);
        (!near.is_empty()).then(|| near.join(", "))
    }

    /// The certificate that has replaced another by a day.
    pub fn successor_on(&self, id: &CertificateId, day: NaiveDate) -> Option<&Certificate> {
        self.certificates.successors(id).next().filter(|other| other.issued <= day)
    }

    /// The state of a certificate of this register on a day, and whether it stays valid for `within` more days.
    pub fn state<'r>(&'r self, certificate: &'r Certificate, day: NaiveDate, within: u32) -> CertificateOn<'r> {
        let mut state = CertificateOn::alone(certificate, day, within);
        state.signature = match &self.signed {
            None => Signature::NotUsed,
            Some(signed) if signed.contains(&certificate.id) => Signature::Good,
            Some(_) => Signature::Missing,
        };
        state.is_practice = self.settings.is_practice;
        let is_superseded = self.successor_on(&certificate.id, day).is_some();
        if is_superseded && state.status != CertificateStatus::Revoked {
            state.status = CertificateStatus::Superseded;
        }
        state
    }

    /// The certificate by which each municipality is judged on a day, as chosen by `latest_of`.
    pub fn latest_on(&self, day: NaiveDate) -> Vec<&Certificate> {
        self.certificates.tercs().filter_map(|terc| self.latest_of(terc, day)).collect()
    }

    /// The latest certificate of a municipality that is neither revoked nor replaced: if its successor was revoked,
    /// nothing is left to judge. One issued after the day counts only if there is none before.
    fn latest_of(&self, terc: &Terc, day: NaiveDate) -> Option<&Certificate> {
        let counts = |one: &&Certificate| one.revocation_on(day).is_none() && self.successor_on(&one.id, day).is_none();
        self.of(terc).filter(counts).max_by_key(|one| rank(one, day))
    }

    /// The certificate by which a municipality is judged on a day: the latest that is not revoked or, if all were, the
    /// last of them.
    pub fn judged_on(&self, terc: &Terc, day: NaiveDate) -> Option<&Certificate> {
        let issued = || self.of(terc).filter(|one| one.issued <= day);
        self.latest_of(terc, day).or_else(|| issued().max_by_key(|one| rank(one, day)))
    }

    /// The certificate that a municipality holds on a day: valid, or open and so possibly valid.
    pub fn held_on(&self, terc: &Terc, day: NaiveDate) -> Option<CertificateOn<'_>> {
        let states = self.of(terc).map(|certificate| self.state(certificate, day, 0));
        states.into_iter().find(|state| {
            matches!(state.status, CertificateStatus::Valid | CertificateStatus::Expiring | CertificateStatus::Open)
        })
    }

    /// The certificates of a municipality.
    pub fn of(&self, terc: &Terc) -> impl Iterator<Item = &Certificate> {
        self.certificates.of(terc)
    }
}

// Why a certificate is inconsistent with the others: it must replace an earlier one of the same municipality that has
// no other successor.
fn conflict(certificate: &Certificate, all: &CertificateIndex) -> Option<FaultKind> {
    let replaced = certificate.replaces.as_ref()?;
    let id = replaced.to_string();
    if !fits(certificate, replaced, all) {
        return Some(FaultKind::from(RegisterProblem::ReplacesOther { id }));
    }
    let first = all.successors(replaced).find(|one| fits(one, replaced, all))?;
    (first.id != certificate.id)
        .then(|| FaultKind::from(RegisterProblem::ReplacedTwice { id, by: first.id.to_string() }))
}

// A successor has a higher number, so no two can replace each other. The one replaced may be missing; then nothing else
// is known of it.
fn fits(certificate: &Certificate, replaced: &CertificateId, all: &CertificateIndex) -> bool {
    let is_same = |last: &Certificate| last.issued <= certificate.issued && last.holder.terc == certificate.holder.terc;
    replaced.number() < certificate.id.number() && all.find(replaced).is_none_or(is_same)
}

// Orders certificates: issued by the day, then latest, then by number if issued on the same day.
fn rank(certificate: &Certificate, day: NaiveDate) -> (bool, NaiveDate, u32) {
    (certificate.issued <= day, certificate.issued, certificate.id.number())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::certificate::event::EventKind;
    use crate::samples::{certificate, day, ended, register, settings};

    fn terc(code: &str) -> Terc {
        Terc::new(code).expect("a code")
    }

    fn ids(certificates: &[&Certificate]) -> Vec<u32> {
        certificates.iter().map(|certificate| certificate.id.number()).collect()
    }

    // The first was replaced by the second on the day after its last, and then revoked.
    fn replaced_and_revoked() -> Register {
        let first = certificate(1, "2026-11-20").then("2028-01-10", EventKind::Revoked);
        let second = certificate(2, "2027-11-21").replacing(&first);
        register(vec![first, second])
    }

    #[test]
    fn revoked_goes_before_superseded_and_superseded_before_the_dates() {
        let register = replaced_and_revoked();
        let status = |number: usize, on| register.state(&register.certificates[number], day(on), 0).status;
        let first = [
            ("2026-11-19", CertificateStatus::NotYetValid),
            ("2027-11-20", CertificateStatus::Valid),
            ("2027-11-21", CertificateStatus::Superseded),
            ("2028-01-09", CertificateStatus::Superseded),
            ("2028-01-10", CertificateStatus::Revoked),
        ];
        for (on, expected) in first {
            assert_eq!(status(0, on), expected, "{on}");
        }
        assert_eq!(
            (status(1, "2027-11-20"), status(1, "2027-11-21")),
            (CertificateStatus::NotYetValid, CertificateStatus::Valid)
        );
    }

    #[test]
    fn a_successor_that_is_revoked_does_not_bring_the_one_before_back() {
        let first = certificate(1, "2026-11-20");
        let second = certificate(2, "2027-03-01").replacing(&first).then("2027-04-01", EventKind::Revoked);
        let register = register(vec![first, second]);
        assert_eq!(
            register.state(&register.certificates[0], day("2027-04-01"), 0).status,
            CertificateStatus::Superseded
        );
        assert_eq!(register.held_on(&terc("2401011"), day("2027-04-01")), None);
    }

    #[test]
    fn a_municipality_is_judged_by_its_latest_that_is_not_revoked() {
        let first = certificate(1, "2026-11-20");
        let second = certificate(2, "2027-11-20").replacing(&first).then("2028-02-01", EventKind::Revoked);
        let other = certificate(3, "2027-11-20").of("2402011");
        let register = register(vec![first, second, other]);
        let latest = |on| ids(&register.latest_on(day(on)));
        assert_eq!(latest("2026-12-01"), [1, 3], "issued later counts where there was none before");
        assert_eq!(latest("2027-11-20"), [2, 3]);
        assert_eq!(latest("2028-02-01"), [3], "what gave its place to a revoked one is not asked for again");
    }

    #[test]
    fn a_number_is_recognised_after_two_slips_and_not_after_three() {
        let register = register(vec![certificate(1, "2026-11-20")]);
        assert_eq!(register.near("UBO-2026-0023").as_deref(), Some("UBO-2026-0001"));
        assert_eq!(register.near("UBO-2026-0234"), None);
    }

    #[test]
    fn of_two_issued_on_one_day_the_later_number_is_the_latest() {
        let first = certificate(1, "2026-11-20").then("2026-11-20", EventKind::Revoked);
        let (second, third) = (certificate(2, "2026-11-20"), certificate(3, "2026-11-20"));
        let register = register(vec![first, third.clone(), second]);
        assert_eq!(ids(&register.latest_on(day("2026-11-20"))), [3]);
    }

    #[test]
    fn one_whose_certificates_were_all_revoked_is_judged_by_the_last() {
        let revoked = |number, issued: &str| certificate(number, issued).then(issued, EventKind::Revoked);
        let register = register(vec![revoked(1, "2025-01-01"), revoked(2, "2026-01-01")]);
        let judged = |on: &str| register.judged_on(&terc("2401011"), day(on)).map(|one| one.id.number());
        assert_eq!((judged("2026-01-01"), judged("2027-01-01")), (Some(2), Some(2)));
    }

    #[test]
    fn a_municipality_holds_what_is_valid_or_may_be() {
        let held = |certificate: Certificate, on| {
            register(vec![certificate]).held_on(&terc("2401011"), day(on)).map(|state| state.status)
        };
        let plain = || certificate(1, "2026-11-20");
        assert_eq!(held(plain(), "2026-11-19"), None);
        assert_eq!(held(plain(), "2027-11-20"), Some(CertificateStatus::Valid));
        assert_eq!(held(plain(), "2027-11-21"), Some(CertificateStatus::Open));
        assert_eq!(held(plain().then("2027-11-21", ended("2027-10-15")), "2027-11-21"), None);
        assert_eq!(held(plain().then("2027-01-02", EventKind::Revoked), "2027-01-02"), None);
        assert_eq!(held(plain().of("2402011"), "2027-01-02"), None);
    }

    #[test]
    fn a_successor_fits_one_earlier_certificate_of_its_municipality() {
        let codes = |certificates: Vec<Certificate>| {
            let (register, conflicts) = Register::new(settings(9), certificates);
            let codes = conflicts.iter().map(|(id, fault)| (id.number(), fault.code())).collect::<Vec<_>>();
            (ids(&register.certificates.iter().collect::<Vec<_>>()), codes)
        };
        let (first, same_day) = (certificate(1, "2026-11-20"), certificate(2, "2026-11-20"));
        let second = certificate(2, "2027-11-20").replacing(&first);
        assert_eq!(codes(vec![first.clone(), second.clone()]), (vec![1, 2], vec![]));
        assert_eq!(codes(vec![second.clone()]), (vec![2], vec![]), "one whose place is taken may be missing");
        let third = certificate(3, "2027-12-20").replacing(&first);
        assert_eq!(codes(vec![first.clone(), second.clone(), third]), (vec![1, 2], vec![(3, "replaced-twice")]));
        let other = certificate(2, "2027-11-20").of("2402011").replacing(&first);
        assert_eq!(codes(vec![first.clone(), other]), (vec![1], vec![(2, "replaces-other")]));
        let (low, high) = (certificate(1, "2027-12-20"), certificate(3, "2027-12-20"));
        let all = vec![low.replacing(&second), second.clone(), high.replacing(&second)];
        assert_eq!(codes(all), (vec![2, 3], vec![(1, "replaces-other")]), "and takes no place");
        let later = certificate(3, "2028-11-20");
        assert_eq!(codes(vec![first.clone().replacing(&later), later]), (vec![3], vec![(1, "replaces-other")]));
        assert_eq!(codes(vec![first.clone().replacing(&first)]), (vec![], vec![(1, "replaces-other")]));
        let each_other = vec![first.clone().replacing(&same_day), same_day.replacing(&first)];
        assert_eq!(codes(each_other), (vec![2], vec![(1, "replaces-other")]));
    }
}
