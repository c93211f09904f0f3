//! Signs unsigned files of a register, once a person has looked at them.

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
use crate::store::disk::watched::{Counted, Work};
use crate::store::state::signed;

/// The person who signs despite changes, and why.
#[derive(Debug, Clone)]
pub struct Anyway {
    pub by: String,
    /// Why.
    pub reason: String,
}

pub struct Signed {
    /// The number of certificates signed.
    pub certificates: usize,
    /// The new serial of the register.
    pub serial: u32,
}

/// Shows what is unsigned or in doubt, and how it was changed; asks, and signs it. Returns none if everything is
/// signed.
///
/// # Errors
/// Returns [`Error::Refused`] if something differs from what was signed or from its application, or cannot be compared,
/// and nobody signs it anyway; an error if the register has no key or cannot be written, a file is damaged, or the
/// person says no.
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
    // Only what was shown is signed, or nothing.
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

// The files to be signed, beside what was signed last.
struct Resigning {
    ids: Vec<CertificateId>,
    refused: Vec<Refusal>,
    page: Page,
}

// `settings` and `certificates` are those found, whether trusted or not.
fn compare(
    context: &Context,
    trusted: &Trusted,
    settings: &Settings,
    certificates: &[Certificate],
    is_anyway: bool,
) -> Result<Resigning> {
    let (snapshot, unsigned) = (&trusted.loaded.snapshot, BTreeSet::from_iter(trusted.unsigned()));
    // A copy that cannot be read is not an unknown one: in that case there is no answer.
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
    let counted = Counted::new(Work::Checking, certificates.len());
    for certificate in certificates {
        counted.advance(1);
        let one = CertificateChanges::new(&last, snapshot, settings, certificate);
        if one.before != SignedBefore::Same || unsigned.contains(&one.id) {
            changes.push(with_application(context, settings, certificate, one, is_anyway)?);
        }
    }
    drop(counted);
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

// Signing would make the damage official, and every intact copy bad.
fn check_carried(doubts: &Faults) -> Result<()> {
    let carried: Vec<Fault> = doubts.0.iter().filter(|fault| is_of_carrier(&fault.kind)).cloned().collect();
    Faults(carried).into_result().map_err(Error::Refused)
}

// Compares a certificate with its application too. An application that was itself changed proves nothing.
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
