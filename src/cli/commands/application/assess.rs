//! `cert assess`: the interview, new or resumed, and the result at its end.

use std::path::{Path, PathBuf};

use cert_core::application::answers::Answers;
use cert_core::basics::clean::clean_line;
use cert_core::basics::fault::{FaultKind, Faults};
use cert_core::basics::municipality::folder_name;
use cert_core::basics::nearest::nearest;
use cert_core::basics::source::SourceProblem;
use cert_core::basics::text::Id;
use cert_core::format::answers::Versions;
use cert_core::report::page::wrap::{wrap, wrap_lines};
use cert_core::report::phrases;
use cert_core::rubric::rubric::Rubric;
use cert_core::say;
use cert_core::scoring::assessment::{Basis, Fulfilment, QuestionState};
use chrono::NaiveDate;

use crate::ask::ApplicationStore;
use crate::ask::interview::course::Beginning;
use crate::ask::interview::session::PreviousApplication;
use crate::cli::args::assess::AssessArgs;
use crate::cli::args::common::Format;
use crate::cli::commands::application::dialogue;
use crate::cli::commands::application::dialogue::Start;
use crate::cli::commands::application::flags;
use crate::cli::commands::application::score;
use crate::cli::commands::application::unpacked::unpacked;
use crate::cli::commands::application::unused;
use crate::ops::context::Context;
use crate::ops::dialogue::application_store::FolderStore;
use crate::ops::dialogue::interrupt::StopMessage;
use crate::ops::error::{Error, Result, after_writing};
use crate::ops::exit::Exit;
use crate::ops::problem::UsageProblem;
use crate::store::application::folder::{Application, check_names, check_within, is_at};
use crate::store::disk::read::{is_stdin, quoted, shown};

/// Runs the command.
///
/// # Errors
/// Returns an error if there is no terminal to ask in, or if a file cannot be read or saved.
pub fn run(context: &Context, args: &AssessArgs) -> Result<Exit> {
    let rubric = context.rubric()?;
    args.scoring.checked_target(&rubric)?;
    let from = beginning(args, &rubric)?;
    let last = args.from.as_deref().map(|path| last(&unpacked(context, path)?, &rubric, context.today)).transpose()?;
    let mut store = open(context, args, &rubric)?;
    let is_new = !store.application.is_saved();
    let given = flags::heading(&args.heading, &rubric, &mut store.application.answers).map_err(Error::usage)?;
    // Values given on the command line are saved even if nobody can be asked for the rest.
    let is_given = !given.is_empty() && from == Beginning::Open && !context.can_ask && !args.plain;
    if flags::answers_something(args) || is_given {
        answer(args, &rubric, &mut store, is_new)?;
        return finish(context, args, &rubric, &store);
    }
    let answers = store.application.answers.clone();
    if !is_new
        && from == Beginning::Open
        && store.application.submission(&rubric, context.today).open_questions().is_empty()
    {
        store.save(&answers)?;
        return finish(context, args, &rubric, &store);
    }
    let start = Start { from, last, given, is_new };
    dialogue::talk(context, args, &rubric, &mut store, start)?;
    finish(context, args, &rubric, &store)
}

// A missing file of answers is a slip, not the name of a new folder; standard input cannot be written.
fn new_folder(args: &AssessArgs) -> Result<PathBuf, Faults> {
    match &args.path {
        Some(path) if is_stdin(path) || path.extension().is_some_and(|extension| extension == "toml") => {
            Err(SourceProblem::Missing { path: shown(path) }.into())
        }
        Some(path) => {
            check_names(path)?;
            check_within(path)?;
            Ok(path.clone())
        }
        None => Ok(PathBuf::new()),
    }
}

fn beginning(args: &AssessArgs, rubric: &Rubric) -> Result<Beginning> {
    Ok(match (&args.criterion, &args.only) {
        (Some(id), _) => Beginning::Criterion(known_criterion(rubric, id)?),
        (None, Some(id)) => Beginning::Question(rubric.question_named(id).map_err(Error::usage)?.id.clone()),
        (None, None) => Beginning::Open,
    })
}

fn known_criterion(rubric: &Rubric, id: &str) -> Result<Id> {
    let known: Vec<&str> = rubric.criteria.iter().map(|criterion| criterion.id.as_str()).collect();
    let found = Id::new(id).filter(|id| rubric.criterion(id).is_some());
    let (near, known) = (nearest(id, known.iter().copied()), known.join(", "));
    let unknown = || FaultKind::from(UsageProblem::NoCriterion { found: clean_line(id), known, near });
    found.ok_or_else(|| Error::usage(unknown()))
}

// The last edition's answers, as far as they can still be offered.
fn last(path: &Path, rubric: &Rubric, today: NaiveDate) -> Result<PreviousApplication> {
    let application = Application::open(path, rubric, Versions::Any)?;
    let mut answers = application.answers;
    answers.given.retain(|_, answer| !answer.is.is_unknown());
    let folder = std::path::absolute(&application.folder)?.display().to_string();
    let proposal = answers.proposal(today);
    Ok(PreviousApplication { answers, proposal, folder })
}

