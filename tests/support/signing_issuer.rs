//! An issuer whose register is signed: two certificates, the first of which was amended, and the signing key.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use cert::sign::secret::Secret;
use cert::store::register::ledger::Ledger;
use cert_core::register::settings::key::{Key, PublicKey};
use cert_core::trust::signature::id_of;
use cert_core::trust::signing::Seal;

use super::issuer::{BY, Issuer, Ran, copy, copy_home, day, issue, replace, terc};

/// The password of every key here; no output may contain it.
pub(crate) const PASSWORD: &str = "zażółć gęślą-7 jaźń";

/// The holders of the first and the second certificate.
pub(crate) const FIRST: &str = "Przykładowo";
pub(crate) const SECOND: &str = "Nibygród";

/// The arguments that amend the first certificate, with a given day.
pub(crate) fn amend(ends: &str) -> [&str; 9] {
    ["amend", "UBO-2026-0001", "--edition-ends", ends, "--by", BY, "--reason", "pismo", "--yes"]
}

/// A key, and the text of its file.
pub(crate) struct Pair {
    pub(crate) secret: Secret,
    pub(crate) text: String,
}

/// Keys made once; the first is the issuer's.
pub(crate) fn pair(number: usize) -> &'static Pair {
    static PAIRS: [OnceLock<Pair>; 2] = [const { OnceLock::new() }; 2];
    PAIRS[number].get_or_init(|| {
        let (secret, text) = Secret::generate(PASSWORD).expect("a key");
        Pair { secret, text }
    })
}

impl Pair {
    pub(crate) fn public(&self) -> &str {
        self.secret.key().as_str()
    }
}

/// An issuer with the secret key and a file with its password.
pub(crate) struct SigningIssuer(pub(crate) Issuer);

impl SigningIssuer {
    /// A copy of a shared instance. The register as it was before the amendment is in `earlier`.
    pub(crate) fn open() -> SigningIssuer {
        static FIRST_OF_ALL: OnceLock<SigningIssuer> = OnceLock::new();
        let first = FIRST_OF_ALL.get_or_init(|| {
            let issuer = SigningIssuer::empty();
            issuer.0.application("zgloszenie", FIRST, &terc(0));
            issuer.0.application("inne", SECOND, &terc(1));
            issuer.run(&issue("zgloszenie")).ends(0);
            issuer.run(&issue("inne")).ends(0);
            copy(&issuer.0.register(), &issuer.0.path("earlier"));
            issuer.run(&amend("2028-05-01")).ends(0);
            issuer
        });
        let issuer = SigningIssuer(Issuer::new());
        copy_home(&first.0.path(""), &issuer.0.path(""));
        issuer
    }

    /// An issuer with a key and no certificate.
    pub(crate) fn empty() -> SigningIssuer {
        let issuer = SigningIssuer::keyless();
        let pair = pair(0);
        issuer.keep(pair.secret.key(), &pair.text);
        let seal = Seal { signer: &pair.secret, on: day("2026-11-20") };
        let mut ledger = Ledger::open(&issuer.0.register(), "test", Some(seal)).expect("the register");
        let key = Key::new(pair.secret.key().clone(), seal.on, None);
        ledger.write_keys(&[key]).expect("written");
        issuer
    }

    /// An issuer whose register has no key.
    pub(crate) fn keyless() -> SigningIssuer {
        let issuer = SigningIssuer(Issuer::new());
        fs::write(issuer.0.path("haslo"), format!("{PASSWORD}\r\n")).expect("written");
        issuer
    }

    /// Stores a secret key where the program looks for it.
    pub(crate) fn keep(&self, public: &PublicKey, text: &str) {
        let path = self.secret_file(public);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("written");
    }

    pub(crate) fn secret_file(&self, public: &PublicKey) -> PathBuf {
        self.0.path(format!(".config/cert/{}.key", id_of(public)))
    }

    /// The program, with nobody to ask and the password in a file.
    pub(crate) fn cert(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cert"));
        self.0.close(&mut command);
        command.env("CERT_KEY_PASSWORD_FILE", self.0.path("haslo")).args(args);
        command
    }

    pub(crate) fn run(&self, args: &[&str]) -> Ran {
        finished(self.cert(args))
    }

    /// The JSON output of the program.
    pub(crate) fn json(&self, args: &[&str]) -> serde_json::Value {
        let ran = self.run(&[args, &["--format", "json"]].concat());
        serde_json::from_str(&ran.out).unwrap_or_else(|error| panic!("{error}: {ran:#?}"))
    }

    /// A file of the register.
    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.0.register().join(name)
    }

    pub(crate) fn text(&self, name: &str) -> String {
        fs::read_to_string(self.file(name)).expect("a text file")
    }

    pub(crate) fn remove(&self, name: &str) {
        fs::remove_file(self.file(name)).expect("removed");
    }

    /// Restores a file of the register as it was before the amendment.
    pub(crate) fn put_back(&self, name: &str) {
        fs::copy(self.0.path("earlier").join(name), self.file(name)).expect("copied");
    }

    pub(crate) fn replace(&self, name: &str, from: &str, to: &str) {
        replace(&self.file(name), from, to);
    }

    pub(crate) fn serial(&self) -> u32 {
        self.0.load().register.settings.serial
    }
}

/// Runs to the end; fails if the output contains the password.
pub(crate) fn finished(mut command: Command) -> Ran {
    let output = command.stdin(Stdio::null()).output().expect("an end");
    for said in [&output.stdout, &output.stderr] {
        let said = String::from_utf8_lossy(said);
        assert!(!said.contains(PASSWORD) && !said.contains("gęślą"), "the password was said: {said}");
    }
    output.into()
}

/// The names of the files in a folder, sorted.
pub(crate) fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<String> = entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// The steps of `verify` for the first certificate alone, with its signature and its key.
pub(crate) fn steps_alone() -> [String; 6] {
    let key = format!("key good {} -", id_of(pair(0).secret.key()));
    [
        "file good UBO-2026-0001 -",
        "signature good 2026-11-20 -",
        &key,
        "dossier absent - -",
        "dates good 2028-05-01 -",
        "standing unknown - -",
    ]
    .map(str::to_owned)
}
