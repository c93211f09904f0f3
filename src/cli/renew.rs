//! `cert renew`: the next certificate of a municipality, compared with the last one.

use anyhow::Result;

use crate::cli::args::Renew as Args;
use crate::cli::context::Context;
use crate::cli::exit::{Exit, Refused};
use crate::cli::issue::Desk;
use crate::cli::usage::Usage;
use crate::domain::certificate::{Certificate, CertificateId};
use crate::domain::comparison::{self, Side, compare as compare_sides};
use crate::domain::fault::{FaultKind, Faults};
use crate::domain::register::Register;
use crate::domain::renewal::Renewal;
use crate::domain::score::Basis;
use crate::files::answers::Versions;
use crate::files::application::Application;
use crate::files::dossier::{self, Kept};
use crate::files::ledger::kept_rubric;
use crate::files::read::quoted;
use crate::files::read::shown;
use crate::files::register::load;
use crate::report::draft_page;

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
        draft_page::add_renewal(&mut page, &context.words, desk.parts().0, &renewal);
        Ok(page)
    })
}

// The application of last time as it was certified, by its own rubric; none where one of the two is gone. One that has
// changed since is no ground for comparing.
fn compare(context: &Context, last: &Certificate, desk: &Desk<'_>) -> Result<Option<comparison::Renewal>, Faults> {
    let folder = match dossier::find(context.register(), &last.answers.sha256)? {
        Kept::Absent => return Ok(None),
        Kept::Sound(folder) => folder,
        Kept::Damaged(files) => {
            let kept = context.register().join(dossier::FOLDER).join(&last.answers.sha256);
            let damaged = |file: &String| FaultKind::KeptDamaged { path: shown(&kept.join(file)) }.into();
            return Err(Faults(files.iter().map(damaged).collect()));
        }
    };
    let Some(rubric) = kept_rubric(context.register(), &last.rubric.sha256)? else { return Ok(None) };
    let old = Application::open(&folder, &rubric, Versions::Same)?;
    let (now, new) = desk.parts();
    let old = Side { rubric: &rubric, answers: &old.answers, review: &old.review };
    let new = Side { rubric: now, answers: &new.answers, review: &new.review };
    Ok(Some(compare_sides(old, new, Basis::Confirmed).renewal()))
}
