//! `cert check`: whether certificates are valid, today and for some days more.

use std::path::{Path, PathBuf};

use cert_core::basics::fault::FaultKind;
use cert_core::basics::text::clean_line;
use cert_core::certificate::certificate::{Certificate, CertificateId};
use cert_core::certificate::status::{CertificateOn, IsValid};
use cert_core::format::certificate;
use cert_core::format::settings;
use cert_core::register::register::Register;
use cert_core::register::triage;
use cert_core::report::page::markdown;
use cert_core::report::register;
use cert_core::report::register::certificates::Certificates;
use cert_core::report::register::check_page;
use cert_core::report::register::nagios;
use cert_core::report::register::nagios::Alarm;
use cert_core::say;
use cert_core::trust::audit::judge;
use cert_core::trust::policy::{Doubt, Trust};
use cert_core::trust::signing::certificate_comment;
use cert_core::trust::vouching::chain;

use crate::cli::args::certificates::Check as Args;
use crate::cli::args::certificates::CheckFormat;
use crate::cli::output;
use crate::ops::context::Context;
use crate::ops::error::{Error, Result};
use crate::ops::exit::Exit;
use crate::ops::reading;
use crate::ops::trusted;
use crate::store::disk::read::{quoted, read, read_bytes, shown};
use crate::store::register::load::{Damaged, Loaded, read_settings};

/// What was asked for, as far as it could be read.
#[derive(Default)]
struct Found {
    /// The register, where one is needed.
    loaded: Option<Loaded>,
    /// Certificates of the register, by number.
    ids: Vec<CertificateId>,
    /// Certificates from elsewhere.
    alone: Vec<(Certificate, Option<bool>)>,
    /// What could not be found or read.
    damaged: Vec<Damaged>,
}

/// Something that was typed.
enum Asked {
    Id(CertificateId),
    /// A file of the register.
    Registered(PathBuf),
    File(PathBuf),
}

/// Runs the command.
///
/// # Errors
/// There is no register where one is needed, or no such municipality; the answer cannot be written.
pub fn run(context: &Context, args: &Args) -> Result<Exit> {
    let found = if args.certificates.is_empty() { whole(context, args)? } else { named(context, args)? };
    reading::tell(context, &found.damaged)?;
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

fn states<'f>(found: &'f Found, context: &Context, within: u32) -> Vec<CertificateOn<'f>> {
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
fn whole(context: &Context, args: &Args) -> Result<Found> {
    let mut loaded = trusted::load(context.register())?.loaded;
    let (register, today) = (&loaded.register, context.today);
    let ids = |certificates: Vec<&Certificate>| certificates.into_iter().map(|one| one.id.clone()).collect();
    let ids = match &args.holder {
        None if args.every => ids(register.certificates.iter().collect()),
        None => ids(register.latest_on(today)),
        Some(named) => ids(held(register, named, args.every, context)?),
    };
    let mut damaged = std::mem::take(&mut loaded.damaged);
    damaged.extend(reading::missing(context.register(), &loaded.missing));
    Ok(Found { loaded: Some(loaded), ids, alone: Vec::new(), damaged })
}

fn held<'r>(register: &'r Register, named: &str, every: bool, context: &Context) -> Result<Vec<&'r Certificate>> {
    let holders = match register.holders(named) {
        Ok(holders) => holders,
        Err(fault) => return Err(Error::failed(fault)),
    };
    Ok(match every {
        true => holders.into_iter().flat_map(|terc| register.of(terc)).collect(),
        false => holders.into_iter().filter_map(|terc| register.judged_on(terc, context.today)).collect(),
    })
}

