//! The printed licences are those of the program's dependencies.

use std::collections::BTreeSet;
use std::process::Command;

use cert::builtin::LICENCES;

#[test]
fn every_crate_that_is_shipped_has_its_licence_there() {
    let tree = "tree --locked --offline --workspace --target all -e normal,no-proc-macro --prefix none --format {p}";
    let ran = Command::new(env!("CARGO")).args(tree.split(' ')).output().expect("cargo");
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    let named = |line: &str| {
        let (name, version) = line.split_once(" v")?;
        Some(format!("{name} {}", version.split_whitespace().next()?)).filter(|crate_| !crate_.starts_with("cert"))
    };
    let shipped: BTreeSet<String> = String::from_utf8_lossy(&ran.stdout).lines().filter_map(named).collect();
    let listed = LICENCES.lines().take_while(|line| !line.starts_with("====")).skip(1);
    let listed = listed.filter_map(|line| line.split_once(": ").map(|(name, _)| name.to_owned()));
    let listed: BTreeSet<String> = listed.filter(|name| name.split(' ').count() == 2).collect();
    assert_eq!(listed, shipped, "please run `.ci/licences >src/licences.txt`");
}
