//! Domain values in a table: identifiers, versions, texts in both languages, locations.

use toml::de::DeValue;

use crate::basics::fault::FaultKind;
use crate::basics::municipality::{Location, LocationProblem};
use crate::basics::problem::ValueProblem;
use crate::basics::text::{Id, Text, Version};
use crate::toml::table::Table;
use crate::toml::value::{Value, as_text};

impl Table<'_> {
    /// A required identifier.
    pub fn id(&self, key: &'static str) -> Option<Id> {
        self.parsed(key, id)
    }

    /// A list of identifiers, which may be absent or empty.
    pub fn ids(&self, key: &'static str) -> Vec<Id> {
        self.list(key, id)
    }

    /// A required, non-empty list of identifiers.
    pub fn some_ids(&self, key: &'static str) -> Vec<Id> {
        self.some_list(key, id)
    }

    /// A required version.
    pub fn version(&self, key: &'static str) -> Option<Version> {
        self.parsed(key, version)
    }

    /// An optional version.
    pub fn optional_version(&self, key: &'static str) -> Option<Version> {
        self.optional_parsed(key, version)
    }

    /// A required text in both languages. After a fault it is incomplete, so that the rest can still be checked.
    pub fn text(&self, key: &'static str) -> Text {
        self.needed(key).and_then(|_| self.optional_text(key)).unwrap_or_default()
    }

    /// An optional text in both languages.
    pub fn optional_text(&self, key: &'static str) -> Option<Text> {
        let table = self.optional_table(key)?;
        let language = |lang: &'static str| match table.value(lang) {
            None => {
                table.fault(lang, FaultKind::from(ValueProblem::MissingLanguage { key: key.to_owned(), lang }));
                None
            }
            Some(value) => as_text(table.faults(), &format!("{key}.{lang}"), value),
        };
        let (pl, en) = (language("pl"), language("en"));
        table.done();
        Some(Text { pl: pl.unwrap_or_default().into_owned(), en: en.unwrap_or_default().into_owned() })
    }

    /// An optional location: latitude and longitude, in degrees.
    pub fn optional_location(&self, key: &'static str) -> Option<Location> {
        let value = self.value(key)?;
        let read = || match value.get_ref() {
            DeValue::Array(numbers) => match &numbers[..] {
                [latitude, longitude] => Some((degrees(latitude)?, degrees(longitude)?)),
                _ => None,
            },
            _ => None,
        };
        let not_one = || LocationProblem::NotALocation { key: key.to_owned() }.into();
        let location = read().ok_or_else(not_one).and_then(|(north, east)| Location::new(north, east));
        location.map_err(|fault| self.fault(key, fault)).ok()
    }
}

fn degrees(value: Value<'_>) -> Option<f64> {
    match value.get_ref() {
        DeValue::Integer(number) => number.as_str().parse().ok(),
        DeValue::Float(number) => number.as_str().parse().ok(),
        _ => None,
    }
}

fn id(found: &str) -> Result<Id, FaultKind> {
    Id::new(found).ok_or_else(|| FaultKind::from(ValueProblem::BadId { found: found.to_owned() }))
}

fn version(found: &str) -> Result<Version, FaultKind> {
    Version::new(found).ok_or_else(|| FaultKind::from(ValueProblem::BadVersion { found: found.to_owned() }))
}
