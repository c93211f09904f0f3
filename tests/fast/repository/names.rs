//! A type name has one meaning.

use std::collections::BTreeMap;

use proc_macro2::{TokenStream, TokenTree};

use super::source::files;

#[test]
fn no_two_types_share_a_name() {
    let mut places: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for file in files() {
        for name in file.items.iter().filter_map(type_name) {
            places.entry(name).or_default().push(file.path.clone());
        }
    }
    let shared: Vec<_> = places.iter().filter(|(_, files)| files.len() > 1).collect();
    assert!(places.len() > 300 && shared.is_empty(), "{shared:#?}");
}

fn type_name(item: &syn::Item) -> Option<String> {
    let name = match item {
        syn::Item::Struct(item) => &item.ident,
        syn::Item::Enum(item) => &item.ident,
        syn::Item::Trait(item) => &item.ident,
        syn::Item::Type(item) => &item.ident,
        // `codes!` and `problems!` define one each.
        syn::Item::Macro(item) => return made(item.mac.tokens.clone()),
        _ => return None,
    };
    Some(name.to_string())
}

// The name after `enum`, or the first one outside brackets.
fn made(tokens: TokenStream) -> Option<String> {
    let words: Vec<String> = tokens.into_iter().filter_map(word).collect();
    let behind_enum = words.iter().skip_while(|word| *word != "enum").nth(1);
    behind_enum.or(words.first()).filter(|word| word.starts_with(char::is_uppercase)).cloned()
}

fn word(token: TokenTree) -> Option<String> {
    if let TokenTree::Ident(word) = token { Some(word.to_string()) } else { None }
}
