//! `cert assess`: the interview, new or gone on with, and the result at its end.

use std::path::Path;

use anyhow::Result;
use chrono::NaiveDate;

use crate::ask::heading::Field;
use crate::ask::plain::Plain;
use crate::ask::session::{Last, Session};
use crate::ask::terminal::Terminal;
use crate::ask::{Ask, Desk, Stop};
use crate::cli::args::{Assess, Format};
use crate::cli::context::Context;
use crate::cli::desk::{ApplicationDesk, quoted};
use crate::cli::exit::Exit;
use crate::cli::interrupt::Farewell;
use crate::cli::usage::Usage;
use crate::cli::{flags, score};
use crate::domain::answers::{Answer, Answers, RubricRef};
use crate::domain::fault::{FaultKind, Faults};
use crate::domain::rubric::Rubric;
use crate::domain::text::{Id, clean_line, nearest};
use crate::files::answers::Versions;
use crate::files::application::{Application, is_at};
use crate::files::read::shown;
use crate::say;
use crate::words::wrap::wrap;

/// Runs the command.
///
/// # Errors
/// No terminal to ask in, a file that cannot be read or saved.
pub fn run(context: &Context, args: &Assess) -> Result<Exit> {
    let rubric = context.rubric()?;
    args.scoring.checked_target(&rubric)?;
    let criterion = args.criterion.as_deref().map(|id| known_criterion(&rubric, id)).transpose()?;
    let last = args.from.as_deref().map(|path| last(path, &rubric, context.today)).transpose()?;
    let mut desk = open(context, args, &rubric)?;
    let is_new = !desk.application.is_saved();
    let given = flags::heading(&args.heading, &rubric, &mut desk.application.answers)?;
    if flags::answers_something(args) {
        answer(args, &rubric, &mut desk, is_new)?;
        return finish(context, args, &rubric, &desk);
    }
    let answers = desk.application.answers.clone();
    if !is_new && criterion.is_none() && nothing_open(&rubric, &answers) {
        desk.save(&answers)?;
        return finish(context, args, &rubric, &desk);
    }
    let start = Start { criterion, last, given, is_new };
    match talk(context, args, &rubric, &mut desk, start)? {
        None => finish(context, args, &rubric, &desk),
        Some(exit) => Ok(exit),
    }
}

struct Start {
    criterion: Option<Id>,
    last: Option<Last>,
    given: Vec<Field>,
    is_new: bool,
}

fn known_criterion(rubric: &Rubric, id: &str) -> Result<Id, Usage> {
    let known = rubric.criteria.iter().map(|criterion| criterion.id.as_str());
    let near = nearest(id, known);
    let found = Id::new(id).filter(|id| rubric.criterion(id).is_some());
    found.ok_or_else(|| {
        FaultKind::UnknownId { what: "criterion", id: clean_line(id), known: String::new(), near }.into()
    })
}

fn nothing_open(rubric: &Rubric, answers: &Answers) -> bool {
    use crate::domain::review::Review;
    use crate::domain::score::{Basis, State, assess};
    let result = assess(rubric, answers, &Review::default(), Basis::Evidenced);
    result.questions.iter().all(|question| !matches!(question.state, State::Open(_)))
}

// Last edition's answers as far as they can still be offered.
fn last(path: &Path, rubric: &Rubric, today: NaiveDate) -> Result<Last> {
    let application = Application::open(path, rubric, Versions::Any)?;
    let mut answers = application.answers;
    answers.given.retain(|_, answer| !answer.is.is_unknown());
    let folder = std::path::absolute(&application.folder)?.display().to_string();
    let proposal = proposal(&answers, today);
    Ok(Last { answers, proposal, folder })
}

