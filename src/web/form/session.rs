//! The application that is open in the page, and what surrounds it.

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

/// An application that is open.
pub(crate) struct OpenForm {
    pub(crate) rubric: Rubric,
    pub(crate) library: Library,
    pub(crate) contact: Option<String>,
    pub(crate) today: NaiveDate,
    /// What a file said from which it was opened: comments that a person wrote stay.
    pub(crate) base: Option<(String, Answers)>,
    pub(crate) answers: Answers,
    /// Last edition's application, as its file says it.
    pub(crate) last: Option<(String, Answers)>,
    /// The files at hand, by their paths.
    pub(crate) files: BTreeMap<String, Measure>,
    pub(crate) refused: BTreeMap<String, RefusedInput>,
    /// What is wrong with a file that was to be opened, and the field in which it was chosen.
    pub(crate) unopened: Option<(&'static str, Faults)>,
    /// Whether a review lay in the file that was opened, and was left out.
    pub(crate) left_review: bool,
    /// The next edition as it was answered, whatever of it is asked for now.
    pub(crate) next: NextEdition,
    /// The gminas that the name of the municipality means.
    gminas: Vec<&'static Gmina>,
}

/// Does something with the application that is open.
pub(crate) fn with<T>(work: impl FnOnce(&mut OpenForm) -> Result<T, Faults>) -> Result<T, Faults> {
    OPEN.with_borrow_mut(|open| match open {
        Some(session) => work(session),
        None => Err(OtherProblem::Other { message: "nothing is open".to_owned() }.into()),
    })
}

/// Puts an application in the place of the one that was open.
pub(crate) fn set(session: OpenForm) {
    OPEN.set(Some(session));
}

impl OpenForm {
    /// An application with nothing in it.
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

    /// What surrounds the answers, once others have taken their place.
    pub(crate) fn began_anew(&mut self) {
        self.refused.clear();
        (self.unopened, self.left_review) = (None, false);
        self.next = self.answers.next_edition.clone().unwrap_or_default();
        self.gminas = named(&self.answers.municipality.name);
    }

    /// The application as its pages show it.
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

    /// A page of it, with what surrounds it.
    pub(crate) fn shown(&self, words: &Words, hash: &str) -> Result<Value, Faults> {
        let mut shown = page(&self.form(words), hash)?;
        shown["islands"]["top"] = json!(top(words, &self.rubric)?);
        shown["islands"]["skip"] = json!(skip(words)?);
        Ok(shown)
    }

    /// Takes a step, with the measure of the file that it brings, if it brings one; gives whether it could be taken.
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

    // Which gmina a name means. What tells one from others of its name is not a part of it.
    fn meant(&mut self, words: &Words, edit: &Edit) -> Edit {
        let Edit::Heading { field: field @ Field::Municipality, value } = edit else { return edit.clone() };
        // A browser says it once more when the field is left.
        if *value == self.answers.municipality.name {
            return edit.clone();
        }
        self.gminas = phrases::meant(words, value);
        let chosen = self.gminas.first().filter(|_| value.contains(','));
        Edit::Heading { field: *field, value: chosen.map_or(value.clone(), |gmina| gmina.name.to_owned()) }
    }

    /// The files that answers use, of an application.
    pub(crate) fn used(answers: &Answers) -> BTreeSet<String> {
        answers.evidence().filter_map(Evidence::file).map(str::to_owned).collect()
    }

    /// Forgets the files of these that nothing uses any more; gives their paths.
    pub(crate) fn forget(&mut self, before: &BTreeSet<String>) -> Vec<String> {
        let mut kept = OpenForm::used(&self.answers);
        kept.extend(self.last.iter().flat_map(|(_, answers)| OpenForm::used(answers)));
        let gone: Vec<String> =
            before.difference(&kept).filter(|path| self.files.remove(*path).is_some()).cloned().collect();
        gone
    }

    /// The digests of the files at hand.
    pub(crate) fn digests(&self) -> BTreeMap<String, String> {
        self.files.iter().map(|(path, measure)| (path.clone(), measure.sha256.clone())).collect()
    }

    /// The text of the answers, by the one writer. What is written can be read again, or it is not written.
    pub(crate) fn text(&self) -> Result<String, Faults> {
        let base = self.base.as_ref().map(|(text, answers)| (text.as_str(), answers));
        let text = write_answers::answers(base, &self.answers, &self.rubric)?;
        if !self.answers.municipality.name.is_empty() && !self.answers.edition.name.is_empty() {
            let source = Arc::new(Source { name: "odpowiedzi.toml".to_owned(), text: text.clone() });
            answers::check(&source, &self.rubric)?;
        }
        Ok(text)
    }

    /// What the browser keeps, besides the files.
    pub(crate) fn kept(&self) -> Result<Value, Faults> {
        let base = self.base.as_ref().map(|(text, _)| text);
        let last = self.last.as_ref().map(|(text, _)| text);
        Ok(json!({ "base": base, "answers": self.text()?, "last": last, "next": HeldNext::from(&self.next) }))
    }

    /// A name for its files.
    pub(crate) fn name(&self) -> String {
        folder_name(&self.answers.municipality.name, &self.answers.edition.name)
    }
}

/// A page of an application, without what surrounds it, which a step never changes.
pub(crate) fn page(form: &Form<'_>, hash: &str) -> Result<Value, Faults> {
    let route = Route::read(hash, form.rubric());
    let islands: Map<String, Value> =
        islands(form, &route)?.into_iter().map(|(name, html)| (name.to_owned(), json!(html))).collect();
    Ok(json!({ "islands": islands, "title": title(form, &route), "route": route.href() }))
}

// The pieces behind one that was removed have moved up, and what was refused of them with them.
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
