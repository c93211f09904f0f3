//! A policy engine with the same verdicts: evaluates `score.rego` for each application of a folder.

use regorus::{Engine, Value};

fn value(path: &std::path::Path) -> Value {
    let text = std::fs::read_to_string(path).expect("a text");
    let table: toml::Table = toml::from_str(&text).expect("TOML");
    Value::from_json_str(&json(table.into()).to_string()).expect("a value")
}

// Days become strings.
fn json(value: toml::Value) -> serde_json::Value {
    match value {
        toml::Value::Datetime(day) => day.to_string().into(),
        toml::Value::Array(list) => list.into_iter().map(json).collect(),
        toml::Value::Table(table) => table.into_iter().map(|(key, value)| (key, json(value))).collect(),
        other => serde_json::to_value(other).expect("JSON"),
    }
}

fn main() {
    let arguments: Vec<std::path::PathBuf> = std::env::args_os().skip(1).map(Into::into).collect();
    let [policy, rubric, folder] = arguments.as_slice() else { panic!("rego POLICY RUBRIC FOLDER") };
    let mut engine = Engine::new();
    engine.add_policy_from_file(policy).expect("a policy");
    engine.add_data(value(rubric)).expect("data");
    let mut paths: Vec<_> = std::fs::read_dir(folder).expect("a folder").flatten().map(|entry| entry.path()).collect();
    paths.sort();
    for path in paths {
        engine.set_input(value(&path.join("odpowiedzi.toml")));
        let result = engine.eval_rule("data.score.result".to_owned()).expect("a result");
        println!("{result}");
    }
}
