//! The folder of a register to the domain. What is damaged is told beside what is not.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use cert_core::basics::fault::{Fault, FaultKind, Faults};
use cert_core::basics::source::Source;
use cert_core::certificate::certificate::{Certificate, CertificateId};
use cert_core::format::certificate;
use cert_core::format::settings;
use cert_core::register::register::Register;
use cert_core::register::settings::Settings;

use crate::store::disk::read::{no_register, read, text};
use crate::store::register::snapshot::{Snapshot, overlaid};

/// A register as it was found.
#[derive(Debug)]
pub struct Loaded {
    /// What could be read.
    pub register: Register,
    /// What could not.
    pub damaged: Vec<Damaged>,
    /// Numbers that were given and have no certificate: their files are gone.
    pub missing: Vec<u32>,
    /// The files themselves.
    pub snapshot: Snapshot,
}

/// A file of a register that cannot be relied on.
#[derive(Debug)]
pub struct Damaged {
    /// Its name in the folder.
    pub file: String,
    /// Why.
    pub faults: Faults,
}

impl Loaded {
    /// The certificate of a number.
    ///
    /// # Errors
    /// There is none; or its file is damaged: then its faults.
    pub fn find(&self, id: &CertificateId) -> Result<&Certificate, Faults> {
        match self.damaged.iter().find(|damaged| damaged.file == id.file_name()) {
            Some(damaged) => Err(damaged.faults.clone()),
            None => Ok(self.register.find(id)?),
        }
    }

    /// Whether all of it could be read.
    ///
    /// # Errors
    /// The faults of every damaged file.
    pub fn check_whole(&self) -> Result<(), Faults> {
        Faults(self.damaged.iter().flat_map(|damaged| damaged.faults.0.clone()).collect()).into_result()
    }
}

/// Reads a register as it is at one moment.
///
/// # Errors
/// There is none in the folder; its settings cannot be read.
pub fn load(folder: &Path) -> Result<Loaded, Faults> {
    parse(Snapshot::read(folder)?)
}

/// Reads the files of a register.
///
/// # Errors
/// Its settings cannot be read.
pub fn parse(snapshot: Snapshot) -> Result<Loaded, Faults> {
    let settings = settings::parse(&snapshot.source(settings::FILE)?)?;
    let (mut certificates, mut damaged) = (Vec::new(), Vec::new());
    for file in files(&snapshot) {
        let parsed = snapshot.source(&file).and_then(|source| certificate::parse(&source, Some(&file)));
        match parsed {
            Ok(certificate) => certificates.push(certificate),
            Err(faults) => damaged.push(Damaged { file, faults }),
        }
    }
    let bad = |file: String, kind: FaultKind| {
        let source = Some(Arc::new(Source { name: snapshot.shown(&file), text: String::new() }));
        Damaged { file, faults: Faults(vec![Fault { source, span: None, kind }]) }
    };
    if let Err(fault) = settings.check_number(highest_number(&snapshot)) {
        damaged.push(bad(settings::FILE.to_owned(), fault));
    }
    let missing = settings.missing(&numbers(&snapshot));
    certificates.sort_by(|a, b| a.id.cmp(&b.id));
    let (register, conflicts) = Register::new(settings, certificates);
    damaged.extend(conflicts.into_iter().map(|(id, fault)| bad(id.file_name(), fault)));
    damaged.sort_by(|a, b| a.file.cmp(&b.file));
    Ok(Loaded { register, damaged, missing, snapshot })
}

/// The certificate in a file that was handed over alone.
///
/// # Errors
/// Every fault of the file.
pub fn read_certificate(path: &Path) -> Result<Certificate, Faults> {
    certificate::parse(&read(path)?, None)
}

/// The settings of a register.
///
/// # Errors
/// There is none; every fault of the file; a link in its place.
pub fn read_settings(folder: &Path) -> Result<Settings, Faults> {
    let content = overlaid(folder, settings::FILE);
    let bytes = content.unwrap_or_else(|| Err(no_register(folder).into()))?;
    settings::parse(&text(&folder.join(settings::FILE), bytes)?)
}

/// The numbers in the names of a register's files, of damaged ones too.
pub fn numbers(snapshot: &Snapshot) -> BTreeSet<u32> {
    let id = |file: &str| CertificateId::read(file.strip_suffix(".toml")?).ok();
    files(snapshot).iter().filter_map(|file| id(file)).map(|id| id.number()).collect()
}

/// The highest of those numbers.
pub fn highest_number(snapshot: &Snapshot) -> u32 {
    numbers(snapshot).last().copied().unwrap_or_default()
}

// The names of the files of certificates.
fn files(snapshot: &Snapshot) -> Vec<String> {
    snapshot.paths().filter(|path| is_certificate(path)).map(str::to_owned).collect()
}

/// Whether a path of a register is that of a certificate.
pub fn is_certificate(path: &str) -> bool {
    let is_toml = Path::new(path).extension().is_some_and(|extension| extension == "toml");
    is_toml && !path.contains('/') && path != settings::FILE
}
