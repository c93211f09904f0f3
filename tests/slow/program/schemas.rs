//! Schemas: an independent validator accepts every file of the repository and every JSON output of the program.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use cert::builtin;
use cert_core::basics::source::Source;
use cert_core::basics::text::Lang;
use cert_core::format;
use cert_core::report::schema::schema::{Schemas, names};
use cert_core::rubric::rubric::Rubric;
use serde_json::{Value, json};
use toml_edit::DocumentMut;

use crate::support::python::python;
use crate::support::running::{WorkingFolder, copy};
use crate::support::skipped::has;

const VALIDATE: &str = "import json, sys
from jsonschema import Draft202012Validator, FormatChecker
for case in json.load(open(sys.argv[1], encoding='utf-8')):
    Draft202012Validator.check_schema(case['schema'])
    validator = Draft202012Validator(case['schema'], format_checker=FormatChecker())
    errors = [f'{error.json_path}: {error.message[:200]}' for error in validator.iter_errors(case['instance'])]
    if bool(errors) == case['valid']:
        print(case['name'], errors[:3])";

struct Case {
    name: String,
    schema: Value,
    instance: Value,
    is_valid: bool,
}

// The errors of the validator; none if it is not installed.
fn wrong(cases: &[Case]) -> String {
    let cases: Vec<_> = cases
        .iter()
        .map(|case| {
            json!({ "name": case.name, "schema": case.schema, "instance": case.instance, "valid": case.is_valid })
        })
        .collect();
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("cases.json");
    fs::write(&file, Value::from(cases).to_string()).expect("a file");
    python("jsonschema", VALIDATE, &file).unwrap_or_default()
}

fn schema(name: &str, rubric: &Rubric) -> Value {
    Schemas { rubric, lang: Lang::Pl }.schema(name).unwrap_or_else(|| panic!("no schema {name}"))
}

// Also finds every key that a schema does not name.
fn closed(mut schema: Value) -> Value {
    match &mut schema {
        Value::Object(fields) => {
            if fields.get("additionalProperties") == Some(&true.into()) {
                fields.insert("additionalProperties".to_owned(), false.into());
            }
            fields.values_mut().for_each(|value| *value = closed(value.take()));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| *item = closed(item.take())),
        _ => {}
    }
    schema
}

fn rubric_in(path: &Path) -> Option<Rubric> {
    format::rubric::from_bytes(path.display().to_string(), fs::read(path).ok()?).ok()
}

fn toml_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for path in folder.read_dir().into_iter().flatten().flatten().map(|entry| entry.path()) {
        match path.is_dir() {
            true => toml_files(&path, found),
            false if path.extension().is_some_and(|end| end == "toml") => found.push(path),
            false => {}
        }
    }
}

// A TOML text as JSON, with days as strings.
fn read(text: &str) -> Option<Value> {
    let document: DocumentMut = text.parse().ok()?;
    document.as_item().clone().into_value().ok().map(as_json)
}

fn as_json(value: toml_edit::Value) -> Value {
    match value {
        toml_edit::Value::String(text) => text.into_value().into(),
        toml_edit::Value::Integer(number) => number.into_value().into(),
        toml_edit::Value::Float(number) => number.into_value().into(),
        toml_edit::Value::Boolean(flag) => flag.into_value().into(),
        toml_edit::Value::Datetime(day) => day.into_value().to_string().into(),
        toml_edit::Value::Array(items) => items.into_iter().map(as_json).collect(),
        toml_edit::Value::InlineTable(table) => {
            table.into_iter().map(|(key, value)| (key.clone(), as_json(value))).collect()
        }
    }
}

fn kind(path: &Path) -> Option<&'static str> {
    let name = path.file_name()?.to_str()?;
    let is_copy = path.parent()?.ends_with("rubrics");
    match name {
        "odpowiedzi.toml" => Some("answers"),
        "ocena.toml" => Some("review"),
        "register.toml" => Some("register"),
        _ if name.starts_with("rubric") || is_copy => Some("rubric"),
        _ if name.starts_with("ubo-") => Some("certificate"),
        _ => None,
    }
}

