//! The result of one application as a page for the desk: one file that needs no other, for a screen and for A4.
//!
//! What it says first comes first: the level, the next one, a chart; then what is missing, the criteria with their
//! evidence, and the steps with practices of other cities. Names of people are left out unless asked for.

use chrono::NaiveDate;
use serde::Serialize;

use crate::basics::fault::{FaultKind, Faults};
use crate::report::assessment::evaluation::Scored;
use crate::report::html_report;
use crate::report::html_report::advice::Steps;
use crate::report::html_report::criteria::Criterion;
use crate::report::html_report::gaps;
use crate::report::html_report::gaps::Missing;
use crate::report::html_report::labels::Says;
use crate::report::html_report::stage_chart;
use crate::report::html_report::stage_chart::{Caption, Group, Tile, Width};
use crate::report::html_report::summary::Summary;
use crate::report::template::engine::{built_in, fill};
use crate::report::typography::nbsp::glue_all;
use crate::rubric::rubric::Stage;
use crate::say;
use crate::scoring::score::{Basis, Status};
use crate::words::Words;
use crate::words::phrases;

const TEMPLATE: &str = include_str!("../templates/report.html");

/// The look that all pages of the program share.
pub(crate) const PAGE_CSS: &str = include_str!("../templates/page.css");

const CSS: &str = include_str!("../templates/report.css");

/// How the page is made.
#[derive(Debug, Clone, Copy)]
pub struct Making {
    /// The day.
    pub on: NaiveDate,
    /// Whether the names of people stand on it.
    pub with_names: bool,
}

#[derive(Serialize)]
struct Page {
    lang: &'static str,
    title: String,
    css: String,
    says: Says,
    summary: Summary,
    chart: Chart,
    missing: Missing,
    criteria: Vec<Criterion>,
    way: Option<Steps>,
    /// What to do with the application, before the foundation has seen it.
    apply: Option<String>,
}

#[derive(Serialize)]
struct Chart {
    title: String,
    counts: String,
    // The same twice: the page shows the one that fits.
    wide: Drawing,
    narrow: Drawing,
}

#[derive(Serialize)]
struct Drawing {
    drawing: String,
}

/// The page of a result.
///
/// # Errors
/// It cannot be filled in.
pub fn page(words: &Words, scored: &Scored<'_>, making: Making) -> Result<String, Faults> {
    let (answers, lang) = (scored.answers, words.lang());
    let (municipality, edition) = (answers.municipality.name.as_str(), answers.edition.name.as_str());
    let page = Page {
        lang: lang.code(),
        title: say!(words, "report-title", municipality = municipality, edition = edition),
        css: format!("{PAGE_CSS}{CSS}"),
        says: Says::new(words),
        summary: html_report::summary::summary(words, scored, making),
        chart: chart(words, scored)?,
        missing: gaps::missing(words, scored, making),
        criteria: html_report::criteria::criteria(words, scored, making),
        way: scored.advice.as_ref().map(|advice| html_report::advice::steps(words, scored, advice, making)),
        apply: (scored.assessment.basis != Basis::Confirmed).then(|| words.pick(&scored.rubric.apply).to_owned()),
    };
    let mut values = serde_json::to_value(page).map_err(|error| FaultKind::Other { message: error.to_string() })?;
    glue_all(lang, &mut values);
    fill(&built_in("report.html", TEMPLATE), &values)
}

fn chart(words: &Words, scored: &Scored<'_>) -> Result<Chart, Faults> {
    let group = |stage: Option<Stage>| Group {
        title: stage.map_or_else(|| say!(words, "report-whole"), |stage| phrases::stage(words, stage)),
        tiles: tiles(words, scored, stage),
    };
    let has_stages = scored.rubric.criteria.iter().any(|criterion| criterion.stage.is_some());
    let stages: Vec<Group> = Stage::ALL.into_iter().filter(|_| has_stages).map(|stage| group(Some(stage))).collect();
    let whole = group(None);
    let title = say!(words, "report-chart-title");
    let text: Vec<String> = stages.iter().chain([&whole]).filter(|group| !group.tiles.is_empty()).map(told).collect();
    let draw = |id, width| {
        let caption = Caption { id, title: title.clone(), text: text.join(" ") };
        Ok::<_, Faults>(Drawing { drawing: stage_chart::draw(&stages, &whole, &caption, width)? })
    };
    let (wide, narrow) = (draw("chart-wide", Width::Wide)?, draw("chart-narrow", Width::Narrow)?);
    let count = |status| scored.assessment.criteria.iter().filter(|criterion| criterion.status == status).count();
    let (met, open, unmet) = (count(Status::Met), count(Status::Open), count(Status::Unmet));
    let all = scored.assessment.criteria.len();
    let counts = say!(words, "report-chart-counts", met = met, all = all, open = open, unmet = unmet);
    Ok(Chart { title, counts, wide, narrow })
}

fn tiles(words: &Words, scored: &Scored<'_>, stage: Option<Stage>) -> Vec<Tile> {
    let criteria = scored.rubric.criteria.iter().zip(&scored.assessment.criteria);
    let of_stage = criteria.filter(|(criterion, _)| criterion.stage == stage);
    let tile = of_stage.map(|(criterion, result)| Tile {
        title: words.pick(&criterion.title).to_owned(),
        status: result.status,
        state: phrases::status(words, result.status),
        levels: gaps::levels_named(words, &scored.rubric.levels_asking(&criterion.id)),
    });
    tile.collect()
}

// A group in words, for those who cannot see the drawing.
fn told(group: &Group) -> String {
    let tiles = group.tiles.iter().map(|tile| format!("{} – {} ({})", tile.title, tile.state, tile.levels));
    format!("{}: {}.", group.title, tiles.collect::<Vec<_>>().join("; "))
}
