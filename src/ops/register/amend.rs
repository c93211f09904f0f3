//! Amends or revokes a certificate: appends facts that became known after its issue.

use cert_core::basics::fault::FaultKind;
use cert_core::certificate::certificate::{Certificate, CertificateId};
use cert_core::certificate::event::Event;
use cert_core::report::certificate::amendment_preview;

use crate::ops::context::Context;
use crate::ops::dialogue::consent::confirm;
use crate::ops::error::{Error, Result};
use crate::ops::register::acting::Acting;
use crate::ops::register::signing_key;
use crate::ops::register::trusted;
use crate::ops::register::writing;
use crate::ops::register::writing::WrittenCertificate;

/// Computes the events to append to a certificate.
pub type WorkOut<'a> = &'a dyn Fn(&Certificate, &str) -> Result<Vec<Event>, FaultKind>;

/// Computes events, shows what they change and asks; then locks the register and appends them to the certificate.
///
/// # Errors
/// Returns [`Error::Refused`] if the events are refused, and an error if the certificate has changed meanwhile, the
/// register cannot be read or written, or the person says no.
pub fn append(
    context: &Context,
    acting: &Acting,
    command: &str,
    id: &CertificateId,
    events: WorkOut<'_>,
    question: String,
) -> Result<WrittenCertificate> {
    let writable = trusted::to_write(context, acting.signing.is_practice)?;
    writing::check(&writable, acting)?;
    let (certificate, settings) = (writable.loaded.find(id)?.clone(), &writable.loaded.register.settings);
    let by = settings.person(&acting.by).map_err(Error::refused)?;
    let new = events(&certificate, &by).map_err(Error::refused)?;
    let page = amendment_preview::page(&context.words, &certificate, &new, context.today);
    confirm(context, acting.consent, &page, question)?;
    let secret = signing_key::of_register(context, settings, acting.signing)?;
    let holder = format!("{by}, cert {command}");
    let (mut ledger, audit) = writing::open(context, &holder, secret.as_ref(), writable)?;
    if *ledger.loaded.find(id)? != certificate {
        return Err(writing::changed_meanwhile(context));
    }
    let written = ledger.append(id, new)?;
    Ok(WrittenCertificate::new(context, ledger, &audit, written))
}
