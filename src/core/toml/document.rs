//! A TOML text as a tree of located values, with the faults found in it.

use std::ops::Range;
use std::sync::Arc;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::basics::fault::{Fault, Faults, Located, Place, Segment};
use crate::basics::problem::OtherProblem;
use crate::basics::source::Source;
use crate::carrier::instead;
use crate::toml::bounds;
use crate::toml::fault_list::FaultList;
use crate::toml::problem::TomlProblem;
use crate::toml::syntax;
use crate::toml::table::Table;

/// A parsed text and its faults so far.
pub struct Document<'a> {
    source: &'a Arc<Source>,
    root: Spanned<DeTable<'a>>,
    faults: FaultList<'a>,
}

impl<'a> Document<'a> {
    /// Parses the text of a source.
    ///
    /// # Errors
    /// Returns the first of these that applies: a bound exceeded; every syntax fault; a `format` other than 1. Nothing
    /// else is checked then.
    pub fn parse(source: &'a Arc<Source>) -> Result<Document<'a>, Faults> {
        bounds::check(&source.text).map_err(|(problem, span)| {
            Faults(vec![Fault { source: Some(Arc::clone(source)), span, kind: problem.into() }])
        })?;
        let (root, errors) = DeTable::parse_recoverable(&source.text);
        let instead = if errors.is_empty() { None } else { instead::look(&source.text) };
        let faults = match instead {
            Some((what, span)) => {
                let kind = TomlProblem::Instead { what: what.code() }.into();
                vec![Fault { source: Some(Arc::clone(source)), span: Some(span), kind }]
            }
            None => syntax::faults(source, &errors),
        };
        let document = Document { source, root, faults: FaultList::new(source, faults) };
        document.faults.check()?;
        let root = document.root();
        if root.has("format") {
            root.one_of("format", 1..=1);
            document.faults.check()?;
        }
        Ok(document)
    }

    /// The top-level table.
    pub fn root(&'a self) -> Table<'a> {
        let table = Table::new(&self.faults, self.root.get_ref(), 0..0);
        table.know("format");
        table
    }

    /// The faults so far.
    pub fn faults(&self) -> &FaultList<'a> {
        &self.faults
    }

    /// Adds faults of domain rules, each at its place.
    pub fn faults_at(&self, located: Vec<Located>) {
        for (place, kind) in located {
            self.faults.add(self.locate(&place), kind);
        }
    }

    /// Returns the value if there are no faults.
    ///
    /// # Errors
    /// Returns every fault so far, in text order.
    pub fn finish<T>(&self, value: Option<T>) -> Result<T, Faults> {
        self.faults.check()?;
        value.ok_or_else(|| OtherProblem::ProgramFault { path: self.source.name.clone() }.into())
    }

    // The position of a place, or of as much of its path as exists.
    fn locate(&self, place: &Place) -> Range<usize> {
        let mut steps = place.iter();
        let Some(Segment::Key(first)) = steps.next() else { return self.root.span() };
        let mut here = self.root.get_ref().get(first.as_str());
        let mut span = self.root.span();
        for step in steps.map(Some).chain([None]) {
            let Some(value) = here else { break };
            span = value.span();
            here = match (step, value.get_ref()) {
                (Some(Segment::Key(key)), DeValue::Table(table)) => table.get(key.as_str()),
                (Some(Segment::Index(index)), DeValue::Array(array)) => array.get(*index),
                _ => None,
            };
        }
        span
    }
}
