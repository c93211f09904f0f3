//! The pictures of the READMEs show the program's output for invented municipalities.
//!
//! Other programs draw the pictures, slightly differently each year; so a digest of the source of each is stored beside
//! them. `BLESS=1 cargo test --test slow readme pictures` takes them again, with poppler and Chromium; look at them
//! before committing them.

use std::fs;
use std::path::Path;
use std::process::Command;

use cert_core::basics::digest::sha256;

use super::invented;

const PICTURES: &str = "tests/readme/pictures";
const DIGESTS: &str = "tests/readme/pictures/SHA256SUMS";

// The report in the picture, which the READMEs tell how to make.
const REPORT: &str = "report questionnaire/examples/przykladowo-male-2-1 --full";

// The sources of the pictures in a language: the file name, and the command that makes it.
fn sources(lang: &str) -> [(String, Vec<String>); 2] {
    let args = |args: &str| args.split(' ').map(str::to_owned).collect::<Vec<_>>();
    let common = format!("--lang {lang} --as-of 2026-11-20");
    let certificate = format!("print UBO-2026-0001 --register tests/readme/published/rejestr {common}");
    let report = format!("{REPORT} {common}");
    [(format!("certificate.{lang}.pdf"), args(&certificate)), (format!("report.{lang}.html"), args(&report))]
}

fn made(folder: &Path) -> String {
    let mut digests = String::new();
    for (name, args) in ["pl", "en"].into_iter().flat_map(sources) {
        let file = folder.join(&name);
        let mut program = Command::new(env!("CARGO_BIN_EXE_cert"));
        program.env("XDG_STATE_HOME", folder).args(&args).arg("-o").arg(&file);
        let output = program.output().expect("an end");
        assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
        digests += &format!("{}  {name}\n", sha256(&fs::read(&file).expect("the file")));
    }
    let register = invented::register();
    let ran = register.run(&["publish", "strona", "--no-prints"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err());
    for (lang, index) in [("pl", "index.html"), ("en", "en/index.html")] {
        let (name, page) = (format!("site.{lang}.html"), register.0.read(&format!("strona/{index}")));
        digests += &format!("{}  {name}\n", sha256(page.as_bytes()));
        fs::write(folder.join(name), page).expect("written");
    }
    digests
}

fn take(folder: &Path) {
    let run = |program: &str, args: &[String]| {
        assert!(Command::new(program).args(args).status().expect("an end").success(), "{program} {args:?}");
    };
    for lang in ["pl", "en"] {
        let pdf = folder.join(format!("certificate.{lang}.pdf")).display().to_string();
        let picture = format!("{PICTURES}/certificate.{lang}");
        run("pdftoppm", &["-r", "100", "-singlefile", "-png", &pdf, &picture].map(str::to_owned));
        // The map has fine lines, so the site is shown at a smaller scale.
        for (name, size, scale) in [("report", "1100,1915", "1"), ("site", "1100,1420", "0.75")] {
            let page = format!("file://{}", folder.join(format!("{name}.{lang}.html")).display());
            let picture = format!("--screenshot={PICTURES}/{name}.{lang}.png");
            let view = [format!("--window-size={size}"), format!("--force-device-scale-factor={scale}")];
            let window = ["--headless", "--no-sandbox", "--hide-scrollbars", &view[0], &view[1], &picture, &page];
            run("chromium", &window.map(str::to_owned));
        }
    }
}

#[test]
fn the_pictures_show_what_the_program_makes_today() {
    let folder = tempfile::tempdir().expect("a folder");
    let digests = made(folder.path());
    if std::env::vars_os().any(|(name, _)| name == "BLESS") {
        fs::create_dir_all(PICTURES).expect("a folder");
        take(folder.path());
        fs::write(DIGESTS, &digests).expect("written");
    }
    let kept = fs::read_to_string(DIGESTS).expect("the digests");
    assert_eq!(kept, digests, "other pages than in the pictures: `BLESS=1 cargo test --test slow readme pictures`");
    for readme in super::both() {
        let lang = if readme.file == super::POLISH.0 { "pl" } else { "en" };
        assert!(readme.console_commands().iter().any(|command| command.starts_with(&format!("cert {REPORT} "))));
        for picture in ["certificate", "report", "site"].map(|name| format!("{name}.{lang}.png")) {
            assert!(readme.text.contains(&format!("{PICTURES}/{picture})")), "{picture}");
            let bytes = fs::read(Path::new(PICTURES).join(&picture)).expect("a picture");
            assert!(bytes.starts_with(b"\x89PNG") && bytes.len() > 10_000 && bytes.len() < 400_000, "{picture}");
        }
    }
}
