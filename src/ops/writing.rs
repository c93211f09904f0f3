//! What every command that writes into a register does: who acts, one question before, one answer after.

use std::ops::ControlFlow;

use anyhow::Result;
use cert_core::basics::fault::{FaultKind, Faults};
use cert_core::basics::text::{check_length, clean_line};
use cert_core::certificate::certificate::{Certificate, CertificateId};
use cert_core::certificate::event::Event;
use cert_core::report::certificate;
use cert_core::report::certificate::amendment_preview;
use cert_core::report::certificate::receipt;
use cert_core::report::page::blocks::Page;
use cert_core::report::page::text;
use cert_core::say;
use chrono::Months;

use crate::ask::{Menu, Reply};
use crate::cli::args::register::{Acting, Consent};
use crate::cli::context::Context;
use crate::cli::exit::{Exit, Refused};
use crate::cli::help::usage::Usage;
use crate::cli::output;
use crate::ops::archived::Remains;
use crate::ops::asking;
use crate::ops::asking::End;
use crate::ops::interrupt::Farewell;
use crate::ops::signing_key;
use crate::ops::signing_key::Hand;
use crate::ops::trusted;
use crate::store::disk::read::shown;
use crate::store::register::ledger::Ledger;
use crate::store::register::load::{Loaded, load};

/// Whether to write.
pub enum Answer {
    /// Yes.
    Write,
    /// No; the command ends so.
    End(Exit),
}

/// A text of the command line on one line.
///
/// # Errors
/// There is nothing in it, or more than anyone means.
pub fn line(option: &'static str, text: &str) -> Result<String, Usage> {
    let text = clean_line(text);
    check_length(option, &text)?;
    if text.is_empty() { Err(FaultKind::OptionNeeded { option }.into()) } else { Ok(text) }
}

/// Whether the day on which something is entered is likely to be meant: nothing earlier can be entered afterwards.
///
/// # Errors
/// It lies more than five years ahead, and nobody said that it is meant.
pub fn check_day(context: &Context, is_meant: bool) -> Result<(), Refused> {
    let limit = context.real_day.checked_add_months(Months::new(60)).unwrap_or(context.real_day);
    match context.today {
        day if day > limit && !is_meant => Err(FaultKind::RemoteDay { day }.into()),
        _ => Ok(()),
    }
}

/// Shows what would be written, and asks once.
///
/// # Errors
/// There is no terminal, and `--yes` was not said.
pub fn confirm(context: &Context, consent: &Consent, page: &Page, question: String) -> Result<Answer> {
    let words = &context.words;
    if consent.dry_run {
        output::print(text::draw(page, context.out()))?;
        context.note(&say!(words, "nothing-written"))?;
        return Ok(Answer::End(Exit::Yes));
    }
    if consent.yes {
        return Ok(Answer::Write);
    }
    if !context.can_ask {
        return Err(Faults::from(FaultKind::ConfirmationNeeded {}).into());
    }
    let farewell = Farewell::default();
    farewell.set(say!(words, "nothing-written"));
    let mut answer = None;
    let options = vec![say!(words, "option-write"), say!(words, "option-do-not-write")];
    // What cannot be taken back is never under the cursor.
    let menu = Menu { title: question, options, start: Some(1) };
    let shown = text::draw(page, context.err());
    let ended = asking::hold(context, false, "", &farewell, |ask| {
        ask.tell(&format!("{}\n", shown.trim_end())).and_then(|()| ask.choose(&menu)).map(|reply| answer = Some(reply))
    })?;
    match (ended, answer) {
        (End::Stopped(exit), _) => Ok(Answer::End(exit)),
        (End::Done, Some(Reply::Given(0))) => Ok(Answer::Write),
        (End::Done, _) => {
            context.note(&say!(words, "nothing-written"))?;
            Ok(Answer::End(Exit::No))
        }
    }
}

