//! The application open in the page, and its surroundings.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use cert_core::application::answers::Answers;
use cert_core::application::edition::NextEdition;
use cert_core::application::evidence::Evidence;
use cert_core::application::submission::Submission;
use cert_core::basics::fault::Faults;
use cert_core::basics::municipality::folder_name;
use cert_core::basics::problem::OtherProblem;
use cert_core::basics::source::Source;
use cert_core::editing::edit::{Edit, Editing};
use cert_core::editing::evidence::path;
use cert_core::editing::heading::Field;
use cert_core::editing::next_edition::follow;
use cert_core::format::{answers, write_answers};
use cert_core::packing::measure::Measure;
use cert_core::places::gmina::Gmina;
use cert_core::places::lookup::named;
use cert_core::report::form::form::{Form, RefusedInput, evaluate};
use cert_core::report::form::frame::{skip, top};
use cert_core::report::form::islands::{islands, title};
use cert_core::report::form::route::Route;
use cert_core::report::phrases;
use cert_core::rubric::practice::Library;
use cert_core::rubric::rubric::Rubric;
use cert_core::words::Words;
use chrono::NaiveDate;
use serde_json::{Map, Value, json};

use crate::form::held_next::HeldNext;

thread_local! {
    static OPEN: RefCell<Option<OpenForm>> = const { RefCell::new(None) };
}

/// An open application.
pub(crate) struct OpenForm {
    pub(crate) rubric: Rubric,
    pub(crate) library: Library,
    pub(crate) contact: Option<String>,
    pub(crate) today: NaiveDate,
    /// The file it was opened from, whose comments are to be preserved.
    pub(crate) base: Option<(String, Answers)>,
    pub(crate) answers: Answers,
    /// Last edition's application, with its text.
    pub(crate) last: Option<(String, Answers)>,
    /// The files at hand, by path.
    pub(crate) files: BTreeMap<String, Measure>,
    pub(crate) refused: BTreeMap<String, RefusedInput>,
    /// The faults of a file that could not be opened, and the field where it was chosen.
    pub(crate) unopened: Option<(&'static str, Faults)>,
    /// Whether the opened file contained a review, which was left out.
    pub(crate) left_review: bool,
    /// The next edition as answered, including details that are hidden for now.
    pub(crate) next: NextEdition,
    /// The gminas that the municipality's name may refer to.
    gminas: Vec<&'static Gmina>,
}

/// Runs `work` on the open application.
pub(crate) fn with<T>(work: impl FnOnce(&mut OpenForm) -> Result<T, Faults>) -> Result<T, Faults> {
    OPEN.with_borrow_mut(|open| match open {
        Some(session) => work(session),
        None => Err(OtherProblem::Other { message: "nothing is open".to_owned() }.into()),
    })
}

/// Replaces the open application.
pub(crate) fn set(session: OpenForm) {
    OPEN.set(Some(session));
}

impl OpenForm {
    /// An empty application.
    pub(crate) fn new(rubric: Rubric, library: Library, contact: Option<String>, today: NaiveDate) -> OpenForm {
        OpenForm {
            answers: Answers::to(&rubric),
            rubric,
            library,
            contact,
            today,
            base: None,
            last: None,
            files: BTreeMap::new(),
            refused: BTreeMap::new(),
            unopened: None,
            left_review: false,
            next: NextEdition::default(),
            gminas: Vec::new(),
        }
    }

    /// Resets what surrounds the answers after these were replaced.
    pub(crate) fn began_anew(&mut self) {
        self.refused.clear();
        (self.unopened, self.left_review) = (None, false);
        self.next = self.answers.next_edition.clone().unwrap_or_default();
        self.gminas = named(&self.answers.municipality.name);
    }

    /// The application as shown on its pages.
    pub(crate) fn form<'s>(&'s self, words: &'s Words) -> Form<'s> {
        Form {
            words,
            evaluation: evaluate(Submission::before_review(&self.rubric, &self.answers, self.today)),
            library: &self.library,
            last: self.last.as_ref().map(|(_, answers)| answers),
            contact: self.contact.as_deref(),
            refused: &self.refused,
            unopened: self.unopened.as_ref().map(|(field, faults)| (*field, faults)),
            left_review: self.left_review,
            gminas: &self.gminas,
        }
    }

    /// A page with its frame.
    pub(crate) fn shown(&self, words: &Words, hash: &str) -> Result<Value, Faults> {
        let mut shown = page(&self.form(words), hash)?;
        shown["islands"]["top"] = json!(top(words, &self.rubric)?);
        shown["islands"]["skip"] = json!(skip(words)?);
        Ok(shown)
    }

