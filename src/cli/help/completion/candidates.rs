//! Completion candidates other than files: certificate numbers, questions, codes.

use std::ffi::OsStr;

use cert_core::report::schema::schema::names;
use cert_core::rubric::rubric::{Question, QuestionKind, Rubric};
use cert_core::words::Words;
use clap::{Arg, Command};
use clap_complete::engine::{
    ArgValueCandidates, ArgValueCompleter, CompletionCandidate, PathCompleter, ValueCompleter,
};

use crate::builtin;
use crate::cli::help::reference::described;
use crate::ops::argument::number;
use crate::ops::context::Places;
use crate::store::disk::read::is_stdin;
use crate::store::questionnaire;

/// The sources of candidates, read once.
pub(crate) struct Completable<'a> {
    words: &'a Words,
    numbers: Vec<Candidate>,
    rubric: Option<Rubric>,
}

type Candidate = (String, String);

impl<'a> Completable<'a> {
    /// Reads the sources; skips those that cannot be read.
    pub(crate) fn new(words: &'a Words, places: &Places) -> Completable<'a> {
        let rubric = match &places.rubric {
            // Standard input is not available while completing.
            Some(path) if !is_stdin(path) => questionnaire::rubric(path),
            _ => builtin::rubric(),
        };
        Completable { words, numbers: numbers(places), rubric: rubric.ok() }
    }

    /// The command with candidates for its arguments.
    pub(crate) fn of(&self, command: Command) -> Command {
        command.mut_args(|arg| self.argument(arg)).mut_subcommands(|sub| self.of(sub))
    }

    fn argument(&self, arg: Arg) -> Arg {
        // Where something else fits, the shell offers options only after a dash.
        let is_option = !arg.is_positional();
        let arg = arg.hide(is_option);
        match arg.get_id().as_str() {
            "shown" | "renewed" | "amended" | "revoked" | "printed" | "badged" => arg.add(one_of(self.numbers.clone())),
            "certificates" | "verified" | "about" => {
                let numbers = self.numbers.clone();
                arg.add(ArgValueCompleter::new(move |typed: &OsStr| {
                    let paths = PathCompleter::any().complete(typed);
                    fitting(&numbers, typed).into_iter().chain(paths).collect()
                }))
            }
            "only" | "question" | "confirm" => arg.add(one_of(self.questions())),
            "criterion" => arg.add(one_of(self.criteria())),
            "evidence" | "note" | "reject" | "asked" => arg.add(one_of(assigned(self.questions()))),
            "set" => {
                let (questions, answers) = (assigned(self.questions()), self.answers());
                arg.add(ArgValueCompleter::new(move |typed: &OsStr| answer(&questions, &answers, typed)))
            }
            "schema" => arg.add(one_of(self.schemas())),
            _ => self.choice(arg),
        }
    }

    // The codes of a choice, each with its meaning.
    fn choice(&self, arg: Arg) -> Arg {
        let values = arg.get_possible_values();
        if values.is_empty() || !arg.get_action().takes_values() {
            return arg;
        }
        let named =
            |name: &str| (name.to_owned(), self.words.try_message(&format!("choice-{name}")).unwrap_or_default());
        let named: Vec<Candidate> = values.iter().map(|value| named(value.get_name())).collect();
        arg.add(ArgValueCandidates::new(move || named.iter().map(candidate).collect()))
    }

    fn asked<T>(&self, read: impl FnOnce(&Rubric) -> Vec<T>) -> Vec<T> {
        self.rubric.as_ref().map(read).unwrap_or_default()
    }

    fn questions(&self) -> Vec<Candidate> {
        self.asked(|rubric| rubric.questions.iter().map(|question| self.question(question)).collect())
    }

    fn question(&self, question: &Question) -> Candidate {
        (question.id.as_str().to_owned(), question.text.get(self.words.lang()).to_owned())
    }

    fn criteria(&self) -> Vec<Candidate> {
        let lang = self.words.lang();
        let named = |id: &str, title: &str| (id.to_owned(), title.to_owned());
        self.asked(|rubric| rubric.criteria.iter().map(|one| named(one.id.as_str(), one.title.get(lang))).collect())
    }

    // The possible answers to each question.
    fn answers(&self) -> Vec<(String, Vec<Candidate>)> {
        let named =
            |word: &str| (word.to_owned(), self.words.try_message(&format!("choice-{word}")).unwrap_or_default());
        let lang = self.words.lang();
        let words = |question: &Question| {
            let choices = question.kind.choices().iter().map(|it| (it.id.to_string(), it.text.get(lang).to_owned()));
            let plain: &[&str] = if question.kind == QuestionKind::YesNo { &["tak", "nie"] } else { &[] };
            let not_applicable = question.not_applicable.then_some("nie-dotyczy");
            let plain = plain.iter().copied().chain(["nie-wiem"]).chain(not_applicable).map(named);
            (question.id.to_string(), choices.chain(plain).collect())
        };
        self.asked(|rubric| rubric.questions.iter().map(words).collect())
    }

    fn schemas(&self) -> Vec<Candidate> {
        let meant = |name: String| (name.clone(), described(self.words, &name));
        names().into_iter().map(meant).collect()
    }
}

// The certificate numbers of the register, taken from file names: no file is opened.
fn numbers(places: &Places) -> Vec<Candidate> {
    let folder = places.register.as_deref().unwrap_or("certificates".as_ref());
    let names = folder.read_dir().into_iter().flatten().flatten().map(|entry| entry.file_name());
    let id = |name: &str| number(name.strip_suffix(".toml")?).ok();
    let mut found: Vec<_> = names.filter_map(|name| id(&name.to_string_lossy())).collect();
    found.sort();
    found.into_iter().map(|id| (id.to_string(), String::new())).collect()
}

fn candidate((value, meaning): &Candidate) -> CompletionCandidate {
    CompletionCandidate::new(value).help((!meaning.is_empty()).then(|| meaning.into()))
}

// The candidates that begin with the typed text, ignoring case.
fn fitting(named: &[Candidate], typed: &OsStr) -> Vec<CompletionCandidate> {
    let typed = typed.to_string_lossy().to_lowercase();
    named.iter().filter(|(value, _)| value.to_lowercase().starts_with(&typed)).map(candidate).collect()
}

fn one_of(named: Vec<Candidate>) -> ArgValueCompleter {
    ArgValueCompleter::new(move |typed: &OsStr| fitting(&named, typed))
}

fn assigned(named: Vec<Candidate>) -> Vec<Candidate> {
    named.into_iter().map(|(id, text)| (id + "=", text)).collect()
}

// `grupy=`, then `grupy=mieszkancy`, then `grupy=mieszkancy,radni`.
fn answer(questions: &[Candidate], answers: &[(String, Vec<Candidate>)], typed: &OsStr) -> Vec<CompletionCandidate> {
    let text = typed.to_string_lossy();
    let Some((id, given)) = text.split_once('=') else { return fitting(questions, typed) };
    let Some((_, words)) = answers.iter().find(|(question, _)| question == id) else { return Vec::new() };
    let before = given.rfind(',').map_or(0, |comma| comma + 1);
    let rest = OsStr::new(&given[before..]);
    fitting(words, rest).into_iter().map(|it| it.add_prefix(format!("{id}={}", &given[..before]))).collect()
}