fn open<'a>(context: &'a Context, args: &Assess, rubric: &'a Rubric) -> Result<ApplicationDesk<'a>> {
    let existing = args.path.as_ref().filter(|path| path.is_file() || is_at(path));
    let application = if let Some(path) = existing {
        lifted(Application::open(path, rubric, args.scoring.versions())?, rubric)?
    } else {
        Application::new(args.path.clone().unwrap_or_default(), Answers::new(reference(rubric)))
    };
    let (unnamed, farewell) = (args.path.is_none(), Farewell::default());
    let options = options(context, args);
    let desk = ApplicationDesk { application, unnamed, rubric, context, options, farewell };
    desk.farewell.set(match existing {
        Some(_) => say!(context.words, "stopped-saved", command = desk.command()),
        None => say!(context.words, "stopped-nothing", command = asked_command(context, args)),
    });
    Ok(desk)
}

// What is answered from now on is answered as the questions read now, so the file must say so.
fn lifted(mut application: Application, rubric: &Rubric) -> Result<Application, Faults> {
    let expected = rubric.version.to_string();
    let gone = application.answers.given.keys().find(|id| rubric.question(id).is_none());
    if let Some(question) = gone.map(Id::to_string) {
        return Err(FaultKind::QuestionGone { question, expected }.into());
    }
    application.answers.rubric.version = rubric.version.clone();
    Ok(application)
}

fn reference(rubric: &Rubric) -> RubricRef {
    RubricRef { id: rubric.id.clone(), version: rubric.version.clone() }
}

// The heading of this edition as far as last edition's application tells it; nothing of it counts unconfirmed.
fn proposal(last: &Answers, today: NaiveDate) -> Answers {
    let mut proposal = Answers::new(last.rubric.clone());
    proposal.municipality.clone_from(&last.municipality);
    proposal.filled_by.clone_from(&last.filled_by);
    if let Some(next) = last.next_edition.as_ref().filter(|next| next.held) {
        proposal.edition.name = next.name.clone().unwrap_or_default();
        proposal.edition.ended = next.ends.filter(|day| *day <= today);
    }
    proposal
}

// Answers without asking: everything comes from the command line.
fn answer(args: &Assess, rubric: &Rubric, desk: &mut ApplicationDesk<'_>, is_new: bool) -> Result<()> {
    let mut answers = desk.application.answers.clone();
    if is_new {
        let needed = [("--municipality", &answers.municipality.name), ("--edition", &answers.edition.name)];
        if let Some((option, _)) = needed.into_iter().find(|(_, name)| name.is_empty()) {
            return Err(Usage::from(FaultKind::OptionNeeded { option }).into());
        }
        // Files are copied into the folder, so it must be there first.
        let checked = flags::apply(args, rubric, &mut answers.clone(), &mut |typed| {
            Ok(crate::domain::answers::Proof::Url(typed.to_owned()))
        });
        checked?;
        if let Some(said) = desk.save(&answers)? {
            desk.context.note(&wrap(&said, desk.context.err().width, "", ""))?;
        }
    }
    flags::apply(args, rubric, &mut answers, &mut |typed| desk.attach(typed))?;
    desk.save(&answers)?;
    Ok(())
}

// Some: the dialogue ended early, with this exit.
fn talk(
    context: &Context,
    args: &Assess,
    rubric: &Rubric,
    desk: &mut ApplicationDesk<'_>,
    start: Start,
) -> Result<Option<Exit>> {
    if !args.plain && !context.can_ask {
        let command = format!("{} --plain", asked_command(context, args));
        return Err(Faults::from(FaultKind::NoTerminal { command }).into());
    }
    let farewell = desk.farewell.clone();
    farewell.listen();
    let answers = desk.application.answers.clone();
    let mut plain;
    let mut terminal;
    let ask: &mut dyn Ask = if args.plain {
        let width = context.err().width;
        // Not locked: whoever handles Ctrl-C speaks there too.
        let (input, output, echo) = (std::io::stdin().lock(), std::io::stderr(), !context.is_typed);
        plain = Plain { input, output, words: &context.words, width, echo };
        &mut plain
    } else {
        terminal = Terminal::new(&context.words, context.err().color);
        &mut terminal
    };
    let mut session = Session { rubric, words: &context.words, ask, desk, answers, last: start.last };
    let ended = converse(&mut session, args, start.criterion, &start.given, start.is_new);
    match ended {
        Ok(()) => Ok(None),
        Err(Stop::Interrupted) => {
            context.note(&format!("\n{}", farewell.get()))?;
            Ok(Some(Exit::Interrupted))
        }
        Err(Stop::Ended) => {
            context.note(&format!("\n{}", farewell.get()))?;
            Ok(Some(Exit::Open))
        }
        Err(Stop::Terminal(error)) => Err(error.into()),
        Err(Stop::Faults(faults)) => Err(faults.into()),
    }
}

