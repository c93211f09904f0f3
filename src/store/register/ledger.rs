//! A register opened for writing: locked, and changed whole or not at all.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use cert_core::basics::digest::sha256 as digest;
use cert_core::basics::fault::{FaultKind, Faults};
use cert_core::basics::problem::OtherProblem;
use cert_core::basics::source::Source;
use cert_core::certificate::certificate::{Certificate, CertificateId, RubricCopy};
use cert_core::certificate::event::Event;
use cert_core::format::certificate;
use cert_core::format::register;
use cert_core::format::rubric;
use cert_core::format::settings;
use cert_core::format::write_certificate;
use cert_core::memory::seen::Reached;
use cert_core::register::issuing::Draft;
use cert_core::register::loaded::Loaded;
use cert_core::register::register::Register;
use cert_core::register::repair::Repaired;
use cert_core::register::settings::entry;
use cert_core::register::settings::entry::Entry;
use cert_core::register::settings::key::Key;
use cert_core::rubric::rubric::Rubric;
use cert_core::trust::manifest::RUBRICS;
use cert_core::trust::problem::TrustProblem;
use cert_core::trust::signing::Seal;

use crate::store::application::dossier;
use crate::store::application::dossier::Dossier;
use crate::store::disk::atomic;
use crate::store::disk::lock::{Lock, lock};
use crate::store::disk::read::{no_register, shown};
use crate::store::register::commit;
use crate::store::register::commit::{Files, commit};
use crate::store::register::load::load_again;
use crate::store::register::sign_files::seal_files;
use crate::store::register::snapshot::overlaid;
use crate::store::register::uid;

/// A register that only this program can write.
#[derive(Debug)]
pub struct Ledger<'s> {
    /// The seal of everything written; none in an unsigned register.
    pub seal: Option<Seal<'s>>,
    /// Whether the next write makes it a practice copy.
    pub practises: bool,
    folder: PathBuf,
    /// The register as read.
    pub loaded: Loaded,
    /// Whether it is unchanged since it was read before locking.
    pub is_as_before: bool,
    /// Repairs of what a killed program had left.
    pub repaired: Vec<Repaired>,
    entered: Vec<Entry>,
    _lock: Lock,
}

impl<'s> Ledger<'s> {
    /// Locks a register, finishes what a killed program left, and reads it. Other writers who wait can read `holder`.
    ///
    /// # Errors
    /// Returns an error if there is none, another program writes, its settings cannot be read, or the system refuses.
    pub fn open(folder: &Path, holder: &str, seal: Option<Seal<'s>>) -> Result<Ledger<'s>, Faults> {
        Ledger::open_again(folder, holder, seal, None)
    }

    /// As [`Ledger::open`], but reuses an earlier reading for whatever has not changed since.
    ///
    /// # Errors
    /// Returns the errors of [`Ledger::open`].
    pub fn open_again(
        folder: &Path,
        holder: &str,
        seal: Option<Seal<'s>>,
        before: Option<Loaded>,
    ) -> Result<Ledger<'s>, Faults> {
        if overlaid(folder, settings::FILE).is_none() {
            return Err(no_register(folder).into());
        }
        let lock = lock(folder, holder)?;
        let finished = commit::finish(folder)?.into_iter().map(|path| Repaired::Finished { path });
        let removed = sweep(folder).into_iter().map(|path| Repaired::Removed { path: shown(&path) });
        let repaired = finished.chain(removed).collect();
        let (loaded, is_as_before) = load_again(folder, before)?;
        let (folder, entered) = (folder.to_owned(), Vec::new());
        Ok(Ledger { seal, practises: false, folder, loaded, is_as_before, repaired, entered, _lock: lock })
    }

    /// Whether committed files are not yet in place.
    pub fn is_unfinished(&self) -> bool {
        commit::staged(&self.folder) != Ok(Vec::new())
    }

    /// The certificates and settings.
    pub fn register(&self) -> &Register {
        &self.loaded.register
    }

