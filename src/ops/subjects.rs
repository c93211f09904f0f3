//! The subjects of a check: certificates of registers, by number or file, and copies from elsewhere.

use std::path::{Path, PathBuf};

use cert_core::basics::clean::clean_line;
use cert_core::basics::fault::Faults;
use cert_core::certificate::certificate::{Certificate, CertificateId};
use cert_core::certificate::integrity::Integrity;
use cert_core::certificate::status::CertificateOn;
use cert_core::format::settings;
use cert_core::memory::past::Past;
use cert_core::register::loaded::{Damaged, Loaded};
use cert_core::register::register::Register;
use cert_core::say;
use cert_core::trust::policy::{Trusted, is_doubt};
use cert_core::trust::verification::age::ListAge;
use cert_core::trust::verification::copy::Copy;
use cert_core::trust::verification::verifier::Verifier;
use chrono::NaiveDate;

use crate::ops::argument::{self, Argument, Takes};
use crate::ops::context::Context;
use crate::ops::error::{Error, Result};
use crate::ops::handed;
use crate::ops::problem::UsageProblem;
use crate::ops::register::records;
use crate::ops::register::trusted;
use crate::ops::verification::note_misnamed_signature;
use crate::store::application::dossier;
use crate::store::disk::read::{quoted, read_bytes, shown};
use crate::store::register::problem::StoreProblem;

/// The subjects of a check, as far as they could be read.
pub struct Subjects<'a> {
    verifier: Verifier<'a>,
    registers: Vec<Opened>,
    // Certificates of one of the registers, by index and number.
    ids: Vec<(usize, CertificateId)>,
    // Copies from elsewhere, each with the index of the register beside it, if any.
    copies: Vec<(Copy, Option<usize>)>,
    /// Files that could not be found or read, or are not genuine.
    pub damaged: Vec<Damaged>,
}

struct Opened {
    folder: PathBuf,
    loaded: Loaded,
    signed_on: Option<NaiveDate>,
    // Whether it judges one of the requested subjects.
    is_asked: bool,
}

