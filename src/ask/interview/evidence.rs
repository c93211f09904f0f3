//! Evidence for one answer, at one prompt: files, addresses, acts, what was used before; several at once, or later.

use cert_core::application::evidence::{Evidence, EvidenceRef};
use cert_core::application::evidence_syntax::NamedEvidence;
use cert_core::basics::clean::clean_line;
use cert_core::basics::dates::read_day;
use cert_core::basics::fault::Faults;
use cert_core::report::phrases;
use cert_core::rubric::rubric::Question;
use cert_core::say;

use crate::ask::interview::inherit::recorded;
use crate::ask::interview::paths::completions;
use crate::ask::interview::pieces::{TypedPiece, pieces};
use crate::ask::interview::session::Session;
use crate::ask::{Chosen, Menu, Prompt, Reply, Stop};

// Most pieces that are offered again.
const OFFERED: usize = 9;

impl Session<'_> {
    /// Asks for evidence; Enter alone goes on with what there is.
    ///
    /// # Errors
    /// The dialogue ends here.
    pub(crate) fn evidence(&mut self, question: &Question) -> Result<Reply<()>, Stop> {
        self.explain_evidence()?;
        let mut left = String::new();
        loop {
            let offered = self.offered(question);
            self.show_evidence(question, &offered)?;
            let line = match self.evidence_line(question, &left)? {
                Reply::Given(line) => line,
                Reply::Back => return Ok(Reply::Back),
            };
            if line == say!(self.words, "key-correct") && !self.evidence_of(question).is_empty() {
                self.correct(question)?;
                continue;
            }
            left = self.add(question, &line, &offered)?;
            if left.is_empty() {
                return Ok(Reply::Given(()));
            }
        }
    }

    pub(crate) fn evidence_of(&self, question: &Question) -> &[Evidence] {
        self.answers.given.get(&question.id).map(|answer| answer.evidence.as_slice()).unwrap_or_default()
    }

    fn evidence_line(&mut self, question: &Question, initial: &str) -> Result<Reply<String>, Stop> {
        let words = self.words;
        let hint = match self.evidence_of(question).len() {
            0 => say!(words, "hint-evidence-none"),
            count => say!(words, "hint-evidence", count = count, correct = say!(words, "key-correct")),
        };
        let folder = self.store.folder();
        let complete = |line: &str| completions(&folder, line);
        let prompt = Prompt {
            title: say!(words, "ask-evidence"),
            hint,
            initial: initial.to_owned(),
            check: &|_| Ok(()),
            complete: Some(&complete),
            id: format!("{}/evidence", question.id),
        };
        self.ask.line(&prompt)
    }

    // How evidence is written is said once.
    fn explain_evidence(&mut self) -> Result<(), Stop> {
        if std::mem::replace(&mut self.is_evidence_explained, true) {
            return Ok(());
        }
        let text = say!(self.words, "evidence-explained");
        self.show(&text)
    }

    fn show_evidence(&mut self, question: &Question, offered: &[Evidence]) -> Result<(), Stop> {
        let words = self.words;
        let own = self
            .evidence_of(question)
            .iter()
            .map(|piece| say!(words, "described-evidence", text = phrases::evidence(words, piece)));
        let mut lines: Vec<String> = own.collect();
        if !offered.is_empty() {
            lines.push(say!(words, "evidence-offered"));
        }
        for (index, piece) in offered.iter().enumerate() {
            lines.push(format!("  {}. {}", index + 1, phrases::evidence(words, piece)));
        }
        if lines.is_empty() { Ok(()) } else { self.show(&lines.join("\n")) }
    }

    // What last edition's application had for this question, with its places; then what was used in this one.
    fn offered(&self, question: &Question) -> Vec<Evidence> {
        let own = self.evidence_of(question);
        let used =
            self.answers.given.values().flat_map(|answer| &answer.evidence).filter(|piece| piece.flaw().is_none());
        let used = used.map(|piece| Evidence { place: None, ..piece.clone() });
        let mut found: Vec<Evidence> = Vec::new();
        for piece in self.evidence_of_last(question).into_iter().chain(used) {
            let is_known = found.iter().chain(own).any(|known| known.proof == piece.proof);
            if !is_known && found.len() < OFFERED {
                found.push(piece);
            }
        }
        found
    }

    // Adds the pieces of a line; gives those back that are none, said what is wrong with each.
    fn add(&mut self, question: &Question, line: &str, offered: &[Evidence]) -> Result<String, Stop> {
        let mut left = Vec::new();
        for piece in pieces(self.words, line) {
            match self.proof(&piece, offered)? {
                Some(evidence) => self.keep_evidence(question, evidence)?,
                None => left.push(match &piece.place {
                    Some(place) => format!("{} :: {place}", piece.what),
                    None => piece.what,
                }),
            }
        }
        Ok(left.join("; "))
    }

    // None: what is wrong was said.
    fn proof(&mut self, piece: &TypedPiece, offered: &[Evidence]) -> Result<Option<Evidence>, Stop> {
        if let Some(used) = piece.number().and_then(|number| offered.get(number.checked_sub(1)?)) {
            let place = piece.place.clone().or_else(|| used.place.clone());
            return self.brought(&Evidence { place, ..used.clone() });
        }
        let read = if piece.is_act(self.words) {
            Evidence::read_act(&piece.what).map(NamedEvidence::Known)
        } else {
            piece.named()
        };
        let evidence = match read {
            Ok(NamedEvidence::Known(evidence)) => Some(evidence),
            Ok(NamedEvidence::File(path, date)) => {
                self.attach(&path)?.map(|proof| Evidence { date, ..Evidence::new(proof) })
            }
            Err(fault) => self.explained(&fault.into())?,
        };
        Ok(evidence.map(|evidence| Evidence { place: piece.place.clone(), ..evidence }))
    }

    /// Brings a file into the application; says what is wrong where it cannot be.
    ///
    /// # Errors
    /// The dialogue ends here.
    pub(crate) fn attach(&mut self, typed: &str) -> Result<Option<EvidenceRef>, Stop> {
        match self.store.attach(typed) {
            Ok(proof) => Ok(Some(recorded(proof))),
            Err(faults) => self.explained(&faults),
        }
    }

    fn explained<T>(&mut self, faults: &Faults) -> Result<Option<T>, Stop> {
        let text = self.store.explain(faults);
        self.show(&text)?;
        Ok(None)
    }

    // What was attached is shown with its place and day; what does not count says so now, not at the score.
    fn keep_evidence(&mut self, question: &Question, evidence: Evidence) -> Result<(), Stop> {
        let evidence = self.dated(question, evidence)?;
        let words = self.words;
        let mut text = say!(words, "described-evidence", text = phrases::evidence(words, &evidence));
        if let Some(flaw) = self.submission().flaw(question, &evidence) {
            let why = phrases::flaw(words, question, &evidence, flaw);
            text += &format!("\n! {}", say!(words, "evidence-does-not-count", why = why));
        }
        if let Some(answer) = self.answers.given.get_mut(&question.id)
            && !answer.evidence.contains(&evidence)
        {
            answer.evidence.push(evidence);
        }
        self.save_answer()?;
        self.show(&text)
    }

    // Where only the last months count, evidence needs its day.
    fn dated(&mut self, question: &Question, evidence: Evidence) -> Result<Evidence, Stop> {
        if question.within_months.is_none() || evidence.date.is_some() {
            return Ok(evidence);
        }
        let words = self.words;
        let check = |line: &str| match clean_line(line).as_str() {
            "" => Ok(()),
            text => read_day(text).map(drop).map_err(|fault| words.remark(&fault)),
        };
        let reply = self.checked_line(say!(words, "ask-evidence-date"), say!(words, "hint-act-date"), "", &check)?;
        let Reply::Given(day) = reply else { return Ok(evidence) };
        Ok(Evidence { date: read_day(&day).ok(), ..evidence })
    }

    // Which one, and how it should read; an empty line takes it out.
    fn correct(&mut self, question: &Question) -> Result<(), Stop> {
        let words = self.words;
        let own = self.evidence_of(question).to_vec();
        let index = if own.len() == 1 {
            0
        } else {
            let options = own.iter().map(|piece| phrases::evidence(words, piece).into()).collect();
            let menu = Menu { title: say!(words, "ask-correct"), options, start: Some(0) };
            let Reply::Given(Chosen::Option(index)) = self.ask.choose(&menu)? else { return Ok(()) };
            index
        };
        let initial = as_typed(&own[index]);
        let reply =
            self.checked_line(say!(words, "ask-corrected"), say!(words, "hint-corrected"), &initial, &|_| Ok(()))?;
        let Reply::Given(line) = reply else { return Ok(()) };
        if line == initial {
            return Ok(());
        }
        let mut corrected = Vec::new();
        for piece in pieces(words, &line) {
            match self.proof(&piece, &[])? {
                Some(evidence) => corrected.push(evidence),
                None => return Ok(()),
            }
        }
        if let Some(answer) = self.answers.given.get_mut(&question.id) {
            answer.evidence.splice(index..=index, corrected);
        }
        self.save_answer()
    }
}

// A piece as it could be typed.
fn as_typed(piece: &Evidence) -> String {
    let what = match &piece.proof {
        EvidenceRef::File { path, .. } => path.clone(),
        EvidenceRef::Url(url) => url.clone(),
        EvidenceRef::Act(name) => format!("akt:{name}"),
    };
    let what = piece.date.map_or(what.clone(), |day| format!("{what} @ {day}"));
    match &piece.place {
        Some(place) => format!("{what} :: {place}"),
        None => what,
    }
}
