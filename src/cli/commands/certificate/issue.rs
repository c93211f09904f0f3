//! `cert issue`: a certificate from a reviewed application.

use std::ops::ControlFlow;

use anyhow::Result;
use cert_core::basics::fault::{FaultKind, Faults};
use cert_core::format::answers::Versions;
use cert_core::register::issuing::{Draft, IssueRequest};
use cert_core::register::register::Register;
use cert_core::report::certificate::issue_preview;
use cert_core::report::page::blocks::Page;
use cert_core::rubric::rubric::Rubric;
use cert_core::say;
use cert_core::scoring::assessment::Basis;

use crate::cli::args::command::Issue as Args;
use crate::cli::args::register::Acting;
use crate::cli::context::Context;
use crate::cli::exit::{Exit, Refused};
use crate::cli::help::usage::Usage;
use crate::ops::writing;
use crate::ops::writing::Answer;
use crate::store::application::dossier::Dossier;
use crate::store::application::folder::Application;
use crate::store::disk::read::shown;

/// A reviewed application on the desk of the one who issues.
pub struct Desk<'a> {
    context: &'a Context,
    acting: &'a Acting,
    rubric: Rubric,
    application: Application,
    path: String,
    by: String,
    level: Option<u8>,
}

/// Runs the command.
///
/// # Errors
/// The application or the register cannot be read or written; the certificate is refused ([`Refused`]).
pub fn run(context: &Context, args: &Args) -> Result<Exit> {
    let desk = Desk::open(context, &args.acting, &args.reviewed, args.awarded)?;
    let sha256 = desk.dossier().sha256.clone();
    let decide = |register: &Register| {
        let used = register.certificates.iter().find(|certificate| certificate.answers.sha256 == sha256);
        // A valid certificate is the better reason, and comes from the rules.
        let draft = desk.case(register).first()?;
        match used.map(|certificate| certificate.id.to_string()) {
            Some(id) => Err(FaultKind::SameApplication { id, path: desk.path.clone() }.into()),
            None => Ok(draft),
        }
    };
    desk.decide_and_write("issue", &decide, &|_, page| Ok(page))
}

impl<'a> Desk<'a> {
    /// Opens an application that is to be certified.
    ///
    /// # Errors
    /// A level that the questionnaire does not have; every fault of the application.
    pub fn open(
        context: &'a Context,
        acting: &'a Acting,
        path: &std::path::Path,
        level: Option<u8>,
    ) -> Result<Desk<'a>> {
        writing::check_day(context, acting.meant)?;
        let by = writing::line("by", &acting.actor)?;
        let rubric = context.rubric()?;
        level.map(|level| rubric.check_level(level)).transpose().map_err(Usage::from)?;
        let application = Application::open(path, &rubric, Versions::Same)?;
        Ok(Desk { context, acting, rubric, application, path: crate::store::disk::read::quoted(path), by, level })
    }

    /// The application as its rules see it.
    pub fn case<'c>(&'c self, register: &'c Register) -> IssueRequest<'c> {
        IssueRequest {
            register,
            submission: self.application.submission(&self.rubric),
            path: &self.path,
            by: &self.by,
            on: self.context.today,
            level: self.level,
            is_meant: self.acting.meant,
        }
    }

    /// The rubric and the application.
    pub fn parts(&self) -> (&Rubric, &Application) {
        (&self.rubric, &self.application)
    }

    /// What is kept of the application.
    pub fn dossier(&self) -> Dossier<'_> {
        Dossier::of(&self.application)
    }

    /// Decides, shows and asks; then decides again with the register locked, and writes.
    ///
    /// # Errors
    /// It is refused ([`Refused`]), before or after; the register cannot be written.
    pub fn decide_and_write(
        &self,
        command: &str,
        decide: &dyn Fn(&Register) -> Result<Draft, Faults>,
        add: &dyn Fn(&Draft, Page) -> Result<Page>,
    ) -> Result<Exit> {
        let context = self.context;
        let loaded = writing::read(context, self.acting)?;
        loaded.check_whole()?;
        let draft = decide(&loaded.register).map_err(Refused)?;
        let next = loaded.register.settings.next_id(draft.validity.issued).to_string();
        let mut page = issue_preview::page(&context.words, &self.rubric, &draft, &next);
        let warnings = self.application.submission(&self.rubric).warnings(Basis::Confirmed);
        issue_preview::add_warnings(&mut page, &context.words, &warnings);
        let page = add(&draft, page)?;
        let question = say!(context.words, "ask-issue");
        if let Answer::End(exit) = writing::confirm(context, &self.acting.consent, &page, question)? {
            return Ok(exit);
        }
        let hand = match writing::hand(context, &loaded, self.acting)? {
            ControlFlow::Continue(hand) => hand,
            ControlFlow::Break(exit) => return Ok(exit),
        };
        let mut ledger = writing::open(context, &self.by, command, &hand)?;
        ledger.loaded.check_whole()?;
        if decide(ledger.register()).map_err(Refused)? != draft {
            return Err(Faults::from(FaultKind::ChangedMeanwhile { path: shown(context.register()) }).into());
        }
        let bytes = context.rubric_bytes()?;
        let written = ledger.issue(draft, (&self.rubric, &bytes), &self.dossier())?;
        writing::say(context, self.acting, ledger, &written)
    }
}
