//! Killed at any moment, the program leaves the file as before or after the save.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Child;
use std::time::Duration;

use cert::builtin;
use cert::store::application::folder::Application;
use cert_core::application::answers::Answers;
use cert_core::format::answers::Versions;

use crate::support::application::Folder;
use crate::support::program::cert;

const BEFORE: &str = "# własny komentarz\nformat = 1\nrubric = { id = \"ubo\", version = \"2026.1\" }\n\n[municipality]\n\
                      name = \"Przykładowo\"\n\n[edition]\nname = \"XII edycja\"\n";

const CHANGE: [&str; 4] = ["--set", "edycja-oceniona=tak", "--evidence", "edycja-oceniona=nagranie.bin"];

// A working folder with an application and a file to attach as evidence.
struct Scene {
    folder: Folder,
    inner: PathBuf,
    file: PathBuf,
    after: String,
}

impl Scene {
    fn with_evidence_of(bytes: usize) -> Scene {
        let folder = Folder::empty();
        fs::write(folder.path().join("nagranie.bin"), vec![7; bytes]).expect("a file");
        let inner = folder.path().join("zgloszenie");
        let file = inner.join("odpowiedzi.toml");
        let mut scene = Scene { folder, inner, file, after: String::new() };
        scene.reset();
        scene.finish(&CHANGE);
        scene.after = scene.text();
        assert_ne!(scene.after, BEFORE);
        scene
    }

    fn reset(&self) {
        let _ = fs::remove_dir_all(&self.inner);
        fs::create_dir(&self.inner).expect("a folder");
        fs::write(&self.file, BEFORE).expect("a file");
    }

    fn text(&self) -> String {
        fs::read_to_string(&self.file).expect("the file")
    }

    fn run(&self, args: &[&str]) -> Child {
        run(self.folder.path(), args)
    }

    fn finish(&self, args: &[&str]) {
        let output = self.run(args).wait_with_output().expect("an end");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }

    fn litter(&self) -> usize {
        [self.inner.clone(), self.inner.join("dowody")].iter().map(|folder| litter(folder)).sum()
    }

    // The file is whole, and the next save leaves no litter.
    fn check(&self, round: u32) {
        let found = self.text();
        assert!(found == BEFORE || found == self.after, "round {round}:\n{found}");
        open(&self.inner);
        self.finish(&["--set", "wnioski-spisane=nie"]);
        assert_eq!(self.litter(), 0, "round {round}");
        assert!(open(&self.inner).given.len() > usize::from(found == self.after), "round {round}");
    }
}

fn run(folder: &Path, args: &[&str]) -> Child {
    cert(folder, &[&["assess", "zgloszenie"], args].concat()).spawn().expect("the program")
}

fn kill(mut child: Child) {
    child.kill().expect("killed");
    child.wait().expect("an end");
}

fn litter(folder: &Path) -> usize {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.filter(|entry| entry.file_name().to_string_lossy().starts_with(".cert-")).count()
}

fn open(folder: &Path) -> Answers {
    let rubric = builtin::rubric().expect("the built-in rubric");
    Application::open(folder, &rubric, Versions::Same).expect("a whole file").answers
}

// The longest time that the program lives, found by doubling the wait.
fn life(start: impl Fn() -> Child) -> Duration {
    let mut wait = Duration::from_millis(2);
    loop {
        let mut child = start();
        std::thread::sleep(wait);
        let has_ended = child.try_wait().expect("a state").is_some();
        kill(child);
        if has_ended {
            return wait;
        }
        wait *= 2;
    }
}

#[test]
fn a_program_killed_at_any_moment_leaves_the_file_before_or_after() {
    const ROUNDS: u32 = 30;
    let scene = Scene::with_evidence_of(64 << 10);
    let start = || {
        scene.reset();
        scene.run(&CHANGE)
    };
    let life = life(start);
    for round in 0..ROUNDS {
        let child = start();
        std::thread::sleep(life * round / ROUNDS);
        kill(child);
        scene.check(round);
    }
}

#[test]
fn a_program_killed_while_it_writes_leaves_the_file_before_or_after() {
    let scene = Scene::with_evidence_of(4 << 20);
    let mut caught = 0;
    for round in 0..12 {
        scene.reset();
        let mut child = scene.run(&CHANGE);
        while scene.litter() == 0 && child.try_wait().expect("a state").is_none() {}
        kill(child);
        caught += scene.litter();
        scene.check(round);
    }
    assert!(caught > 0, "no temporary file was ever left behind, so nothing was shown");
}

#[test]
fn a_new_application_killed_at_any_moment_can_be_gone_on_with() {
    const ROUNDS: u32 = 15;
    let new = ["--municipality", "Przykładowo", "--edition", "XII edycja", "--set", "edycja-oceniona=nie"];
    let folder = Folder::empty();
    let inner = folder.path().join("zgloszenie");
    let start = || {
        let _ = fs::remove_dir_all(&inner);
        run(folder.path(), &new)
    };
    let life = life(start);
    for round in 0..ROUNDS {
        let child = start();
        std::thread::sleep(life * round / ROUNDS);
        kill(child);
        if inner.join("odpowiedzi.toml").exists() {
            assert_eq!(open(&inner).municipality.name, "Przykładowo");
        }
        assert!(run(folder.path(), &new).wait().expect("an end").success(), "round {round}");
        assert_eq!(open(&inner).given.len(), 1);
    }
}

#[test]
fn what_a_killed_program_left_is_swept_by_the_next_save() {
    let folder = Folder::holding(BEFORE.replace("ubo", "mini"));
    for name in [".cert-abc123.tmp", "dowody/.cert-def456.tmp", "dowody/notatki.tmp", ".cert-notatki.txt"] {
        fs::write(folder.path().join(name), "pół pliku").unwrap();
    }
    folder.change(|answers| answers.filled_by = Some("Ktoś".to_owned()));
    assert_eq!(folder.litter(), [".cert-notatki.txt"]);
    assert!(folder.names().contains(&"notatki.tmp".to_owned()));
}
