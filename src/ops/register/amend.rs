//! Amends or revokes a certificate: appends facts that became known after its issue.

use cert_core::basics::fault::FaultKind;
use cert_core::certificate::certificate::{Certificate, CertificateId};
use cert_core::certificate::event::Event;
use cert_core::register::register::Register;
use cert_core::report::certificate::amendment_preview;
use cert_core::report::page::blocks::Page;

use crate::ops::context::Context;
use crate::ops::dialogue::consent::confirm;
use crate::ops::error::{Error, Result};
use crate::ops::register::acting::Acting;
use crate::ops::register::signing_key;
use crate::ops::register::trusted;
use crate::ops::register::trusted::Writable;
use crate::ops::register::writing;
use crate::ops::register::writing::WrittenCertificate;

/// Computes the events to append to a certificate.
pub type WorkOut<'a> = &'a dyn Fn(&Certificate, &str) -> Result<Vec<Event>, FaultKind>;

/// Events to be appended to a certificate, worked out but not yet written.
pub struct PlannedChange<'a> {
    context: &'a Context,
    acting: &'a Acting,
    by: String,
    writable: Writable,
    certificate: Certificate,
    new: Vec<Event>,
}

impl<'a> PlannedChange<'a> {
    /// Computes the events; writes nothing and asks nobody.
    ///
    /// # Errors
    /// Returns [`Error::Refused`] if the events are refused, and an error if the register cannot be read.
    pub fn new(
        context: &'a Context,
        acting: &'a Acting,
        id: &CertificateId,
        events: WorkOut<'_>,
    ) -> Result<PlannedChange<'a>> {
        let writable = trusted::to_write(context, acting.signing.is_practice)?;
        writing::check(&writable, acting)?;
        let certificate = writable.loaded.find(id)?.clone();
        let by = writable.loaded.register.settings.person(&acting.by).map_err(Error::refused)?;
        let new = events(&certificate, &by).map_err(Error::refused)?;
        Ok(PlannedChange { context, acting, by, writable, certificate, new })
    }

    /// What the events change.
    pub fn page(&self) -> Page {
        amendment_preview::page(&self.context.words, &self.certificate, &self.new, self.context.today)
    }

    /// The certificate as it would be, and its register.
    pub fn outcome(&self) -> (Certificate, Register) {
        let mut after = self.certificate.clone();
        after.events.extend(self.new.iter().cloned());
        let before = &self.writable.loaded.register;
        let others = before.certificates.iter().filter(|other| other.id != after.id).cloned();
        let certificates = others.chain([after.clone()]).collect();
        let (mut register, _) = Register::new(before.settings.clone(), certificates);
        register.signed.clone_from(&before.signed);
        (after, register)
    }

    /// Asks; then locks the register and appends the events to the certificate.
    ///
    /// # Errors
    /// Returns an error if the certificate has changed meanwhile, the register cannot be written, or the person says
    /// no.
    pub fn write(self, command: &str, question: String) -> Result<WrittenCertificate> {
        let (context, acting, id) = (self.context, self.acting, &self.certificate.id);
        confirm(context, acting.consent, &self.page(), question)?;
        let secret = signing_key::of_register(context, &self.writable.loaded.register.settings, acting.signing)?;
        let holder = format!("{}, cert {command}", self.by);
        let (mut ledger, audit) = writing::open(context, &holder, secret.as_ref(), self.writable)?;
        if *ledger.loaded.find(id)? != self.certificate {
            return Err(writing::changed_meanwhile(context));
        }
        let written = ledger.append(id, self.new)?;
        Ok(WrittenCertificate::new(context, ledger, &audit, written))
    }
}