impl<'a> Subjects<'a> {
    fn new(context: &Context, max_age: Option<u32>) -> Subjects<'a> {
        let verifier = Verifier {
            today: context.today,
            clock: context.real_day,
            max_age,
            key: None,
            least: None,
            past: Past::GoesOn,
            dossier: &|_| Integrity::Missing,
        };
        Subjects { verifier, registers: Vec::new(), ids: Vec::new(), copies: Vec::new(), damaged: Vec::new() }
    }

    /// The certificate of each municipality that counts, or every certificate; of one municipality only if `holder`
    /// names it.
    ///
    /// # Errors
    /// Returns an error if there is no register, or no such municipality.
    pub fn whole(context: &Context, holder: Option<&str>, every: bool, max_age: Option<u32>) -> Result<Subjects<'a>> {
        let mut found = Subjects::new(context, max_age);
        let at = found.open(context, context.register())?;
        let Opened { loaded, .. } = &found.registers[at];
        let (register, today) = (&loaded.register, context.today);
        let chosen: Vec<&Certificate> = match holder {
            None if every => register.certificates.iter().collect(),
            None => register.latest_on(today),
            Some(named) => match held(register, named, every, today) {
                // What cannot be believed, or read, could be the municipality's.
                Err(_) if loaded.damaged.iter().any(|damaged| is_doubt(&damaged.faults)) => Vec::new(),
                Err(faults) if !loaded.damaged.is_empty() => {
                    found.damaged.push(Damaged { file: clean_line(named), faults });
                    Vec::new()
                }
                held => held.map_err(Error::failed)?,
            },
        };
        found.ids = chosen.into_iter().map(|one| (at, one.id.clone())).collect();
        let gone = loaded.gone();
        found.damaged.extend(gone);
        Ok(found)
    }

    /// The typed subjects, of registers or from elsewhere, each once.
    ///
    /// # Errors
    /// Returns an error if there is no register where one is needed, or if stderr cannot be written.
    pub fn named(context: &Context, typed: &[String], max_age: Option<u32>) -> Result<Subjects<'a>> {
        let mut found = Subjects::new(context, max_age);
        let arguments: Vec<Argument> = typed.iter().map(|text| argument::read(text, Takes::Certificate)).collect();
        if let Some((folder, ids)) = of_one_register(context, &arguments) {
            found.add_register(folder, trusted::load_part(context, folder, &ids)?);
        }
        for (text, argument) in typed.iter().zip(arguments) {
            match argument {
                Argument::Number(id) => found.add(context, context.register(), id)?,
                Argument::Registered { folder, id: Some(id), .. } => found.add(context, &folder, id)?,
                Argument::Registered { folder, path, id: None } => {
                    let at = found.open(context, &folder)?;
                    // A damaged file is already listed as damaged.
                    if !found.has_damaged(&path) {
                        found.add_copy(context, &path, Some(at))?;
                    }
                }
                Argument::File(path) => {
                    let is_there = context.register().join(settings::FILE).exists();
                    let at_hand = is_there.then(|| found.find_or_read(context, context.register())).transpose()?;
                    found.add_copy(context, &path, at_hand)?;
                }
                Argument::Folder(path) => {
                    let kind = StoreProblem::RegisterAsFile { path: clean_line(text), quoted: quoted(&path) };
                    found.damaged.push(Damaged { file: clean_line(text), faults: kind.into() });
                }
                Argument::Unknown(text) => {
                    let kind = UsageProblem::NeitherNumberNorFile { found: text.clone() };
                    found.damaged.push(Damaged { file: text, faults: kind.into() });
                }
            }
        }
        Ok(found)
    }

    /// The state of each certificate on the day, and `within` more days.
    pub fn states(&self, within: u32) -> Vec<CertificateOn<'_>> {
        let registered = self.ids.iter().filter_map(|(at, id)| {
            let register = &self.registers[*at].loaded.register;
            Some(register.state(register.find(id).ok()?, self.verifier.today, within))
        });
        let loaded = |at: &usize| &self.registers[*at].loaded;
        let copies = self.copies.iter().map(|(copy, at)| copy.state(&self.verifier, at.as_ref().map(loaded), within));
        registered.chain(copies).collect()
    }

    /// Adds applications that differ from what was certified: those of the requested certificates or, if the whole
    /// register was requested, of all. Returns the certificates whose applications are missing while others are there.
    pub fn add_dossiers(&mut self, is_whole: bool) -> Vec<String> {
        let mut gone = Vec::new();
        for (at, Opened { folder, loaded, .. }) in self.registers.iter().enumerate() {
            let is_asked = |one: &&Certificate| is_whole || self.ids.contains(&(at, one.id.clone()));
            let certificates = loaded.register.certificates.iter().filter(is_asked);
            for certificate in certificates {
                let (found, faults) = records::dossier(folder, certificate);
                if found == Integrity::Gone {
                    gone.push(certificate.id.to_string());
                } else if !faults.0.is_empty() {
                    let file = format!("{}/{}", dossier::FOLDER, certificate.answers.sha256);
                    self.damaged.push(Damaged { file, faults });
                }
            }
        }
        gone
    }

    /// Whether the registers contain any certificates.
    pub fn has_certificates(&self) -> bool {
        self.registers.iter().any(|opened| !opened.loaded.register.certificates.is_empty())
    }

    /// The age of the register's signed list; of several registers, the oldest.
    pub fn age(&self) -> Option<ListAge> {
        let Verifier { today, clock, max_age, .. } = self.verifier;
        let asked = self.registers.iter().filter(|opened| opened.is_asked);
        asked.map(|opened| opened.signed_on).min().map(|on| ListAge::new(on, today, clock, max_age))
    }

    // Opens a register that judges a subject, and records its damaged files.
    fn open(&mut self, context: &Context, folder: &Path) -> Result<usize, Faults> {
        let at = self.find_or_read(context, folder)?;
        let opened = &mut self.registers[at];
        if !opened.is_asked {
            opened.is_asked = true;
            self.damaged.extend(opened.loaded.damaged.iter().cloned());
        }
        Ok(at)
    }

    fn find_or_read(&mut self, context: &Context, folder: &Path) -> Result<usize, Faults> {
        if let Some(at) = self.registers.iter().position(|opened| is_same(&opened.folder, folder)) {
            return Ok(at);
        }
        self.add_register(folder, trusted::load(context, folder)?);
        Ok(self.registers.len() - 1)
    }

    fn add_register(&mut self, folder: &Path, Trusted { loaded, audit }: Trusted) {
        let signed_on = audit.signed_on();
        self.registers.push(Opened { folder: folder.to_owned(), loaded, signed_on, is_asked: false });
    }

    fn has_damaged(&self, path: &Path) -> bool {
        let name = path.file_name().map(|name| name.to_string_lossy());
        self.damaged.iter().any(|damaged| Some(damaged.file.as_str()) == name.as_deref())
    }

    fn add(&mut self, context: &Context, folder: &Path, id: CertificateId) -> Result<()> {
        let (at, file) = (self.open(context, folder)?, id.file_name());
        let one = (at, id);
        if self.ids.contains(&one) || self.damaged.iter().any(|damaged| damaged.file == file) {
            return Ok(());
        }
        match self.registers[at].loaded.register.find(&one.1) {
            Ok(_) => self.ids.push(one),
            Err(fault) => self.damaged.push(Damaged { file, faults: fault.into() }),
        }
        Ok(())
    }

    fn add_copy(&mut self, context: &Context, path: &Path, at: Option<usize>) -> Result<()> {
        note_misnamed_signature(context, path)?;
        let name = shown(path);
        match self.read_copy(path, &name, at) {
            Err(faults) => self.damaged.push(Damaged { file: name, faults }),
            Ok(copy) => {
                if let Some(at) = at.filter(|at| copy.is_known(&self.registers[*at].loaded)) {
                    let folder = self.registers[at].folder.clone();
                    self.open(context, &folder)?;
                } else {
                    let id = copy.certificate.id.to_string();
                    context.note(&say!(context.words, "check-alone", id = id, path = name))?;
                }
                self.copies.push((copy, at));
            }
        }
        Ok(())
    }

    // A copy that nothing shows to be false.
    fn read_copy(&self, path: &Path, name: &str, at: Option<usize>) -> Result<Copy, Faults> {
        let copy = handed::read(path, read_bytes(path)?)?;
        let loaded = at.map(|at| &self.registers[at].loaded);
        let (found, _) = copy.verify(&self.verifier, name.to_owned(), loaded);
        found.doubts().into_result().map(|()| copy)
    }
}

