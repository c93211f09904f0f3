//! The words of the page that do not depend on the result: headings and names of columns.

use serde::Serialize;

use crate::say;
use crate::words::Words;

/// The words of the template.
#[derive(Debug, Serialize)]
pub(crate) struct Labels {
    skip: String,
    nav: String,
    level: String,
    next: String,
    all_steps: String,
    steps_alone: String,
    as_table: String,
    missing: String,
    nothing_missing: String,
    warnings: String,
    criteria: String,
    all_criteria: String,
    practices: String,
    practices_see: String,
    apply: String,
    no_evidence: String,
    columns: Columns,
}

/// The names of the columns.
#[derive(Debug, Serialize)]
struct Columns {
    level: String,
    verdict: String,
    why: String,
    points: String,
    criterion: String,
    stage: String,
    levels: String,
    question: String,
    answer: String,
    evidence: String,
}

impl Labels {
    /// The words in a language.
    pub(crate) fn new(words: &Words) -> Labels {
        Labels {
            skip: say!(words, "report-skip"),
            nav: say!(words, "report-nav"),
            level: say!(words, "report-level"),
            next: say!(words, "report-next-title"),
            all_steps: say!(words, "report-all-steps"),
            steps_alone: say!(words, "report-steps-alone"),
            as_table: say!(words, "report-chart-table"),
            missing: say!(words, "report-missing-title"),
            nothing_missing: say!(words, "report-nothing-missing"),
            warnings: say!(words, "warnings-title"),
            criteria: say!(words, "report-criteria-title"),
            all_criteria: say!(words, "report-criteria-all"),
            practices: say!(words, "report-practices-title"),
            practices_see: say!(words, "report-practices-see"),
            apply: say!(words, "report-apply-title"),
            no_evidence: say!(words, "report-no-evidence"),
            columns: Columns::new(words),
        }
    }
}

impl Columns {
    fn new(words: &Words) -> Columns {
        Columns {
            level: say!(words, "column-level"),
            verdict: say!(words, "column-verdict"),
            why: say!(words, "column-why"),
            points: say!(words, "column-points"),
            criterion: say!(words, "column-criterion"),
            stage: say!(words, "report-column-stage"),
            levels: say!(words, "column-levels"),
            question: say!(words, "column-question"),
            answer: say!(words, "report-column-answer"),
            evidence: say!(words, "column-evidence"),
        }
    }
}
