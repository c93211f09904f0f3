//! What the page shows after each user action: its islands, as HTML by element ID; and for scripts, the result for each
//! file.

use serde::Serialize;
use serde_json::{Map, Value};

use crate::basics::clean::shown_path as shown;
use crate::basics::fault::Faults;
use crate::basics::problem::OtherProblem;
use crate::basics::text::Lang;
use crate::certificate::integrity::Integrity;
use crate::memory::past::Past;
use crate::report::template::page_template::PageTemplate;
use crate::report::typography::nbsp::glue_all;
use crate::report::verify_page::address::{Sought, sought};
use crate::report::verify_page::asked::AskedOfPage;
use crate::report::verify_page::file::verified::{VerifiedFile, verified};
use crate::report::verify_page::key::{self, KeyShown};
use crate::report::verify_page::list::{self, CountedLists, ListShown};
use crate::say;
use crate::trust::handed::bundle::Bundle;
use crate::trust::handed::named_file::NamedFile;
use crate::trust::verification::verifier::Verifier;
use crate::words::Words;

static TEMPLATE: PageTemplate =
    PageTemplate::new("islands.html", include_str!("../templates/verify_page/islands.html"));

/// Precedes each island in the template; outside text cannot contain it, as everything is escaped.
const MARK: &str = "<!-- island ";

/// What the page shows.
#[derive(Debug, Serialize)]
pub struct VerifyAnswer {
    pub lang: &'static str,
    pub title: String,
    /// HTML by ID, in the order of the page.
    pub islands: Map<String, Value>,
    /// `cert.verify/1` for each readable file.
    pub verifications: Vec<String>,
}

#[derive(Serialize)]
struct IslandValues {
    other_lang: &'static str,
    issuer: Option<String>,
    sought: Option<Sought>,
    files: Vec<String>,
    /// Remarks about files that are not certificates.
    remarks: Vec<String>,
    /// What changed without a user action.
    news: Option<String>,
    verified: Vec<VerifiedFile>,
    key: KeyShown,
    list: ListShown,
}

/// Draws the current page.
///
/// # Errors
/// Never in a released program: a test fills in the template.
pub fn answer(words: &Words, asked: &AskedOfPage<'_>) -> Result<VerifyAnswer, Faults> {
    let key = asked.key();
    let mut bundle = Bundle::sort(&asked.files, key.as_ref());
    let published = Bundle::sort(&asked.published, key.as_ref());
    bundle.add_published(&published, key.as_ref());
    let verifier = Verifier {
        today: asked.today,
        clock: asked.today,
        max_age: None,
        key,
        least: None,
        past: Past::GoesOn,
        dossier: &|_| Integrity::Missing,
    };
    let sought = sought(words, asked, !bundle.files.is_empty());
    let id = sought.as_ref().and_then(|sought| sought.id.as_ref());
    let outcomes = bundle.verify(&verifier);
    let counted = CountedLists::of(&bundle, &outcomes);
    let verified: Vec<VerifiedFile> = outcomes.iter().map(|outcome| verified(words, asked, outcome, id)).collect();
    let verifications = verified.iter().filter_map(|file| file.json.clone()).collect();
    let values = IslandValues {
        other_lang: if words.lang() == Lang::Pl { Lang::En.code() } else { Lang::Pl.code() },
        issuer: asked.own.issuer.clone(),
        files: files(words, asked),
        remarks: remarks(words, asked, &bundle, &counted),
        news: news(words, asked, &verified, !counted.0.is_empty()),
        key: key::shown(words, asked),
        list: list::shown(words, asked, &counted, &published),
        sought,
        verified,
    };
    let islands = filled(words, &values)?;
    Ok(VerifyAnswer { lang: words.lang().code(), title: say!(words, "verify-page-title"), islands, verifications })
}

// The files by name, marked if fetched rather than chosen.
fn files(words: &Words, asked: &AskedOfPage<'_>) -> Vec<String> {
    let named = |file: &NamedFile<'_>| match file.is_beside {
        true => say!(words, "verify-page-file-beside", file = shown(file.name)),
        false => shown(file.name),
    };
    asked.files.iter().map(named).chain(asked.unread.iter().map(|file| shown(file.name))).collect()
}

fn remarks(words: &Words, asked: &AskedOfPage<'_>, bundle: &Bundle<'_>, counted: &CountedLists<'_>) -> Vec<String> {
    let unread = asked.unread.iter();
    let unread = unread.map(|file| say!(words, "verify-page-unread", file = shown(file.name), why = file.why.code()));
    let replacing = asked.replacing.iter().map(|name| say!(words, "verify-page-replaced", file = shown(name)));
    let signatures = bundle.signatures.iter().filter(|file| !file.is_beside);
    let signatures = signatures.map(|file| say!(words, "verify-page-only-signature", file = shown(file.name)));
    let others = bundle.others.iter().filter(|(file, _)| !file.is_beside);
    let others =
        others.map(|(file, why)| say!(words, "verify-page-left-out", file = shown(file.name), why = why.code()));
    unread
        .chain(replacing)
        .chain(signatures)
        .chain(others)
        .chain(list::left_out(words, asked, bundle, counted))
        .collect()
}

// How a list that arrived late changed the conclusions: nobody is watching at that moment, and screen readers would miss
// it.
fn news(words: &Words, asked: &AskedOfPage<'_>, verified: &[VerifiedFile], has_list: bool) -> Option<String> {
    let headings: Vec<_> = verified.iter().map(VerifiedFile::heading).collect();
    let is_news = asked.is_list_new && has_list && !headings.is_empty();
    is_news.then(|| say!(words, "verify-page-news", verdicts = headings.join("; ")))
}

fn filled(words: &Words, values: &IslandValues) -> Result<Map<String, Value>, Faults> {
    let mut values =
        serde_json::to_value(values).map_err(|error| OtherProblem::Other { message: error.to_string() })?;
    let verbatim: Vec<Value> = values["verified"].as_array().into_iter().flatten().cloned().collect();
    glue_all(words.lang(), &mut values);
    // Commands to paste are not glued.
    for (file, before) in values["verified"].as_array_mut().into_iter().flatten().zip(verbatim) {
        file["commands"] = before["commands"].clone();
        file["json"] = before["json"].clone();
    }
    let html = TEMPLATE.fill(words.lang(), &values)?;
    let island = |part: &str| {
        let (id, html) = part.split_once(" -->\n")?;
        Some((id.to_owned(), Value::from(html.trim())))
    };
    Ok(html.split(MARK).skip(1).filter_map(island).collect())
}