#[test]
fn every_file_of_the_repository_is_valid_by_its_schema() {
    let mut files = Vec::new();
    for folder in ["questionnaire", "certificates", "tests/scenarios", "tests/readme"] {
        toml_files(folder.as_ref(), &mut files);
    }
    let mut cases = Vec::new();
    for path in files {
        let Some(name) = kind(&path) else { continue };
        // The questionnaire beside it, or the built-in one.
        let own = path.ancestors().take(4).find_map(|folder| rubric_in(&folder.join("rubric.toml")));
        let rubric = own.unwrap_or_else(|| builtin::rubric().expect("the questionnaire"));
        let text = fs::read_to_string(&path).expect("a text");
        let Some(instance) = read(&text) else { continue };
        cases.push(Case {
            name: path.display().to_string(),
            schema: schema(name, &rubric),
            instance,
            is_valid: !["-faults.in/", "/zepsute/"].iter().any(|part| path.to_string_lossy().contains(part)),
        });
    }
    assert!(cases.len() > 25, "{}", cases.len());
    assert_eq!(wrong(&cases), "");
}

#[test]
fn what_is_wrong_in_answers_a_schema_says() {
    let rubric = builtin::rubric().expect("the questionnaire");
    let text = fs::read_to_string("questionnaire/examples/przykladowo-3/odpowiedzi.toml").expect("answers");
    let with = |from: &str, to: &str| {
        assert!(text.contains(from), "{from}");
        let instance = read(&text.replace(from, to)).expect("TOML");
        Case { name: to.to_owned(), schema: schema("answers", &rubric), instance, is_valid: from == to }
    };
    let cases = [
        with("[answers.grupy]", "[answers.grupy]"),
        with("[answers.grupy]", "[answers.grypy]"),
        with("is = \"tak\"", "is = \"może\""),
        with("\"mieszkancy\"", "\"mieszkańcy\""),
        with("format = 1", "format = 2"),
        with("[municipality]", "[municipality]\nulica = \"Długa\""),
    ];
    assert_eq!(wrong(&cases), "");
    let source = Source::from_bytes("a".to_owned(), text.into()).expect("a text");
    assert!(format::answers::check(&source, &rubric).is_ok());
}

// A command for each JSON output.
const COMMANDS: [(&str, &[&str]); 15] = [
    ("cert.score/1", &["score", "zgloszenie"]),
    ("cert.score/1", &["score", "zgloszenie", "--basis", "claimed", "--target", "3"]),
    ("cert.review/1", &["review", "zgloszenie", "--summary"]),
    ("cert.compare/1", &["compare", "zgloszenie", "drugie"]),
    ("cert.draft/1", &["issue", "zgloszenie", "--by", "Ewa Wzorcowa", "--dry-run", "--unsigned"]),
    ("cert.draft/1", &["issue", "drugie", "--by", "Ewa Wzorcowa", "--dry-run", "--unsigned"]),
    ("cert.check/1", &["check"]),
    ("cert.list/1", &["list"]),
    ("cert.show/1", &["show", "UBO-2025-0001"]),
    ("cert.verify/1", &["verify", "UBO-2025-0001"]),
    ("cert.verify/1", &["verify", "pobrane/ubo-2026-0001.toml"]),
    ("cert.validity/1", &["validity", "--issued", "2026-11-20"]),
    ("cert.practices/1", &["practices"]),
    ("cert.questionnaire/1", &["questionnaire", "show"]),
    ("cert.publish/1", &["publish", "strona"]),
];

