//! One function for each parser. A value that was parsed is also passed to its first user, which must cope with it.

use std::collections::{BTreeMap, HashSet};
use std::path::Path;
use std::sync::{Arc, LazyLock};

use cert::store::theme;
use cert_core::application::evidence::{EvidenceFile, EvidenceFiles};
use cert_core::basics::problem::FaultKind;
use cert_core::basics::source::Source;
use cert_core::format::answers::{self, Versions};
use cert_core::format::{certificate, register, review, rubric, write_answers, write_certificate};
use cert_core::register::settings::key::PublicKey;
use cert_core::register::snapshot::Snapshot;
use cert_core::register::workers::OneWorker;
use cert_core::report::template::engine;
use cert_core::rubric::rubric::Rubric;
use cert_core::trust::pdf::attachments;
use cert_core::trust::verified::Verified;
use cert_core::trust::{manifest, signature};
use cert_core::zip::archive::Archive;

// A path where nothing exists, so that files named in an input are not found.
const NOWHERE: &str = "/nonexistent";

// The key of the published example.
const KEY: &str = "RWRvFFWbyrHL79QMKSJA5yaKqmeLMc6acDN7OZJmnEO9gedmaHmQ2BkK";

static RUBRIC: LazyLock<Rubric> = LazyLock::new(|| cert::builtin::rubric().expect("the built-in questionnaire"));

struct NoFiles;

impl EvidenceFiles for NoFiles {
    fn find(&self, _: &str) -> Result<EvidenceFile, FaultKind> {
        Ok(EvidenceFile::Missing)
    }
}

fn source(bytes: &[u8]) -> Option<Arc<Source>> {
    Source::from_bytes("fuzz".to_owned(), bytes.to_owned()).ok()
}

pub fn rubric(bytes: &[u8]) {
    let _ = rubric::from_bytes("rubric.toml".to_owned(), bytes.to_owned());
}

pub fn answers(bytes: &[u8]) {
    let Some(source) = source(bytes) else { return };
    let Ok(read) = answers::parse(&source, &NoFiles, &RUBRIC, Versions::Accept) else { return };
    let written = write_answers::answers(Some((&source.text, &read)), &read, &RUBRIC);
    assert!(written.is_ok(), "what was read is not written");
}

pub fn review(bytes: &[u8]) {
    let Some(source) = source(bytes) else { return };
    let _ = review::parse(&source, &RUBRIC, Versions::Accept);
}

pub fn certificate(bytes: &[u8]) {
    let Some(source) = source(bytes) else { return };
    let Ok(read) = certificate::parse(&source, None) else { return };
    let written = Source { name: "written".to_owned(), text: write_certificate::certificate(&read) };
    assert!(certificate::parse(&Arc::new(written), None).is_ok(), "what was written is not read");
}

pub fn register(bytes: &[u8]) {
    let files = BTreeMap::from([("register.toml".to_owned(), Ok(bytes.to_owned()))]);
    let _ = register::parse(Snapshot::new(Path::new(NOWHERE), files));
}

pub fn list(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let files = BTreeMap::from([("register.toml", &b"x"[..])]);
    let _ = manifest::compare(&manifest::lines(text).collect(), &files, &HashSet::<String>::new(), &OneWorker);
    let _ = Verified::parse(text.to_owned());
}

pub fn signature(bytes: &[u8]) {
    let _ = signature::made_by(bytes);
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let key = PublicKey::new(KEY).expect("a key");
    let _ = signature::verify(b"x", text, [&key]);
    let _ = PublicKey::read(text);
}

pub fn theme(bytes: &[u8]) {
    let Some(source) = source(bytes) else { return };
    let _ = theme::load::parse(&source, Path::new(NOWHERE));
}

pub fn svg(bytes: &[u8]) {
    let _ = theme::picture::read(bytes.to_owned(), "logo.svg");
}

pub fn template(bytes: &[u8]) {
    let Some(source) = source(bytes) else { return };
    let _ = engine::fill_own(&source, &BTreeMap::from([("municipality", "Przykładowo"), ("level", "2")]));
}

pub fn pdf(bytes: &[u8]) {
    if attachments::is_pdf(bytes) {
        let _ = attachments::attached(bytes);
    }
}

pub fn zip(bytes: &[u8]) {
    let Ok(archive) = Archive::open("fuzz.zip".to_owned(), Box::new(bytes.to_owned())) else { return };
    for entry in &archive.entries {
        let _ = archive.read(entry, &mut |_| Ok(()));
    }
}
