//! Compares an excerpt of JSON, in which `"…"` stands for omitted parts, with the whole.

use serde_json::Value;

/// The first difference.
pub(crate) fn differs(excerpt: &str, whole: &str) -> Option<String> {
    let read = |text| serde_json::from_str::<Value>(text).expect("JSON");
    value("", &read(excerpt), &read(whole))
}

fn is_gap(value: &Value) -> bool {
    value == "…"
}

fn value(place: &str, excerpt: &Value, whole: &Value) -> Option<String> {
    match (excerpt, whole) {
        (Value::Array(excerpt), Value::Array(whole)) => list(place, excerpt, whole),
        (Value::Object(excerpt), Value::Object(whole)) => {
            let keys = || excerpt.keys().chain(whole.keys());
            keys().find_map(|key| value(&format!("{place}.{key}"), excerpt.get(key)?, whole.get(key)?)).or_else(|| {
                let lone = keys().find(|key| !(excerpt.contains_key(*key) && whole.contains_key(*key)));
                lone.map(|key| format!("{place}.{key}: only in one of them"))
            })
        }
        _ if is_gap(excerpt) || excerpt == whole => None,
        _ => Some(format!("{place}: {excerpt} instead of {whole}")),
    }
}

// A gap stands for one or more entries.
fn list(place: &str, excerpt: &[Value], whole: &[Value]) -> Option<String> {
    match (excerpt, whole) {
        ([], []) => None,
        ([gap, rest @ ..], [_, after @ ..]) if is_gap(gap) => {
            let fits = |from: &usize| list(place, rest, &after[*from..]).is_none();
            let nothing = || format!("{place}: nothing fits after a gap: {}", rest.first().unwrap_or(&Value::Null));
            (0..=after.len()).find(fits).is_none().then(nothing)
        }
        ([first, rest @ ..], [found, after @ ..]) => value(place, first, found).or_else(|| list(place, rest, after)),
        _ => Some(format!("{place}: {} entries instead of {}", excerpt.len(), whole.len())),
    }
}

#[test]
fn an_excerpt_fits_only_what_it_was_taken_from() {
    let fits = |excerpt, whole| differs(excerpt, whole).is_none();
    assert!(fits(r#"{"a": [1, "…", 4], "b": "…"}"#, r#"{"b": "x", "a": [1, 2, 3, 4]}"#));
    assert!(!fits(r#"{"a": [1, "…", 4]}"#, r#"{"a": [1, 2, 3, 5]}"#));
    assert!(!fits(r#"{"a": [1, "…", 4]}"#, r#"{"a": [1, 4]}"#));
    assert!(!fits(r#"{"a": [1]}"#, r#"{"a": [1, 2]}"#));
    assert!(!fits(r#"{"a": 1}"#, r#"{"a": 1, "b": 2}"#));
    assert!(!fits(r#"{"a": 1, "b": 2}"#, r#"{"a": 1}"#));
}
