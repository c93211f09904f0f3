//! Signs what is not signed in a register, once a person has looked at it.

use std::cell::RefCell;
use std::collections::BTreeSet;

use cert_core::basics::fault::{Fault, FaultKind, Faults};
use cert_core::certificate::certificate::{Certificate, CertificateId};
use cert_core::format::settings;
use cert_core::register::comparison::award::from_award;
use cert_core::register::comparison::changes::KeyChange;
use cert_core::register::settings::Settings;
use cert_core::register::settings::entry::{Entry, EntryKind};
use cert_core::register::settings::key::in_use;
use cert_core::report::page::blocks::Page;
use cert_core::report::page::text;
use cert_core::report::verification::sign_page;
use cert_core::report::verification::sign_page::Unsigned;
use cert_core::say;
use cert_core::trust::policy::{self, Trusted, is_doubt, is_of_carrier};
use cert_core::trust::resigning::changes::{CertificateChanges, Refusal, refusals};
use cert_core::trust::resigning::last_signed::{LastSigned, SignedBefore};

use crate::ops::context::Context;
use crate::ops::dialogue::consent::{Consent, confirm};
use crate::ops::dialogue::password;
use crate::ops::error::{Error, Result};
use crate::ops::register::acting::check_day;
use crate::ops::register::records;
use crate::ops::register::signing_key;
use crate::ops::register::signing_key::Signing;
use crate::ops::register::trusted;
use crate::ops::register::trusted::Writable;
use crate::ops::register::writing;
use crate::sign::problem::KeyProblem;
use crate::store::register::signed;

/// Who signs in spite of what was changed, and why.
#[derive(Debug, Clone)]
pub struct Anyway {
    pub by: String,
    /// Why.
    pub reason: String,
}

pub struct Signed {
    /// How many certificates.
    pub certificates: usize,
    /// The serial of the register now.
    pub serial: u32,
}

/// Shows what is not signed or in doubt, and how it was changed; asks, and signs it. Nothing where all of it is signed.
///
/// # Errors
/// Something is not as it was signed, or as its application bears, or nothing tells, and nobody signs it anyway
/// ([`Error::Refused`]); the register has no key, or cannot be written; a file of it is damaged; the person said no.
pub fn sign(context: &Context, consent: Consent, anyway: Option<Anyway>, signing: Signing) -> Result<Option<Signed>> {
    check_day(context, false)?;
    let Writable { loaded, audit, practises } = trusted::to_write(context, signing.is_practice)?;
    let (whole, settings) = (loaded.check_whole(), loaded.register.settings.clone());
    let certificates = loaded.register.certificates.clone();
    let key = in_use(&settings.keys).ok_or_else(|| Error::failed(FaultKind::from(KeyProblem::KeyNeeded {})))?;
    let anyway = anyway.map(|given| listed(&settings, given)).transpose()?;
    let trusted = policy::sift_by(loaded, audit);
    check_carried(&trusted.doubts())?;
    whole?;
    if trusted.unsigned().is_empty() && trusted.audit.is_sound() {
        return Ok(None);
    }
    let found = compare(context, &trusted, &settings, &certificates, anyway.is_some())?;
    if anyway.is_none() && !found.refused.is_empty() {
        return Err(Error::refused(Faults(found.refused.into_iter().map(|refused| refused.fault.into()).collect())));
    }
    if consent == Consent::Given {
        context.note(&text::draw(&found.page, context.err()))?;
    }
    confirm(context, consent, &found.page, say!(context.words, "ask-sign"))?;
    let secret = signing_key::open(context, key, password::given(context, signing.password_fd)?)?;
    let holder = format!("cert register sign, {}", std::process::id());
    let mut ledger =
        trusted::ledger(context, &holder, signing_key::seal(Some(&secret), context.today), practises, None)?;
    // What was shown is signed, or nothing.
    if ledger.loaded.snapshot.readable() != trusted.loaded.snapshot.readable() {
        return Err(writing::changed_meanwhile(context));
    }
    for refused in found.refused {
        let Some(Anyway { by, reason }) = anyway.clone() else { break };
        let entry = Entry { on: context.today, kind: EntryKind::SignedAnyway, of: Some(refused.file), by, reason };
        ledger.enter(entry).map_err(Error::refused)?;
    }
    ledger.sign(&found.ids)?;
    trusted::written(context, &ledger);
    Ok(Some(Signed { certificates: found.ids.len(), serial: ledger.register().settings.serial }))
}

// What would be signed, beside what was signed last.
struct Resigning {
    ids: Vec<CertificateId>,
    refused: Vec<Refusal>,
    page: Page,
}

// `settings` and `certificates` are those that were found, whatever is believed of them.
fn compare(
    context: &Context,
    trusted: &Trusted,
    settings: &Settings,
    certificates: &[Certificate],
    is_anyway: bool,
) -> Result<Resigning> {
    let (snapshot, unsigned) = (&trusted.loaded.snapshot, BTreeSet::from_iter(trusted.unsigned()));
    // What cannot be read is not unknown: then nothing is answered.
    let unread = RefCell::new(None);
    let kept = |sha256: &str| {
        signed::text(context.state(), sha256).unwrap_or_else(|faults| {
            unread.replace(Some(faults));
            None
        })
    };
    let list = settings.uid.as_ref().map(|uid| signed::list(context.state(), uid)).transpose()?.flatten();
    let last = LastSigned::of(snapshot, settings, list, &kept);
    let mut changes = Vec::new();
    for certificate in certificates {
        let one = CertificateChanges::new(&last, snapshot, settings, certificate);
        if one.before != SignedBefore::Same || unsigned.contains(&one.id) {
            changes.push(with_application(context, settings, certificate, one, is_anyway)?);
        }
    }
    let before = last.settings(snapshot, settings);
    let changed = (!last.is_same(snapshot, settings::FILE)).then_some((settings, before.as_ref()));
    let shown = Unsigned { certificates: &changes, doubts: &trusted.doubts(), settings: changed };
    let (refused, page) = (refusals(&last, snapshot, settings, &changes), sign_page::page(&context.words, &shown));
    if let Some(faults) = unread.take() {
        return Err(faults.into());
    }
    Ok(Resigning { ids: changes.into_iter().map(|one| one.id).collect(), refused, page })
}

fn listed(settings: &Settings, given: Anyway) -> Result<Anyway> {
    let by = settings.person(&given.by).map_err(Error::refused)?;
    Ok(Anyway { by, ..given })
}

// To sign it would make the damage what counts, and every other copy bad.
fn check_carried(doubts: &Faults) -> Result<()> {
    let carried: Vec<Fault> = doubts.0.iter().filter(|fault| is_of_carrier(&fault.kind)).cloned().collect();
    Faults(carried).into_result().map_err(Error::Refused)
}

// A certificate beside its application, too. One that was itself changed bears nothing.
fn with_application(
    context: &Context,
    settings: &Settings,
    certificate: &Certificate,
    changes: CertificateChanges,
    is_anyway: bool,
) -> Result<CertificateChanges> {
    if !changes.asks_for_application(settings) {
        return Ok(changes);
    }
    let application: Option<Vec<KeyChange>> = match records::certified(context, certificate) {
        Ok(found) => {
            found.map(|(rubric, application)| from_award(certificate, application.awarded(&rubric, certificate)))
        }
        Err(faults) if !is_doubt(&faults) => return Err(faults.into()),
        Err(_) if is_anyway => None,
        Err(faults) => return Err(Error::Refused(faults)),
    };
    Ok(CertificateChanges { application, ..changes })
}