/// Reads a register into which something is to be written.
///
/// # Errors
/// It cannot be read; something in it is not genuine; it cannot be signed as it is to be.
pub fn read(context: &Context, acting: &Acting) -> Result<Loaded> {
    output::check(acting.showing.output.as_deref())?;
    let loaded = load(context.register())?;
    trusted::check(&loaded)?;
    if !acting.consent.dry_run {
        signing_key::check(&loaded.register.settings, &acting.signing)?;
    }
    Ok(loaded)
}

/// Opens the register for writing; who waits for it is told who writes.
///
/// # Errors
/// As [`Ledger::open`]; something in it is not genuine.
pub fn open<'h>(context: &Context, by: &str, command: &str, hand: &'h Hand) -> Result<Ledger<'h>> {
    let holder = format!("{by}, cert {command}, {}", std::process::id());
    let ledger = trusted::ledger(context, &holder, hand.seal(context.today))?;
    trusted::check(&ledger.loaded)?;
    Ok(ledger)
}

/// The key that signs what is to be written; or how the command ends, because the person gave up.
///
/// # Errors
/// As [`signing_key::hand`].
pub fn hand(context: &Context, loaded: &Loaded, acting: &Acting) -> Result<ControlFlow<Exit, Hand>> {
    signing_key::hand(context, &loaded.register.settings, &acting.signing)
}

/// Works out the events that somebody enters into a certificate.
pub type WorkOut<'a> = &'a dyn Fn(&Certificate, &str) -> Result<Vec<Event>, FaultKind>;

/// Works out events, shows what they change and asks; then locks the register, and appends them to the certificate.
///
/// # Errors
/// The events are refused ([`Refused`]); the certificate has changed meanwhile; the register cannot be read or written.
pub fn append(
    context: &Context,
    acting: &Acting,
    command: &str,
    id: &CertificateId,
    events: WorkOut<'_>,
    question: String,
) -> Result<Exit> {
    check_day(context, acting.meant)?;
    let by = line("by", &acting.actor)?;
    let loaded = read(context, acting)?;
    let certificate = loaded.find(id)?;
    let by = loaded.register.settings.person(&by).map_err(Refused::from)?;
    let new = events(certificate, &by).map_err(Refused::from)?;
    let page = amendment_preview::page(&context.words, certificate, &new, context.today);
    if let Answer::End(exit) = confirm(context, &acting.consent, &page, question)? {
        return Ok(exit);
    }
    let hand = match hand(context, &loaded, acting)? {
        ControlFlow::Continue(hand) => hand,
        ControlFlow::Break(exit) => return Ok(exit),
    };
    let mut ledger = open(context, &by, command, &hand)?;
    // What was shown is written, or nothing.
    if ledger.loaded.find(id)? != certificate {
        return Err(Faults::from(FaultKind::ChangedMeanwhile { path: shown(context.register()) }).into());
    }
    let written = ledger.append(id, new)?;
    say(context, acting, ledger, &written)
}

/// Says what was written, where, until when it is valid and why.
///
/// # Errors
/// It cannot be written to where the answer goes; then it is said on stderr that the register was.
pub fn say(context: &Context, acting: &Acting, ledger: Ledger<'_>, written: &Certificate) -> Result<Exit> {
    if ledger.is_unfinished() {
        context.note(&say!(context.words, "written-unfinished"))?;
    }
    let path = shown(&context.register().join(written.id.file_name()));
    let remains = Remains::of(context, written);
    let register = trusted::sift(ledger.loaded).loaded.register;
    let view = remains.view(register.state(written, context.today, 0), &register);
    let page = || receipt::page(&context.words, &view, &path);
    if let Err(error) = output::show(context, &acting.showing, page, || certificate::json::draw(&view)) {
        // It is written all the same, and that is what matters most.
        context.note(&text::draw(&receipt::page(&context.words, &view, &path), context.err()))?;
        return Err(error);
    }
    Ok(Exit::Yes)
}
