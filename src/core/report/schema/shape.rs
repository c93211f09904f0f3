//! Turns a shape from `shapes.json` into a JSON Schema.
//!
//! A shape looks like what it describes. A string names a type: `text`, `id`, `day`, `digest`, `terc`, `certificate`,
//! `whole`, `wholes`, `decimal`, `flag`, `any`; `@name` refers to a named shape, `#name` to the values of a choice,
//! `a|b` lists values, `=1` is a constant. A `?` after a type allows null; after a key, the key is optional. `*` stands
//! for all other keys, `+` for the keys of another shape. A description follows `; `.

use serde_json::{Map, Value, json};

use crate::report::schema::choices::words;

/// The context for turning shapes into schemas.
pub(super) struct Shapes<'a> {
    /// The named shapes.
    pub(super) named: &'a Map<String, Value>,
    /// Whether unknown keys are a fault.
    pub(super) is_closed: bool,
}

impl Shapes<'_> {
    /// The schema of a shape.
    pub(super) fn schema(&self, shape: &Value) -> Value {
        match shape {
            Value::String(text) => typed(text),
            Value::Array(items) => json!({ "type": "array", "items": items.first().map(|item| self.schema(item)) }),
            Value::Object(fields) => self.object(fields),
            other => json!({ "const": other }),
        }
    }

    fn object(&self, fields: &Map<String, Value>) -> Value {
        let (mut properties, mut required, mut others) = (Map::new(), Vec::new(), Value::from(!self.is_closed));
        for (key, shape) in self.flattened(fields) {
            let (name, is_optional) = key.strip_suffix('?').map_or((key, false), |name| (name, true));
            if name == "*" {
                others = self.schema(shape);
                continue;
            }
            properties.insert(name.to_owned(), self.schema(shape));
            if !is_optional {
                required.push(name);
            }
        }
        json!({ "type": "object", "required": required, "properties": properties, "additionalProperties": others })
    }

    // Replaces `+` with the keys of the shape it names.
    fn flattened<'f>(&'f self, fields: &'f Map<String, Value>) -> Vec<(&'f str, &'f Value)> {
        let own = |(key, shape): (&'f String, &'f Value)| match (key.as_str(), shape.as_str()) {
            ("+", Some(name)) => {
                let other = self.named.get(name).and_then(Value::as_object);
                other.into_iter().flatten().map(|(key, shape)| (key.as_str(), shape)).collect()
            }
            (key, _) => vec![(key, shape)],
        };
        fields.iter().flat_map(own).collect()
    }
}

fn typed(text: &str) -> Value {
    let (name, meaning) = text.split_once("; ").map_or((text, None), |(name, meaning)| (name, Some(meaning)));
    let (name, is_nullable) = name.strip_suffix('?').map_or((name, false), |name| (name, true));
    let schema = basic(name);
    let schema = if is_nullable { json!({ "anyOf": [schema, { "type": "null" }] }) } else { schema };
    match (meaning, schema) {
        (Some(meaning), Value::Object(mut fields)) => {
            fields.insert("description".to_owned(), meaning.into());
            Value::Object(fields)
        }
        (_, schema) => schema,
    }
}

fn basic(name: &str) -> Value {
    match (name, name.split_at(1)) {
        ("text", _) => json!({ "type": "string" }),
        ("id", _) => json!({ "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$" }),
        ("day", _) => json!({ "type": "string", "format": "date" }),
        ("digest", _) => json!({ "type": "string", "pattern": "^[0-9a-f]{64}$" }),
        ("terc", _) => json!({ "type": "string", "pattern": "^[0-9]{7}$" }),
        ("certificate", _) => json!({ "type": "string", "pattern": "^[A-Z0-9]{2,8}-[0-9]{4}-[0-9]{4,8}$" }),
        ("whole", _) => json!({ "type": "integer" }),
        ("wholes", _) => json!({ "type": "array", "items": { "type": "integer" } }),
        ("decimal", _) => json!({ "type": "number" }),
        ("flag", _) => json!({ "type": "boolean" }),
        ("any", _) => json!({}),
        (_, ("@", other)) => json!({ "$ref": format!("#/$defs/{other}") }),
        (_, ("#", choice)) => json!({ "enum": words(choice) }),
        (_, ("=", value)) => json!({ "const": serde_json::from_str::<Value>(value).unwrap_or_else(|_| value.into()) }),
        _ => json!({ "enum": name.split('|').collect::<Vec<_>>() }),
    }
}
