//! One question: its text, the claim, then the evidence.

use std::collections::BTreeSet;

use cert_core::application::answers::Answer;
use cert_core::application::claim_syntax::Written;
use cert_core::report::phrases;
use cert_core::rubric::claim::Claim;
use cert_core::rubric::rubric::{EvidenceNeed, Question, QuestionKind};
use cert_core::say;

use crate::ask::interview::course::Move;
use crate::ask::interview::menu::QuestionChoice;
use crate::ask::interview::session::Session;
use crate::ask::{Chosen, Menu, Prompt, Reply, Stop, matching};

impl Session<'_> {
    /// Asks one question until it is answered, skipped or left.
    ///
    /// # Errors
    /// Returns a [`Stop`] if the dialogue ends early.
    pub fn question(&mut self, index: usize, question: &Question) -> Result<Move, Stop> {
        self.place = question.id.to_string();
        self.question_text(index, question)?;
        loop {
            let Reply::Given(choice) = self.answer(question)? else { return Ok(Move::Back) };
            match choice {
                QuestionChoice::Is(claim) => {
                    self.put(question, claim)?;
                    if self.support(question)? == Reply::Given(()) {
                        return Ok(Move::On);
                    }
                }
                QuestionChoice::Still => {
                    self.inherit(question)?;
                    return Ok(Move::On);
                }
                QuestionChoice::StillAll => {
                    self.inherit_criterion(question)?;
                    return Ok(Move::On);
                }
                QuestionChoice::Help => {
                    let help = self.words.pick(&question.help).to_owned();
                    self.show(&help)?;
                }
                QuestionChoice::Note => {
                    self.note(question)?;
                }
                QuestionChoice::Elsewhere => {
                    if let Reply::Given(place) = self.choose_place(question)? {
                        return Ok(place);
                    }
                }
                QuestionChoice::Box(_) | QuestionChoice::Rest => {}
            }
        }
    }

    fn question_text(&mut self, index: usize, question: &Question) -> Result<(), Stop> {
        let words = self.words;
        let counter = say!(words, "question-counter", number = index + 1, total = self.rubric.questions.len());
        let need =
            if question.required { say!(words, "question-required") } else { say!(words, "question-recommended") };
        let mut text = format!("\n[{counter}, {need}]\n{}", words.pick(&question.text));
        if let Some(convention) = &question.convention {
            text += &format!("\n{}", say!(words, "convention", text = words.pick(convention)));
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
                text += &format!(
                    "
{why}"
                );
            }
        }
        if let Some(answer) = last.filter(|_| earlier.is_none_or(|earlier| earlier.is.is_unknown())) {
            text += &format!("\n{}", say!(words, "last-answer", answer = self.described(question, answer)));
        }
        self.show(&text)
    }

    pub(super) fn described(&self, question: &Question, answer: &Answer) -> String {
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

    fn answer(&mut self, question: &Question) -> Result<Reply<QuestionChoice>, Stop> {
        if matches!(question.kind, QuestionKind::Number { .. }) {
            return self.number(question);
        }
        let options = self.question_menu(question);
        let start = self.start(question, &options);
        let shown = options.iter().map(|(_, shown)| shown.clone()).collect();
        let title = match question.kind {
            QuestionKind::Many { .. } => say!(self.words, "ask-tick"),
            _ => say!(self.words, "ask-answer"),
        };
        let chosen = match self.ask.choose(&Menu { title, options: shown, start })? {
            Reply::Given(chosen) => chosen,
            Reply::Back => return Ok(Reply::Back),
        };
        Ok(Reply::Given(match chosen {
            Chosen::Option(index) => options[index].0.clone(),
            Chosen::Ticked(boxes) => {
                let ticked = |index: &usize| match &options[*index].0 {
                    QuestionChoice::Box(id) => Some(id.clone()),
                    _ => None,
                };
                let chosen = boxes.iter().filter_map(ticked).collect::<BTreeSet<_>>();
                let is_rest_unknown = boxes.iter().any(|index| options[*index].0 == QuestionChoice::Rest);
                QuestionChoice::Is(if is_rest_unknown { Claim::partly(question, chosen) } else { Claim::Many(chosen) })
            }
        }))
    }

    // The line is a number, or a word for another option. Enter alone means *don't know yet*.
    fn number(&mut self, question: &Question) -> Result<Reply<QuestionChoice>, Stop> {
        let words = self.words;
        let options = self.question_menu(question);
        let menu = Menu { options: options.iter().map(|(_, shown)| shown.clone()).collect(), ..Menu::default() };
        let read = |line: &str| match line.trim() {
            "" => Some(QuestionChoice::Is(Claim::Unknown)),
            line if line.chars().all(|digit| digit.is_ascii_digit()) => {
                Claim::read(question, Written::from_line(question, line)).ok().map(QuestionChoice::Is)
            }
            line => matching::option(&menu, line).map(|index| options[index].0.clone()),
        };
        let check = |line: &str| read(line).map(drop).ok_or_else(|| say!(words, "check-number"));
        let initial = match self.answers.given.get(&question.id).map(|answer| &answer.is) {
            Some(Claim::Number(number)) => number.to_string(),
            _ => String::new(),
        };
        let mut hint = say!(words, "hint-number");
        if self.inheritable(question).is_some() {
            let key = say!(words, "key-still").split(", ").next().unwrap_or_default().to_owned();
            hint = format!("{}; {hint}", say!(words, "hint-number-still", key = key));
        }
        let title = say!(words, "ask-number");
        let prompt = Prompt { title, hint, initial, check: &check, ..Prompt::new(format!("{}/number", question.id)) };
        Ok(match self.ask.line(&prompt)? {
            Reply::Given(line) => read(&line).map_or(Reply::Back, Reply::Given),
            Reply::Back => Reply::Back,
        })
    }

    // A changed claim keeps its evidence and note: no input is lost.
    fn put(&mut self, question: &Question, claim: Claim) -> Result<(), Stop> {
        let answer = self.answers.given.entry(question.id.clone()).or_insert_with(|| Answer::new(claim.clone()));
        answer.is = claim;
        self.save_answer()
    }

    fn support(&mut self, question: &Question) -> Result<Reply<()>, Stop> {
        let claim = self.answers.given.get(&question.id).map(|answer| answer.is.clone());
        match claim {
            Some(Claim::NotApplicable) => self.reason(question),
            // If part of a list is known, so is its evidence.
            Some(claim)
                if question.evidence != EvidenceNeed::None
                    && (claim.is_positive(question) || matches!(claim, Claim::Partly(_))) =>
            {
                self.evidence(question)
            }
            _ => Ok(Reply::Given(())),
        }
    }
}
