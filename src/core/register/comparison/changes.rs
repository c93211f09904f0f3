//! What a certificate says beside what it was awarded for, worked out again: what was changed by hand shows.

use crate::application::edition::{EndsWith, NextEdition};
use crate::application::submission::Submission;
use crate::certificate::certificate::{Certificate, CertificateId};
use crate::register::award::also_met;
use crate::register::issuing::reviewers;
use crate::reviewing::names::is_same;
use crate::scoring::assessment::{Basis, Fulfilment};

/// A key of a certificate that says something else than it should.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyChange {
    /// The key, as it stands in the file.
    pub key: &'static str,
    /// What it should say.
    pub old: String,
    /// What it says.
    pub new: String,
}

/// A certificate that is to be signed, beside all that is known of what it said before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertificateChanges {
    pub id: CertificateId,
    /// What differs from the words of its signature; none where there is no signature.
    pub signature: Option<Vec<KeyChange>>,
    /// What differs from what its application bears; none where the application, or its rubric, is not there.
    pub application: Option<Vec<KeyChange>>,
}

impl CertificateChanges {
    /// Everything that differs.
    pub fn changes(&self) -> impl Iterator<Item = &KeyChange> {
        self.signature.iter().chain(&self.application).flatten()
    }
}

/// What a certificate says that its application does not bear. Who issued it, an application does not say.
pub fn from_award(certificate: &Certificate, submission: Submission<'_>) -> Vec<KeyChange> {
    let answers = submission.answers;
    let mut changes = Vec::new();
    let mut compare = |key, old: String, new: String| {
        if old != new {
            changes.push(KeyChange { key, old, new });
        }
    };
    let assessment = submission.assess(Basis::Confirmed);
    let is_met =
        |number: u8| assessment.levels.iter().any(|level| level.number == number && level.status == Fulfilment::Met);
    if !is_met(certificate.level) {
        compare("level", assessment.level.to_string(), certificate.level.to_string());
    }
    let numbers = |levels: &[u8]| levels.iter().map(u8::to_string).collect::<Vec<_>>().join(", ");
    if let Some(said) = &certificate.also_met {
        compare("also_met", numbers(&also_met(&assessment, certificate.level)), numbers(said));
    }
    let terc = answers.municipality.terc.as_ref().map(|terc| terc.as_str().to_owned()).unwrap_or_default();
    compare("municipality.terc", terc, certificate.holder.terc.as_str().to_owned());
    compare("municipality.name", answers.municipality.name.clone(), certificate.holder.name.clone());
    compare("months", submission.rubric.months.to_string(), certificate.months.to_string());
    compare("answers.edition", answers.edition.name.clone(), certificate.answers.edition.clone());
    let (points, of) = (assessment.points.got, assessment.points.of);
    compare("answers.points", points.to_string(), certificate.answers.points.to_string());
    compare("answers.of", of.to_string(), certificate.answers.of.to_string());
    compare(
        "next_edition",
        next_edition(answers.next_edition.as_ref()),
        next_edition(certificate.next_edition.as_ref()),
    );
    // A name may have been spelt as it is listed.
    let (who, said) = (reviewers(submission), &certificate.people.reviewers);
    if who.len() != said.len() || !who.iter().zip(said).all(|(who, said)| is_same(who, said)) {
        compare("people.reviewers", who.join(", "), said.join(", "));
    }
    // Only certificates of earlier versions name who filled it in.
    if let Some(said) = &certificate.people.filled_by {
        let filled_by = answers.filled_by.clone().unwrap_or_default();
        if !is_same(&filled_by, said) {
            compare("people.filled_by", filled_by, said.clone());
        }
    }
    let last = submission.review.verdicts.iter().map(|verdict| verdict.on).max();
    if let Some(last) = last.filter(|last| certificate.issued < *last) {
        compare("issued", last.to_string(), certificate.issued.to_string());
    }
    changes
}

fn next_edition(edition: Option<&NextEdition>) -> String {
    let Some(NextEdition { name, held, ends, ends_with, certain }) = edition else { return String::new() };
    let (name, ends) = (name.clone().unwrap_or_default(), ends.map(|day| day.to_string()).unwrap_or_default());
    let ends_with = ends_with.map(EndsWith::code).unwrap_or_default();
    let held = if *held { "" } else { "held=false" };
    let certain = if *certain { "certain" } else { "" };
    let parts = [name.as_str(), held, &ends, ends_with, certain];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}
