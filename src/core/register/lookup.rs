//! Municipalities of a register: who is meant by a name, which of their certificates count, and what came before.

use chrono::NaiveDate;

use crate::basics::fault::FaultKind;
use crate::basics::municipality::{Terc, fold};
use crate::basics::text::{clean_line, nearest};
use crate::certificate::certificate::{Certificate, CertificateId};
use crate::certificate::event::EventKind;
use crate::register::problem::RegisterProblem;
use crate::register::register::Register;

impl Register {
    /// The municipalities of a name, present or past, or of a code; two can have one name.
    ///
    /// # Errors
    /// There is none.
    pub fn holders(&self, named: &str) -> Result<Vec<&Terc>, FaultKind> {
        let wanted = fold(named);
        let mut found: Vec<&Terc> = Vec::new();
        for certificate in &self.certificates {
            let terc = &certificate.holder.terc;
            let is_meant = terc.as_str() == wanted || names(certificate).any(|name| fold(name) == wanted);
            if is_meant && !found.contains(&terc) {
                found.push(terc);
            }
        }
        if found.is_empty() { Err(self.no_holder(named)) } else { Ok(found) }
    }

    fn no_holder(&self, named: &str) -> FaultKind {
        let known: Vec<(String, &str)> =
            self.certificates.iter().flat_map(names).map(|name| (fold(name), name)).collect();
        let near = nearest(&fold(named), known.iter().map(|(folded, _)| folded.as_str()));
        let near = known.iter().find(|(folded, _)| Some(folded) == near.as_ref()).map(|(_, name)| (*name).to_owned());
        FaultKind::from(RegisterProblem::NoHolder { found: clean_line(named), near })
    }

    /// The certificate by which one municipality is judged on a day: that of [`Register::latest_on`] or, where all were
    /// revoked, the last of them.
    pub fn judged_on(&self, terc: &Terc, day: NaiveDate) -> Option<&Certificate> {
        let latest = self.latest_on(day).into_iter().find(|certificate| certificate.holder.terc == *terc);
        latest.or_else(|| self.of(terc).filter(|one| one.issued <= day).max_by_key(|one| (one.issued, one.id.number())))
    }

    /// The numbers of the certificates before one, the last first; it ends at one that is not there.
    pub fn before<'r>(&'r self, certificate: &'r Certificate) -> Vec<&'r CertificateId> {
        let mut chain: Vec<&CertificateId> = Vec::new();
        let mut before = certificate.replaces.as_ref();
        // Certificates that name each other are conflicts, which no register holds; it ends for those too.
        while let Some(id) = before.filter(|id| !chain.contains(id) && **id != certificate.id) {
            chain.push(id);
            before = self.find(id).ok().and_then(|found| found.replaces.as_ref());
        }
        chain
    }
}

// The name as issued, and every later one.
fn names(certificate: &Certificate) -> impl Iterator<Item = &str> {
    let later = certificate.events.iter().filter_map(|event| match &event.kind {
        EventKind::NameCorrected { name } => Some(name.as_str()),
        _ => None,
    });
    std::iter::once(certificate.holder.name.as_str()).chain(later)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::{certificate, day, register};

    fn terc(code: &str) -> Terc {
        Terc::new(code).expect("a code")
    }

    #[test]
    fn a_name_means_every_municipality_that_has_or_had_it() {
        let renamed = EventKind::NameCorrected { name: "Nowe Przykładowo".to_owned() };
        let register = register(vec![
            certificate(1, "2026-01-01").then("2026-02-01", renamed),
            certificate(2, "2026-01-01").of("0499011"),
            certificate(3, "2026-01-01").of("0699011"),
            certificate(4, "2026-01-02").of("0699011"),
        ]);
        let (one, both) = (terc("2401011"), [terc("0499011"), terc("0699011")]);
        for named in ["nowe przykladowo", "Przykładowo", "2401011"] {
            assert_eq!(register.holders(named), Ok(vec![&one]), "{named}");
        }
        assert_eq!(register.holders("PRZYKŁADOWO INNE"), Ok(both.iter().collect()));
        let near = Some("Nowe Przykładowo".to_owned());
        assert_eq!(
            register.holders("Nowe Przykladovo"),
            Err(FaultKind::from(RegisterProblem::NoHolder { found: "Nowe Przykladovo".to_owned(), near }))
        );
        assert_eq!(
            register.holders("Q"),
            Err(FaultKind::from(RegisterProblem::NoHolder { found: "Q".to_owned(), near: None }))
        );
    }

    #[test]
    fn one_whose_certificates_were_all_revoked_is_judged_by_the_last() {
        let revoked = |number, issued: &str| certificate(number, issued).then(issued, EventKind::Revoked);
        let register = register(vec![revoked(1, "2025-01-01"), revoked(2, "2026-01-01")]);
        let judged = |on: &str| register.judged_on(&terc("2401011"), day(on)).map(|one| one.id.number());
        assert_eq!((judged("2026-01-01"), judged("2027-01-01")), (Some(2), Some(2)));
    }

    #[test]
    fn what_came_before_ends_at_one_that_is_not_there_and_never_goes_round() {
        let first = certificate(1, "2024-01-01");
        let second = certificate(2, "2025-01-01").replacing(&first);
        let third = certificate(3, "2026-01-01").replacing(&second);
        let (gone, there) = (register(vec![second.clone(), third.clone()]), [&second.id, &first.id]);
        assert_eq!(gone.before(&third), there);
        let (one, other) = (certificate(1, "2026-01-01"), certificate(2, "2026-01-01"));
        let (one, other) = (one.clone().replacing(&other), other.replacing(&one));
        let round = Register { certificates: vec![one.clone(), other.clone()], ..register(Vec::new()) };
        assert_eq!(round.before(&one), [&other.id]);
    }
}
