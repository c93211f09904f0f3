//! The messages used by the code and its templates: every `say!`, every `say("…")`, and every kind of fault.

use std::collections::BTreeMap;

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::Token;
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;

use super::messages::Variables;
use crate::repository::source::{files, paths, read, walk};

/// `words, "key", name = value, …` in a `say!`.
pub(crate) struct Said {
    pub(crate) key: String,
    pub(crate) arguments: Variables,
}

impl Parse for Said {
    fn parse(input: ParseStream<'_>) -> syn::Result<Said> {
        input.parse::<syn::Expr>()?;
        input.parse::<Token![,]>()?;
        let key = input.parse::<syn::LitStr>()?.value();
        let mut arguments = Variables::new();
        while input.parse::<Option<Token![,]>>()?.is_some() && !input.is_empty() {
            arguments.insert(input.parse::<syn::Ident>()?.to_string());
            input.parse::<Token![=]>()?;
            input.parse::<syn::Expr>()?;
        }
        Ok(Said { key, arguments })
    }
}

/// Every `say!(…)` in the source and every `say("…")` in its templates, with the file.
pub(crate) fn said() -> Vec<(String, Said)> {
    let mut found = said_by_templates();
    for file in files() {
        let mut add = |tokens: &[TokenTree]| {
            for call in tokens.windows(3) {
                let [TokenTree::Ident(name), TokenTree::Punct(_), TokenTree::Group(arguments)] = call else { continue };
                if name == "say" {
                    let said = syn::parse2(arguments.stream()).unwrap_or_else(|error| panic!("{}: {error}", file.path));
                    found.push((file.path.clone(), said));
                }
            }
        };
        file.items.iter().for_each(|item| walk(item.to_token_stream(), &mut add));
    }
    found
}

// A key, which is always a literal, and named values: `say("key", name=value)`.
fn said_by_templates() -> Vec<(String, Said)> {
    let mut found = Vec::new();
    for path in ["html", "svg"].into_iter().flat_map(paths) {
        for call in read(&path).split("say(").skip(1) {
            let call = call.strip_prefix('"').and_then(|rest| rest.split_once(')'));
            let (call, _) = call.unwrap_or_else(|| panic!("{path}: no literal key"));
            let (key, values) = call.split_once('"').unwrap_or_else(|| panic!("{path}: {call}"));
            let names =
                values.split(',').filter_map(|value| value.split_once('=')).map(|(name, _)| name.trim().to_owned());
            found.push((path.clone(), Said { key: key.to_owned(), arguments: names.collect() }));
        }
    }
    found
}

/// The fields of every kind of fault, by its code: `Name { field: Type, … } = "code"`.
pub(crate) fn faults() -> BTreeMap<String, Variables> {
    let mut found = BTreeMap::new();
    for path in paths("rs") {
        let source: TokenStream = read(&path).parse().expect("Rust");
        walk(source, &mut |tokens| {
            for kind in tokens.windows(4) {
                let [
                    TokenTree::Ident(name),
                    TokenTree::Group(fields),
                    TokenTree::Punct(sign),
                    TokenTree::Literal(code),
                ] = kind
                else {
                    continue;
                };
                if sign.as_char() != '=' || !name.to_string().starts_with(char::is_uppercase) {
                    continue;
                }
                let fields = Punctuated::<Field, Token![,]>::parse_terminated.parse2(fields.stream());
                let code = syn::parse_str::<syn::LitStr>(&code.to_string());
                if let (Ok(fields), Ok(code)) = (fields, code) {
                    found.insert(code.value(), fields.into_iter().map(|field| field.0).collect());
                }
            }
        });
    }
    found
}

struct Field(String);

impl Parse for Field {
    fn parse(input: ParseStream<'_>) -> syn::Result<Field> {
        let name = input.parse::<syn::Ident>()?.to_string();
        input.parse::<Token![:]>()?;
        input.parse::<syn::Type>()?;
        Ok(Field(name))
    }
}
