//! One question: what it says, the claim, then evidence and a note.

use std::collections::BTreeSet;

use cert_core::application::answers::Answer;
use cert_core::application::claim_syntax::Written;
use cert_core::basics::text::Id;
use cert_core::report::phrases;
use cert_core::rubric::claim::Claim;
use cert_core::rubric::rubric::{Choice, EvidenceNeed, Question, QuestionKind};
use cert_core::say;

use crate::ask::interview::Move;
use crate::ask::session::Session;
use crate::ask::{Menu, Reply, Stop};

// What a person chose at the first menu of a question.
#[derive(Debug, Clone, PartialEq, Eq)]
enum MenuChoice {
    Is(Claim),
    // Tick or type, then it is a claim.
    Specify,
    Help,
    Jump,
}

impl Session<'_> {
    /// Asks one question until it is answered, passed or left.
    ///
    /// # Errors
    /// The dialogue ends here.
    pub fn question(&mut self, index: usize, question: &Question) -> Result<Move, Stop> {
        self.question_text(index, question)?;
        loop {
            let options = self.options(question);
            let start = self.start(question, &options);
            let claim = match self.choose(say!(self.words, "ask-answer"), &options, start)? {
                Reply::Back => return Ok(Move::Back),
                Reply::Given(MenuChoice::Is(claim)) => claim,
                Reply::Given(MenuChoice::Specify) => match self.specify(question)? {
                    Reply::Given(claim) => claim,
                    Reply::Back => continue,
                },
                Reply::Given(MenuChoice::Help) => {
                    let help = self.words.pick(&question.help).to_owned();
                    self.show(&help)?;
                    continue;
                }
                Reply::Given(MenuChoice::Jump) => match self.choose_place()? {
                    Reply::Given(place) => return Ok(place),
                    Reply::Back => continue,
                },
            };
            self.put(question, claim)?;
            match self.support(question)? {
                Reply::Given(()) => return Ok(Move::On),
                Reply::Back => {}
            }
        }
    }

    fn question_text(&mut self, index: usize, question: &Question) -> Result<(), Stop> {
        let words = self.words;
        let counter = say!(words, "question-counter", number = index + 1, total = self.rubric.questions.len());
        let need =
            if question.required { say!(words, "question-required") } else { say!(words, "question-recommended") };
        let mut text = format!("\n[{counter}, {need}]\n{}", words.pick(&question.text));
        if matches!(question.kind, QuestionKind::Many { .. }) {
            for choice in question.kind.choices() {
                text += &format!("\n• {}", words.pick(&choice.text));
            }
        }
        if let Some(convention) = phrases::convention(words, question) {
            text += &format!("\n{convention}");
        }
        let earlier = self.answers.given.get(&question.id);
        let last = self.last.as_ref().and_then(|last| last.answers.given.get(&question.id));
        if let Some(answer) = earlier {
            text += &format!("\n{}", say!(words, "earlier-answer", answer = self.described(question, answer)));
            if answer.is.is_positive(question) && self.submission().lack(question, &answer.evidence).is_some() {
                let why = match phrases::flaws(words, self.submission(), question) {
                    none if none.is_empty() => say!(words, "evidence-missing"),
                    flaws => say!(words, "evidence-does-not-count", why = flaws),
                };
                text += &format!("\n{why}");
            }
        } else if let Some(answer) = last {
            text += &format!("\n{}", say!(words, "last-answer", answer = self.described(question, answer)));
        }
        self.show(&text)
    }

    fn described(&self, question: &Question, answer: &Answer) -> String {
        let mut text = phrases::claim(self.words, question, answer);
        for evidence in &answer.evidence {
            let evidence = phrases::evidence(self.words, evidence);
            text += &format!("\n{}", say!(self.words, "described-evidence", text = evidence));
        }
        if let Some(note) = &answer.note {
            text += &format!("\n{}", say!(self.words, "described-note", text = note));
        }
        text
    }

    fn options(&self, question: &Question) -> Vec<(MenuChoice, String)> {
        let words = self.words;
        let is = |claim: Claim, text: String| (MenuChoice::Is(claim), text);
        let mut options = match &question.kind {
            QuestionKind::YesNo => {
                vec![is(Claim::Yes, say!(words, "answer-yes")), is(Claim::No, say!(words, "answer-no"))]
            }
            QuestionKind::One { choices, .. } => {
                let option = |id: &Id| is(Claim::One(id.clone()), phrases::choice(words, question, id));
                choices.iter().map(|choice| option(&choice.id)).collect()
            }
            QuestionKind::Many { .. } => vec![
                (MenuChoice::Specify, say!(words, "option-tick")),
                is(Claim::Many(BTreeSet::new()), say!(words, "answer-none-of-these")),
            ],
            QuestionKind::Number { .. } => vec![(MenuChoice::Specify, say!(words, "option-number"))],
        };
        options.push(is(Claim::Unknown, say!(words, "answer-unknown")));
        if question.not_applicable {
            options.push(is(Claim::NotApplicable, say!(words, "answer-not-applicable")));
        }
        options.push((MenuChoice::Help, say!(words, "option-help")));
        options.push((MenuChoice::Jump, say!(words, "option-jump")));
        options
    }

    // The earlier answer, or else last edition's, under the cursor.
    fn start(&self, question: &Question, options: &[(MenuChoice, String)]) -> Option<usize> {
        let claim = self.default_claim(question)?;
        let same = |(choice, _): &(MenuChoice, String)| *choice == MenuChoice::Is(claim.clone());
        // A list that was ticked, or a number that was given, stands behind the first option.
        options.iter().position(same).or(Some(0))
    }

    fn default_claim(&self, question: &Question) -> Option<Claim> {
        let last = self.last.as_ref().and_then(|last| last.answers.given.get(&question.id));
        self.answers.given.get(&question.id).or(last).map(|answer| answer.is.clone())
    }

    fn specify(&mut self, question: &Question) -> Result<Reply<Claim>, Stop> {
        match &question.kind {
            QuestionKind::Many { choices, .. } => {
                let rest = say!(self.words, "option-rest-unknown");
                let options = choices.iter().map(|choice| self.words.pick(&choice.text).to_owned()).chain([rest]);
                let menu = Menu { title: say!(self.words, "ask-tick"), options: options.collect(), start: None };
                let ticked = self.default_claim(question).map(|claim| ticked(choices, &claim)).unwrap_or_default();
                Ok(match self.ask.tick(&menu, &ticked)? {
                    Reply::Given(ticked) => Reply::Given(claim_of(question, &ticked)),
                    Reply::Back => Reply::Back,
                })
            }
            _ => self.number(question),
        }
    }

    fn number(&mut self, question: &Question) -> Result<Reply<Claim>, Stop> {
        let words = self.words;
        let read = |line: &str| Claim::read(question, Written::from_line(question, line));
        let check = |line: &str| match read(line) {
            Ok(Claim::Number(_)) => Ok(()),
            _ => Err(say!(words, "check-number")),
        };
        let initial = match self.default_claim(question) {
            Some(Claim::Number(number)) => number.to_string(),
            _ => String::new(),
        };
        let reply = self.checked_line(say!(words, "ask-number"), String::new(), &initial, &check)?;
        Ok(match reply {
            Reply::Given(line) => read(&line).map_or(Reply::Back, Reply::Given),
            Reply::Back => Reply::Back,
        })
    }

    // A changed claim keeps its evidence and note: nothing that was entered is lost.
    fn put(&mut self, question: &Question, claim: Claim) -> Result<(), Stop> {
        let answer = self.answers.given.entry(question.id.clone()).or_insert_with(|| Answer::new(claim.clone()));
        answer.is = claim;
        self.save_answer()
    }

    fn support(&mut self, question: &Question) -> Result<Reply<()>, Stop> {
        let Some(claim) = self.answers.given.get(&question.id).map(|answer| answer.is.clone()) else {
            return Ok(Reply::Given(()));
        };
        if claim == Claim::NotApplicable {
            return self.note(question, true);
        }
        if !claim.is_positive(question) {
            return Ok(Reply::Given(()));
        }
        loop {
            if question.evidence != EvidenceNeed::None && self.evidence(question)? == Reply::Back {
                return Ok(Reply::Back);
            }
            match self.note(question, false)? {
                Reply::Given(()) => return Ok(Reply::Given(())),
                Reply::Back if question.evidence == EvidenceNeed::None => return Ok(Reply::Back),
                Reply::Back => {}
            }
        }
    }

    fn note(&mut self, question: &Question, needed: bool) -> Result<Reply<()>, Stop> {
        let own = self.answers.given.get(&question.id).and_then(|answer| answer.note.clone());
        let last = self.last.as_ref().and_then(|last| last.answers.given.get(&question.id));
        let initial = own.or_else(|| last.and_then(|answer| answer.note.clone())).unwrap_or_default();
        let missing = say!(self.words, "check-needed");
        let check = |line: &str| if needed && line.trim().is_empty() { Err(missing.clone()) } else { Ok(()) };
        let (title, hint) = match needed {
            true => (say!(self.words, "ask-reason"), String::new()),
            false => (say!(self.words, "ask-note"), self.optional_hint(&initial)),
        };
        let reply = self.checked_line(title, hint, &initial, &check)?;
        let Reply::Given(note) = reply else { return Ok(Reply::Back) };
        if let Some(answer) = self.answers.given.get_mut(&question.id) {
            answer.note = (!note.is_empty()).then_some(note);
        }
        self.save_answer().map(Reply::Given)
    }
}

// The options of the list that say what was claimed; the last one says that of the rest it is not known yet.
fn ticked(choices: &[Choice], claim: &Claim) -> Vec<usize> {
    let Some(chosen) = claim.chosen() else { return Vec::new() };
    let rest = claim.is_incomplete().then_some(choices.len());
    (0..choices.len()).filter(|&index| chosen.contains(&choices[index].id)).chain(rest).collect()
}

fn claim_of(question: &Question, ticked: &[usize]) -> Claim {
    let choices = question.kind.choices();
    let chosen = ticked.iter().filter_map(|&index| choices.get(index)).map(|choice| choice.id.clone()).collect();
    if ticked.contains(&choices.len()) { Claim::partly(question, chosen) } else { Claim::Many(chosen) }
}
