//! Compares a certificate with its application.

use std::collections::BTreeSet;

use crate::application::submission::Submission;
use crate::basics::municipality::Location;
use crate::certificate::certificate::Certificate;
use crate::register::award::also_met;
use crate::register::comparison::changes::{Changes, KeyChange, next_edition, numbers};
use crate::register::issuing::reviewers;
use crate::reviewing::names::is_same;
use crate::scoring::assessment::{Basis, Fulfilment};

/// What a certificate says without support in its application. An application does not say who issued the certificate.
pub fn from_award(certificate: &Certificate, submission: Submission<'_>) -> Vec<KeyChange> {
    let answers = submission.answers;
    let mut changes = Changes::default();
    let mut compare = |key, old: String, new: String| changes.compare(key, old, new);
    let assessment = submission.assess(Basis::Confirmed);
    let is_met =
        |number: u8| assessment.levels.iter().any(|level| level.number == number && level.status == Fulfilment::Met);
    if !is_met(certificate.level) {
        compare("level", assessment.level.to_string(), certificate.level.to_string());
    }
    if let Some(said) = &certificate.also_met {
        // Compared together, as a file may list the level itself among the others.
        let all = |others: &[u8]| numbers(&BTreeSet::from_iter([&[certificate.level], others].concat()));
        compare("level, also_met", all(&also_met(&assessment, certificate.level)), all(said));
    }
    let rubric = submission.rubric;
    compare("rubric.id", rubric.id.as_str().to_owned(), certificate.rubric.id.as_str().to_owned());
    compare("rubric.version", rubric.version.as_str().to_owned(), certificate.rubric.version.as_str().to_owned());
    let terc = answers.municipality.terc.as_ref().map(|terc| terc.as_str().to_owned()).unwrap_or_default();
    compare("municipality.terc", terc, certificate.holder.terc.as_str().to_owned());
    let at = |at: Option<Location>| at.map(|at| at.to_string()).unwrap_or_default();
    compare("municipality.at", at(answers.municipality.at), at(certificate.holder.at));
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
    // The register's spelling of a name may be used.
    let (who, said) = (reviewers(submission), &certificate.people.reviewers);
    if who.len() != said.len() || !who.iter().zip(said).all(|(who, said)| is_same(who, said)) {
        compare("people.reviewers", who.join(", "), said.join(", "));
    }
    // Only certificates of earlier versions name the person who filled in the questionnaire.
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
    changes.0
}
