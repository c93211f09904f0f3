//! Schemas by name: of an input file or a JSON output.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::basics::text::Lang;
use crate::report::schema::questions;
use crate::report::schema::shape::Shapes;
use crate::rubric::rubric::Rubric;

const SHAPES: &str = include_str!("shapes.json");

// The schema of published data is maintained with the site.
const PUBLISHED: (&str, &str) = ("cert.register/1", include_str!("../templates/site/register.schema.json"));

/// Schemas of inputs and outputs under a rubric.
pub struct Schemas<'a> {
    pub rubric: &'a Rubric,
    /// The language of the descriptions.
    pub lang: Lang,
}

/// All names: files first, then JSON formats by name and version.
pub fn names() -> Vec<String> {
    let of = |part: &str| part_of(&shapes(), part).keys().cloned().collect::<Vec<_>>();
    [of("inputs"), of("outputs"), vec![PUBLISHED.0.to_owned()]].concat()
}

impl Schemas<'_> {
    /// The schema with a name; none if the name is unknown.
    pub fn schema(&self, name: &str) -> Option<Value> {
        if name == PUBLISHED.0 {
            return serde_json::from_str(PUBLISHED.1).ok();
        }
        let shapes = shapes();
        let (named, inputs, outputs) = ["defs", "inputs", "outputs"].map(|part| part_of(&shapes, part)).into();
        let drawn = Shapes { named: &named, is_closed: inputs.contains_key(name) };
        let shape = match (inputs.get(name), outputs.get(name).and_then(Value::as_object)) {
            (Some(shape), _) => shape.clone(),
            (_, Some(fields)) => headed(name, fields),
            _ => return None,
        };
        let root = drawn.schema(&shape);
        let defs = self.definitions(&drawn, &root);
        let mut schema = json!({ "$schema": "https://json-schema.org/draft/2020-12/schema", "title": name });
        if let (Some(schema), Value::Object(root)) = (schema.as_object_mut(), root) {
            schema.extend(root);
            schema.insert("$defs".to_owned(), defs);
        }
        Some(schema)
    }

    // Only the named shapes that a schema refers to.
    fn definitions(&self, shapes: &Shapes<'_>, root: &Value) -> Value {
        let (mut found, mut next, mut seen) = (Map::new(), referred(root), BTreeSet::new());
        while let Some(name) = next.pop() {
            if !seen.insert(name.clone()) {
                continue;
            }
            let schema = match name.as_str() {
                "answers" => questions::answers(self.rubric, self.lang),
                "question" => questions::question(self.rubric),
                name => shapes.named.get(name).map(|shape| shapes.schema(shape)).unwrap_or_default(),
            };
            next.extend(referred(&schema));
            found.insert(name, schema);
        }
        Value::Object(found)
    }
}

fn shapes() -> Value {
    serde_json::from_str(SHAPES).unwrap_or_default()
}

fn part_of(shapes: &Value, part: &str) -> Map<String, Value> {
    shapes[part].as_object().cloned().unwrap_or_default()
}

// Every output starts with its format.
fn headed(name: &str, fields: &Map<String, Value>) -> Value {
    let head = ("format".to_owned(), Value::from(format!("={name}")));
    [head].into_iter().chain(fields.clone()).collect()
}

fn referred(schema: &Value) -> Vec<String> {
    match schema {
        Value::Object(fields) => fields
            .iter()
            .flat_map(|(key, value)| match (key.as_str(), value.as_str()) {
                ("$ref", Some(path)) => path.strip_prefix("#/$defs/").map(str::to_owned).into_iter().collect(),
                _ => referred(value),
            })
            .collect(),
        Value::Array(items) => items.iter().flat_map(referred).collect(),
        _ => Vec::new(),
    }
}