fn open<'a>(context: &'a Context, args: &AssessArgs, rubric: &'a Rubric) -> Result<FolderStore<'a>> {
    let path = args.path.as_deref().map(|path| unpacked(context, path)).transpose()?;
    let existing = path.as_ref().filter(|path| path.is_file() || is_at(path));
    let application = if let Some(path) = existing {
        let mut application = context.application(path, rubric, args.scoring.versions.allowed())?;
        application.answers.lift(rubric).map_err(Faults::from)?;
        application
    } else {
        Application::new(new_folder(args)?, Answers::to(rubric))
    };
    let (unnamed, message) = (args.path.is_none(), StopMessage::default());
    let options = dialogue::options(context, args);
    let named = folder_name(&application.answers.municipality.name, &application.answers.edition.name);
    let named_by_us = application.folder.file_name().filter(|own| *own == named.as_str()).map(ToOwned::to_owned);
    let store = FolderStore { application, unnamed, named_by_us, rubric, context, options, message };
    store.message.set(match existing {
        Some(_) => say!(context.words, "stopped-saved", command = store.command()),
        None => say!(context.words, "stopped-nothing", command = dialogue::asked_command(context, args)),
    });
    Ok(store)
}

// Answers from the command line alone, without asking.
fn answer(args: &AssessArgs, rubric: &Rubric, store: &mut FolderStore<'_>, is_new: bool) -> Result<()> {
    let mut answers = store.application.answers.clone();
    if is_new {
        let needed = [("municipality", &answers.municipality.name), ("edition", &answers.edition.name)];
        if let Some((option, _)) = needed.into_iter().find(|(_, name)| name.is_empty()) {
            return Err(Error::usage(FaultKind::from(UsageProblem::OptionNeeded { option })));
        }
        // Files are copied into the folder, so it must exist first.
        let checked = flags::apply(args, rubric, &mut answers.clone(), &mut |typed| {
            Ok(cert_core::application::evidence::EvidenceRef::Url(typed.to_owned()))
        });
        checked?;
        if let Some(said) = store.save(&answers)? {
            store.context.note(&wrap(&said, store.context.err().width, "", ""))?;
        }
    }
    let before = answers.clone();
    flags::apply(args, rubric, &mut answers, &mut |typed| store.attach(typed))?;
    if flags::has_answers(args) {
        answers.filled_on = Some(store.context.today);
    }
    store.save(&answers)?;
    tell_flaws(store, &before)?;
    Ok(())
}

// Reports new evidence that does not count.
fn tell_flaws(store: &FolderStore<'_>, before: &Answers) -> Result<()> {
    let (words, submission) = (&store.context.words, store.application.submission(store.rubric, store.context.today));
    for question in &store.rubric.questions {
        let known = before.given.get(&question.id).map(|answer| answer.evidence.as_slice()).unwrap_or_default();
        let given = submission.answer(&question.id).map(|answer| answer.evidence.as_slice()).unwrap_or_default();
        for evidence in given.iter().filter(|evidence| !known.contains(evidence)) {
            if let Some(flaw) = submission.flaw(question, evidence) {
                let why = phrases::flaw(words, question, evidence, flaw);
                let (question, flaw) = (question.id.as_str(), flaw.code());
                store.context.note(&say!(words, "evidence-flawed", question = question, why = why, flaw = flaw))?;
            }
        }
    }
    Ok(())
}

// The result, and what to do with the folder.
fn finish(context: &Context, args: &AssessArgs, rubric: &Rubric, store: &FolderStore<'_>) -> Result<Exit> {
    let show = || {
        let library = context.practices(rubric)?;
        let exit =
            score::show(context, rubric, &library, &store.application, &args.scoring, &args.showing, args.plain)?;
        if args.showing.format == Format::Table {
            context.note(&format!("\n{}", what_next(context, rubric, store)))?;
        }
        unused::offer(context, args, &store.application)?;
        Ok(exit)
    };
    after_writing(show())
}

// The level, and the next thing to do.
fn what_next(context: &Context, rubric: &Rubric, store: &FolderStore<'_>) -> String {
    let (words, folder) = (&context.words, quoted(&store.application.folder));
    let submission = store.application.submission(rubric, context.today);
    let (result, open) = (submission.assess(Basis::Evidenced), submission.open_questions());
    let level = match result.level {
        0 => say!(words, "end-no-level"),
        level => say!(words, "end-level", level = phrases::level(words, rubric, level)),
    };
    let place = say!(words, "what-next", folder = folder.as_str());
    // An application that reaches its level can be sent, even with other questions open.
    let is_reached = store
        .application
        .answers
        .applied_for
        .is_some_and(|level| result.levels.iter().any(|one| one.number == level && one.status == Fulfilment::Met));
    let open = if is_reached { Vec::new() } else { open };
    let next = match (open.first(), result.level) {
        (Some(_), _) => {
            let lack = submission.what_lacks().code();
            say!(words, "to-go-on", count = open.len(), lack = lack, command = store.command())
        }
        (None, 0) => {
            let question = result.questions.iter().position(|question| question.state != QuestionState::Satisfied);
            let id = question.map(|index| rubric.questions[index].id.to_string()).unwrap_or_default();
            say!(words, "to-change", command = format!("cert assess {folder} {id}"))
        }
        (None, _) => say!(words, "to-send", folder = folder.as_str()),
    };
    let apply = (open.is_empty() && result.level > 0).then(|| words.pick(&rubric.apply).to_owned());
    let lines: Vec<String> = [Some(place), apply, Some(level), Some(next)].into_iter().flatten().collect();
    wrap_lines(&lines.join("\n"), context.err().width)
}
