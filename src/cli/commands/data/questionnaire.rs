//! `cert questionnaire`: check, show, diff.

use std::path::Path;

use cert_core::application::submission::Submission;
use cert_core::basics::fault::{Faults, both};
use cert_core::format::answers::Versions;
use cert_core::report::rubric::change_json;
use cert_core::report::rubric::change_page;
use cert_core::report::rubric::change_page::Affected;
use cert_core::report::rubric::checklist_json;
use cert_core::report::rubric::checklist_page;
use cert_core::rubric::diff::compare;
use cert_core::rubric::rubric::Rubric;
use cert_core::say;
use cert_core::scoring::impact::effect;

use crate::cli::args::data::{QuestionnaireCheckArgs, QuestionnaireDiffArgs, QuestionnaireShowArgs};
use crate::cli::output;
use crate::ops::context::Context;
use crate::ops::error::Result;
use crate::ops::exit::Exit;
use crate::ops::screen::print;
use crate::store::application::folder::{Application, find};
use crate::store::disk::read::shown;
use crate::store::questionnaire;

/// `cert questionnaire check`: every fault at once, or a summary of the file.
///
/// # Errors
/// Returns the faults.
pub fn check(context: &Context, args: &QuestionnaireCheckArgs) -> Result<Exit> {
    let rubric = match &args.file {
        Some(path) => questionnaire::rubric(path)?,
        None => context.rubric()?,
    };
    let name = args.file.as_ref().or(context.rubric_path());
    let name = name.map_or_else(|| say!(context.words, "builtin-rubric"), |path| format!("`{}`", shown(path)));
    let said = say!(
        context.words,
        "check-good",
        name = name,
        version = rubric.version.as_str(),
        levels = rubric.levels.len(),
        criteria = rubric.criteria.len(),
        questions = rubric.questions.len(),
    );
    print(format!("{said}\n"))?;
    Ok(Exit::Yes)
}

/// `cert questionnaire show`: the checklist.
///
/// # Errors
/// Returns an error if the questionnaire cannot be read, or the answer cannot be written.
pub fn show(context: &Context, args: &QuestionnaireShowArgs) -> Result<Exit> {
    let rubric = context.rubric()?;
    let page = || checklist_page::page(&context.words, &rubric);
    output::show(context, &args.showing, page, || checklist_json::draw(&rubric))?;
    Ok(Exit::Yes)
}

/// `cert questionnaire diff`: the changes and, for given applications, which of them gain or lose a level.
///
/// # Errors
/// Returns an error if a questionnaire cannot be read, or if the answer cannot be written.
pub fn diff(context: &Context, args: &QuestionnaireDiffArgs) -> Result<Exit> {
    let (old, new) = both(questionnaire::rubric(&args.old), questionnaire::rubric(&args.new))?;
    let changes = compare(&old, &new);
    let mut exit = Exit::Yes;
    let affected = match &args.answers {
        None => None,
        Some(folder) => {
            let mut affected = Vec::new();
            for path in find(folder)? {
                match affect(context, &path, [&old, &new], args) {
                    Ok(found) => affected.extend(found),
                    Err(found) => {
                        context.show_faults(&found)?;
                        exit = Exit::Partly;
                    }
                }
            }
            Some(affected)
        }
    };
    let page = || change_page::page(&context.words, &old, &new, &changes, affected.as_deref());
    output::show(context, &args.showing, page, || change_json::draw(&old, &new, &changes, affected.as_deref()))?;
    Ok(exit)
}

fn affect(
    context: &Context,
    path: &Path,
    [old, new]: [&Rubric; 2],
    args: &QuestionnaireDiffArgs,
) -> Result<Option<Affected>, Faults> {
    let before = Application::open(path, old, Versions::Any)?;
    let after = Application::open(path, new, Versions::Any)?;
    let new = Submission { review: &before.review, ..after.submission(new, context.today) };
    let effect = effect(before.submission(old, context.today), new, args.basis);
    let name = format!("{}, {}", before.answers.municipality.name, before.answers.edition.name);
    Ok((effect.from != effect.to).then(|| Affected { path: shown(path), name, effect }))
}
