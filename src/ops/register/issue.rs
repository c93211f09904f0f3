//! Issues a certificate from a reviewed application: the first of a municipality, or a successor of the last one.

use std::path::Path;

use cert_core::basics::fault::{FaultKind, Faults};
use cert_core::certificate::certificate::{Certificate, CertificateId};
use cert_core::format::answers::Versions;
use cert_core::register::issuing::{Draft, IssueRequest};
use cert_core::register::loaded::Loaded;
use cert_core::register::problem::RegisterProblem;
use cert_core::register::register::Register;
use cert_core::register::renewal::Renewal;
use cert_core::register::settings::entry::{Entry, EntryKind};
use cert_core::report::certificate::issue_preview;
use cert_core::report::page::blocks::Page;
use cert_core::rubric::rubric::Rubric;
use cert_core::say;
use cert_core::scoring::remark::Remark;

use crate::ops::context::Context;
use crate::ops::dialogue::consent::confirm;
use crate::ops::error::{Error, Result};
use crate::ops::register::acting::Acting;
use crate::ops::register::renew::compare;
use crate::ops::register::signing_key;
use crate::ops::register::trusted;
use crate::ops::register::trusted::Writable;
use crate::ops::register::writing;
use crate::ops::register::writing::WrittenCertificate;
use crate::store::application::dossier::Dossier;
use crate::store::application::evidence::check_readable;
use crate::store::application::folder::Application;
use crate::store::disk::read::quoted;
use crate::store::register::official_list;

/// A reviewed application for a certificate.
pub struct ReviewedApplication<'a> {
    context: &'a Context,
    acting: &'a Acting,
    rubric: Rubric,
    application: Application,
    path: String,
    level: Option<u8>,
    reason: Option<&'a str>,
    replaces: Option<CertificateId>,
}

/// The certificate to be issued, and what changes if it replaces another.
pub struct Plan {
    /// The certificate to be issued.
    pub draft: Draft,
    /// The changes since the certificate that it replaces.
    pub renewal: Option<Renewal>,
    /// Remarks to consider before issuing.
    pub remarks: Vec<Remark>,
    /// What the person who decides sees of it.
    pub page: Page,
}

impl<'a> ReviewedApplication<'a> {
    /// Opens an application to be certified; for a renewal, `replaces` names the certificate to be replaced.
    ///
    /// # Errors
    /// Returns an error if the questionnaire lacks the level, or every fault of the application.
    pub fn open(
        context: &'a Context,
        acting: &'a Acting,
        path: &Path,
        (level, reason): (Option<u8>, Option<&'a str>),
        replaces: Option<CertificateId>,
    ) -> Result<ReviewedApplication<'a>> {
        let rubric = context.rubric()?;
        level.map(|level| rubric.check_level(level)).transpose().map_err(Error::usage)?;
        let application = context.application(path, &rubric, Versions::Same)?;
        // Unreadable evidence is no reason to award a lower level.
        check_readable(&application.folder, &application.answers)?;
        Ok(ReviewedApplication { context, acting, rubric, application, path: quoted(path), level, reason, replaces })
    }

    /// Decides, shows and asks; then decides again with the register locked, and writes.
    ///
    /// # Errors
    /// Returns [`Error::Refused`] if it is refused, before or after locking, and an error if the register cannot be
    /// read or written or the person says no.
    pub fn issue(&self) -> Result<WrittenCertificate> {
        let (context, acting) = (self.context, self.acting);
        let dossier = Dossier::of(&self.application);
        let (writable, plan) = self.planned(&dossier)?;
        let Plan { draft, renewal, page, .. } = plan;
        confirm(context, acting.consent, &page, say!(context.words, "ask-issue"))?;
        let secret = signing_key::of_register(context, &writable.loaded.register.settings, acting.signing)?;
        let command = if renewal.is_some() { "renew" } else { "issue" };
        let holder = format!("{}, cert {command}", acting.by);
        let (mut ledger, audit) = writing::open(context, &holder, secret.as_ref(), writable)?;
        ledger.loaded.check_whole()?;
        if self.decide(ledger.register(), &dossier.sha256)? != draft {
            return Err(writing::changed_meanwhile(context));
        }
        if let Some(reason) = self.reason {
            let of = Some(ledger.register().settings.next_id(context.today).to_string());
            let (by, reason) = (acting.by.clone(), reason.to_owned());
            ledger
                .enter(Entry { on: context.today, kind: EntryKind::Forced, of, by, reason })
                .map_err(Error::refused)?;
        }
        let certificate = ledger.issue(draft, (&self.rubric, &context.rubric_bytes()?), &dossier)?;
        Ok(WrittenCertificate::new(context, ledger, &audit, certificate))
    }

