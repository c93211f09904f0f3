//! `cert verify`: what somebody from outside can tell of a certificate or a register, step by step.

use std::path::{Path, PathBuf};

use cert_core::basics::fault::{FaultKind, Faults};
use cert_core::certificate::certificate::{Certificate, CertificateId};
use cert_core::format::settings;
use cert_core::register::key::PublicKey;
use cert_core::report::verification;
use cert_core::trust::verification::{Found, Proof, Step, result};

use crate::cli::args::keys::Verify as Args;
use crate::cli::commands::trust::verify_file;
use crate::cli::commands::trust::verify_register;
use crate::cli::output;
use crate::ops::context::Context;
use crate::ops::error::{Error, Result};
use crate::ops::exit::Exit;
use crate::store::disk::read::{read, shown};

/// What is verified, and against which key.
pub struct Case<'a> {
    /// What surrounds the command.
    pub context: &'a Context,
    /// The key that the person trusts; those of the register if none.
    pub key: Option<PublicKey>,
    /// The lowest serial that the register may have.
    pub least: Option<u32>,
}

/// What was found.
pub struct Verified {
    /// What was looked at, as a person calls it.
    pub what: String,
    /// Each step.
    pub proofs: Vec<Proof>,
    /// What is wrong with files that cannot be read.
    pub faults: Faults,
    /// The genuine certificate that is attached to a print, which anybody can attach to any page.
    pub attached: Option<Certificate>,
}

impl Verified {
    /// A file that is no certificate.
    pub fn damaged(what: String, faults: Faults) -> Verified {
        Verified { what, proofs: vec![Proof::new(Step::File, Found::Bad, "")], faults, attached: None }
    }
}

/// Runs the command.
///
/// # Errors
/// There is no such file or register; a key that is none; the answer cannot be written.
pub fn run(context: &Context, args: &Args) -> Result<Exit> {
    let key = args.public_key.as_deref().map(public_key).transpose()?;
    let case = Case { context, key, least: args.at_least_serial };
    let verified = match target(context, args.verified.as_deref()) {
        Target::Register(folder) => verify_register::whole(&case, &folder)?,
        Target::Certificate(folder, id) => verify_register::certificate(&case, &folder, &id)?,
        Target::File(path) => verify_file::alone(&case, &path)?,
    };
    if !verified.faults.0.is_empty() {
        context.show_faults(&verified.faults)?;
    }
    let (what, proofs, attached) = (&verified.what, &verified.proofs, verified.attached.as_ref());
    let page = || verification::page::page(&context.words, what, proofs, attached, context.today);
    output::show(context, &args.showing, page, || verification::json::draw(what, proofs, attached, context.today))?;
    Ok(match result(proofs) {
        Found::Bad => Exit::No,
        Found::Unknown => Exit::Open,
        Found::Good | Found::Absent => Exit::Yes,
    })
}

enum Target {
    Register(PathBuf),
    Certificate(PathBuf, CertificateId),
    File(PathBuf),
}

fn target(context: &Context, asked: Option<&str>) -> Target {
    let register = context.register().to_owned();
    let Some(asked) = asked else { return Target::Register(register) };
    if let Ok(id) = CertificateId::read(asked) {
        return Target::Certificate(register, id);
    }
    let path = PathBuf::from(asked);
    let folder = crate::store::disk::atomic::folder_of(&path).to_owned();
    let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    let is_its = |id: &CertificateId| path.file_name().is_some_and(|name| *name == *id.file_name());
    match CertificateId::read(stem) {
        _ if path.is_dir() => Target::Register(path),
        // A file of a register is judged by the register.
        Ok(id) if folder.join(settings::FILE).exists() && is_its(&id) => Target::Certificate(folder, id),
        _ => Target::File(path),
    }
}

// The key itself or, where it is none, a file of it as minisign writes one.
fn public_key(text: &str) -> Result<PublicKey> {
    let path = Path::new(text);
    let typed = match PublicKey::new(text) {
        Ok(key) => return Ok(key),
        Err(fault) => fault,
    };
    if !path.is_file() {
        return Err(Error::usage(typed));
    }
    let source = read(path)?;
    let key = source.text.lines().find_map(|line| PublicKey::new(line).ok());
    Ok(key.ok_or(FaultKind::BadPublicKey { found: shown(path) }).map_err(Faults::from)?)
}