#[test]
fn every_output_is_valid_by_its_schema_which_names_all_that_is_in_it() {
    let here = WorkingFolder::with("przykladowo-3");
    copy("questionnaire/examples/przykladowo-gorne-1".as_ref(), &here.path("drugie"));
    fs::rename(here.path("przykladowo-3"), here.path("zgloszenie")).expect("a folder");
    copy("tests/scenarios/rejestr/certificates".as_ref(), &here.path("certificates"));
    copy("tests/readme/published".as_ref(), &here.path("pobrane"));
    let rubric = builtin::rubric().expect("the questionnaire");
    let mut cases = Vec::new();
    let mut add = |name: &str, printed: &[u8], what: String| {
        let instance = serde_json::from_slice(printed).unwrap_or_else(|error| panic!("{what}: {error}"));
        cases.push(Case { name: what, schema: closed(schema(name, &rubric)), instance, is_valid: true });
    };
    for (name, args) in COMMANDS {
        let ran = here.run([args, &["--format", "json", "--as-of", "2026-11-20"]].concat());
        assert!(!ran.out.is_empty(), "{args:?}: {}", ran.err());
        add(name, &ran.out, args.join(" "));
    }
    let (old, new) = ("questionnaire/rubric.toml", here.path("rubric-2027.toml"));
    fs::write(&new, fs::read_to_string(old).expect("a text").replace("months = 12", "months = 24")).expect("a file");
    let old = fs::canonicalize(old).expect("a path");
    let ran = here.run(["questionnaire", "diff", &old.display().to_string(), "rubric-2027.toml", "--format", "json"]);
    add("cert.diff/1", &ran.out, "questionnaire diff".to_owned());
    add("cert.register/1", &fs::read(here.path("strona/register.json")).expect("the data"), "the site".to_owned());
    assert_eq!(wrong(&cases), "");
}

#[test]
fn every_json_of_the_scenarios_is_valid() {
    let rubric = builtin::rubric().expect("the questionnaire");
    let mut cases = Vec::new();
    for path in fs::read_dir("tests/scenarios").expect("scenarios").flatten().map(|entry| entry.path()) {
        let text = fs::read_to_string(&path).unwrap_or_default();
        let Some(scenario) = read(&text) else { continue };
        let printed = scenario["stdout"].as_str().unwrap_or_default();
        for instance in printed.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok()) {
            let Some(format) = instance["format"].as_str() else { continue };
            cases.push(Case {
                name: path.display().to_string(),
                schema: schema(format, &rubric),
                instance,
                is_valid: true,
            });
        }
    }
    assert!(cases.len() > 5, "{}", cases.len());
    assert_eq!(wrong(&cases), "");
}

#[test]
fn every_output_of_the_source_has_a_schema() {
    let mut source = Vec::new();
    for file in ["src/core/report", "src/cli", "src/web"] {
        rust_files(file.as_ref(), &mut source);
    }
    let texts: String = source.iter().map(|path| fs::read_to_string(path).expect("a text")).collect();
    let quoted = texts.split('"').filter(|text| text.starts_with("cert.") && text.ends_with("/1"));
    let mut written: Vec<_> = quoted.map(str::to_owned).collect();
    written.sort();
    written.dedup();
    let mut known: Vec<_> = names().into_iter().filter(|name| name.starts_with("cert.")).collect();
    known.sort();
    assert_eq!(written, known);
}

fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for path in folder.read_dir().expect("a folder").flatten().map(|entry| entry.path()) {
        match path.is_dir() {
            true => rust_files(&path, found),
            false if path.extension().is_some_and(|end| end == "rs") => found.push(path),
            false => {}
        }
    }
}

#[test]
fn an_editor_with_taplo_obeys_the_schema_that_answers_name() {
    let program = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/python/bin/taplo");
    if !has("taplo", program.exists()) {
        return;
    }
    let here = WorkingFolder::with("przykladowo-3");
    let answers = here.read("przykladowo-3/odpowiedzi.toml");
    assert_eq!(here.run(["schema", "answers", "-o", "odpowiedzi.schema.json"]).code, Some(0));
    for (from, to, is_valid) in [("", "", true), ("is = \"tak\"", "is = \"może\"", false)] {
        here.write("odpowiedzi.toml", format!("#:schema ./odpowiedzi.schema.json\n{}", answers.replace(from, to)));
        let checked = Command::new(&program).args(["lint", "odpowiedzi.toml"]).current_dir(here.path("")).output();
        let checked = checked.expect("taplo");
        assert_eq!(checked.status.success(), is_valid, "{}", String::from_utf8_lossy(&checked.stderr));
    }
}
