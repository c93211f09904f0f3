//! `cert review`: a verdict on each answer that counts, kept in `ocena.toml`.

use anyhow::Result;
use cert_core::application::review::{Review, Ruling, Verdict};
use cert_core::basics::fault::{FaultKind, Faults};
use cert_core::basics::text::{Id, clean_line};
use cert_core::format::answers::Versions;
use cert_core::report;
use cert_core::reviewing::reviewer::{Desk, reviewable, undecided, unreviewed};
use cert_core::rubric::rubric::Rubric;
use cert_core::say;

use crate::ask::review;
use crate::ask::review::Case;
use crate::cli::args::command::Review as Args;
use crate::cli::context::Context;
use crate::cli::exit::{Exit, Refused};
use crate::cli::help::usage::Usage;
use crate::cli::output;
use crate::ops::asking;
use crate::ops::asking::End;
use crate::ops::interrupt::Farewell;
use crate::ops::reading;
use crate::ops::writing;
use crate::store::application::folder::Application;
use crate::store::disk::read::quoted;

/// Runs the command.
///
/// # Errors
/// The application cannot be read or saved; the reviewer may not review it ([`Refused`]).
pub fn run(context: &Context, args: &Args) -> Result<Exit> {
    let rubric = context.rubric()?;
    let mut application = Application::open(&args.path, &rubric, Versions::Same)?;
    if args.summary {
        return summarize(context, args, &rubric, &application);
    }
    writing::check_day(context, args.meant)?;
    let by = clean_line(args.by.as_deref().unwrap_or_default());
    if by.is_empty() {
        return Err(Usage::from(FaultKind::OptionNeeded { option: "by" }).into());
    }
    let by = match context.settings()? {
        Some(settings) => settings.person(&by).map_err(Refused::from)?,
        None => by,
    };
    let answers = application.answers.clone();
    let desk = Desk { rubric: &rubric, answers: &answers, by: &by, on: context.today };
    desk.check(&application.review).map_err(Refused::from)?;
    let given = given(args, &desk, &application.review)?;
    if given.is_empty() && !rules_something(args) {
        if let End::Stopped(exit) = talk(context, args, &desk, &mut application)? {
            return Ok(exit);
        }
    } else if !given.is_empty() {
        application.add_verdicts(given)?;
    }
    summarize(context, args, &rubric, &application)
}

fn summarize(context: &Context, args: &Args, rubric: &Rubric, application: &Application) -> Result<Exit> {
    let (answers, review) = (&application.answers, &application.review);
    let page = || report::review::page::page(&context.words, rubric, answers, review);
    output::show(context, &args.showing, page, || report::review::json::draw(rubric, answers, review))?;
    Ok(Exit::Yes)
}

fn rules_something(args: &Args) -> bool {
    args.confirm_all || !(args.confirm.is_empty() && args.reject.is_empty() && args.asked.is_empty())
}

// The verdicts of the command line: all of them, or none if one is at fault.
fn given(args: &Args, desk: &Desk<'_>, before: &Review) -> Result<Vec<Verdict>, Usage> {
    let (mut verdicts, mut faults) = (Vec::new(), Faults::default());
    let mut keep = |ruled: Result<Verdict, FaultKind>| match ruled {
        Ok(verdict) => verdicts.push(verdict),
        Err(fault) => faults.0.push(fault.into()),
    };
    for id in &args.confirm {
        keep(named(desk, id).and_then(|id| desk.rule(&id, Ruling::Confirmed, None)));
    }
    for (option, given, ruling) in [("reject", &args.reject, Ruling::Rejected), ("ask", &args.asked, Ruling::Question)]
    {
        for given in given {
            let assigned = given.split_once('=');
            let refused = FaultKind::NotAnAssignment { option, found: clean_line(given) };
            let assigned = assigned.filter(|(_, note)| !clean_line(note).is_empty());
            let ruled = assigned.ok_or(refused).and_then(|(id, note)| Ok((named(desk, id)?, clean_line(note))));
            keep(ruled.and_then(|(id, note)| desk.rule(&id, ruling, Some(note))));
        }
    }
    for (index, verdict) in verdicts.iter().enumerate() {
        if verdicts[..index].iter().any(|before| before.question == verdict.question) {
            faults.0.push(FaultKind::RuledTwice { question: verdict.question.to_string() }.into());
        }
    }
    faults.into_result().map_err(Usage)?;
    if args.confirm_all {
        let ruled: Vec<Id> = verdicts.iter().map(|verdict| verdict.question.clone()).collect();
        let left = unreviewed(desk.rubric, desk.answers, before).into_iter().filter(|q| !ruled.contains(&q.id));
        verdicts.extend(left.filter_map(|question| desk.rule(&question.id, Ruling::Confirmed, None).ok()));
    }
    Ok(verdicts)
}

fn named(desk: &Desk<'_>, id: &str) -> Result<Id, FaultKind> {
    desk.rubric.question_named(id).map(|question| question.id.clone())
}

// The options that the command to go on needs too.
fn options(context: &Context, args: &Args) -> String {
    let last = args.last.as_ref().map(|path| format!(" --last {}", quoted(path)));
    let rubric = context.rubric_path().map(|path| format!(" --rubric {}", quoted(path)));
    format!("{}{}{}", last.unwrap_or_default(), rubric.unwrap_or_default(), reading::option(context))
}

fn talk(context: &Context, args: &Args, desk: &Desk<'_>, application: &mut Application) -> Result<End> {
    let by = if desk.by.contains(char::is_whitespace) { format!("\"{}\"", desk.by) } else { desk.by.to_owned() };
    let command = format!("cert review {} --by {by}{}", quoted(&args.path), options(context, args));
    let farewell = Farewell::default();
    let plain = if args.plain { " --plain" } else { "" };
    farewell.set(say!(context.words, "stopped-review", command = format!("{command}{plain}")));
    let last = args.last.as_deref().map(|path| Application::open(path, desk.rubric, Versions::Any)).transpose()?;
    let so_far = application.review.clone();
    let last = last.as_ref().map(|last| (&last.answers, &last.review));
    let case = Case { rubric: desk.rubric, words: &context.words, answers: desk.answers, review: &so_far, last };
    let open = undecided(desk.rubric, desk.answers, &so_far);
    let questions = if open.is_empty() { reviewable(desk.rubric, desk.answers) } else { open };
    let mut save = |id: &Id, ruling: Ruling, note: Option<String>| {
        let verdict = desk.rule(id, ruling, note)?;
        application.add_verdicts(vec![verdict.clone()]).map(|()| verdict)
    };
    asking::hold(context, args.plain, &command, &farewell, |ask| review::run(&case, &questions, ask, &mut save))
}
