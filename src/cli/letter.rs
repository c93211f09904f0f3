//! `cert letter`: a letter about a certificate or an application.

use std::path::Path;

use anyhow::Result;
use serde_json::Value;

use crate::cli::args::Letter as Args;
use crate::cli::args_paper::{LetterFormat, LetterKind};
use crate::cli::context::Context;
use crate::cli::exit::{Exit, Refused};
use crate::cli::trusted::{self, Trusted};
use crate::cli::usage::Usage;
use crate::cli::{output, reading};
use crate::domain::certificate::{Certificate, CertificateId};
use crate::domain::fault::{FaultKind, Faults};
use crate::domain::letter::{Case, Kind, Unfit};
use crate::domain::manifest::LIST;
use crate::domain::rubric::Rubric;
use crate::domain::text::clean_line;
use crate::files::answers::Versions;
use crate::files::application::Application;
use crate::files::ledger::kept_rubric;
use crate::files::read::quoted;
use crate::files::{letters, settings};
use crate::report::letter_values::code;
use crate::report::{letter, letter_application, letter_certificate, letter_html, letter_text};
use crate::say;

impl From<LetterKind> for Kind {
    fn from(kind: LetterKind) -> Kind {
        match kind {
            LetterKind::Issued => Kind::Issued,
            LetterKind::Expiring => Kind::Expiring,
            LetterKind::Lost => Kind::Lost,
            LetterKind::Revoked => Kind::Revoked,
            LetterKind::Questions => Kind::Questions,
            LetterKind::Refused => Kind::Refused,
            LetterKind::Lower => Kind::Lower,
        }
    }
}

/// Runs the command.
///
/// # Errors
/// There is no register, no such certificate or application; the letter would not be true ([`Refused`]); a template is
/// at fault; the letter cannot be written.
pub fn run(context: &Context, args: &Args) -> Result<Exit> {
    let kind = Kind::from(args.kind);
    let values = if kind.is_of_certificate() { of_certificate(context, args) } else { of_application(context, args) };
    match values? {
        Ok(values) => write(context, args, kind, &values),
        Err(Unfit::Untrue(fault)) => Err(Refused::from(fault).into()),
        Err(Unfit::Untold(fault)) => {
            context.show_faults(&fault.into())?;
            Ok(Exit::Open)
        }
    }
}

fn of_certificate(context: &Context, args: &Args) -> Result<Result<Value, Unfit>> {
    let (kind, options) = (Kind::from(args.kind), reading::option(context));
    let id = CertificateId::read(args.about.trim()).map_err(|_| {
        let found = clean_line(&args.about);
        Usage::from(FaultKind::LetterNeedsId { kind: kind.code(), found, options: options.clone() })
    })?;
    let loaded = sender(context)?.loaded;
    let certificate = loaded.find(&id).map_err(|faults| match trusted::is_doubt(&faults) {
        true => anyhow::Error::from(Refused(faults)),
        false => faults.into(),
    })?;
    let others = loaded.damaged.iter().map(|damaged| damaged.file.as_str()).collect::<Vec<_>>().join(", ");
    if !others.is_empty() {
        context.note(&say!(context.words, "others-damaged", files = others))?;
    }
    let state = loaded.register.state(certificate, context.today, 0);
    if let Err(unfit) = kind.check(&state, &loaded.register, &options) {
        return Ok(Err(unfit));
    }
    let rubric = rubric_of(context, certificate)?;
    Ok(Ok(letter_certificate::values(&context.words, &state, &loaded.register, rubric.as_ref())))
}

// The rubric by which it was awarded: the copy, or the one at hand if it is the same.
fn rubric_of(context: &Context, certificate: &Certificate) -> Result<Option<Rubric>, Faults> {
    let sha256 = &certificate.rubric.sha256;
    match kept_rubric(context.register(), sha256)? {
        Some(rubric) => Ok(Some(rubric)),
        None => Ok(context.rubric().ok().filter(|rubric| rubric.sha256 == *sha256)),
    }
}

fn of_application(context: &Context, args: &Args) -> Result<Result<Value, Unfit>> {
    let (kind, path) = (Kind::from(args.kind), Path::new(&args.about));
    let rubric_option = context.rubric_path().map(|path| format!(" --rubric {}", quoted(path)));
    let options = rubric_option.unwrap_or_default() + &reading::option(context);
    if CertificateId::read(args.about.trim()).is_ok() && !path.exists() {
        let found = clean_line(&args.about);
        return Err(Usage::from(FaultKind::LetterNeedsPath { kind: kind.code(), found, options }).into());
    }
    let rubric = context.rubric()?;
    let application = Application::open(path, &rubric, Versions::Same)?;
    let (answers, review) = (&application.answers, &application.review);
    let case = Case { rubric: &rubric, answers, review, today: context.today };
    if let Err(unfit) = case.check(kind, &quoted(path), &options) {
        return Ok(Err(unfit));
    }
    let settings = sender(context)?.loaded.register.settings;
    Ok(Ok(letter_application::values(&context.words, &settings, &case)))
}

// The register, where nothing is in doubt of what it says of who writes: nobody shall answer to a false address.
fn sender(context: &Context) -> Result<Trusted> {
    let trusted = trusted::load(context.register())?;
    let says_who = |file: &str| file == settings::FILE || file == LIST;
    let damaged = trusted.loaded.damaged.iter();
    let doubts = trusted::told(damaged.filter(|one| says_who(&one.file) && trusted::is_doubt(&one.faults)));
    doubts.into_result().map_err(Refused)?;
    Ok(trusted)
}

fn write(context: &Context, args: &Args, kind: Kind, values: &Value) -> Result<Exit> {
    let (words, register) = (&context.words, context.register());
    let unused = letters::unused(register).iter().map(|name| clean_line(name)).collect::<Vec<_>>().join(", ");
    if !unused.is_empty() {
        context.note(&say!(words, "note-template-unused", names = unused))?;
    }
    let template = letters::template(register, &format!("{}/{}.txt", code(words.lang()), kind.code()))?;
    let letter = letter::fill(&template, values)?;
    let drawn = match args.letter_format {
        LetterFormat::Text => letter_text::draw(words.lang(), &letter, values),
        LetterFormat::Html => letter_html::draw(words, &letters::template(register, letters::PAGE)?, &letter, values)?,
    };
    output::write(context, args.output.as_deref(), &drawn)?;
    Ok(Exit::Yes)
}
