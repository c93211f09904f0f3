//! Evidence for one answer, at one prompt: files, addresses, acts, earlier evidence; several pieces at once, or later.

use cert_core::application::address::read_address;
use cert_core::application::evidence::{Evidence, EvidenceRef};
use cert_core::application::evidence_syntax::NamedEvidence;
use cert_core::basics::clean::clean_line;
use cert_core::basics::dates::read_day;
use cert_core::basics::fault::Faults;
use cert_core::report::phrases;
use cert_core::rubric::rubric::Question;
use cert_core::say;
use cert_core::words::Words;

use crate::ask::interview::inherit::recorded;
use crate::ask::interview::paths::completions;
use crate::ask::interview::pieces::{Reading, is_act, pieces, readings};
use crate::ask::interview::session::Session;
use crate::ask::{Chosen, Menu, Prompt, Reply, Stop};

impl Session<'_> {
    /// Asks for evidence; Enter alone continues with what there is.
    ///
    /// # Errors
    /// Returns a [`Stop`] if the dialogue ends early.
    pub(crate) fn evidence(&mut self, question: &Question) -> Result<Reply<()>, Stop> {
        self.explain_evidence()?;
        let mut left = String::new();
        loop {
            self.show_evidence(question)?;
            let line = match self.evidence_line(question, left.clone())? {
                Reply::Given(line) => line,
                Reply::Back => return Ok(Reply::Back),
            };
            if line == say!(self.words, "key-correct") && !self.evidence_of(question).is_empty() {
                self.correct(question)?;
                continue;
            }
            if say!(self.words, "key-help").split(", ").any(|word| word == line) {
                self.show(self.words.pick(&question.help))?;
                continue;
            }
            left = self.add(question, &line)?;
            if left.is_empty() {
                return Ok(Reply::Given(()));
            }
        }
    }

    pub(crate) fn evidence_of(&self, question: &Question) -> &[Evidence] {
        self.answers.given.get(&question.id).map(|answer| answer.evidence.as_slice()).unwrap_or_default()
    }

    fn evidence_line(&mut self, question: &Question, refused: String) -> Result<Reply<String>, Stop> {
        let words = self.words;
        let hint = match self.evidence_of(question).len() {
            0 => say!(words, "hint-evidence-none"),
            count => say!(words, "hint-evidence", count = count, correct = say!(words, "key-correct")),
        };
        let folder = self.store.folder();
        let complete = |line: &str| completions(&folder, line);
        let id = format!("{}/evidence", question.id);
        let title = say!(words, "ask-evidence");
        self.ask.line(&Prompt {
            title,
            hint,
            complete: Some(&complete),
            between_lines: "; ",
            refused,
            ..Prompt::new(id)
        })
    }

    // Explains the syntax of evidence, once.
    fn explain_evidence(&mut self) -> Result<(), Stop> {
        if std::mem::replace(&mut self.is_evidence_explained, true) {
            return Ok(());
        }
        let text = say!(self.words, "evidence-explained");
        self.show(&text)
    }

    fn show_evidence(&mut self, question: &Question) -> Result<(), Stop> {
        let (words, offered) = (self.words, self.offered(question));
        let own = self.evidence_of(question).iter();
        let own = own.map(|piece| say!(words, "described-evidence", text = phrases::evidence(words, piece)));
        let heading = (!offered.is_empty()).then(|| say!(words, "evidence-offered"));
        let offered = offered.iter().map(|(number, piece)| format!("  {number}. {}", phrases::evidence(words, piece)));
        let lines: Vec<String> = own.chain(heading).chain(offered).collect();
        if lines.is_empty() { Ok(()) } else { self.show(&lines.join("\n")) }
    }

    // Adds the pieces of a line; returns the invalid ones, after reporting what is wrong with each.
    fn add(&mut self, question: &Question, line: &str) -> Result<String, Stop> {
        let mut left = Vec::new();
        for typed in pieces(line) {
            let kept = match self.proof(&typed)? {
                Some(evidence) => self.keep_evidence(question, evidence)?,
                None => Reply::Back,
            };
            if kept == Reply::Back {
                left.push(typed);
            }
        }
        Ok(left.join("; "))
    }

    // Returns none after reporting what is wrong with the piece as a whole.
    fn proof(&mut self, typed: &str) -> Result<Option<Evidence>, Stop> {
        let readings = readings(self.words, typed);
        for reading in &readings {
            if let Some(evidence) = self.meant(reading)? {
                let place = reading.place.clone().or(evidence.place);
                return Ok(Some(Evidence { place, ..evidence }));
            }
        }
        match readings.first().map(|whole| whole.named(self.words)) {
            Some(Err(fault)) => self.explained(&fault.into()),
            Some(Ok(NamedEvidence::File(path, _))) => Ok(self.attach(&path)?.map(Evidence::new)),
            _ => Ok(None),
        }
    }

    fn meant(&mut self, reading: &Reading) -> Result<Option<Evidence>, Stop> {
        if let Some(number) = reading.number() {
            return self.numbered(number);
        }
        Ok(match reading.named(self.words) {
            Ok(NamedEvidence::Known(evidence)) => Some(evidence),
            // The disk is checked first: a name with a dot in it can be a file or a host.
            Ok(NamedEvidence::File(path, date)) => {
                let file = self.store.attach(&path).ok().map(recorded);
                let proof = file.or_else(|| read_address(&path).ok().map(EvidenceRef::Url));
                proof.map(|proof| Evidence { date, ..Evidence::new(proof) })
            }
            Err(_) => None,
        })
    }

    /// Copies a file into the application; reports what is wrong if that fails.
    ///
    /// # Errors
    /// Returns a [`Stop`] if the dialogue ends early.
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

    // Shows the attached evidence with its place and day, and reports now, not at scoring, if it does not count.
    fn keep_evidence(&mut self, question: &Question, evidence: Evidence) -> Result<Reply<()>, Stop> {
        let Reply::Given(evidence) = self.dated(question, evidence)? else { return Ok(Reply::Back) };
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
        self.show(&text)?;
        Ok(Reply::Given(()))
    }

    // If only the last months count, evidence needs its day.
    fn dated(&mut self, question: &Question, evidence: Evidence) -> Result<Reply<Evidence>, Stop> {
        if question.within_months.is_none() || evidence.date.is_some() {
            return Ok(Reply::Given(evidence));
        }
        let words = self.words;
        let check = |line: &str| match clean_line(line).as_str() {
            "" => Ok(()),
            text => read_day(text).map(drop).map_err(|fault| words.remark(&fault)),
        };
        let reply = self.checked_line(say!(words, "ask-evidence-date"), say!(words, "hint-act-date"), "", &check)?;
        Ok(match reply {
            Reply::Given(day) => Reply::Given(Evidence { date: read_day(&day).ok(), ..evidence }),
            Reply::Back => Reply::Back,
        })
    }

    // Asks which piece to correct, and for its new text; an empty line removes it.
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
        let Some(corrected) = self.corrected(&as_typed(words, &own[index]))? else { return Ok(()) };
        if let Some(answer) = self.answers.given.get_mut(&question.id) {
            answer.evidence.splice(index..=index, corrected);
        }
        self.save_answer()
    }

    // The corrected pieces; none if the piece stays as it is.
    fn corrected(&mut self, initial: &str) -> Result<Option<Vec<Evidence>>, Stop> {
        let words = self.words;
        let mut refused = String::new();
        loop {
            let (title, hint) = (say!(words, "ask-corrected"), say!(words, "hint-corrected"));
            let id = format!("{}/corrected", self.place);
            let initial_line = initial.to_owned();
            let prompt = Prompt { title, hint, initial: initial_line, between_lines: "; ", refused, ..Prompt::new(id) };
            let line = match self.ask.line(&prompt)? {
                Reply::Given(line) if line != initial => line,
                _ => return Ok(None),
            };
            let mut found = Vec::new();
            for typed in pieces(&line) {
                found.push(self.proof(&typed)?);
            }
            match found.into_iter().collect() {
                Some(corrected) => return Ok(Some(corrected)),
                None => refused = line,
            }
        }
    }
}

// A piece as a person would type it.
fn as_typed(words: &Words, piece: &Evidence) -> String {
    let what = match &piece.proof {
        EvidenceRef::File { path, .. } => path.clone(),
        EvidenceRef::Url(url) => url.clone(),
        EvidenceRef::Act(name) if is_act(words, name) => name.clone(),
        EvidenceRef::Act(name) => format!("akt:{name}"),
    };
    let what = piece.date.map_or(what.clone(), |day| format!("{what} @ {}", words.date(day)));
    match &piece.place {
        Some(place) => format!("{what}, {place}"),
        None => what,
    }
}