// The register whose certificates all arguments are, by number.
fn of_one_register<'c>(context: &'c Context, arguments: &'c [Argument]) -> Option<(&'c Path, Vec<CertificateId>)> {
    let named = |argument: &'c Argument| match argument {
        Argument::Number(id) => Some((context.register(), id.clone())),
        Argument::Registered { folder, id: Some(id), .. } => Some((folder.as_path(), id.clone())),
        _ => None,
    };
    let (folders, ids): (Vec<&Path>, Vec<CertificateId>) = arguments.iter().map(named).collect::<Option<_>>()?;
    let first = *folders.first()?;
    folders.iter().all(|folder| *folder == first).then_some((first, ids))
}

fn is_same(one: &Path, other: &Path) -> bool {
    one == other || one.canonicalize().is_ok_and(|one| other.canonicalize().is_ok_and(|other| one == other))
}

fn held<'r>(
    register: &'r Register,
    named: &str,
    every: bool,
    today: NaiveDate,
) -> Result<Vec<&'r Certificate>, Faults> {
    let holders = register.certificates.holders(named)?;
    Ok(match every {
        true => holders.into_iter().flat_map(|terc| register.of(terc)).collect(),
        false => holders.into_iter().filter_map(|terc| register.judged_on(terc, today)).collect(),
    })
}
