//! `cert check`: whether certificates are valid, today and for some days more.

use std::path::Path;

use cert_core::basics::clean::clean_line;
use cert_core::basics::fault::{FaultKind, Faults};
use cert_core::certificate::certificate::{Certificate, CertificateId};
use cert_core::certificate::status::{CertificateOn, IsValid};
use cert_core::format::certificate;
use cert_core::register::loaded::{Damaged, Loaded};
use cert_core::register::register::Register;
use cert_core::register::triage;
use cert_core::report::page::markdown;
use cert_core::report::register;
use cert_core::report::register::certificates::Certificates;
use cert_core::report::register::check_page;
use cert_core::report::register::nagios;
use cert_core::report::register::nagios::Alarm;
use cert_core::say;
use cert_core::trust::doubt::Doubt;
use cert_core::trust::judgement::{Keys, Trust, of_certificate};
use cert_core::trust::problem::TrustProblem;

use crate::cli::args::certificates::CheckArgs;
use crate::cli::args::certificates::CheckFormat;
use crate::cli::output;
use crate::ops::argument;
use crate::ops::argument::{Argument, Takes, signature_beside};
use crate::ops::context::Context;
use crate::ops::error::{Error, Result};
use crate::ops::exit::Exit;
use crate::ops::register::reading;
use crate::ops::register::records;
use crate::ops::register::trusted;
use crate::store::disk::read::{quoted, read_bytes, shown, text};
use crate::store::register::load::read_settings;
use crate::store::register::problem::StoreProblem;

/// What was asked for, as far as it could be read.
#[derive(Default)]
struct Subjects {
    /// The register, where one is needed.
    loaded: Option<Loaded>,
    /// Certificates of the register, by number.
    ids: Vec<CertificateId>,
    /// Certificates from elsewhere.
    alone: Vec<(Certificate, Option<bool>)>,
    /// What could not be found or read.
    damaged: Vec<Damaged>,
}

/// Runs the command.
///
/// # Errors
/// There is no register where one is needed, or no such municipality; the answer cannot be written.
pub fn run(context: &Context, args: &CheckArgs) -> Result<Exit> {
    let is_whole = args.certificates.is_empty();
    let mut found = if is_whole { whole(context, args)? } else { named(context, args)? };
    found.add_dossiers(context, is_whole);
    reading::show_damaged(context, &found.damaged)?;
    let mut states = states(&found, context, args.within);
    triage::sort(&mut states);
    let damaged = reading::unread(&found.damaged);
    let checked = Certificates { day: context.today, within: args.within, states, damaged };
    show(context, args, &checked)?;
    if args.check_format == CheckFormat::Nagios {
        return Ok(Exit::Plugin(Alarm::of(&checked)));
    }
    let exits = checked.states.iter().map(|state| match state.is_valid() {
        IsValid::Yes => Exit::Yes,
        IsValid::Open => Exit::Open,
        IsValid::No => Exit::No,
    });
    Ok(Exit::worst(exits.chain([reading::exit(&found.damaged)])))
}

fn states<'f>(found: &'f Subjects, context: &Context, within: u32) -> Vec<CertificateOn<'f>> {
    let register = found.loaded.as_ref().map(|loaded| &loaded.register);
    let registered = found.ids.iter().filter_map(|id| {
        let register = register?;
        Some(register.state(register.find(id).ok()?, context.today, within))
    });
    registered
        .chain(
            found
                .alone
                .iter()
                .map(|(one, signed)| CertificateOn::alone(one, context.today, within).with_signature(*signed)),
        )
        .collect()
}

// Each municipality's certificate that counts, or every one.
fn whole(context: &Context, args: &CheckArgs) -> Result<Subjects> {
    let mut loaded = trusted::load(context, context.register())?.loaded;
    let (register, today) = (&loaded.register, context.today);
    let ids = |certificates: Vec<&Certificate>| certificates.into_iter().map(|one| one.id.clone()).collect();
    let ids = match &args.holder {
        None if args.every => ids(register.certificates.iter().collect()),
        None => ids(register.latest_on(today)),
        Some(named) => ids(held(register, named, args.every, context)?),
    };
    let mut damaged = std::mem::take(&mut loaded.damaged);
    damaged.extend(loaded.gone());
    Ok(Subjects { loaded: Some(loaded), ids, alone: Vec::new(), damaged })
}

fn held<'r>(register: &'r Register, named: &str, every: bool, context: &Context) -> Result<Vec<&'r Certificate>> {
    let holders = match register.certificates.holders(named) {
        Ok(holders) => holders,
        Err(fault) => return Err(Error::failed(fault)),
    };
    Ok(match every {
        true => holders.into_iter().flat_map(|terc| register.of(terc)).collect(),
        false => holders.into_iter().filter_map(|terc| register.judged_on(terc, context.today)).collect(),
    })
}