fn converse(
    session: &mut Session<'_>,
    args: &Assess,
    criterion: Option<Id>,
    given: &[Field],
    is_new: bool,
) -> Result<(), Stop> {
    let words = session.words;
    let keys = if args.plain { say!(words, "intro-plain") } else { say!(words, "intro-keys") };
    if is_new {
        let folder = match &args.path {
            Some(path) => say!(words, "intro-folder", folder = shown(path)),
            None => say!(words, "intro-folder-named"),
        };
        let count = session.rubric.questions.len();
        let title = words.pick(&session.rubric.title);
        session.tell(&format!("{}\n{folder}\n{keys}", say!(words, "intro", title = title, count = count)))?;
        session.heading(given)?;
    } else {
        let name = format!("{}, {}", session.answers.municipality.name, session.answers.edition.name);
        let (count, total) = (answered(session), session.rubric.questions.len());
        session.tell(&format!("{}\n{keys}", say!(words, "intro-again", name = name, count = count, total = total)))?;
        session.save()?;
        // Stopped before the first question: what comes after the names was perhaps never asked.
        if session.answers.given.is_empty() {
            session.heading_rest(given)?;
        }
    }
    session.interview(criterion)
}

fn answered(session: &Session<'_>) -> usize {
    let is_answered = |answer: &&Answer| !answer.is.is_unknown();
    session.answers.given.values().filter(is_answered).count()
}

// The options that the command to go on needs too.
fn options(context: &Context, args: &Assess) -> String {
    let mut options = String::new();
    if let Some(path) = &args.from {
        options += &format!(" --from {}", quoted(path));
    }
    if let Some(path) = context.rubric_path() {
        options += &format!(" --rubric {}", quoted(path));
    }
    if args.plain {
        options += " --plain";
    }
    options
}

fn asked_command(context: &Context, args: &Assess) -> String {
    let path = args.path.as_ref().map(|path| format!(" {}", quoted(path)));
    format!("cert assess{}{}", path.unwrap_or_default(), options(context, args))
}

// The result, and what to do with the folder.
fn finish(context: &Context, args: &Assess, rubric: &Rubric, desk: &ApplicationDesk<'_>) -> Result<Exit> {
    let library = context.practices(rubric)?;
    let exit = score::show(context, rubric, &library, &desk.application, &args.scoring, &args.showing)?;
    if args.showing.format == Format::Table {
        context.note(&format!("\n{}", what_next(context, rubric, desk)))?;
    }
    Ok(exit)
}

fn what_next(context: &Context, rubric: &Rubric, desk: &ApplicationDesk<'_>) -> String {
    let (words, width) = (&context.words, context.err().width);
    let (folder, command) = (shown(&desk.application.folder), desk.command());
    let example = rubric.criteria.first().map(|criterion| criterion.id.as_str()).unwrap_or_default();
    let mut lines = vec![say!(words, "what-next", folder = folder)];
    if !nothing_open(rubric, &desk.application.answers) {
        lines.push(say!(words, "to-go-on", command = command.as_str()));
    }
    lines.push(words.pick(&rubric.apply).to_owned());
    lines.push(say!(words, "to-change", command = command, example = example));
    lines.iter().map(|line| wrap(line, width, "", "")).collect::<Vec<_>>().join("\n")
}
