//! `cert letter`: a letter about a certificate or an application.

use std::path::Path;

use cert_core::basics::clean::clean_line;
use cert_core::basics::fault::FaultKind;
use cert_core::basics::suggestion::Suggestion;
use cert_core::format::answers::Versions;
use cert_core::letters::application::ApplicationLetter;
use cert_core::letters::kind::{LetterKind, Unfit};
use cert_core::letters::problem::LetterProblem;
use cert_core::report::letter;
use cert_core::report::letter::certificate::fallen_from;
use cert_core::say;
use serde_json::Value;

use crate::cli::args::paper::LetterArgs;
use crate::cli::args::paper::LetterFormat;
use crate::cli::output;
use crate::ops::argument;
use crate::ops::argument::{Argument, Takes};
use crate::ops::context::Context;
use crate::ops::error::{Error, Result};
use crate::ops::exit::Exit;
use crate::ops::register::reading;
use crate::ops::register::records;
use crate::ops::register::trusted;
use crate::store::disk::read::quoted;
use crate::store::theme::letter_templates;

/// Runs the command.
///
/// # Errors
/// Returns an error if there is no register or no such certificate or application, if the letter would not be true
/// ([`Error::Refused`]), if a template is at fault, or if the letter cannot be written.
pub fn run(context: &Context, args: &LetterArgs) -> Result<Exit> {
    let kind = args.kind;
    let values = if kind.is_of_certificate() { of_certificate(context, args) } else { of_application(context, args) };
    match values? {
        Ok(values) => write(context, args, kind, &values),
        Err(Unfit::Untrue(fault)) => Err(Error::refused(fault)),
        Err(Unfit::Undecided(fault)) => Err(Error::Undecided(fault.into())),
    }
}

fn of_certificate(context: &Context, args: &LetterArgs) -> Result<Result<Value, Unfit>> {
    let kind = args.kind;
    if argument::number(&args.about).is_err() {
        let (kind, found, example) = (kind.code(), clean_line(&args.about), "UBO-2026-0007".to_owned());
        let (letter, list) = (Suggestion::Letter { of: Some(example), kind }, Suggestion::List);
        return Err(Error::usage(FaultKind::from(LetterProblem::LetterNeedsId { kind, found, letter, list })));
    }
    let loaded = trusted::issuer(context)?.loaded;
    let certificate = reading::certificate(context, &loaded, &args.about)?;
    let state = loaded.register.state(certificate, context.today, 0);
    if let Err(unfit) = kind.check(&state, &loaded.register) {
        return Ok(Err(unfit));
    }
    let rubric = records::rubric(context, certificate)?;
    let application = match kind == LetterKind::Issued && fallen_from(&state, &loaded.register).is_some() {
        true => records::application(context, certificate, rubric.as_ref())?,
        false => None,
    };
    let submission =
        application.as_ref().zip(rubric.as_ref()).map(|(application, rubric)| application.awarded(rubric, certificate));
    Ok(Ok(letter::certificate::values(&context.words, &state, &loaded.register, (rubric.as_ref(), submission))))
}

fn of_application(context: &Context, args: &LetterArgs) -> Result<Result<Value, Unfit>> {
    let (kind, path) = (args.kind, Path::new(&args.about));
    if matches!(argument::read(&args.about, Takes::Application), Argument::Number(_)) {
        let (kind, found) = (kind.code(), clean_line(&args.about));
        let command = Suggestion::Letter { of: None, kind };
        return Err(Error::usage(FaultKind::from(LetterProblem::LetterNeedsPath { kind, found, command })));
    }
    let rubric = context.rubric()?;
    let application = context.application_to_read(path, &rubric, Versions::Same)?;
    let about = ApplicationLetter { submission: application.submission(&rubric, context.today), today: context.today };
    if let Err(unfit) = about.check(kind, &quoted(path)) {
        return Ok(Err(unfit));
    }
    let register = trusted::issuer(context)?.loaded.register;
    let spoiled = if kind == LetterKind::Questions { Vec::new() } else { about.spoiled() };
    if !spoiled.is_empty() {
        let files = spoiled.into_iter().map(clean_line).collect::<Vec<_>>().join(", ");
        context.note(&say!(context.words, "note-letter-spoiled", files = files))?;
    }
    Ok(Ok(letter::application::values(&context.words, &register, &about)))
}

fn write(context: &Context, args: &LetterArgs, kind: LetterKind, values: &Value) -> Result<Exit> {
    let (words, register) = (&context.words, context.register());
    let unused = letter_templates::unused(register).iter().map(|name| clean_line(name)).collect::<Vec<_>>().join(", ");
    if !unused.is_empty() {
        context.note(&say!(words, "note-template-unused", names = unused))?;
    }
    let template = letter_templates::template(register, &format!("{}/{}.txt", words.lang().code(), kind.code()))?;
    let letter = letter::parts::fill(&template, values)?;
    let letter = if values["practice"] == true { letter.of_practice(words) } else { letter };
    let drawn = match args.letter_format {
        LetterFormat::Text => letter::text::draw(words, &letter, values),
        LetterFormat::Html => {
            letter::html::draw(words, &letter_templates::template(register, letter_templates::PAGE)?, &letter, values)?
        }
    };
    output::write(context, args.output.as_deref(), drawn)?;
    if values["contact"].is_null() {
        context.note(&say!(words, "note-letter-no-contact"))?;
    }
    Ok(Exit::Yes)
}
