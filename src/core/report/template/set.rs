//! Fills in many pages from few templates, parsed once; templates can extend or include others by name.

use std::collections::BTreeMap;
use std::sync::Arc;

use minijinja::value::{Serde, Value};
use minijinja::{AutoEscape, Environment, Error, escape_formatter};
use serde::Serialize;

use crate::basics::clean::clean;
use crate::basics::fault::Faults;
use crate::basics::source::Source;
use crate::basics::text::Lang;
use crate::report::template::engine::{FUEL, built_in, environment, escaped, faults_of, syntax};
use crate::report::template::page_template::add_words;

/// The templates of pages in one language.
pub struct TemplateSet {
    environment: Environment<'static>,
    sources: BTreeMap<&'static str, Arc<Source>>,
}

impl TemplateSet {
    /// Parses built-in templates, given by name.
    ///
    /// # Errors
    /// Never in a released program: a test fills in each one.
    pub fn new(lang: Lang, templates: &[(&'static str, &'static str)]) -> Result<TemplateSet, Faults> {
        let mut environment = environment();
        add_words(&mut environment, lang);
        escaped(&mut environment);
        environment.set_fuel(Some(FUEL));
        environment.set_syntax(syntax()?);
        environment.set_formatter(|out, state, value| match value.as_str() {
            Some(text) if matches!(state.auto_escape(), AutoEscape::Html) && !value.is_safe() => {
                out.write_str(&escape(text)).map_err(Error::from)
            }
            _ => escape_formatter(out, state, value),
        });
        let sources = templates.iter().map(|(name, text)| (*name, built_in(name, text))).collect();
        let mut set = TemplateSet { environment, sources };
        for (name, text) in templates {
            let added = set.environment.add_template(name, text);
            added.map_err(|error| faults_of(&set.sources[name], &error))?;
        }
        Ok(set)
    }

    /// Makes a value available to every template, without copying it for each page.
    pub fn share(&mut self, name: &'static str, value: &impl Serialize) {
        self.environment.add_global(name, Value::from(Serde(value)));
    }

    /// Fills in a template; removes characters that could hide text.
    ///
    /// # Errors
    /// Returns an error if it names an unknown value.
    pub fn fill(&self, name: &'static str, values: &impl Serialize) -> Result<String, Faults> {
        let filled = self.environment.get_template(name).and_then(|template| template.render(Serde(values)));
        filled.map(|text| clean(&text)).map_err(|error| faults_of(&self.sources[name], &error))
    }
}

// Escapes what could end a text or an attribute. The engine's own escaping writes `/` as six characters, and links are
// full of them.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#x27;"),
            c => escaped.push(c),
        }
    }
    escaped
}
