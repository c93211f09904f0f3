//! The frame of every page: its name, the menu, the day, the language switch, and a policy that blocks everything
//! external.

use serde_json::{Value, json};

use crate::basics::fault::Faults;
use crate::basics::text::Lang;
use crate::places::gmina;
use crate::report::site::paths::{self, FORM, SitePage, VERIFY, root_from};
use crate::report::site::site::Site;
use crate::report::template::look::{PAGE_CSS, WEB_PAGE_CSS};
use crate::report::template::policy::{Allowed, policy};
use crate::report::template::set::TemplateSet;
use crate::report::typography::nbsp::glue_all;
use crate::say;
use crate::words::Words;

const CSS: &str = include_str!("../templates/site/site.css");
const SCRIPT: &str = include_str!("../templates/site/site.js");

const TEMPLATES: [(&str, &str); 9] = [
    ("frame.html", include_str!("../templates/site/frame.html")),
    ("list.html", include_str!("../templates/site/list.html")),
    ("index.html", include_str!("../templates/site/index.html")),
    ("region.html", include_str!("../templates/site/region.html")),
    ("certificate.html", include_str!("../templates/site/certificate.html")),
    ("plain.html", include_str!("../templates/site/plain.html")),
    ("practices.html", include_str!("../templates/site/practices.html")),
    ("map.svg", include_str!("../templates/site/map.svg")),
    ("changes.xml", include_str!("../templates/site/changes.xml")),
];

/// The columns of the list after the municipality.
const LABELS: [&str; 5] =
    ["site-column-level", "site-column-edition", "site-column-issued", "site-column-until", "site-column-id"];

/// Shared by all pages in one language.
pub(super) struct SiteFrame<'a> {
    pub(super) site: &'a Site<'a>,
    pub(super) words: Words,
    templates: TemplateSet,
}

impl<'a> SiteFrame<'a> {
    pub(super) fn new(site: &'a Site<'a>, lang: Lang) -> Result<SiteFrame<'a>, Faults> {
        let words = Words::new(lang);
        let style = format!("{PAGE_CSS}{WEB_PAGE_CSS}{CSS}{}", labels(&words));
        let policy = policy(&[SCRIPT], &[&style], Allowed::Nothing);
        let settings = &site.register.settings;
        let mut templates = TemplateSet::new(lang, &TEMPLATES)?;
        let shared = json!({
            "lang": lang.code(),
            "policy": policy,
            "style": style,
            "script": SCRIPT,
            "issuer": settings.issuer,
            "contact": settings.contact,
            "day": words.long_date(site.day),
            "signed_on": site.signed_on.map(|day| words.long_date(day)),
        });
        templates.share("shared", &shared);
        Ok(SiteFrame { site, words, templates })
    }

    pub(super) fn lang(&self) -> Lang {
        self.words.lang()
    }

    /// Draws the page at a path, with the path of its translation; `current` is its menu entry.
    pub(super) fn page(
        &self,
        template: &'static str,
        (path, other): (&str, &str),
        current: Option<SitePage>,
        mut values: Value,
    ) -> Result<String, Faults> {
        let root = root_from(path);
        let menu = |page: SitePage| {
            json!({
                "name": page.name(&self.words),
                "href": format!("{root}{}", page.path(self.lang())),
                "is_current": Some(page) == current,
            })
        };
        // These two pages are in both languages.
        let spoken = |page: &str| format!("{root}{page}#lang={}", self.lang().code());
        values["frame"] = json!({
            "menu": SitePage::ALL.map(menu),
            "verify": self.site.verify_page.as_ref().map(|_| spoken(VERIFY)),
            "form": self.site.form.as_ref().map(|_| spoken(FORM)),
            "home": format!("{root}{}", SitePage::Index.path(self.lang())),
            "feed": format!("{root}{}", paths::feed(self.lang())),
            "map": format!("{root}{}", paths::map(self.lang())),
            "other": { "lang": self.other().code(), "href": format!("{root}{other}") },
            "root": root,
        });
        // A page without a level has the second accent colour.
        if values["accent"].is_null() {
            values["accent"] = 2.into();
        }
        glue_all(self.lang(), &mut values["text"]);
        self.templates.fill(template, &values)
    }

    /// Fills in a template without the frame of a page.
    pub(super) fn fill(&self, template: &'static str, values: &Value) -> Result<String, Faults> {
        self.templates.fill(template, values)
    }

    pub(super) fn other(&self) -> Lang {
        if self.lang() == Lang::Pl { Lang::En } else { Lang::Pl }
    }

    /// The paths of a page in this language and the other one.
    pub(super) fn both(&self, path: impl Fn(Lang) -> String) -> (String, String) {
        (path(self.lang()), path(self.other()))
    }

    /// How many gminas hold a valid certificate, out of all.
    pub(super) fn count(&self, current: usize) -> String {
        let all = self.words.decimal(&gmina::all().len().to_string());
        say!(self.words, "site-count", count = current, all = all, day = self.words.long_date(self.site.day))
    }

    /// The same within a voivodeship.
    pub(super) fn count_here(&self, current: usize) -> String {
        say!(self.words, "site-voivodeship-count", count = current, day = self.words.long_date(self.site.day))
    }
}

// On a narrow screen each cell shows its column title, defined once for all rows.
fn labels(words: &Words) -> String {
    let label = |(column, key): (usize, &str)| {
        format!("  .list td:nth-of-type({})::before {{ content: \"{}: \"; }}\n", column + 1, words.message(key, &[]))
    };
    let labels: String = LABELS.into_iter().enumerate().map(label).collect();
    format!("@media screen and (max-width: 42rem) {{\n{labels}}}\n")
}