    /// Takes a step, with the measure of the file it adds, if any; returns whether it was accepted.
    pub(crate) fn take(&mut self, words: &Words, edit: &Edit, measure: Option<Measure>) -> bool {
        let edit = &self.meant(words, edit);
        let digests = self.digests();
        let last = self.last.as_ref().map(|(_, answers)| answers);
        let editing = Editing { rubric: &self.rubric, files: &digests, last, today: self.today };
        let taken = editing.take(edit, &mut self.answers);
        if let Edit::Heading { field, .. } = edit {
            follow(*field, &mut self.next, &mut self.answers);
        }
        self.refused.remove(&edit.field());
        if let Err(why) = taken {
            self.refused.insert(edit.field(), RefusedInput { typed: edit.typed().to_owned(), why });
            return false;
        }
        if let (Edit::File { name, sha256, .. }, Some(measure)) = (edit, measure) {
            self.files.insert(path(&digests, name, sha256), measure);
        }
        if let Edit::Remove { question, at } = edit {
            self.refused = moved_up(std::mem::take(&mut self.refused), question, at);
        }
        true
    }

    // The step with the gmina that a name refers to; what distinguishes namesakes is not stored in the name.
    fn meant(&mut self, words: &Words, edit: &Edit) -> Edit {
        let Edit::Heading { field: field @ Field::Municipality, value } = edit else { return edit.clone() };
        // The browser sends the value again when focus leaves the field.
        if *value == self.answers.municipality.name {
            return edit.clone();
        }
        self.gminas = phrases::meant(words, value);
        let chosen = self.gminas.first().filter(|_| value.contains(','));
        Edit::Heading { field: *field, value: chosen.map_or(value.clone(), |gmina| gmina.name.to_owned()) }
    }

    /// The files that the answers use.
    pub(crate) fn used(answers: &Answers) -> BTreeSet<String> {
        answers.evidence().filter_map(Evidence::file).map(str::to_owned).collect()
    }

    /// Removes those of the files `before` that nothing uses any more; returns their paths.
    pub(crate) fn forget(&mut self, before: &BTreeSet<String>) -> Vec<String> {
        let mut kept = OpenForm::used(&self.answers);
        kept.extend(self.last.iter().flat_map(|(_, answers)| OpenForm::used(answers)));
        let gone: Vec<String> =
            before.difference(&kept).filter(|path| self.files.remove(*path).is_some()).cloned().collect();
        gone
    }

    /// The digests of the files at hand.
    pub(crate) fn digests(&self) -> BTreeMap<String, String> {
        digests(&self.files)
    }

    /// The text of the answers, from the one writer; checked to be readable once the names are given.
    pub(crate) fn text(&self) -> Result<String, Faults> {
        let base = self.base.as_ref().map(|(text, answers)| (text.as_str(), answers));
        let text = write_answers::answers(base, &self.answers, &self.rubric)?;
        if !self.answers.municipality.name.is_empty() && !self.answers.edition.name.is_empty() {
            let source = Arc::new(Source { name: "odpowiedzi.toml".to_owned(), text: text.clone() });
            answers::check(&source, &self.rubric)?;
        }
        Ok(text)
    }

    /// What the browser stores, apart from the files.
    pub(crate) fn kept(&self) -> Result<Value, Faults> {
        let base = self.base.as_ref().map(|(text, _)| text);
        let last = self.last.as_ref().map(|(text, _)| text);
        Ok(json!({ "base": base, "answers": self.text()?, "last": last, "next": HeldNext::from(&self.next) }))
    }

    /// The base name for its files.
    pub(crate) fn name(&self) -> String {
        folder_name(&self.answers.municipality.name, &self.answers.edition.name)
    }
}

/// The digests of files, by their paths.
pub(crate) fn digests(files: &BTreeMap<String, Measure>) -> BTreeMap<String, String> {
    files.iter().map(|(path, measure)| (path.clone(), measure.sha256.clone())).collect()
}

/// A page without its frame, which no step changes.
pub(crate) fn page(form: &Form<'_>, hash: &str) -> Result<Value, Faults> {
    let route = Route::read(hash, form.rubric());
    let islands: Map<String, Value> =
        islands(form, &route)?.into_iter().map(|(name, html)| (name.to_owned(), json!(html))).collect();
    Ok(json!({ "islands": islands, "title": title(form, &route), "route": route.href() }))
}

// Input refused for the pieces after a removed one moves up with them.
fn moved_up(refused: BTreeMap<String, RefusedInput>, question: &str, at: &str) -> BTreeMap<String, RefusedInput> {
    let removed: usize = at.parse().unwrap_or_default();
    let moved = |(field, input): (String, RefusedInput)| {
        let piece = ["place", "day"].iter().find_map(|kind| {
            let number = field.strip_prefix(&format!("{kind}-{question}-"))?.parse::<usize>().ok()?;
            Some((*kind, number))
        });
        match piece {
            Some((_, number)) if number == removed => None,
            Some((kind, number)) if number > removed => Some((format!("{kind}-{question}-{}", number - 1), input)),
            _ => Some((field, input)),
        }
    };
    refused.into_iter().filter_map(moved).collect()
}
