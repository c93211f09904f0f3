//! An issuer: a folder with a register, reviewed applications, and the real program.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use cert::builtin;
use cert::store::application::folder::Application;
use cert::store::register;
use cert::store::register::load::load;
use cert_core::application::review::Ruling;
use cert_core::certificate::certificate::{Certificate, CertificateId};
use cert_core::format::answers::Versions;
use cert_core::register::loaded::Loaded;
use cert_core::register::settings::Settings;
use cert_core::reviewing::reviewer::Reviewer;
use chrono::NaiveDate;
use tempfile::TempDir;

/// The person who issues.
pub(crate) const BY: &str = "Wit Wystawiający";

/// The reviewer.
pub(crate) const REVIEWER: &str = "Ola Oceniająca";

/// The day on which the program runs.
pub(crate) const TODAY: &str = "2026-11-20";

/// A folder with a register in `certificates`.
pub(crate) struct Issuer(TempDir);

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

/// A TERC code for the invented municipality with a number, in the form of a real one.
pub(crate) fn terc(number: usize) -> String {
    format!("{:02}{:02}011", 2 * (number / 90) + 2, number % 90 + 1)
}

impl Issuer {
    pub(crate) fn new() -> Issuer {
        let issuer = Issuer(tempfile::tempdir().expect("a folder"));
        let settings = Settings::new("Fundacja Przykładowa".to_owned(), "UBO".to_owned());
        register::init::make(&issuer.register(), &settings).expect("a register");
        issuer
    }

    /// An issuer with a certificate of Przykładowo, number 1, and its application in `zgloszenie`.
    pub(crate) fn with_certificate() -> Issuer {
        let issuer = Issuer::new();
        issuer.application("zgloszenie", "Przykładowo", &terc(0));
        issuer.run(&issue("zgloszenie")).ends(0);
        issuer
    }

    pub(crate) fn path(&self, name: impl AsRef<Path>) -> PathBuf {
        self.0.path().join(name)
    }

    pub(crate) fn register(&self) -> PathBuf {
        self.path("certificates")
    }

    /// The file of a certificate of 2026.
    pub(crate) fn file(&self, number: u32) -> PathBuf {
        self.register().join(id(number).file_name())
    }

    /// Adds a reviewed application that meets level 3, of an invented municipality.
    pub(crate) fn application(&self, folder: &str, name: &str, terc: &str) {
        let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("questionnaire/examples/przykladowo-3");
        copy(&example, &self.path(folder));
        self.edit(folder, "name = \"Przykładowo\"\n", &format!("name = \"{name}\"\nterc = \"{terc}\"\n"));
        self.review(folder);
    }

    /// Adds the application for the edition after that of [`Issuer::application`], with at least one other answer.
    pub(crate) fn next_application(&self, folder: &str, name: &str, terc: &str) {
        self.application(folder, name, terc);
        self.edit(folder, "ends = 2027-10-15", "ends = 2028-10-14");
        self.edit(folder, "XIII edycja", "XIV edycja");
        self.edit(folder, "name = \"XII edycja\"\nended = 2026-10-16", "name = \"XIII edycja\"\nended = 2026-11-19");
    }

    /// Confirms every answer that needs it.
    pub(crate) fn review(&self, folder: &str) {
        let rubric = builtin::rubric().expect("the built-in rubric");
        let mut application = Application::open(&self.path(folder), &rubric, Versions::Same).expect("an application");
        let submission = application.submission(&rubric, day("2026-11-18"));
        let reviewer = Reviewer { submission, by: REVIEWER, on: day("2026-11-18"), forced: None };
        let questions = submission.reviewable();
        let confirm = |id| reviewer.rule(id, Ruling::Confirmed, None).expect("a verdict");
        let verdicts = questions.iter().map(|question| confirm(&question.id)).collect();
        application.add_verdicts(verdicts).expect("a review");
    }

    /// Replaces a text that occurs once in the answers.
    pub(crate) fn edit(&self, folder: &str, from: &str, to: &str) {
        replace(&self.path(folder).join("odpowiedzi.toml"), from, to);
    }

    /// The program in a clean environment, with nobody to ask.
    pub(crate) fn cert(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cert"));
        self.close(&mut command);
        command.args(args);
        // This register has no key.
        let writes = [&["issue"][..], &["renew"], &["amend"], &["revoke"], &["register", "repair"]];
        if writes.iter().any(|write| args.starts_with(write)) {
            command.arg("--unsigned");
        }
        command
    }

