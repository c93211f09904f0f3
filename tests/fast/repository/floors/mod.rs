//! Imports only go down: from package to package and from room to room, and files form no cycles. Rooms stay small,
//! files short, and the rules reach nothing outside.

mod imports;
mod rooms;
mod seen;

use std::collections::{BTreeMap, BTreeSet};

use super::source::{File, files, paths, read};
use imports::{Modules, Path};
use rooms::ROOMS;

/// Violations still to be removed. Nothing is added here.
const STILL_TO_GO: &[&str] = &[];

// Things the rules must not use: files, clocks, the environment, processes, terminals, networks.
const OUTSIDE: [&str; 14] = [
    "std::fs",
    "std::env",
    "std::process",
    "std::thread",
    "std::net",
    "std::os",
    "std::time::SystemTime",
    "std::time::Instant",
    "std::io::stdin",
    "std::io::stdout",
    "std::io::stderr",
    "std::io::IsTerminal",
    "chrono::Utc",
    "chrono::Local",
];

#[test]
fn floors_and_rooms_hold() {
    let files = files();
    let imports = imports(&files);
    let mut found = BTreeSet::new();
    found.extend(arrows_up(&imports));
    found.extend(circles(&imports).into_iter().map(|file| format!("{file} is in a circle")));
    found.extend(crowded_rooms());
    found.extend(long_files());
    found.extend(rooms_without_a_line());
    found.extend(reaches_outside(&files));
    let to_go: BTreeSet<String> = STILL_TO_GO.iter().map(|&known| known.to_owned()).collect();
    let new: Vec<_> = found.difference(&to_go).collect();
    assert!(new.is_empty(), "{new:#?}");
    let cured: Vec<_> = to_go.difference(&found).collect();
    assert!(cured.is_empty(), "cured, so please take out of `STILL_TO_GO`: {cured:#?}");
}

#[test]
fn the_table_of_rooms_itself_goes_down_only() {
    for (index, (room, below)) in ROOMS.iter().enumerate() {
        for other in below.split_whitespace() {
            assert!(ROOMS[..index].iter().any(|(name, _)| *name == other), "{room} → {other}");
        }
    }
}

type Imports = BTreeMap<String, BTreeSet<String>>;

// The files that each file imports.
fn imports(files: &[File]) -> Imports {
    let modules = Modules::new(files);
    let imported = |file: &File| {
        let paths = modules.paths(file);
        let ends = paths.iter().filter_map(|path| modules.file(path));
        ends.filter(|end| *end != file.path).map(str::to_owned).collect()
    };
    files.iter().map(|file| (file.path.clone(), imported(file))).collect()
}

fn room(file: &str) -> (&'static str, &'static str) {
    let around = ROOMS.iter().filter(|(name, _)| is_in(file, name));
    *around.max_by_key(|(name, _)| name.len()).unwrap_or_else(|| panic!("{file} is in no room of the table"))
}

fn is_in(file: &str, room: &str) -> bool {
    file.strip_prefix(room).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn arrows_up(imports: &Imports) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (file, imported) in imports {
        let (from, below) = room(file);
        for other in imported {
            let (to, _) = room(other);
            if from != to && !below.split_whitespace().any(|allowed| is_in(other, allowed)) {
                found.insert(format!("{from} imports {to}"));
            }
        }
    }
    found
}

// The files that import themselves through others.
fn circles(imports: &Imports) -> Vec<String> {
    let comes_back = |start: &String| {
        let (mut seen, mut next) = (BTreeSet::new(), vec![start]);
        while let Some(file) = next.pop() {
            next.extend(imports.get(file).into_iter().flatten().filter(|file| seen.insert(*file)));
        }
        seen.contains(start)
    };
    imports.keys().filter(|file| comes_back(file)).cloned().collect()
}

fn crowded_rooms() -> Vec<String> {
    let mut rooms: BTreeMap<String, usize> = BTreeMap::new();
    for path in paths("rs") {
        let (folder, _) = path.rsplit_once('/').unwrap_or_default();
        *rooms.entry(folder.to_owned()).or_default() += 1;
    }
    rooms
        .into_iter()
        .filter(|(_, files)| *files > 13)
        .map(|(room, files)| format!("{room} has {files} files"))
        .collect()
}

fn long_files() -> Vec<String> {
    let most = [("rs", 320), ("ftl", 600)];
    let all = most.into_iter().flat_map(|(kind, most)| paths(kind).into_iter().map(move |path| (path, most)));
    all.filter(|(path, most)| read(path).lines().count() > *most)
        .map(|(path, _)| format!("{path} is too long"))
        .collect()
}

fn rooms_without_a_line() -> Vec<String> {
    let is_said = |path: &String| {
        let text = read(path);
        let mut lines = text.lines();
        lines.next().is_some_and(|line| line.starts_with("//! ")) && lines.next().is_none_or(str::is_empty)
    };
    let rooms = paths("rs").into_iter().filter(|path| path.ends_with("/mod.rs") && !is_said(path));
    rooms.map(|path| format!("{path} does not say in one line what the room is for")).collect()
}

fn reaches_outside(files: &[File]) -> Vec<String> {
    let modules = Modules::new(files);
    let mut found = Vec::new();
    for file in files.iter().filter(|file| is_in(&file.path, "core")) {
        let is_outside = |path: &Path| {
            OUTSIDE.iter().any(|outside| format!("{}::", path.join("::")).starts_with(&format!("{outside}::")))
        };
        for path in modules.paths(file).iter().filter(|path| is_outside(path)) {
            found.push(format!("{} reaches {}", file.path, path.join("::")));
        }
    }
    found
}
