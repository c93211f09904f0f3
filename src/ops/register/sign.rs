//! Signs what is not signed in a register, once a person has looked at it.

use std::collections::BTreeSet;

use cert_core::basics::digest::sha256;
use cert_core::basics::fault::{Fault, FaultKind, Faults};
use cert_core::certificate::certificate::Certificate;
use cert_core::format::settings;
use cert_core::register::comparison::changes::{self, CertificateChanges};
use cert_core::register::loaded::Loaded;
use cert_core::register::problem::RegisterProblem;
use cert_core::register::settings::entry::{Entry, EntryKind};
use cert_core::register::settings::key::in_use;
use cert_core::register::snapshot::Snapshot;
use cert_core::report::page::text;
use cert_core::report::verification::sign_page;
use cert_core::report::verification::sign_page::{Unsigned, changed};
use cert_core::say;
use cert_core::trust::manifest::RUBRICS;
use cert_core::trust::policy::{self, is_doubt};
use cert_core::trust::problem::TrustProblem;
use cert_core::trust::signing;
use cert_core::trust::signing::signature_of;

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
use crate::store::register::signed_settings;

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
/// A certificate says something else than was signed, or than its application bears, and nobody signs it anyway
/// ([`Error::Refused`]); the register has no key, or cannot be written; a file of it is damaged; the person said no.
pub fn sign(context: &Context, consent: Consent, anyway: Option<Anyway>, signing: Signing) -> Result<Option<Signed>> {
    check_day(context, false)?;
    let Writable { loaded, practises } = trusted::to_write(context, signing.is_practice)?;
    loaded.check_whole()?;
    let key = in_use(&loaded.register.settings.keys).cloned();
    let key = key.ok_or_else(|| Error::failed(FaultKind::from(KeyProblem::KeyNeeded {})))?;
    let anyway = anyway.map(|given| listed(&loaded, given)).transpose()?;
    let (certificates, settings) = (loaded.register.certificates.clone(), loaded.register.settings.clone());
    let trusted = policy::sift(loaded);
    let ids = trusted.unsigned();
    if ids.is_empty() && trusted.audit.is_sound() {
        return Ok(None);
    }
    let (snapshot, doubts) = (&trusted.loaded.snapshot, trusted.doubts());
    let is_carried = |fault: &&Fault| matches!(fault.kind.of(), Some(TrustProblem::Carried { .. }));
    let carried: Vec<Fault> = doubts.0.iter().filter(is_carried).cloned().collect();
    // To sign it would make the damage what counts, and every other copy bad.
    if !carried.is_empty() {
        return Err(Error::refused(Faults(carried)));
    }
    let unsigned = ids.iter().filter_map(|id| certificates.find(id));
    let compared =
        unsigned.map(|one| compared(context, snapshot, one, anyway.is_some())).collect::<Result<Vec<_>>>()?;
    let refused: Vec<(String, FaultKind)> = compared.iter().filter_map(refusal).chain(rubrics(snapshot)).collect();
    if anyway.is_none() && !refused.is_empty() {
        return Err(Error::refused(Faults(refused.into_iter().map(|(_, fault)| fault.into()).collect())));
    }
    let is_changed = trusted.audit.difference.changed.iter().any(|path| path == settings::FILE);
    let uid = settings.uid.as_ref();
    let before = uid.and_then(|uid| signed_settings::signed(context.state(), uid, snapshot));
    let settings = (is_changed || trusted.audit.serial.is_none()).then_some((&settings, before.as_ref()));
    let page = sign_page::page(&context.words, &Unsigned { certificates: &compared, doubts: &doubts, settings });
    if consent == Consent::Given {
        context.note(&text::draw(&page, context.err()))?;
    }
    confirm(context, consent, &page, say!(context.words, "ask-sign"))?;
    let secret = signing_key::open(context, &key, password::given(context, signing.password_fd)?)?;
    let holder = format!("cert register sign, {}", std::process::id());
    let mut ledger = trusted::ledger(context, &holder, signing_key::seal(Some(&secret), context.today), practises)?;
    // What was shown is signed, or nothing.
    if ledger.loaded.snapshot.readable() != snapshot.readable() {
        return Err(writing::changed_meanwhile(context));
    }
    for (file, _) in refused {
        let Some(Anyway { by, reason }) = anyway.clone() else { break };
        let entry = Entry { on: context.today, kind: EntryKind::SignedAnyway, of: Some(file), by, reason };
        ledger.enter(entry).map_err(Error::refused)?;
    }
    ledger.sign(&ids)?;
    trusted::written(context, &ledger);
    Ok(Some(Signed { certificates: ids.len(), serial: ledger.register().settings.serial }))
}

fn listed(loaded: &Loaded, given: Anyway) -> Result<Anyway> {
    let by = loaded.register.settings.person(&given.by).map_err(Error::refused)?;
    Ok(Anyway { by, ..given })
}

// A certificate beside its signature and its application. One that was itself changed bears nothing.
fn compared(
    context: &Context,
    snapshot: &Snapshot,
    certificate: &Certificate,
    is_anyway: bool,
) -> Result<CertificateChanges> {
    let signature = snapshot.source(&signature_of(&certificate.id.file_name())).ok();
    let application = match records::certified(context, certificate) {
        Ok(found) => found
            .map(|(rubric, application)| changes::from_award(certificate, application.awarded(&rubric, certificate))),
        Err(faults) if !is_doubt(&faults) => return Err(faults.into()),
        Err(_) if is_anyway => None,
        Err(faults) => return Err(Error::Refused(faults)),
    };
    let signature = signature.and_then(|source| signing::changes(certificate, &source.text));
    Ok(CertificateChanges { id: certificate.id.clone(), signature, application })
}

fn refusal(compared: &CertificateChanges) -> Option<(String, FaultKind)> {
    let changes = compared.changes().map(changed).collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>().join("; ");
    let fault = || RegisterProblem::SaysOther { id: compared.id.to_string(), changes: changes.clone() };
    (!changes.is_empty()).then(|| (compared.id.file_name(), fault().into()))
}

// A copy of a rubric is named after its digest.
fn rubrics(snapshot: &Snapshot) -> impl Iterator<Item = (String, FaultKind)> {
    let changed = |(path, bytes): (&str, &[u8])| {
        let name = path.strip_prefix(RUBRICS)?.strip_prefix('/')?.strip_suffix(".toml")?;
        let fault = || TrustProblem::ChangedSinceIssue { path: snapshot.shown(path) };
        (sha256(bytes) != name).then(|| (path.to_owned(), fault().into()))
    };
    snapshot.readable().into_iter().filter_map(changed).collect::<Vec<_>>().into_iter()
}
