//! Text pages: what the levels mean, what the certificate is for, how to apply.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::basics::fault::Faults;
use crate::report::phrases;
use crate::report::site::frame::SiteFrame;
use crate::report::site::paths::SitePage;
use crate::rubric::rubric::Level;
use crate::say;
use crate::words::Words;

pub(in crate::report::site) fn add(frame: &SiteFrame<'_>, pages: &mut BTreeMap<String, String>) -> Result<(), Faults> {
    let words = &frame.words;
    for (page, sections) in
        [(SitePage::Levels, levels(frame)), (SitePage::Purpose, purpose(words)), (SitePage::Apply, apply(frame))]
    {
        let paths = frame.both(|lang| page.path(lang));
        let title = page.name(words);
        let values =
            json!({ "title": title, "text": { "sections": sections }, "offers_form": page == SitePage::Apply });
        pages.insert(paths.0.clone(), frame.page("plain.html", (&paths.0, &paths.1), Some(page), values)?);
    }
    Ok(())
}

pub(super) fn section(title: Option<&str>, paragraphs: &[String]) -> Value {
    json!({ "title": title, "paragraphs": paragraphs, "steps": [] })
}

fn purpose(words: &Words) -> Vec<Value> {
    let sentences =
        [say!(words, "site-purpose-point"), say!(words, "site-purpose-improve"), say!(words, "site-purpose-free")];
    vec![section(None, &sentences)]
}

fn levels(frame: &SiteFrame<'_>) -> Vec<Value> {
    let (words, rubric) = (&frame.words, frame.site.rubric);
    let level = |level: &Level| {
        let paragraphs = [Some(&level.standard), level.note.as_ref()];
        let paragraphs: Vec<String> =
            paragraphs.into_iter().flatten().map(|text| words.pick(text).to_owned()).collect();
        section(Some(&phrases::level(words, rubric, level.number)), &paragraphs)
    };
    let mut sections = vec![section(None, &[say!(words, "site-levels-lead", source = rubric.source.as_str())])];
    sections.extend(rubric.levels.iter().map(level));
    sections
}

fn apply(frame: &SiteFrame<'_>) -> Vec<Value> {
    let (words, settings) = (&frame.words, &frame.site.register.settings);
    let whom = match &settings.contact {
        Some(contact) => format!("{}, {contact}", settings.issuer),
        None => format!("{} ({})", settings.issuer, frame.site.rubric.source),
    };
    let steps = [
        say!(words, "site-apply-form"),
        say!(words, "site-apply-evidence"),
        say!(words, "site-apply-send", whom = whom),
        say!(words, "site-apply-review"),
    ];
    vec![json!({ "title": null, "paragraphs": [say!(words, "site-free")], "steps": steps })]
}