    /// Writes a certificate under the next number, with the rubric and the application of the award.
    ///
    /// # Errors
    /// Returns an error if a file of the register is damaged, the application has changed, or the system refuses; no
    /// certificate is then written.
    pub fn issue(
        &mut self,
        draft: Draft,
        rubric: (&Rubric, &[u8]),
        dossier: &Dossier<'_>,
    ) -> Result<Certificate, Faults> {
        self.loaded.check_whole()?;
        let id = self.register().settings.next_id(draft.validity.issued);
        let (copy, mut files) = self.copy_of(rubric.0, rubric.1)?;
        let new = draft.numbered(id, copy, dossier.sha256.clone());
        files.push(self.drawn(&new, write_certificate::certificate(&new))?);
        let is_stored = dossier.store(&self.folder)?;
        self.write(files, new.id.number()).inspect_err(|faults| {
            if is_stored && !atomic::is_written(faults) {
                dossier.discard(&self.folder);
            }
        })?;
        self.loaded.find(&new.id).cloned()
    }

    /// Appends events to a certificate.
    ///
    /// # Errors
    /// Returns an error if there is none with that number, or if the system refuses; its file then stays as it was.
    pub fn append(&mut self, id: &CertificateId, events: Vec<Event>) -> Result<Certificate, Faults> {
        let mut changed = self.loaded.find(id)?.clone();
        let before = self.loaded.snapshot.bytes(&id.file_name())?;
        let new = write_certificate::append(&String::from_utf8_lossy(before), &events);
        changed.events.extend(events);
        let file = self.drawn(&changed, new)?;
        self.write(vec![file], self.register().settings.last_number)?;
        self.loaded.find(id).cloned()
    }

    /// Records a deliberate exception; it is written with the next write.
    ///
    /// # Errors
    /// Returns an error if its day is before that of the last entry.
    pub fn enter(&mut self, entry: Entry) -> Result<(), FaultKind> {
        entry::check(&self.register().settings.entries, &entry)?;
        self.entered.push(entry);
        Ok(())
    }

    /// Records that an older copy counts from now on; numbers and serials continue from the highest ever seen.
    ///
    /// # Errors
    /// Returns the errors of [`Ledger::enter`], and one if the system refuses.
    pub fn adopt(&mut self, entry: Entry, highest: Reached) -> Result<(), Faults> {
        self.enter(entry)?;
        let settings = &mut self.loaded.register.settings;
        settings.serial = settings.serial.max(highest.serial);
        let last_number = settings.last_number.max(highest.last_number);
        self.write(Files::new(), last_number)
    }

    /// Raises the last number given to the highest in use.
    ///
    /// # Errors
    /// Returns an error if the system refuses.
    pub fn raise_number(&mut self) -> Result<Option<Repaired>, Faults> {
        let (from, to) = (self.register().settings.last_number, self.register().highest_number());
        if to <= from {
            return Ok(None);
        }
        self.write(Files::new(), to)?;
        Ok(Some(Repaired::NumberRaised { from, to }))
    }

    /// Writes the keys of the register.
    ///
    /// # Errors
    /// Returns an error if the system refuses.
    pub fn write_keys(&mut self, keys: &[Key]) -> Result<(), Faults> {
        let settings = settings::with_keys(&self.loaded.snapshot.source(settings::FILE)?.text, keys)?;
        self.write_with(Files::new(), &settings, self.register().settings.last_number)
    }

    /// Signs certificates as they are, and the list of all files.
    ///
    /// # Errors
    /// Returns an error if there is none with such a number, or if the system refuses.
    pub fn sign(&mut self, ids: &[CertificateId]) -> Result<(), Faults> {
        let files = ids.iter().map(|id| {
            let path = id.file_name();
            let bytes = self.loaded.snapshot.bytes(&path)?.to_vec();
            Ok((path, bytes))
        });
        let files = files.collect::<Result<Files, Faults>>()?;
        self.write(files, self.register().settings.last_number)
    }

