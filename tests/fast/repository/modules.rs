//! No file is forgotten: a source file that no module names would not be compiled, nor its tests run; a test file that
//! no test names would not be read.

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

// The root files of a package's targets.
fn targets(package: &Path) -> Vec<PathBuf> {
    let manifest = manifest(package);
    let path = |target: &dyn TableLike| {
        let given = target.get("path").and_then(|path| path.as_str()).map(str::to_owned);
        let name = target.get("name").and_then(|name| name.as_str()).unwrap_or_default();
        // Cargo's default paths: a library, and a benchmark.
        let found = [format!("benches/{name}.rs"), "src/lib.rs".to_owned()];
        given.or_else(|| found.into_iter().find(|path| package.join(path).is_file())).expect("a path")
    };
    let lib = manifest.get("lib").and_then(|lib| lib.as_table_like()).map(path);
    let kinds = ["bin", "test", "bench"].iter().filter_map(|kind| manifest.get(kind)?.as_array_of_tables());
    let named = kinds.flatten().map(|target| path(target));
    lib.into_iter().chain(named).map(|path| package.join(path)).collect()
}

// Follows a file to the modules it declares.
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

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder").flatten().map(|entry| entry.path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

fn is_source(path: &Path) -> bool {
    path.extension().is_some_and(|end| end == "rs")
}

#[test]
fn every_source_file_is_part_of_a_target() {
    let mut reached = BTreeSet::new();
    for target in packages().iter().flat_map(|package| targets(package)) {
        follow(&target, &mut reached);
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).canonicalize().expect("the repository");
    let all = ["src", "tests", "benches"].iter().flat_map(|folder| files(&root.join(folder)));
    // The programs for comparison are a package of their own, outside the workspace.
    let is_ours = |path: &PathBuf| is_source(path) && !path.starts_with(root.join("benches/compare/peers"));
    let all: Vec<PathBuf> = all.filter(is_ours).collect();
    let forgotten: Vec<_> = all.iter().filter(|file| !reached.contains(*file)).collect();
    assert!(forgotten.is_empty() && reached.len() == all.len(), "{forgotten:?}");
}

#[test]
fn every_script_that_people_run_stands_on_the_page_of_its_folder() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/abuse");
    let page = fs::read_to_string(folder.join("README.md")).expect("a page");
    let scripts: Vec<PathBuf> =
        files(&folder).into_iter().filter(|path| path.extension().is_some_and(|end| end == "py")).collect();
    let is_named = |path: &Path| page.contains(&format!("`{}`", path.file_name().expect("a name").to_string_lossy()));
    let forgotten: Vec<_> = scripts.iter().filter(|path| !is_named(path)).collect();
    assert!(!scripts.is_empty() && forgotten.is_empty(), "{forgotten:?}");
}

// Collections are read as folders, and have their own tests for leftovers.
#[test]
fn every_script_and_file_for_a_test_is_named_by_another() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let collections = ["faults", "scenarios", "readme", "abuse"].map(|name| tests.join(name));
    let in_collection = |path: &PathBuf| collections.iter().any(|collection| path.starts_with(collection));
    let files: Vec<PathBuf> =
        files(&tests).into_iter().filter(|path| is_source(path) || !in_collection(path)).collect();
    let texts: String = files.iter().map(|path| fs::read_to_string(path).expect("a text")).collect();
    let is_named = |path: &Path| {
        let name = path.file_name().expect("a name").to_string_lossy();
        ['"', '\''].iter().any(|quote| texts.contains(&format!("{name}{quote}")))
    };
    let forgotten: Vec<_> = files.iter().filter(|path| !is_source(path) && !is_named(path)).collect();
    assert!(forgotten.is_empty(), "{forgotten:?}");
}
