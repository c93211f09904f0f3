//! Compares a certificate with the one signed under its number, key by key, to find changes made by hand.

use crate::application::edition::EndsWith;
use crate::basics::clean::with_breaks;
use crate::certificate::certificate::Certificate;
use crate::certificate::event::{Event, EventKind};
use crate::register::comparison::changes::{Changes, KeyChange, next_edition, numbers};

/// The differences between two certificates; every key is compared.
pub fn between(before: &Certificate, now: &Certificate) -> Vec<KeyChange> {
    let mut changes = Changes::default();
    // Listing the level awarded among the others is no change.
    let others = |one: &Certificate| {
        let levels = one.also_met.iter().flatten().copied().filter(|level| ![before.level, now.level].contains(level));
        one.also_met.as_ref().map_or_else(String::new, |_| numbers(&levels.collect::<Vec<_>>()))
    };
    changes.compare("also_met", others(before), others(now));
    for ((key, old), (_, new)) in said(before).into_iter().zip(said(now)) {
        changes.compare(key, old, new);
    }
    changes.compare_lists((&before.events, &now.events), |event| event.kind.code(), said_of_event);
    changes.0
}

fn said(certificate: &Certificate) -> [(&'static str, String); 19] {
    // Destructured, so that a new field must be compared, or this does not compile.
    let Certificate {
        id,
        level,
        also_met: _,
        issued,
        months,
        rules,
        replaces,
        holder,
        rubric,
        answers,
        people,
        next_edition: next,
        events: _,
    } = certificate;
    [
        ("id", id.to_string()),
        ("level", level.to_string()),
        ("issued", issued.to_string()),
        ("months", months.to_string()),
        ("rules", rules.to_string()),
        ("replaces", replaces.as_ref().map(ToString::to_string).unwrap_or_default()),
        ("municipality.name", holder.name.clone()),
        ("municipality.terc", holder.terc.as_str().to_owned()),
        ("municipality.at", holder.at.map(|at| at.to_string()).unwrap_or_default()),
        ("rubric.id", rubric.id.as_str().to_owned()),
        ("rubric.version", rubric.version.as_str().to_owned()),
        ("rubric.sha256", rubric.sha256.clone()),
        ("answers.edition", answers.edition.clone()),
        ("answers.sha256", answers.sha256.clone()),
        ("answers.points", format!("{} of {}", answers.points, answers.of)),
        ("people.filled_by", people.filled_by.clone().unwrap_or_default()),
        ("people.reviewers", people.reviewers.join(", ")),
        ("people.issuer", people.issuer.clone()),
        ("next_edition", next_edition(next.as_ref())),
    ]
}

fn said_of_event(event: &Event) -> String {
    let told = match &event.kind {
        EventKind::EditionMoved { ends, ends_with } | EventKind::EditionCertain { ends, ends_with } => {
            format!(" {ends} {}", ends_with.map(EndsWith::code).unwrap_or_default())
        }
        EventKind::NameCorrected { name } => format!(" {name}"),
        EventKind::EditionNotHeld | EventKind::Revoked => String::new(),
    };
    format!("{}{} ({}: {})", event.on, told.trim_end(), event.by, with_breaks(&event.reason))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::application::edition::NextEdition;
    use crate::basics::municipality::Location;
    use crate::basics::text::Version;
    use crate::samples::{certificate, moved};

    fn changed(before: &Certificate, now: &Certificate) -> Vec<(&'static str, String)> {
        let arrow = |change: KeyChange| (change.key, format!("{} → {}", change.old, change.new));
        between(before, now).into_iter().map(arrow).collect()
    }

    #[test]
    fn every_key_of_a_certificate_is_compared() {
        let one = Certificate { also_met: Some(vec![1]), ..certificate(1, "2026-11-20") };
        let is = |change: &dyn Fn(&mut Certificate), key: &str| {
            let mut now = one.clone();
            change(&mut now);
            assert_eq!(changed(&one, &now).iter().map(|(key, _)| *key).collect::<Vec<_>>(), [key]);
        };
        assert_eq!(changed(&one, &one), []);
        is(&|now| now.level = 3, "level");
        is(&|now| now.also_met = None, "also_met");
        is(&|now| now.also_met = Some(vec![1, 3]), "also_met");
        is(&|now| now.issued = "2026-11-21".parse().expect("a day"), "issued");
        is(&|now| now.months = 24, "months");
        is(&|now| now.rules += 1, "rules");
        is(&|now| now.replaces = Some(certificate(9, "2025-11-20").id), "replaces");
        is(&|now| now.holder.name.push('x'), "municipality.name");
        is(&|now| now.holder.terc = certificate(1, "2026-11-20").of("0499011").holder.terc, "municipality.terc");
        is(&|now| now.holder.at = Location::new(50.81, 19.12).ok(), "municipality.at");
        is(&|now| Arc::make_mut(&mut now.rubric).sha256 = "c".repeat(64), "rubric.sha256");
        is(
            &|now| Arc::make_mut(&mut now.rubric).version = Version::new("2027.1").expect("a version"),
            "rubric.version",
        );
        is(&|now| now.answers.edition.push('x'), "answers.edition");
        is(&|now| now.answers.sha256 = "c".repeat(64), "answers.sha256");
        is(&|now| now.answers.points += 1, "answers.points");
        is(&|now| Arc::make_mut(&mut now.people).reviewers.push("Obca Osoba".to_owned()), "people.reviewers");
        is(&|now| Arc::make_mut(&mut now.people).issuer = "Obca Osoba".to_owned(), "people.issuer");
        is(&|now| now.next_edition = Some(NextEdition::default()), "next_edition");
    }

    #[test]
    fn an_event_that_is_gone_added_or_changed_is_named_and_those_around_it_are_not() {
        let one = certificate(1, "2026-11-20");
        let moved = one.clone().then("2027-01-01", moved("2028-01-31"));
        let revoked = moved.clone().then("2027-02-01", EventKind::Revoked);
        assert!(
            matches!(&changed(&revoked, &moved)[..], [("revoked", said)] if said.starts_with("2027-02-01 (") && said.ends_with(" → "))
        );
        assert!(matches!(&changed(&moved, &revoked)[..], [("revoked", said)] if said.starts_with(" → 2027-02-01")));
        let mut other = revoked.clone();
        other.events[0].by = "Obca Osoba".to_owned();
        assert!(
            matches!(&changed(&revoked, &other)[..], [("edition-moved", said)] if said.contains("→ 2027-01-01 2028-01-31 (Obca Osoba:"))
        );
        let mut broken = revoked.clone();
        broken.events[0].reason = broken.events[0].reason.replace(' ', "\n");
        assert!(matches!(&changed(&revoked, &broken)[..], [("edition-moved", said)] if said.contains('⏎')));
        let without_first = Certificate { events: revoked.events[1..].to_vec(), ..revoked.clone() };
        assert!(matches!(&changed(&revoked, &without_first)[..], [("edition-moved", _)]));
    }
}
