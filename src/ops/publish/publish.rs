//! Publishes the whole site or nothing.

use std::collections::BTreeMap;
use std::path::Path;

use cert_core::basics::fault::{FaultKind, Faults};
use cert_core::basics::text::Lang;
use cert_core::certificate::certificate::{Certificate, CertificateId};
use cert_core::certificate::integrity::Integrity;
use cert_core::register::problem::RegisterProblem;
use cert_core::register::register::Register;
use cert_core::register::settings::key::in_use;
use cert_core::register::workers::Workers;
use cert_core::report::site::all::pages;
use cert_core::report::site::paths;
use cert_core::report::site::place::unplaced;
use cert_core::report::site::site::Site;
use cert_core::report::verify_page;
use cert_core::report::verify_page::asked::OwnPage;
use cert_core::rubric::rubric::Rubric;
use cert_core::trust::policy::Trusted;
use cert_core::trust::verification::check::Finding;
use cert_core::words::Words;
use chrono::NaiveDate;

use crate::builtin;
use crate::ops::context::Context;
use crate::ops::error::{Error, Result};
use crate::ops::publish::certificate_files::{FilesMaker, Wishes};
use crate::ops::publish::form::form;
use crate::ops::publish::mark;
use crate::ops::publish::prints::Prints;
use crate::ops::publish::site_files::SiteFiles;
use crate::ops::register::past::practice;
use crate::ops::register::records;
use crate::ops::register::trusted::find;
use crate::ops::verification::{Trusts, whole};
use crate::store::disk::read::{quoted, shown};
use crate::store::disk::threads::Threads;
use crate::store::disk::watched::Work;
use crate::store::site::folder::{Replaced, SiteFolder, check_apart};
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
/// Returns [`Error::Refused`] if it is not genuine, is a practice copy, is older than a copy seen before, or has an entry
/// of a later day; and an error if the folder belongs to something else or contains the register, or the system refuses.
pub fn publish(context: &Context, folder: &Path, wishes: Wishes) -> Result<Published> {
    let trusted = genuine(context)?;
    let register = &trusted.loaded.register;
    check_day(register, context.today)?;
    check_apart(folder, context.register())?;
    let site_folder = SiteFolder::open(folder)?;
    let mark = String::from_utf8_lossy(site_folder.mark()).into_owned();
    mark::check(&mark, folder, &register.settings)?;
    let (rubrics, theme) = (rubrics(context, &trusted)?, theme::load::load(context.register())?);
    let prints = Prints::new(&trusted, &theme, (&site_folder, &mark));
    let maker = FilesMaker::new(&trusted, &rubrics, (&theme, &prints), wishes, context.today);
    let mut files = SiteFiles::new(register);
    let certificates: Vec<&Certificate> = register.certificates.iter().collect();
    let made = Threads(Work::Drawing).map(&certificates, |certificate| maker.make(certificate));
    for (certificate, made) in certificates.iter().zip(made) {
        files.add(&certificate.id, made?);
    }
    files.add_list(&trusted.loaded.snapshot);
    files.take_back(gone(&site_folder, register));
    let rubric = context.rubric()?;
    let site = Site {
        register,
        day: context.today,
        signed_on: trusted.audit.signed_on(),
        library: &context.practices(&rubric)?,
        rubric: &rubric,
        rubrics: &rubrics,
        files: &files.published,
        gone: &files.gone,
        verify_page: verify_page(context, &trusted)?,
        form: Some(form(context, &Words::new(Lang::Pl), &rubric, register.settings.contact.as_deref())?),
    };
    let (pages, unplaced) = (pages(&site, &Threads(Work::Drawing))?, unplaced(&site));
    let mut replaced = site_folder.replace(&files.finish(pages), &files.withdrawn)?;
    replaced.unchanged += files.kept;
    Ok(Published {
        folder: shown(folder),
        replaced,
        certificates: certificates.len(),
        unplaced,
        withheld: files.withheld,
    })
}

// Nothing is published that any visitor could find to be false; no visitor has the applications. A register that never
// had a key can be checked no further.
fn genuine(context: &Context) -> Result<Trusted> {
    let folder = context.register();
    let found = find(context, folder)?;
    let nobody = Trusts { key: None, least: None, max_age: None };
    let verified = whole(context, &nobody, folder, &found, &|_| Integrity::Missing);
    practice::check_newest(&found.memory, &found.now, folder)?;
    let trusted = found.sifted(folder);
    trusted.doubts_of_issuer().into_result().map_err(Error::Refused)?;
    let settings = &trusted.loaded.register.settings;
    if settings.is_practice {
        return Err(Error::refused(FaultKind::from(RegisterProblem::PracticePublished {})));
    }
    verified.unreadable.clone().into_result()?;
    match verified.result() {
        Finding::Good | Finding::Absent => Ok(trusted),
        Finding::Unknown if settings.keys.is_empty() => Ok(trusted),
        Finding::Bad | Finding::Unknown => {
            let mut faults = verified.faults;
            faults.0.push(RegisterProblem::NotPublished { path: shown(folder), quoted: quoted(folder) }.into());
            Err(Error::Refused(faults))
        }
    }
}

// A site of an earlier day would show as valid what has been revoked since.
fn check_day(register: &Register, day: NaiveDate) -> Result<()> {
    let entered = register.certificates.iter().flat_map(|one| one.events.iter().map(|event| event.on)).max();
    match entered.filter(|entered| *entered > day) {
        Some(entered) => Err(Error::refused(FaultKind::from(RegisterProblem::PublishedBefore { day, entered }))),
        None => Ok(()),
    }
}

// Returns the certificates that have a page on the site but are not in the register.
fn gone(folder: &SiteFolder, register: &Register) -> Vec<CertificateId> {
    let ids = folder.names(paths::CERTIFICATES).into_iter().filter_map(|name| paths::certificate_of(&name));
    ids.filter(|id| register.find(id).is_err()).collect()
}

fn rubrics(context: &Context, trusted: &Trusted) -> Result<BTreeMap<String, Rubric>, Faults> {
    let certificates = trusted.loaded.register.certificates.iter();
    let by_digest: BTreeMap<&String, &Certificate> = certificates.map(|one| (&one.rubric.sha256, one)).collect();
    let mut rubrics = BTreeMap::new();
    for (digest, certificate) in by_digest {
        rubrics.extend(records::rubric(context, certificate)?.map(|rubric| (digest.clone(), rubric)));
    }
    Ok(rubrics)
}

// An unsigned register has nothing to verify.
fn verify_page(context: &Context, trusted: &Trusted) -> Result<Option<String>, Faults> {
    let settings = &trusted.loaded.register.settings;
    let Some(key) = in_use(&settings.keys) else { return Ok(None) };
    let key = key.public.as_str().to_owned();
    let own = OwnPage { key, issuer: Some(settings.issuer.clone()), contact: settings.contact.clone() };
    verify_page::page::page(&Words::new(Lang::Pl), &own, builtin::VERIFY_MODULE, context.today).map(Some)
}