    // Writes files together with the settings that count them.
    fn write(&mut self, files: Files, last_number: u32) -> Result<(), Faults> {
        let settings = self.loaded.snapshot.source(settings::FILE)?;
        self.write_with(files, &settings.text, last_number)
    }

    // With signatures and the list of all files, if there is a seal.
    fn write_with(&mut self, mut files: Files, settings: &str, last_number: u32) -> Result<(), Faults> {
        let serial = self.register().settings.serial.saturating_add(1);
        let mut settings = settings::with_counters(settings, last_number, serial)?;
        for entry in self.entered.drain(..) {
            settings = settings::with_entry(&settings, &entry)?;
        }
        if self.register().settings.uid.is_none() {
            settings = settings::with_uid(&settings, &uid::random()?)?;
        }
        if self.register().settings.first_number.is_none() {
            let used = self.loaded.snapshot.numbers();
            settings = settings::with_first_number(&settings, self.register().settings.first_number(&used))?;
        }
        if self.practises {
            settings = settings::for_practice(&settings)?;
        }
        files.push((settings::FILE.to_owned(), settings.into_bytes()));
        if let Some(seal) = self.seal {
            let entered = self.register().certificates.iter().map(Certificate::last_entered).max();
            seal_files(seal, &self.loaded.snapshot, entered, &mut files)?;
        }
        // A file that was only signed need not be written again.
        files.retain(|(path, bytes)| self.loaded.snapshot.bytes(path) != Ok(bytes));
        commit(&self.folder, &files)?;
        self.loaded = register::with_written(&self.loaded, files)?;
        Ok(())
    }

    // Nothing is written unless it reads back as the same certificate.
    fn drawn(&self, meant: &Certificate, text: String) -> Result<(String, Vec<u8>), Faults> {
        let name = meant.id.file_name();
        let source = Arc::new(Source { name: self.loaded.snapshot.shown(&name), text });
        let found = certificate::parse(&source, Some(&name))?;
        match found == *meant {
            true => Ok((name, source.text.clone().into_bytes())),
            false => Err(OtherProblem::ProgramFault { path: source.name.clone() }.into()),
        }
    }

    fn copy_of(&self, rubric: &Rubric, bytes: &[u8]) -> Result<(RubricCopy, Files), Faults> {
        let sha256 = rubric.sha256.clone();
        let path = rubric_path(&sha256);
        let is_there = self.loaded.snapshot.paths().any(|other| other == path);
        let found = if is_there { self.loaded.snapshot.bytes(&path)? } else { bytes };
        if digest(found) != sha256 {
            return Err(TrustProblem::ChangedSinceIssue { path: self.loaded.snapshot.shown(&path) }.into());
        }
        let files = if is_there { Files::new() } else { vec![(path, bytes.to_vec())] };
        Ok((RubricCopy { id: rubric.id.clone(), version: rubric.version.clone(), sha256 }, files))
    }
}

/// The rubric filed under a digest; none if it is missing.
///
/// # Errors
/// Returns an error if it has changed.
pub fn read_rubric_copy(folder: &Path, sha256: &str) -> Result<Option<Rubric>, Faults> {
    let path = rubric_path(sha256);
    let Some(content) = overlaid(folder, &path) else { return Ok(None) };
    let (bytes, path) = (content?, folder.join(path));
    if digest(&bytes) != sha256 {
        return Err(TrustProblem::ChangedSinceIssue { path: shown(&path) }.into());
    }
    rubric::from_bytes(shown(&path), bytes).map(Some)
}

/// The path of a rubric in a register, by its digest.
pub fn rubric_path(sha256: &str) -> String {
    format!("{RUBRICS}/{sha256}.toml")
}

// Removes what killed programs left behind.
fn sweep(folder: &Path) -> Vec<PathBuf> {
    let folders = [folder.to_owned(), folder.join(RUBRICS), folder.join(dossier::FOLDER)];
    folders.iter().flat_map(|folder| atomic::sweep(folder)).collect()
}
