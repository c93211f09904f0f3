//! The page of a certificate that is no longer in the register: without it, the old page would say "valid" for ever.

use std::collections::BTreeMap;

use serde_json::json;

use crate::basics::fault::Faults;
use crate::report::site::frame::SiteFrame;
use crate::report::site::pages::plain::section;
use crate::report::site::paths;
use crate::say;

pub(in crate::report::site) fn add(frame: &SiteFrame<'_>, pages: &mut BTreeMap<String, String>) -> Result<(), Faults> {
    let words = &frame.words;
    for id in frame.site.gone {
        let (own, other) = frame.both(|lang| paths::certificate(id, lang));
        let why = say!(words, "site-gone", day = words.long_date(frame.site.day));
        let title = say!(words, "site-gone-title", id = id.to_string());
        let values = json!({ "title": title, "text": { "sections": [section(None, &[why])] }, "offers_form": false });
        let page = frame.page("plain.html", (&own, &other), None, values)?;
        pages.insert(own, page);
    }
    Ok(())
}