// What was typed, in the register or alone; each once.
fn named(context: &Context, args: &CheckArgs) -> Result<Subjects> {
    let mut found = Subjects::default();
    let mut asked = Vec::new();
    for text in &args.certificates {
        let fault = match argument::read(text, Takes::NumberOrFile(context.register())) {
            Argument::Folder(path) => {
                FaultKind::from(StoreProblem::RegisterAsFile { path: clean_line(text), quoted: quoted(&path) })
            }
            Argument::Unknown(fault) => fault,
            one => {
                asked.push(one);
                continue;
            }
        };
        found.damaged.push(Damaged { file: clean_line(text), faults: fault.into() });
    }
    if asked.iter().any(|one| !matches!(one, Argument::File(_))) {
        let mut loaded = trusted::load(context, context.register())?.loaded;
        found.damaged.append(&mut loaded.damaged);
        found.loaded = Some(loaded);
    }
    for one in asked {
        match one {
            Argument::Number(id) | Argument::Registered { id: Some(id), .. } => found.add(id),
            // A damaged file is among the damaged already; one that is no certificate of the register is judged alone.
            Argument::Registered { path, .. } if found.has_damaged(&path) => {}
            Argument::Registered { path, .. } | Argument::File(path) => found.add_alone(context, &path)?,
            Argument::Folder(_) | Argument::Unknown(_) => {}
        }
    }
    Ok(found)
}

impl Subjects {
    // The applications of the certificates asked for; of a whole register, all of them.
    fn add_dossiers(&mut self, context: &Context, is_whole: bool) {
        let Some(loaded) = &self.loaded else { return };
        let is_asked = |one: &&Certificate| is_whole || self.ids.contains(&one.id);
        let certificates = loaded.register.certificates.iter().filter(is_asked);
        self.damaged.extend(records::damaged_dossiers(context.register(), certificates));
    }

    fn has_damaged(&self, path: &Path) -> bool {
        let name = path.file_name().map(|name| name.to_string_lossy());
        self.damaged.iter().any(|damaged| Some(damaged.file.as_str()) == name.as_deref())
    }

    fn add(&mut self, id: CertificateId) {
        let file = id.file_name();
        let is_known = self.ids.contains(&id) || self.damaged.iter().any(|damaged| damaged.file == file);
        let Some(loaded) = self.loaded.as_ref().filter(|_| !is_known) else { return };
        match loaded.register.find(&id) {
            Ok(_) => self.ids.push(id),
            Err(fault) => self.damaged.push(Damaged { file, faults: fault.into() }),
        }
    }

    fn add_alone(&mut self, context: &Context, path: &Path) -> Result<()> {
        match read_alone(context, path) {
            Err(faults) => self.damaged.push(Damaged { file: shown(path), faults }),
            Ok((certificate, signed)) => {
                let (id, path) = (certificate.id.to_string(), shown(path));
                self.alone.push((certificate, signed));
                context.note(&say!(context.words, "check-alone", id = id, path = path))?;
            }
        }
        Ok(())
    }
}

// A certificate that lies elsewhere, and what its signature says by the keys of the register at hand: of none, and of
// one by another key, nobody can tell.
fn read_alone(context: &Context, path: &Path) -> Result<(Certificate, Option<bool>), Faults> {
    let bytes = read_bytes(path)?;
    let certificate = certificate::parse(&text(path, bytes.clone())?, None)?;
    let Some(signature) = signature_beside(path)? else { return Ok((certificate, None)) };
    let keys = read_settings(context.register()).map(|settings| settings.keys).unwrap_or_default();
    let signed = match of_certificate(&bytes, Some(&signature), &certificate, Keys::AtHand(&keys)) {
        Trust::Signed { .. } => true,
        Trust::Bad(Doubt::OtherKey) | Trust::Unsigned => false,
        Trust::Bad(why) => return Err(TrustProblem::BadSignature { path: shown(path), why: why.code() }.into()),
    };
    Ok((certificate, Some(signed)))
}

fn show(context: &Context, args: &CheckArgs, checked: &Certificates<'_>) -> Result<()> {
    let (words, output) = (&context.words, args.output.as_deref());
    let page = || check_page::page(words, checked);
    let drawn = match args.check_format {
        CheckFormat::Table => output::table(context, output, &page()),
        CheckFormat::Markdown => markdown::draw(&page()),
        CheckFormat::Json => register::json::check(checked),
        CheckFormat::Nagios => nagios::draw(words, checked),
    };
    output::write(context, output, &drawn)
}
