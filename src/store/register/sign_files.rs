//! Signatures of what is about to be written: of each certificate among it, and of the list of all files.

use std::collections::BTreeMap;
use std::path::Path;

use cert_core::basics::fault::Faults;
use cert_core::format::certificate;
use cert_core::format::settings;
use cert_core::register::snapshot::{Snapshot, is_certificate};
use cert_core::trust::manifest;
use cert_core::trust::manifest::LIST;
use cert_core::trust::signing::{Seal, certificate_comment, register_comment, signature_of};

use crate::store::disk::read::text;
use crate::store::register::commit::Files;

/// Adds the signatures of certificates among the files, the list of all files of the register, and its signature.
///
/// # Errors
/// A file of the register cannot be read; the key cannot sign.
pub fn seal_files(seal: Seal<'_>, before: &Snapshot, files: &mut Files) -> Result<(), Faults> {
    let mut signatures = Files::new();
    for (path, bytes) in files.iter().filter(|(path, _)| is_certificate(path)) {
        let certificate = certificate::parse(&text(Path::new(path), bytes.clone())?, Some(path))?;
        let comment = certificate_comment(&certificate, seal.on);
        signatures.push((signature_of(path), seal.signer.sign(bytes, &comment)?.into_bytes()));
    }
    files.extend(signatures);
    let mut all = BTreeMap::new();
    for path in before.paths().filter(|path| *path != LIST && *path != signature_of(LIST)) {
        all.insert(path, before.bytes(path)?);
    }
    all.extend(files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())));
    let list = manifest::text(all).into_bytes();
    let register = files.iter().find(|(path, _)| path == settings::FILE);
    if let Some((path, bytes)) = register {
        let settings = settings::parse(&text(Path::new(path), bytes.clone())?)?;
        let signature = seal.signer.sign(&list, &register_comment(&settings, seal.on))?;
        files.extend([(LIST.to_owned(), list), (signature_of(LIST), signature.into_bytes())]);
    }
    Ok(())
}
