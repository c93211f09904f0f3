//! Signs files about to be written: each certificate among them, and the list of all files.

use std::collections::BTreeMap;
use std::path::Path;

use cert_core::basics::fault::Faults;
use cert_core::format::certificate;
use cert_core::format::settings;
use cert_core::register::settings::key::Key;
use cert_core::register::snapshot::{Snapshot, is_certificate};
use cert_core::register::workers::Workers;
use cert_core::trust::manifest;
use cert_core::trust::manifest::LIST;
use cert_core::trust::signing::{Seal, certificate_comment, marked, register_comment, signature_of};
use chrono::NaiveDate;

use crate::store::disk::read::text;
use crate::store::disk::threads::Threads;
use crate::store::disk::watched::Work;
use crate::store::register::commit::Files;

/// Adds the signatures of certificates among the files, the list of all files of the register, and its signature.
///
/// Nothing is signed before the events it records, even if the clock or the requested day is behind: the list is dated
/// no earlier than the last of its certificates and keys. `entered` is the day of the last entry in files that are not
/// written now.
///
/// # Errors
/// Returns an error if a file of the register cannot be read, or if the key cannot sign.
pub fn seal_files(
    seal: Seal<'_>,
    before: &Snapshot,
    entered: Option<NaiveDate>,
    files: &mut Files,
) -> Result<(), Faults> {
    let register = files.iter().find(|(path, _)| path == settings::FILE);
    let register = register.map(|(path, bytes)| settings::parse(&text(Path::new(path), bytes.clone())?)).transpose()?;
    let is_practice = register.as_ref().is_some_and(|settings| settings.is_practice);
    let sign = |(path, bytes): &&(String, Vec<u8>)| {
        let certificate = certificate::parse(&text(Path::new(path), bytes.clone())?, Some(path))?;
        let entered = certificate.last_entered();
        let comment = marked(certificate_comment(&certificate, seal.on.max(entered)), is_practice);
        Ok((entered, (signature_of(path), seal.signer.sign(bytes, &comment)?.into_bytes())))
    };
    let certificates: Vec<_> = files.iter().filter(|(path, _)| is_certificate(path)).collect();
    let signed = Threads(Work::Signing).map(&certificates, sign).into_iter();
    let (new, signatures): (Vec<NaiveDate>, Files) = signed.collect::<Result<Vec<_>, Faults>>()?.into_iter().unzip();
    let entered = entered.into_iter().chain(new).collect::<Vec<_>>();
    files.extend(signatures);
    let mut all = BTreeMap::new();
    for path in before.paths().filter(|path| *path != LIST && *path != signature_of(LIST)) {
        all.insert(path, before.bytes(path)?);
    }
    all.extend(files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())));
    let list = manifest::text(all).into_bytes();
    if let Some(settings) = register {
        let days = settings.keys.iter().map(Key::last_day).chain(entered);
        let on = days.fold(seal.on, NaiveDate::max);
        let signature = seal.signer.sign(&list, &marked(register_comment(&settings, on), is_practice))?;
        files.extend([(LIST.to_owned(), list), (signature_of(LIST), signature.into_bytes())]);
    }
    Ok(())
}
