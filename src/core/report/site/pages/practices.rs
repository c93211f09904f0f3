//! The practices of cities, carried out or planned, each with its source.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::basics::fault::Faults;
use crate::report::phrases;
use crate::report::practices::page::facts;
use crate::report::site::frame::SiteFrame;
use crate::report::site::paths::SitePage;
use crate::rubric::practice::Practice;
use crate::say;

pub(in crate::report::site) fn add(frame: &SiteFrame<'_>, pages: &mut BTreeMap<String, String>) -> Result<(), Faults> {
    let (words, paths) = (&frame.words, frame.both(|lang| SitePage::Practices.path(lang)));
    let practice = |practice: &Practice| -> Value {
        json!({
            "id": practice.id.as_str(),
            "city": practice.municipality,
            "title": phrases::practice_title(words, practice),
            "what": words.pick(&practice.what),
            "facts": facts(words, frame.site.rubric, practice),
        })
    };
    let practices: Vec<Value> = frame.site.library.0.iter().map(practice).collect();
    let values = json!({ "title": say!(words, "site-menu-practices"), "text": { "practices": practices } });
    pages.insert(
        paths.0.clone(),
        frame.page("practices.html", (&paths.0, &paths.1), Some(SitePage::Practices), values)?,
    );
    Ok(())
}
