//! No source file is forgotten: a file that no module names would be compiled, and its tests run, by nobody.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use toml_edit::{DocumentMut, TableLike};

fn manifest(package: &Path) -> DocumentMut {
    fs::read_to_string(package.join("Cargo.toml")).expect("a manifest").parse().expect("TOML")
}

fn packages() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let manifest = manifest(root);
    let members = manifest["workspace"]["members"].as_array().expect("members");
    let members = members.iter().map(|member| root.join(member.as_str().expect("a path")));
    [root.to_owned()].into_iter().chain(members).collect()
}

// The files with which the targets of a package begin.
fn targets(package: &Path) -> Vec<PathBuf> {
    let manifest = manifest(package);
    let path = |target: &dyn TableLike| {
        let given = target.get("path").and_then(|path| path.as_str()).map(str::to_owned);
        let name = target.get("name").and_then(|name| name.as_str()).unwrap_or_default();
        // Where Cargo looks for what has no path: a library, and a benchmark.
        let found = [format!("benches/{name}.rs"), "src/lib.rs".to_owned()];
        given.or_else(|| found.into_iter().find(|path| package.join(path).is_file())).expect("a path")
    };
    let lib = manifest.get("lib").and_then(|lib| lib.as_table_like()).map(path);
    let kinds = ["bin", "test", "bench"].iter().filter_map(|kind| manifest.get(kind)?.as_array_of_tables());
    let named = kinds.flatten().map(|target| path(target));
    lib.into_iter().chain(named).map(|path| package.join(path)).collect()
}

// Goes from a file to the modules that it names.
fn follow(file: &Path, reached: &mut BTreeSet<PathBuf>) {
    let file = file.canonicalize().unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    if !reached.insert(file.clone()) {
        return;
    }
    let source = fs::read_to_string(&file).expect("source");
    let lines: Vec<&str> = source.lines().map(str::trim).collect();
    for (number, line) in lines.iter().enumerate() {
        let Some((_, name)) = line.strip_suffix(';').and_then(|line| line.split_once("mod ")) else { continue };
        if line.starts_with("mod ") || line.starts_with("pub") {
            let before = number.checked_sub(1).map_or("", |before| lines[before]);
            let given = before.strip_prefix("#[path = \"").and_then(|path| path.strip_suffix("\"]"));
            follow(&module(&file, name, given), reached);
        }
    }
}

fn module(file: &Path, name: &str, given: Option<&str>) -> PathBuf {
    let (folder, stem) = (file.parent().expect("a folder"), file.file_stem().expect("a name"));
    if let Some(given) = given {
        return folder.join(given);
    }
    let folder = if ["mod", "lib", "main"].iter().any(|face| stem == *face) { folder } else { &folder.join(stem) };
    let alone = folder.join(format!("{name}.rs"));
    if alone.is_file() { alone } else { folder.join(name).join("mod.rs") }
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder").flatten().map(|entry| entry.path());
    let files = entries.flat_map(|path| if path.is_dir() { sources(&path) } else { vec![path] });
    files.filter(|path| path.extension().is_some_and(|end| end == "rs")).collect()
}

#[test]
fn every_source_file_is_part_of_a_target() {
    let mut reached = BTreeSet::new();
    for target in packages().iter().flat_map(|package| targets(package)) {
        follow(&target, &mut reached);
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).canonicalize().expect("the repository");
    let all: Vec<PathBuf> = ["src", "tests", "benches"].iter().flat_map(|folder| sources(&root.join(folder))).collect();
    let forgotten: Vec<_> = all.iter().filter(|file| !reached.contains(*file)).collect();
    assert!(forgotten.is_empty() && reached.len() == all.len(), "{forgotten:?}");
}
