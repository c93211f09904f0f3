//! `cert practices`: what other municipalities did.

use cert_core::basics::clean::clean_line;
use cert_core::basics::fault::FaultKind;
use cert_core::basics::municipality::fold;
use cert_core::basics::nearest::nearest;
use cert_core::report::practices;
use cert_core::rubric::practice::{Library, Practice};
use cert_core::rubric::rubric::Stage;
use cert_core::toml::value::unknown_word;

use crate::cli::args::data::PracticesArgs;
use crate::cli::output;
use crate::ops::context::Context;
use crate::ops::error::{Error, Result};
use crate::ops::exit::Exit;
use crate::ops::problem::UsageProblem;

/// Runs the command.
///
/// # Errors
/// Returns an error if a filter matches nothing, or if the answer cannot be written.
pub fn run(context: &Context, args: &PracticesArgs) -> Result<Exit> {
    let rubric = context.rubric()?;
    let library = context.practices(&rubric)?;
    let city = args.city.as_deref().map(|name| known_city(&library, name)).transpose()?;
    let stage = args.stage.as_deref().map(known_stage).transpose()?;
    let question = args.question.as_deref().map(|id| rubric.question_named(id)).transpose().map_err(Error::usage)?;
    let fits = |practice: &&Practice| {
        city.as_ref().is_none_or(|city| fold(&practice.municipality) == *city)
            && stage.is_none_or(|stage| practice.stages.contains(&stage))
    };
    let found: Vec<&Practice> = match &question {
        Some(question) => library.helping_with(&question.id).into_iter().filter(fits).collect(),
        None => library.0.iter().filter(fits).collect(),
    };
    let page = || practices::page::page(&context.words, &rubric, &found);
    output::show(context, &args.showing, page, || practices::json::draw(&found))?;
    Ok(Exit::Yes)
}

fn known_city(library: &Library, name: &str) -> Result<String> {
    let folded = fold(name);
    let known = library.0.iter().map(|practice| practice.municipality.as_str());
    let city = known.clone().find(|city| fold(city) == folded).map(|_| folded);
    city.ok_or_else(|| unknown(name, known))
}

fn known_stage(code: &str) -> Result<Stage> {
    let refused = || Error::usage(unknown_word("--stage", clean_line(code), &Stage::CODES));
    Stage::from_code(code).ok_or_else(refused)
}

fn unknown<'a>(found: &str, known: impl Iterator<Item = &'a str> + Clone) -> Error {
    let mut names: Vec<&str> = known.clone().collect();
    names.dedup();
    let near = nearest(found, known);
    Error::usage(FaultKind::from(UsageProblem::NoPractice { found: clean_line(found), known: names.join(", "), near }))
}
