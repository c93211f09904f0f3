//! `cert review`: a verdict on each answer that counts, in `ocena.toml`.

use cert_core::application::evidence::EvidenceRef;
use cert_core::application::review::{Ruling, Verdict};
use cert_core::application::submission::Submission;
use cert_core::basics::clean::{clean_line, clean_prose};
use cert_core::basics::fault::{Fault, FaultKind, Faults};
use cert_core::basics::text::Id;
use cert_core::format::answers::Versions;
use cert_core::report;
use cert_core::reviewing::problem::ReviewProblem;
use cert_core::reviewing::reviewer::Reviewer;
use cert_core::rubric::rubric::Rubric;
use cert_core::say;

use crate::ask::review;
use crate::ask::review::{Open, ReviewDialogue};
use crate::cli::args::review::ReviewArgs;
use crate::cli::args::value::{by, line};
use crate::cli::commands::application::unpacked::unpacked;
use crate::cli::commands::application::unused;
use crate::cli::output;
use crate::cli::words::suggestion::{GivenOptions, option};
use crate::ops::context::Context;
use crate::ops::dialogue::asking;
use crate::ops::dialogue::interrupt::StopMessage;
use crate::ops::dialogue::opening;
use crate::ops::error::{Error, Result, after_writing};
use crate::ops::exit::Exit;
use crate::ops::problem::UsageProblem;
use crate::ops::register::acting::check_day;
use crate::store::application::folder::Application;
use crate::store::disk::read::quoted;

/// Runs the command.
///
/// # Errors
/// Returns an error if the application cannot be read or saved, or if the reviewer may not review it
/// ([`Error::Refused`]).
pub fn run(context: &Context, args: &ReviewArgs) -> Result<Exit> {
    let rubric = context.rubric()?;
    let path = if args.summary { args.path.clone() } else { unpacked(context, &args.path)? };
    let mut application = context.application(&path, &rubric, Versions::Same)?;
    unused::name(context, &application)?;
    if args.summary {
        return summarize(context, args, &rubric, &application);
    }
    check_day(context, args.meant)?;
    let by = by(args.by.as_deref())?;
    let by = match context.settings()? {
        Some(settings) => settings.person(&by).map_err(Error::refused)?,
        None => by,
    };
    // `review` writes into the application while the submission borrows its answers.
    let (answers, review) = (application.answers.clone(), application.review.clone());
    let submission = Submission::new(&rubric, &answers, &review, context.today);
    let forced = args.reason.as_deref().map(|reason| line("reason", reason)).transpose()?;
    let reviewer = Reviewer { submission, by: &by, on: context.today, forced: forced.as_deref() };
    reviewer.check().map_err(Error::refused)?;
    reviewer.check_days().map_err(Error::Refused)?;
    let given = given(context, args, &reviewer)?;
    if given.is_empty() && !rules_something(args) {
        talk(context, args, &reviewer, &mut application)?;
    } else if !given.is_empty() {
        application.add_verdicts(given)?;
    }
    after_writing(summarize(context, args, &rubric, &application))
}

fn summarize(context: &Context, args: &ReviewArgs, rubric: &Rubric, application: &Application) -> Result<Exit> {
    let submission = application.submission(rubric, context.today);
    let page = || report::review::page::page(&context.words, submission);
    output::show(context, &args.showing, page, || report::review::json::draw(submission))?;
    Ok(Exit::Yes)
}

fn rules_something(args: &ReviewArgs) -> bool {
    args.confirm_all || !(args.confirm.is_empty() && args.reject.is_empty() && args.asked.is_empty())
}

