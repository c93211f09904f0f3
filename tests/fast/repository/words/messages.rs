//! The content of the message files.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};

use crate::repository::source::{paths, read};

pub(crate) type Variables = BTreeSet<String>;

/// The location of the message files, one folder per language, and of the code that uses them.
pub(crate) const CORE: &str = "core/";
pub(crate) const PROGRAM: &str = "cli/";

/// The message files of a package.
pub(crate) fn files_of_words(package: &str, lang: &str) -> Vec<String> {
    let folder = format!("{package}words/{lang}/");
    paths("ftl").into_iter().filter(|path| path.starts_with(&folder)).collect()
}

/// Every message of a package in file order, and every attribute as `key.attribute`, with its variables.
pub(crate) fn entries(package: &str, lang: &str) -> Vec<(String, Variables)> {
    files_of_words(package, lang).iter().flat_map(|path| messages_in(path, variables)).collect()
}

/// As [`entries`], but with the variants of each message, except plural forms, which differ between languages.
pub(crate) fn cases_of_entries(package: &str, lang: &str) -> Vec<(String, BTreeSet<String>)> {
    files_of_words(package, lang).iter().flat_map(|path| messages_in(path, cases)).collect()
}

fn messages_in(path: &str, of: fn(&Pattern<&str>) -> BTreeSet<String>) -> Vec<(String, BTreeSet<String>)> {
    let text = read(path);
    let resource = fluent_syntax::parser::parse(text.as_str())
        .unwrap_or_else(|(_, errors)| panic!("{path} does not parse: {errors:?}"));
    let mut found = Vec::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let key = message.id.name.to_owned();
        let value = message.value.as_ref().unwrap_or_else(|| panic!("{path}: {key} has no text"));
        found.push((key.clone(), of(value)));
        for attribute in &message.attributes {
            found.push((format!("{key}.{}", attribute.id.name), of(&attribute.value)));
        }
    }
    found
}

pub(crate) fn messages() -> BTreeMap<String, Variables> {
    let mut found = BTreeMap::new();
    for (key, variables) in entries(CORE, "pl").into_iter().chain(entries(PROGRAM, "pl")) {
        assert!(found.insert(key.clone(), variables).is_none(), "{key} twice");
    }
    found
}

fn variables(pattern: &Pattern<&str>) -> Variables {
    let mut found = Variables::new();
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            add_variables(expression, &mut found);
        }
    }
    found
}

fn add_variables(expression: &Expression<&str>, found: &mut Variables) {
    let inline = match expression {
        Expression::Select { selector, variants } => {
            for variant in variants {
                found.extend(variables(&variant.value));
            }
            selector
        }
        Expression::Inline(inline) => inline,
    };
    match inline {
        InlineExpression::VariableReference { id } => drop(found.insert(id.name.to_owned())),
        InlineExpression::Placeable { expression } => add_variables(expression, found),
        _ => {}
    }
}

const FORMS_OF_NUMBERS: [&str; 4] = ["one", "few", "many", "other"];

fn cases(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for element in &pattern.elements {
        let PatternElement::Placeable { expression: Expression::Select { variants, .. } } = element else { continue };
        for variant in variants {
            found.extend(cases(&variant.value));
            if let VariantKey::Identifier { name } = variant.key {
                found.extend(Some(name.to_owned()).filter(|name| !FORMS_OF_NUMBERS.contains(&name.as_str())));
            }
        }
    }
    found
}