    /// Clears the environment except the path.
    pub(crate) fn close(&self, command: &mut Command) {
        let path = std::env::vars_os().find(|(name, _)| name == "PATH").map(|(_, path)| path).unwrap_or_default();
        command.env_clear().env("PATH", path).env("HOME", self.0.path());
        command.env("CERT_LANG", "en").env("CERT_AS_OF", TODAY).env("COLUMNS", "110");
        command.current_dir(self.0.path()).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    }

    pub(crate) fn start(&self, args: &[&str]) -> Child {
        self.cert(args).spawn().expect("the program")
    }

    pub(crate) fn run(&self, args: &[&str]) -> Ran {
        self.cert(args).output().expect("an end").into()
    }

    /// The register, read as by every command.
    pub(crate) fn load(&self) -> Loaded {
        load(&self.register()).expect("a register")
    }

    /// The certificates, if the whole register is sound.
    pub(crate) fn certificates(&self) -> Vec<Certificate> {
        let loaded = self.load();
        assert!(loaded.check_whole().is_ok(), "{:?}", loaded.damaged);
        loaded.register.certificates.to_vec()
    }

    /// Every file below a folder with its bytes.
    pub(crate) fn snapshot(&self, folder: &str) -> BTreeMap<PathBuf, Vec<u8>> {
        files(&self.path(folder)).into_iter().map(|path| (path.clone(), fs::read(path).expect("bytes"))).collect()
    }

    /// The number of unfinished files left in the register.
    pub(crate) fn litter(&self) -> usize {
        let folders = [self.register(), self.register().join("rubrics"), self.register().join("dossiers")];
        let entries = folders.iter().flat_map(fs::read_dir).flatten().flatten();
        entries.filter(|entry| entry.file_name().to_string_lossy().starts_with(".cert-")).count()
    }
}

/// The same files without those of a name.
pub(crate) fn without(mut files: BTreeMap<PathBuf, Vec<u8>>, name: &str) -> BTreeMap<PathBuf, Vec<u8>> {
    files.retain(|path, _| path.file_name().is_none_or(|file| file != name));
    files
}

/// The arguments that issue without asking.
pub(crate) fn issue(folder: &str) -> [&str; 5] {
    ["issue", folder, "--by", BY, "--yes"]
}

/// The number of a certificate of 2026.
pub(crate) fn id(number: u32) -> CertificateId {
    CertificateId::new("UBO", day(TODAY), number)
}

/// Replaces a text that occurs once in a file.
pub(crate) fn replace(path: &Path, from: &str, to: &str) {
    let text = fs::read_to_string(path).expect("a text file");
    assert_eq!(text.matches(from).count(), 1, "{from}\n{text}");
    fs::write(path, text.replace(from, to)).expect("written");
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder").flatten().map(|entry| entry.path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// Copies a folder with its content over an existing one.
pub(crate) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder").flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() { copy(&entry.path(), &target) } else { drop(fs::copy(entry.path(), target)) }
    }
}

/// Copies a folder that contains a home, except the program's memory of registers.
pub(crate) fn copy_home(from: &Path, to: &Path) {
    copy(from, to);
    fs::remove_file(to.join(".local/state/cert/registers.toml")).expect("what is remembered");
}

/// The exit code and the output, each line unwrapped.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl From<Output> for Ran {
    fn from(output: Output) -> Ran {
        let unfolded = |bytes: &[u8]| String::from_utf8_lossy(bytes).split_whitespace().collect::<Vec<_>>().join(" ");
        Ran { code: output.status.code(), out: unfolded(&output.stdout), err: unfolded(&output.stderr) }
    }
}

impl Ran {
    pub(crate) fn ends(&self, code: i32) {
        assert_eq!(self.code, Some(code), "{self:#?}");
    }

    /// Asserts that it failed, with each of these texts on stderr and nothing on stdout.
    pub(crate) fn fails(&self, code: i32, words: &[&str]) {
        self.ends(code);
        assert_eq!(self.out, "", "{self:#?}");
        for words in words {
            assert!(self.err.contains(words), "`{words}` is not in:\n{}", self.err);
        }
    }
}