// The verdicts of the command line: all of them, or none if one is at fault.
fn given(context: &Context, args: &ReviewArgs, reviewer: &Reviewer<'_>) -> Result<Vec<Verdict>> {
    let (mut verdicts, mut faults) = (Vec::new(), Faults::default());
    let mut keep = |ruled: Result<Verdict, FaultKind>| match ruled {
        Ok(verdict) => verdicts.push(verdict),
        Err(fault) => faults.0.push(fault.into()),
    };
    for id in &args.confirm {
        keep(named(reviewer, id).and_then(|id| reviewer.rule(&id, Ruling::Confirmed, None)));
    }
    for (option, given, ruling) in [("reject", &args.reject, Ruling::Rejected), ("ask", &args.asked, Ruling::Question)]
    {
        for given in given {
            let assigned = given.split_once('=');
            let refused = FaultKind::from(UsageProblem::NotAnAssignment { option, found: clean_line(given) });
            let assigned = assigned.filter(|(_, note)| !clean_line(note).is_empty());
            let ruled = assigned.ok_or(refused).and_then(|(id, note)| Ok((named(reviewer, id)?, clean_prose(note))));
            keep(ruled.and_then(|(id, note)| reviewer.rule(&id, ruling, Some(note))));
        }
    }
    for (index, verdict) in verdicts.iter().enumerate() {
        if verdicts[..index].iter().any(|before| before.question == verdict.question) {
            faults.0.push(UsageProblem::RuledTwice { question: verdict.question.to_string() }.into());
        }
    }
    // Evidence that cannot be seen is never confirmed: the rules refuse it, however correct the command is.
    let is_unseen = |fault: &Fault| matches!(fault.kind.of(), Some(ReviewProblem::EvidenceUnsound { .. }));
    let refused = if faults.0.iter().all(is_unseen) { Error::Refused } else { Error::Usage };
    faults.into_result().map_err(refused)?;
    if args.confirm_all {
        let ruled: Vec<Id> = verdicts.iter().map(|verdict| verdict.question.clone()).collect();
        let left = reviewer.submission.unreviewed().into_iter().filter(|q| !ruled.contains(&q.id));
        for question in left {
            match reviewer.rule(&question.id, Ruling::Confirmed, None) {
                Ok(verdict) => verdicts.push(verdict),
                Err(why) => context.note(&say!(context.words, "review-skipped", why = context.words.fault(&why)))?,
            }
        }
    }
    Ok(verdicts)
}

fn named(reviewer: &Reviewer<'_>, id: &str) -> Result<Id, FaultKind> {
    reviewer.submission.rubric.question_named(id).map(|question| question.id.clone())
}

// The options that the command to resume needs.
fn options(context: &Context, args: &ReviewArgs) -> String {
    let given = GivenOptions::new(&context.places);
    format!("{}{}{}", option("last", args.last.as_ref()), given.rubric, given.register)
}

fn talk(context: &Context, args: &ReviewArgs, reviewer: &Reviewer<'_>, application: &mut Application) -> Result<()> {
    let by =
        if reviewer.by.contains(char::is_whitespace) { format!("\"{}\"", reviewer.by) } else { reviewer.by.to_owned() };
    let command = format!("cert review {} --by {by}{}", quoted(&application.folder), options(context, args));
    let message = StopMessage::default();
    let plain = if args.plain { " --plain" } else { "" };
    message.set(say!(context.words, "stopped-review", command = format!("{command}{plain}")));
    let last = args
        .last
        .as_deref()
        .map(|path| context.application(path, reviewer.submission.rubric, Versions::Any))
        .transpose()?;
    let submission = reviewer.submission;
    let last = last.as_ref().map(|last| last.submission(submission.rubric, context.today));
    let folder = application.folder.clone();
    let open = |proof: &EvidenceRef| opening::open(&folder, proof);
    let open: Option<Open<'_>> = (!args.plain).then_some(&open);
    let dialogue = ReviewDialogue { words: &context.words, submission, last, open };
    let open = submission.undecided();
    let questions = if open.is_empty() { submission.reviewable() } else { open };
    let mut save = |id: &Id, ruling: Ruling, note: Option<String>| {
        let verdict = reviewer.rule(id, ruling, note)?;
        application.add_verdicts(vec![verdict.clone()]).map(|()| verdict)
    };
    asking::hold(context, args.plain, &command, &message, |ask| review::run(&dialogue, &questions, ask, &mut save))
}
