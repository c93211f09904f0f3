//! Publishes the whole site or nothing.

use std::collections::BTreeMap;
use std::path::Path;

use cert_core::basics::clean::quoted_path;
use cert_core::basics::fault::{FaultKind, Faults};
use cert_core::basics::text::Lang;
use cert_core::register::problem::RegisterProblem;
use cert_core::register::settings::key::in_use;
use cert_core::report::form;
use cert_core::report::form::page::FormParts;
use cert_core::report::site::all::pages;
use cert_core::report::site::place::unplaced;
use cert_core::report::site::site::Site;
use cert_core::report::verify_page;
use cert_core::report::verify_page::asked::OwnPage;
use cert_core::rubric::rubric::Rubric;
use cert_core::trust::policy::Trusted;
use cert_core::trust::verification::check::Finding;
use cert_core::words::Words;

use crate::builtin;
use crate::ops::argument::Argument;
use crate::ops::context::Context;
use crate::ops::error::{Error, Result};
use crate::ops::publish::certificate_files::{FilesOfCertificates, Wishes};
use crate::ops::publish::mark;
use crate::ops::register::{records, trusted};
use crate::ops::verification::{Trusts, verify};
use crate::store::disk::read::shown;
use crate::store::site::folder::{MARK, Replaced, SiteFolder};
use crate::store::theme;

/// The result of publishing.
pub struct Published {
    pub folder: String,
    pub replaced: Replaced,
    pub certificates: usize,
    /// Municipalities whose location is unknown, and which are not on the map.
    pub unplaced: Vec<String>,
    /// Certificates whose files name a person, and were not published.
    pub withheld: Vec<String>,
}

/// Publishes the register.
///
/// # Errors
/// Returns [`Error::Refused`] if it is not genuine or is a practice copy, and an error if the folder belongs to
/// something else or the system refuses.
pub fn publish(context: &Context, folder: &Path, wishes: Wishes) -> Result<Published> {
    let trusted = trusted::issuer(context)?;
    let register = &trusted.loaded.register;
    if register.settings.is_practice {
        return Err(Error::refused(FaultKind::from(RegisterProblem::PracticePublished {})));
    }
    check_genuine(context, !register.settings.keys.is_empty())?;
    let site_folder = SiteFolder::open(folder)?;
    let mark = String::from_utf8_lossy(&site_folder.read(MARK).unwrap_or_default()).into_owned();
    mark::check(&mark, folder, &register.settings)?;
    let rubrics = rubrics(context, &trusted)?;
    let theme = theme::load::load(context.register())?;
    let mut files = FilesOfCertificates::new(&trusted, &rubrics, &theme, (&site_folder, &mark), context.today);
    for certificate in &register.certificates {
        files.add(certificate, wishes)?;
    }
    files.add_list();
    let rubric = context.rubric()?;
    let site = Site {
        register,
        day: context.today,
        signed_on: trusted.audit.signed_on(),
        library: &context.practices(&rubric)?,
        rubric: &rubric,
        rubrics: &rubrics,
        files: &files.published,
        verify_page: verify_page(context, &trusted)?,
        form: Some(form(context, &rubric, register.settings.contact.as_deref())?),
    };
    let (pages, unplaced) = (pages(&site)?, unplaced(&site));
    let mut all = files.finish();
    all.extend(pages.into_iter().map(|(path, text)| (path, text.into_bytes())));
    Ok(Published {
        folder: shown(folder),
        replaced: site_folder.replace(&all, &files.withdrawn)?,
        certificates: register.certificates.iter().count(),
        unplaced,
        withheld: files.withheld,
    })
}

// Nothing is published that any visitor could find to be false. A register that never had a key can be checked no
// further.
fn check_genuine(context: &Context, has_key: bool) -> Result<()> {
    let nobody = Trusts { key: None, least: None, max_age: None };
    let found = verify(context, &nobody, Argument::Folder(context.register().to_owned()))?;
    found.unreadable.clone().into_result()?;
    match found.result() {
        Finding::Good | Finding::Absent => Ok(()),
        Finding::Unknown if !has_key => Ok(()),
        Finding::Bad | Finding::Unknown => {
            let quoted = quoted_path(&context.register().to_string_lossy());
            let mut faults = found.faults.clone();
            faults.0.push(RegisterProblem::NotPublished { path: shown(context.register()), quoted }.into());
            Err(Error::Refused(faults))
        }
    }
}

fn rubrics(context: &Context, trusted: &Trusted) -> Result<BTreeMap<String, Rubric>, Faults> {
    let mut rubrics = BTreeMap::new();
    for certificate in &trusted.loaded.register.certificates {
        let digest = &certificate.rubric.sha256;
        if !rubrics.contains_key(digest)
            && let Some(rubric) = records::rubric(context, certificate)?
        {
            rubrics.insert(digest.clone(), rubric);
        }
    }
    Ok(rubrics)
}

fn form(context: &Context, rubric: &Rubric, contact: Option<&str>) -> Result<String, Faults> {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let practices = context.practices_bytes(rubric)?.map(|bytes| text(&bytes));
    let parts = FormParts {
        rubric,
        questionnaire: &text(&context.rubric_bytes()?),
        practices: practices.as_deref(),
        contact,
        module: builtin::FORM_MODULE,
    };
    form::page::page(&Words::new(Lang::Pl), &parts)
}

// An unsigned register has nothing to verify.
fn verify_page(context: &Context, trusted: &Trusted) -> Result<Option<String>, Faults> {
    let settings = &trusted.loaded.register.settings;
    let Some(key) = in_use(&settings.keys) else { return Ok(None) };
    let key = key.public.as_str().to_owned();
    let own = OwnPage { key, issuer: Some(settings.issuer.clone()), contact: settings.contact.clone() };
    verify_page::page::page(&Words::new(Lang::Pl), &own, builtin::VERIFY_MODULE, context.today).map(Some)
}
