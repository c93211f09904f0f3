//! The data for programs: each conforms to its schema or standard.
#![cfg(test)]

use std::collections::BTreeSet;

use serde_json::Value;

use crate::report::site::tests::sample::{all_kinds, kind, site};
use crate::samples::holder;

#[test]
fn the_map_and_the_feed_are_xml() {
    let mut certificates = all_kinds();
    certificates[0].holder = holder("Katowice", "2469011");
    let pages = site(certificates);
    for path in ["mapa.svg", "en/map.svg", "zmiany.xml", "en/changes.xml"] {
        let document =
            usvg::roxmltree::Document::parse(&pages[path]).map_err(|error| format!("{path}: {error}")).expect("XML");
        let links =
            document.descendants().filter(|node| node.attribute("href").is_some_and(|href| kind(href) == "html"));
        assert!(links.count() > 0, "{path}");
    }
    let tree = usvg::Tree::from_str(&pages["mapa.svg"], &usvg::Options::default()).expect("a picture");
    assert!(tree.size().width() > 1000.0);
    // Each event is one entry, latest first; future ones have none.
    let ids: Vec<_> =
        pages["zmiany.xml"].split("<entry>").skip(1).filter_map(|entry| entry.split("</id>").next()).collect();
    assert_eq!(ids.len(), 9);
    assert!(ids[0].contains("ubo-2026-0005-0000:pl"), "{ids:?}");
}

#[test]
fn the_schema_names_what_is_published_and_nothing_else() {
    let mut certificates = all_kinds();
    certificates[0].holder = holder("Katowice", "2469011");
    let pages = site(certificates);
    let read = |path: &str| serde_json::from_str::<Value>(&pages[path]).expect("JSON");
    let (schema, register) = (read("register.schema.json"), read("register.json"));
    let keys = |value: &Value| value.as_object().expect("an object").keys().cloned().collect::<BTreeSet<_>>();
    let fits = |value: &Value, schema: &Value| {
        assert_eq!(keys(value), keys(&schema["properties"]));
        let required = schema["required"].as_array().expect("names").iter().filter_map(Value::as_str);
        assert_eq!(keys(value), required.map(str::to_owned).collect());
        for (key, value) in value.as_object().into_iter().flatten() {
            let kind = match value {
                Value::Null => "null",
                Value::Bool(_) => "boolean",
                Value::Number(_) => "integer",
                Value::String(_) => "string",
                Value::Array(_) => "array",
                Value::Object(_) => "object",
            };
            let schema = &schema["properties"][key];
            let fits = match &schema["type"] {
                Value::Null => {
                    schema["const"] == *value || schema["enum"].as_array().is_some_and(|all| all.contains(value))
                }
                Value::Array(kinds) => kinds.contains(&kind.into()),
                one => one == kind,
            };
            assert!(fits, "{key}: {value}");
        }
    };
    fits(&register, &schema);
    let certificates = register["certificates"].as_array().expect("a list");
    assert_eq!(certificates.len(), 8);
    for one in certificates {
        fits(one, &schema["$defs"]["certificate"]);
    }
    assert!(certificates.iter().any(|one| one["at"][0].is_f64() && one["powiat"] == "Katowice"));
}

#[test]
fn the_columns_of_the_table_are_those_that_its_metadata_describes() {
    let pages = site(all_kinds());
    let metadata: Value = serde_json::from_str(&pages["register.csv-metadata.json"]).expect("JSON");
    assert!(metadata["url"] == "register.csv" && metadata["@context"] == "http://www.w3.org/ns/csvw");
    let columns = metadata["tableSchema"]["columns"].as_array().expect("columns");
    let mut table = csv::Reader::from_reader(pages["register.csv"].as_bytes());
    let head: Vec<String> = table.headers().expect("a head").iter().map(str::to_owned).collect();
    assert_eq!(columns.iter().map(|column| column["name"].as_str().expect("a name")).collect::<Vec<_>>(), head);
    for row in table.records() {
        let row = row.expect("a row");
        for (column, cell) in columns.iter().zip(&row) {
            let (base, format) = (&column["datatype"]["base"], &column["datatype"]["format"]);
            let parts = cell.split(column["separator"].as_str().unwrap_or("\n")).filter(|part| !part.is_empty());
            for part in parts {
                let is_right = match column["datatype"].as_str().or(base.as_str()) {
                    Some("integer") => part.parse::<i64>().is_ok(),
                    Some("boolean") => ["true", "false"].contains(&part),
                    Some("date") => part.parse::<chrono::NaiveDate>().is_ok(),
                    Some("string") if column["name"] == "status" => {
                        format.as_str().is_some_and(|all| all.split('|').any(|one| one == part))
                    }
                    _ => true,
                };
                assert!(is_right, "{}: {part}", column["name"]);
            }
        }
    }
}

#[test]
fn the_calendar_of_the_public_asks_nobody_to_run_anything() {
    let pages = site(all_kinds());
    let calendar = pages["kalendarz.ics"].replace("\r\n ", "");
    assert!(calendar.contains("DESCRIPTION:UBO-2026-0001") && !calendar.contains('{'), "{calendar}");
}
