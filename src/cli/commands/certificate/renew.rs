//! `cert renew`: the next certificate of a municipality, compared with the last one.

use anyhow::Result;
use cert_core::basics::fault::{FaultKind, Faults};
use cert_core::certificate::certificate::{Certificate, CertificateId};
use cert_core::certificate::integrity::Integrity;
use cert_core::format::answers::Versions;
use cert_core::register::register::Register;
use cert_core::register::renewal::Renewal;
use cert_core::report::certificate::issue_preview;
use cert_core::scoring::assessment::Basis;
use cert_core::scoring::comparison;
use cert_core::scoring::comparison::compare as compare_sides;

use crate::cli::args::command::Renew as Args;
use crate::cli::commands::certificate::issue::Desk;
use crate::cli::context::Context;
use crate::cli::exit::{Exit, Refused};
use crate::cli::help::usage::Usage;
use crate::store::application::dossier;
use crate::store::application::folder::Application;
use crate::store::disk::read::quoted;
use crate::store::disk::read::shown;
use crate::store::register::ledger::kept_rubric;
use crate::store::register::load::load;

/// Runs the command.
///
/// # Errors
/// The application or the register cannot be read or written; the certificate is refused (exit 3).
pub fn run(context: &Context, args: &Args) -> Result<Exit> {
    let id = CertificateId::read(&args.renewed).map_err(Usage::from)?;
    let desk = Desk::open(context, &args.acting, &args.reviewed, args.awarded)?;
    let last = load(context.register())?.find(&id)?.clone();
    let path = quoted(&args.reviewed);
    if desk.dossier().sha256 == last.answers.sha256 {
        return Err(Refused::from(FaultKind::SameApplication { id: id.to_string(), path }).into());
    }
    let decide = |register: &Register| desk.case(register).next(register.find(&id)?);
    desk.decide_and_write("renew", &decide, &|draft, mut page| {
        let renewal = Renewal::new(&last, draft, compare(context, &last, &desk)?);
        issue_preview::add_renewal(&mut page, &context.words, desk.parts().0, &renewal);
        Ok(page)
    })
}

// The application of last time as it was certified, by its own rubric; none where one of the two is gone. One that has
// changed since is no ground for comparing.
fn compare(
    context: &Context,
    last: &Certificate,
    desk: &Desk<'_>,
) -> Result<Option<comparison::CriteriaChange>, Faults> {
    let folder = match dossier::find(context.register(), &last.answers.sha256)? {
        Integrity::Missing => return Ok(None),
        Integrity::Intact => dossier::application(context.register(), &last.answers.sha256),
        Integrity::Altered(files) => {
            let kept = context.register().join(dossier::FOLDER).join(&last.answers.sha256);
            let damaged = |file: &String| FaultKind::KeptDamaged { path: shown(&kept.join(file)) }.into();
            return Err(Faults(files.iter().map(damaged).collect()));
        }
    };
    let Some(rubric) = kept_rubric(context.register(), &last.rubric.sha256)? else { return Ok(None) };
    let old = Application::open(&folder, &rubric, Versions::Same)?;
    let (now, new) = desk.parts();
    Ok(Some(compare_sides(old.submission(&rubric), new.submission(now), Basis::Confirmed).renewal()))
}
