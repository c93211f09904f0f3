//! The source of the program, parsed.

use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{TokenStream, TokenTree};

/// A Rust file of the source.
pub(crate) struct File {
    /// Its path, from `src/` on.
    pub(crate) path: String,
    /// Its content, without code for tests.
    pub(crate) items: Vec<syn::Item>,
}

/// Every Rust file of the source, except those for tests only.
pub(crate) fn files() -> Vec<File> {
    paths("rs").into_iter().filter_map(|path| file(path.clone(), &read(&path))).collect()
}

/// A parsed file; none if it is for tests only.
pub(crate) fn file(path: String, text: &str) -> Option<File> {
    let parsed = syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}"));
    let mut items = parsed.items;
    items.retain(|item| !attributes(item).iter().any(is_for_tests));
    (!parsed.attrs.iter().any(is_for_tests)).then_some(File { path, items })
}

/// The text of a file of the source.
pub(crate) fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).expect("source")
}

/// The paths of all source files with this extension, sorted.
pub(crate) fn paths(extension: &str) -> Vec<String> {
    let mut found = Vec::new();
    add_paths(&root(), extension, &mut found);
    found.sort();
    found
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn add_paths(folder: &Path, extension: &str, found: &mut Vec<String>) {
    for path in fs::read_dir(folder).expect("a folder").flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            add_paths(&path, extension, found);
        } else if path.extension().is_some_and(|found| found == extension) {
            let path = path.strip_prefix(root()).expect("below src").components();
            found.push(path.map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/"));
        }
    }
}

fn attributes(item: &syn::Item) -> &[syn::Attribute] {
    match item {
        syn::Item::Mod(module) => &module.attrs,
        syn::Item::Fn(function) => &function.attrs,
        syn::Item::Use(import) => &import.attrs,
        _ => &[],
    }
}

// `#[cfg(test)]`.
fn is_for_tests(attribute: &syn::Attribute) -> bool {
    attribute.path().is_ident("cfg") && attribute.parse_args::<syn::Ident>().is_ok_and(|name| name == "test")
}

/// Visits every sequence of tokens: the outermost, and those in groups. Attributes, and so docs, are left out.
pub(crate) fn walk(tokens: TokenStream, show: &mut impl FnMut(&[TokenTree])) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    show(&tokens);
    let mut before = [None, None];
    for token in tokens {
        let sign = match &token {
            TokenTree::Punct(punct) => Some(punct.as_char()),
            _ => None,
        };
        let is_attribute = matches!(before, [_, Some('#')] | [Some('#'), Some('!')]);
        if let TokenTree::Group(group) = token
            && !is_attribute
        {
            walk(group.stream(), show);
        }
        before = [before[1], sign];
    }
}
