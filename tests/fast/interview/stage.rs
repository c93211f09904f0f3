//! The stage: a rubric, a person who follows a script, and the outcome.

use cert::ask::Stop;
use cert::ask::interview::course::Beginning;
use cert::ask::interview::session::{PreviousApplication, Session};
use cert::ask::script::{Script, ScriptedReply};
use cert::builtin;
use cert::cli::words;
use cert_core::application::answers::{Answer, Answers, RubricRef};
use cert_core::application::claim_syntax::Written;
use cert_core::application::evidence::{Evidence, EvidenceRef};
use cert_core::basics::source::Source;
use cert_core::basics::text::{Id, Lang};
use cert_core::format;
use cert_core::rubric::claim::Claim;
use cert_core::rubric::rubric::Rubric;
use cert_core::words::Words;

use super::store::Memory;

const SMALL: &str = include_str!("small.toml");

/// The starting point of a dialogue.
pub(crate) struct Stage {
    pub(crate) rubric: Rubric,
    pub(crate) words: Words,
    pub(crate) answers: Answers,
    pub(crate) last: Option<PreviousApplication>,
    pub(crate) store: Memory,
}

/// The outcome.
pub(crate) struct Played {
    pub(crate) shown: Vec<String>,
    pub(crate) left: usize,
    pub(crate) stop: Option<Stop>,
    pub(crate) answers: Answers,
    pub(crate) store: Memory,
}

/// The small questionnaire in Polish, for a named municipality.
pub(crate) fn small() -> Stage {
    let source = Source { name: "small.toml".to_owned(), text: SMALL.to_owned() };
    let mut stage = on(format::rubric::parse(&source.into()).expect("the small questionnaire"), Lang::Pl);
    stage.answers.municipality.name = String::from("Przykładowo");
    stage.answers.edition.name = String::from("XII edycja");
    stage
}

/// The built-in questionnaire.
pub(crate) fn built_in(lang: Lang) -> Stage {
    on(builtin::rubric().expect("the built-in questionnaire"), lang)
}

fn on(rubric: Rubric, lang: Lang) -> Stage {
    let answers = Answers::new(RubricRef { id: rubric.id.clone(), version: rubric.version.clone() });
    Stage { rubric, words: words::of(lang), answers, last: None, store: Memory::default() }
}

/// The identifier.
pub(crate) fn id(text: &str) -> Id {
    Id::new(text).expect("an identifier")
}

/// An address as evidence.
pub(crate) fn proof(url: &str) -> Evidence {
    Evidence::new(EvidenceRef::Url(url.to_owned()))
}

impl Stage {
    /// The answer to a question, given as written in a file.
    pub(crate) fn answer(&self, question: &str, is: &str) -> Answer {
        let question = self.rubric.question(&id(question)).expect("a question");
        Answer::new(Claim::read(question, Written::from_line(question, is)).expect("an answer that fits"))
    }

    /// Adds an earlier answer with evidence.
    pub(crate) fn answered(mut self, question: &str, is: &str) -> Stage {
        let answer = Answer { evidence: vec![proof("https://a.example")], ..self.answer(question, is) };
        self.answers.given.insert(id(question), answer);
        self
    }

    /// Adds an earlier answer without evidence.
    pub(crate) fn claimed(mut self, question: &str, is: &str) -> Stage {
        let answer = self.answer(question, is);
        self.answers.given.insert(id(question), answer);
        self
    }

    /// Asks the questions.
    pub(crate) fn ask(self, lines: impl IntoIterator<Item = ScriptedReply>) -> Played {
        self.play(lines, |session| session.interview(Beginning::Open))
    }

    /// Asks the questions, from a criterion on.
    pub(crate) fn ask_from(self, criterion: &str, lines: impl IntoIterator<Item = ScriptedReply>) -> Played {
        self.play(lines, |session| session.interview(Beginning::Criterion(id(criterion))))
    }

    /// Plays a part of the dialogue.
    pub(crate) fn play(
        mut self,
        lines: impl IntoIterator<Item = ScriptedReply>,
        part: impl FnOnce(&mut Session<'_>) -> Result<(), Stop>,
    ) -> Played {
        let mut script = Script::new(lines);
        let mut session =
            Session::new(&self.rubric, &self.words, &mut script, &mut self.store, self.answers, self.last);
        let stop = part(&mut session).err();
        let answers = session.answers;
        Played { shown: script.shown, left: script.lines.len(), stop, answers, store: self.store }
    }
}

impl Played {
    /// The numbers of the questions asked, in order.
    pub(crate) fn numbers(&self) -> Vec<usize> {
        let number = |text: &String| text.strip_prefix("\n[")?.split(' ').next()?.parse().ok();
        self.shown.iter().filter_map(number).collect()
    }

    /// The options under the cursor, each time the prompt with this title appeared.
    pub(crate) fn cursors(&self, title: &str) -> Vec<&str> {
        let asked = |text: &'_ String| text.starts_with(title) && text.contains(" > ");
        self.shown
            .iter()
            .filter(|text| asked(text))
            .filter_map(|text| text.split_once(" > "))
            .map(|(_, at)| at)
            .collect()
    }

    /// The last prompt.
    pub(crate) fn asked_last(&self) -> &str {
        self.shown.last().map(String::as_str).unwrap_or_default()
    }

    /// The number of paragraphs that contain these words.
    pub(crate) fn count(&self, words: &str) -> usize {
        self.shown.iter().filter(|text| text.contains(words)).count()
    }

    /// The answer to a question.
    pub(crate) fn given(&self, question: &str) -> Option<&Answer> {
        self.answers.given.get(&id(question))
    }

    /// The answer to a question as written in a file.
    pub(crate) fn is(&self, question: &str) -> Written {
        self.given(question).map(|answer| answer.is.written()).expect("an answer")
    }

    /// The evidence of a question.
    pub(crate) fn evidence(&self, question: &str) -> &[Evidence] {
        self.given(question).map(|answer| answer.evidence.as_slice()).unwrap_or_default()
    }

    /// Whether the script and the dialogue both ended.
    pub(crate) fn is_done(&self) -> bool {
        self.left == 0 && self.stop.is_none()
    }

    /// Whether the script ended before the dialogue.
    pub(crate) fn ran_out(&self) -> bool {
        self.left == 0 && matches!(self.stop, Some(Stop::Ended))
    }
}
