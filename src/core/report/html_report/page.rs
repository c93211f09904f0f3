//! The result of one application as a page for the mayor: one self-contained file, for screen and A4.
//!
//! The first sheet is complete by itself: the level, and what comes next. The rest follows on request: a chart, what is
//! missing, the criteria with their evidence, and the steps with practices of other cities. Names of people are left
//! out unless requested.

use serde::Serialize;

use crate::basics::fault::Faults;
use crate::basics::problem::OtherProblem;
use crate::report::html_report;
use crate::report::html_report::advice::Steps;
use crate::report::html_report::criteria::CriterionCard;
use crate::report::html_report::gaps;
use crate::report::html_report::gaps::Missing;
use crate::report::html_report::options::Options;
use crate::report::html_report::summary::Summary;
use crate::report::phrases;
use crate::report::template::look::PAGE_CSS;
use crate::report::template::page_template::PageTemplate;
use crate::report::typography::nbsp::glue_all;
use crate::rubric::practice::Library;
use crate::rubric::rubric::Stage;
use crate::say;
use crate::scoring::assessment::{Basis, Fulfilment};
use crate::scoring::evaluation::Evaluation;
use crate::words::Words;

static TEMPLATE: PageTemplate = PageTemplate::new("report.html", include_str!("../templates/report.html"));

/// Marks a page as made by this program.
pub const GENERATOR: &str = "<meta name=\"generator\" content=\"cert report\">";

const CSS: &str = include_str!("../templates/report.css");

#[derive(Serialize)]
struct HtmlReport {
    lang: &'static str,
    title: String,
    is_full: bool,
    css: String,
    summary: Summary,
    chart: Chart,
    missing: Missing,
    criteria: Vec<CriterionCard>,
    way: Option<Steps>,
    /// What to do with the application until the foundation has reviewed it.
    apply: Option<String>,
}

#[derive(Serialize)]
struct Chart {
    counts: String,
    // The stages in order, then the whole process; their criteria refer to those of the page.
    groups: Vec<String>,
}

/// The style of the page, for the policy of a page that embeds it.
pub fn style() -> String {
    format!("\n{PAGE_CSS}{CSS}\n")
}

/// Draws the page of a result.
///
/// # Errors
/// Returns an error if the template cannot be filled in.
pub fn page(words: &Words, evaluation: &Evaluation<'_>, library: &Library, options: Options) -> Result<String, Faults> {
    let (answers, lang) = (evaluation.answers(), words.lang());
    let (municipality, edition) = (answers.municipality.name.as_str(), answers.edition.name.as_str());
    let page = HtmlReport {
        lang: lang.code(),
        title: say!(words, "report-title", municipality = municipality, edition = edition),
        is_full: options.is_full,
        css: style(),
        summary: html_report::summary::summary(words, evaluation, options),
        chart: chart(words, evaluation),
        missing: gaps::missing(words, evaluation, options),
        criteria: html_report::criteria::criteria(words, evaluation, options),
        way: html_report::advice::steps(words, evaluation, library, options),
        apply: (evaluation.basis != Basis::Confirmed).then(|| words.pick(&evaluation.rubric().apply).to_owned()),
    };
    let mut values = serde_json::to_value(page).map_err(|error| OtherProblem::Other { message: error.to_string() })?;
    glue_all(lang, &mut values);
    TEMPLATE.fill(lang, &values)
}

fn chart(words: &Words, evaluation: &Evaluation<'_>) -> Chart {
    let is_used = |is_stage| evaluation.rubric().criteria.iter().any(|it| it.stage.is_some() == is_stage);
    let stages = Stage::ALL.into_iter().filter(|_| is_used(true)).map(|stage| phrases::stage(words, stage));
    let groups = stages.chain(is_used(false).then(|| say!(words, "report-whole"))).collect();
    let criteria = &evaluation.assessment().criteria;
    let count = |status| criteria.iter().filter(|criterion| criterion.status == status).count();
    let (met, open, unmet) = (count(Fulfilment::Met), count(Fulfilment::Open), count(Fulfilment::Unmet));
    let counts = say!(words, "report-chart-counts", met = met, all = criteria.len(), open = open, unmet = unmet);
    Chart { counts, groups }
}