    /// The certificate that would be issued; writes nothing and asks nobody.
    ///
    /// # Errors
    /// Returns an error if it would be refused, if the answer is not known yet, or if the register cannot be read.
    pub fn plan(&self) -> Result<Plan> {
        self.planned(&Dossier::of(&self.application)).map(|(_, plan)| plan)
    }

    fn planned(&self, dossier: &Dossier<'_>) -> Result<(Writable, Plan)> {
        let (context, acting) = (self.context, self.acting);
        let writable = trusted::to_write(context, acting.signing.is_practice)?;
        let loaded = &writable.loaded;
        let last = self.last(loaded, &dossier.sha256)?;
        writing::check(&writable, acting)?;
        loaded.check_whole()?;
        let draft = self.decide(&loaded.register, &dossier.sha256)?;
        let renewal = last.map(|last| {
            let criteria = compare(context, last, &self.rubric, &self.application)?;
            Ok::<_, Faults>(Renewal::new(last, &draft, criteria))
        });
        let renewal = renewal.transpose()?;
        let remarks = self.remarks()?;
        let page = self.preview(&loaded.register, &draft, renewal.as_ref(), &remarks);
        Ok((writable, Plan { draft, renewal, remarks, page }))
    }

    fn remarks(&self) -> Result<Vec<Remark>, Faults> {
        let submission = self.application.submission(&self.rubric, self.context.today);
        let list = official_list::load(self.context.register())?;
        Ok(list.map_or_else(|| submission.remarks(), |list| submission.remarks_by(&list)))
    }

    // The certificate to be replaced, which was awarded for another application.
    fn last<'l>(&self, loaded: &'l Loaded, sha256: &str) -> Result<Option<&'l Certificate>> {
        let Some(id) = &self.replaces else { return Ok(None) };
        let last = loaded.find(id)?;
        if last.answers.sha256 == sha256 {
            return Err(Error::refused(self.same_application(id)));
        }
        Ok(Some(last))
    }

    fn decide(&self, register: &Register, sha256: &str) -> Result<Draft> {
        let request = IssueRequest {
            register,
            submission: self.application.submission(&self.rubric, self.context.today),
            path: &self.path,
            by: Some(self.acting.by.as_str()).filter(|by| !by.is_empty()),
            on: self.context.today,
            level: self.level,
            is_meant: self.acting.is_meant,
        };
        if let Some(id) = &self.replaces {
            return Ok(request.next(register.find(id).map_err(Error::refused)?)?);
        }
        // That a valid certificate exists is the better reason, and the rules give it.
        let draft = request.first()?;
        match register.certificates.iter().find(|certificate| certificate.answers.sha256 == sha256) {
            Some(used) => Err(Error::refused(self.same_application(&used.id))),
            None => Ok(draft),
        }
    }

    fn same_application(&self, id: &CertificateId) -> FaultKind {
        FaultKind::from(RegisterProblem::SameApplication { id: id.to_string(), path: self.path.clone() })
    }

    fn preview(&self, register: &Register, draft: &Draft, renewal: Option<&Renewal>, remarks: &[Remark]) -> Page {
        let (words, rubric, application) = (&self.context.words, &self.rubric, &self.application);
        let next = register.settings.next_id(draft.validity.issued).to_string();
        let mut page = issue_preview::page(words, rubric, draft, &next);
        let submission = application.submission(rubric, self.context.today);
        issue_preview::add_warnings(&mut page, words, remarks, submission);
        if let Some(renewal) = renewal {
            issue_preview::add_renewal(&mut page, words, rubric, renewal);
        }
        page
    }
}
