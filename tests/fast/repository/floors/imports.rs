//! Imports between files: every path in the source, resolved to the file it refers to.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenTree;
use quote::ToTokens;
use syn::UseTree;

use crate::repository::source::{File, walk};

/// The segments of a path, beginning with the package: `cert_core::basics::text`.
pub(crate) type Path = Vec<String>;

/// The files of the source, by module.
pub(crate) struct Modules {
    files: BTreeMap<Path, String>,
    // The module that defines an exported macro, by the path that invokes it.
    macros: BTreeMap<Path, Path>,
}

/// The module of a file.
pub(crate) fn module(file: &str) -> Path {
    let (package, inside) = match file.split_once('/') {
        Some(("core", inside)) => ("cert_core", inside),
        Some(("web", inside)) => ("cert_web", inside),
        _ if file == "main.rs" => ("cert_main", ""),
        _ => ("cert", file),
    };
    let inside = inside.trim_end_matches(".rs");
    let names = inside.split('/').filter(|name| !["", "mod", "lib"].contains(name));
    [package].into_iter().chain(names).map(str::to_owned).collect()
}

impl Modules {
    /// The modules of the files.
    pub(crate) fn new(files: &[File]) -> Modules {
        let mut macros = BTreeMap::new();
        for file in files {
            for item in &file.items {
                let syn::Item::Macro(item) = item else { continue };
                let is_exported = item.attrs.iter().any(|attribute| attribute.path().is_ident("macro_export"));
                if let Some(name) = item.ident.as_ref().filter(|_| is_exported) {
                    let module = module(&file.path);
                    macros.insert(vec![module[0].clone(), name.to_string()], module);
                }
            }
        }
        Modules { files: files.iter().map(|file| (module(&file.path), file.path.clone())).collect(), macros }
    }

    /// The file a path refers to; none if it is outside the source.
    pub(crate) fn file(&self, path: &[String]) -> Option<&str> {
        let path = path.get(..2).and_then(|call| self.macros.get(call)).map_or(path, Vec::as_slice);
        (1..=path.len()).rev().find_map(|length| self.files.get(&path[..length])).map(String::as_str)
    }

    /// The paths in a file that refer to other files, each beginning with the package.
    pub(crate) fn paths(&self, file: &File) -> BTreeSet<Path> {
        let mut found = Found { modules: self, names: BTreeMap::new(), paths: BTreeSet::new() };
        found.look(&file.items, &module(&file.path));
        found.paths
    }
}

struct Found<'a> {
    modules: &'a Modules,
    // The meaning of names imported by `use`.
    names: BTreeMap<String, Path>,
    paths: BTreeSet<Path>,
}

impl Found<'_> {
    fn look(&mut self, items: &[syn::Item], module: &Path) {
        let (imports, rest): (Vec<_>, Vec<_>) = items.iter().partition(|item| matches!(item, syn::Item::Use(_)));
        for item in imports {
            if let syn::Item::Use(import) = item {
                self.import(&import.tree, &Path::new(), module);
            }
        }
        for item in rest {
            match item {
                syn::Item::Mod(syn::ItemMod { ident, content: Some((_, items)), .. }) => {
                    self.look(items, &[module.as_slice(), &[ident.to_string()]].concat());
                }
                syn::Item::Mod(_) => {}
                item => self.look_inside(item, module),
            }
        }
    }

    // Tokens show the paths in macro arguments, too.
    fn look_inside(&mut self, item: &syn::Item, module: &Path) {
        let mut imports = Imports(Vec::new());
        syn::visit::Visit::visit_item(&mut imports, item);
        for tree in imports.0 {
            self.import(&tree, &Path::new(), module);
        }
        let mut paths = BTreeSet::new();
        walk(item.to_token_stream(), &mut |tokens| paths.extend(paths_in(tokens)));
        for path in paths {
            self.add(&path, module);
        }
    }

    fn import(&mut self, tree: &UseTree, before: &Path, module: &Path) {
        let with = |name: &syn::Ident| [before.as_slice(), &[name.to_string()]].concat();
        let (path, name) = match tree {
            UseTree::Path(path) => return self.import(&path.tree, &with(&path.ident), module),
            UseTree::Group(group) => return group.items.iter().for_each(|tree| self.import(tree, before, module)),
            UseTree::Glob(_) => (before.clone(), None),
            UseTree::Name(name) if name.ident == "self" => (before.clone(), before.last().cloned()),
            UseTree::Name(name) => (with(&name.ident), Some(name.ident.to_string())),
            UseTree::Rename(renamed) => (with(&renamed.ident), Some(renamed.rename.to_string())),
        };
        if let Some(path) = self.add(&path, module)
            && let Some(name) = name
        {
            self.names.insert(name, path);
        }
    }

    fn add(&mut self, path: &Path, module: &Path) -> Option<Path> {
        let path = self.resolve(path, module)?;
        self.paths.insert(path.clone());
        Some(path)
    }

    fn resolve(&self, path: &[String], module: &[String]) -> Option<Path> {
        let (first, rest) = path.split_first()?;
        let ups = path.iter().take_while(|name| *name == "super").count();
        let child = [module, std::slice::from_ref(first)].concat();
        let (start, rest) = match first.as_str() {
            "crate" => (vec![module[0].clone()], rest),
            "self" => (module.to_vec(), rest),
            "super" => (module[..module.len().checked_sub(ups)?].to_vec(), &path[ups..]),
            "cert" | "cert_core" | "std" | "chrono" => (vec![first.clone()], rest),
            name => match self.names.get(name) {
                Some(path) => (path.clone(), rest),
                None if self.modules.files.contains_key(&child) => (child, rest),
                None => return None,
            },
        };
        Some([start.as_slice(), rest].concat())
    }
}

// `a::b::c` in a sequence of tokens.
fn paths_in(tokens: &[TokenTree]) -> BTreeSet<Path> {
    let (mut found, mut path, mut colons) = (BTreeSet::new(), Path::new(), 0);
    for token in tokens {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == ':' => colons += 1,
            TokenTree::Ident(name) => {
                if colons != 2 {
                    found.insert(std::mem::take(&mut path));
                }
                path.push(name.to_string());
                colons = 0;
            }
            _ => {
                found.insert(std::mem::take(&mut path));
                colons = 0;
            }
        }
    }
    found.insert(path);
    found.retain(|path| path.len() > 1);
    found
}

// The imports inside functions.
struct Imports(Vec<UseTree>);

impl<'ast> syn::visit::Visit<'ast> for Imports {
    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.0.push(item.tree.clone());
    }
}
