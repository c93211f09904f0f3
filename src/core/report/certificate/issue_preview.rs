//! A preview of a certificate before it is issued: all its contents, and the sentence attested.

use crate::application::submission::Submission;
use crate::basics::text::Id;
use crate::register::issuing::Draft;
use crate::register::renewal::Renewal;
use crate::report::assessment::notes;
use crate::report::page::blocks::{Item, Page, Span, Tone};
use crate::report::phrases;
use crate::report::validity;
use crate::rubric::rubric::Rubric;
use crate::say;
use crate::scoring::assessment::Basis;
use crate::scoring::remark::Remark;
use crate::words::Words;

/// Builds the page for a draft; `id` is the number it gets unless another is issued first.
pub fn page(words: &Words, rubric: &Rubric, draft: &Draft, id: &str) -> Page {
    let mut page = Page::default();
    page.heading(1, say!(words, "draft-title", id = id));
    let (holder, points) = (&draft.holder, draft.points);
    let holder = phrases::holder_with_code(words, &holder.name, &holder.terc);
    page.para(Span::new(Tone::Strong, holder));
    let level = phrases::level(words, rubric, draft.level);
    page.para(Span::new(Tone::Strong, phrases::with_others(words, &level, Some(&draft.also_met))));
    let sentence = rubric.level(draft.level).map(|level| words.pick(&level.standard)).unwrap_or_default();
    page.para(say!(words, "draft-attested", sentence = sentence));
    if let Some(asked) = draft.applied_for.filter(|asked| *asked != draft.level) {
        page.para(Span::new(Tone::Warn, say!(words, "draft-other-level", asked = asked, level = draft.level)));
    }
    let people = &draft.people;
    let reviewers = people.reviewers.join(", ");
    let lines = [
        say!(words, "draft-edition", edition = draft.edition.as_str(), points = points.got, of = points.of),
        say!(words, "draft-filled-by", name = draft.filled_by.as_str()),
        say!(words, "draft-reviewers", names = reviewers),
    ];
    let at = draft.holder.at.map(|at| say!(words, "draft-at", at = at.to_string()));
    let issuer = Some(&people.issuer).filter(|name| !name.is_empty());
    let issuer = issuer.map(|name| say!(words, "draft-issuer", name = name.as_str()));
    let issued = say!(words, "draft-issued", day = words.date(draft.validity.issued));
    page.list(false, lines.into_iter().chain(at).chain(issuer).chain([issued]).map(Item::from).collect());
    validity::page::explain(&mut page, words, &draft.validity);
    page
}

/// Adds what was noticed about the application: remarks, and altered evidence, which is not stored.
pub fn add_warnings(page: &mut Page, words: &Words, remarks: &[Remark], submission: Submission<'_>) {
    notes::add(page, words, remarks, &submission.warnings(Basis::Confirmed));
}

/// Adds what changes if it supersedes another certificate.
pub fn add_renewal(page: &mut Page, words: &Words, rubric: &Rubric, renewal: &Renewal) {
    page.heading(2, say!(words, "renewal-title", id = renewal.id.to_string()));
    let (before, level) = (renewal.before, renewal.level);
    page.para(match before.cmp(&level) {
        std::cmp::Ordering::Equal => say!(words, "renewal-same-level", level = level),
        std::cmp::Ordering::Less => say!(words, "renewal-raised", before = before, level = level),
        std::cmp::Ordering::Greater => say!(words, "renewal-lost", before = before, level = level),
    });
    match &renewal.criteria {
        None => page.para(say!(words, "renewal-unknown")),
        Some(criteria) => {
            let titles = |ids: &[Id]| ids.iter().map(|id| title(words, rubric, id)).collect::<Vec<_>>().join("; ");
            let rows = [
                (
                    !criteria.still_met.is_empty(),
                    say!(words, "criteria-still-met", titles = titles(&criteria.still_met)),
                ),
                (!criteria.raised.is_empty(), say!(words, "criteria-raised", titles = titles(&criteria.raised))),
                (!criteria.lost.is_empty(), say!(words, "criteria-lost", titles = titles(&criteria.lost))),
            ];
            page.list(false, rows.into_iter().filter(|(some, _)| *some).map(|(_, row)| Item::from(row)).collect());
        }
    }
    let until = words.date(renewal.until_before);
    page.para(match renewal.left {
        None => say!(words, "renewal-over", until = until),
        Some(left) => say!(words, "renewal-left", until = until, days = left),
    });
    if renewal.left.is_some() && renewal.days < 0 {
        let said = say!(words, "renewal-earlier", days = renewal.days.unsigned_abs());
        page.para(Span::new(Tone::Warn, said));
    }
}

fn title(words: &Words, rubric: &Rubric, id: &Id) -> String {
    let criterion = rubric.criteria.iter().find(|criterion| criterion.id == *id);
    criterion.map_or_else(|| id.to_string(), |criterion| words.pick(&criterion.title).to_owned())
}