// What was typed, in the register or alone; each once.
fn named(context: &Context, args: &Args) -> Result<Found> {
    let mut found = Found::default();
    let mut asked = Vec::new();
    for text in &args.certificates {
        match read_argument(context.register(), text) {
            Ok(one) => asked.push(one),
            Err(fault) => found.damaged.push(Damaged { file: clean_line(text), faults: fault.into() }),
        }
    }
    if asked.iter().any(|one| !matches!(one, Asked::File(_))) {
        let mut loaded = trusted::load(context.register())?.loaded;
        found.damaged.append(&mut loaded.damaged);
        found.loaded = Some(loaded);
    }
    for one in asked {
        match one {
            Asked::Id(id) => found.add(id),
            Asked::File(path) => found.add_alone(context, &path)?,
            Asked::Registered(path) => match id_of(&path) {
                Some(id) => found.add(id),
                // A damaged file is told already; one that is no certificate of the register is judged alone.
                None if found.is_told(&path) => {}
                None => found.add_alone(context, &path)?,
            },
        }
    }
    Ok(found)
}

fn read_argument(register: &Path, text: &str) -> Result<Asked, FaultKind> {
    if let Ok(id) = CertificateId::read(text) {
        return Ok(Asked::Id(id));
    }
    // A slip in a number is told as one, not as a file that is not there.
    let path = PathBuf::from(text);
    if path.join(settings::FILE).exists() {
        return Err(FaultKind::RegisterAsFile { path: clean_line(text), quoted: quoted(&path) });
    }
    match path.exists() || text.contains(['/', '\\', '.']) {
        true if is_registered(register, &path) => Ok(Asked::Registered(path)),
        true => Ok(Asked::File(path)),
        false => Err(FaultKind::BadCertificateId { found: clean_line(text) }),
    }
}

// Whether a file lies in the folder of the register, by which it is judged then.
fn is_registered(register: &Path, path: &Path) -> bool {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let is_same = || folder.canonicalize().is_ok_and(|folder| register.canonicalize().is_ok_and(|it| it == folder));
    register.join(settings::FILE).exists() && is_same()
}

// The number after which a file of a register is named.
fn id_of(path: &Path) -> Option<CertificateId> {
    let name = path.file_name()?.to_string_lossy();
    CertificateId::read(name.strip_suffix(".toml")?).ok()
}

impl Found {
    fn is_told(&self, path: &Path) -> bool {
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
        match read(path).and_then(|source| certificate::parse(&source, None)) {
            Ok(found) => match signed_alone(context, path, &found) {
                Err(why) => {
                    let fault = FaultKind::BadSignature { path: shown(path), why: why.code() };
                    self.damaged.push(Damaged { file: shown(path), faults: fault.into() });
                    Ok(())
                }
                Ok(signed) => {
                    let (id, path) = (found.id.to_string(), shown(path));
                    self.alone.push((found, signed));
                    context.note(&say!(context.words, "check-alone", id = id, path = path))
                }
            },
            Err(faults) => {
                self.damaged.push(Damaged { file: shown(path), faults });
                Ok(())
            }
        }
    }
}

// What the signature beside a file tells, by the keys of the register at hand; without one of them nobody can tell.
fn signed_alone(context: &Context, path: &Path, found: &Certificate) -> Result<Option<bool>, Doubt> {
    let beside = path.with_added_extension("minisig");
    if beside.symlink_metadata().is_err() {
        return Ok(None);
    }
    let keys = read_settings(context.register()).map(|settings| settings.keys).unwrap_or_default();
    let (Ok(bytes), Ok(signature)) = (read_bytes(path), read_bytes(&beside)) else { return Err(Doubt::NotASignature) };
    match judge(&bytes, &signature, chain(&keys), |on| certificate_comment(found, on)) {
        Trust::Signed { .. } => Ok(Some(true)),
        Trust::Bad(Doubt::OtherKey) | Trust::Unsigned => Ok(Some(false)),
        Trust::Bad(why) => Err(why),
    }
}

fn show(context: &Context, args: &Args, checked: &Certificates<'_>) -> Result<()> {
    let (words, output) = (&context.words, args.output.as_deref());
    let page = || check_page::page(words, checked, &reading::option(context));
    let drawn = match args.check_format {
        CheckFormat::Table => output::table(context, output, &page()),
        CheckFormat::Markdown => markdown::draw(&page()),
        CheckFormat::Json => register::json::check(checked)?,
        CheckFormat::Nagios => nagios::draw(words, checked),
    };
    output::write(context, output, &drawn)
}
