//! Evidence for one answer: used before, an address, a file, an act; several; or later.

use cert_core::application::address::read_address;
use cert_core::application::evidence::{Evidence, EvidenceRef, EvidenceState};
use cert_core::application::evidence_syntax::NamedEvidence;
use cert_core::basics::clean::clean_line;
use cert_core::basics::dates::read_day;
use cert_core::report::phrases;
use cert_core::rubric::rubric::{EvidenceNeed, Question};
use cert_core::say;
use chrono::NaiveDate;

use crate::ask::session::Session;
use crate::ask::{Reply, Stop};

#[derive(Debug, Clone, PartialEq, Eq)]
enum EvidenceAction {
    Done,
    Reuse,
    Address,
    File,
    Act,
    Remove,
}

impl Session<'_> {
    /// Asks for evidence until there is enough, or it is put off.
    ///
    /// # Errors
    /// The dialogue ends here.
    pub fn evidence(&mut self, question: &Question) -> Result<Reply<()>, Stop> {
        loop {
            let options = self.evidence_options(question);
            let has_some = !self.evidence_of(question).is_empty();
            let start = has_some.then(|| options.len().saturating_sub(2));
            let action = match self.choose(say!(self.words, "ask-evidence"), &options, start)? {
                Reply::Given(EvidenceAction::Done) => return Ok(Reply::Given(())),
                Reply::Given(action) => action,
                Reply::Back => return Ok(Reply::Back),
            };
            let undated = |reply: Reply<EvidenceRef>| match reply {
                Reply::Given(proof) => Reply::Given(Evidence::new(proof)),
                Reply::Back => Reply::Back,
            };
            let given = match action {
                EvidenceAction::Reuse => self.reuse(question)?,
                EvidenceAction::Address => undated(self.address()?),
                EvidenceAction::File => self.file()?,
                EvidenceAction::Act => self.act()?,
                EvidenceAction::Remove => {
                    self.remove(question)?;
                    continue;
                }
                EvidenceAction::Done => continue,
            };
            if let Reply::Given(evidence) = given {
                self.add_evidence(question, evidence)?;
            }
        }
    }

    fn evidence_of(&self, question: &Question) -> &[Evidence] {
        self.answers.given.get(&question.id).map(|answer| answer.evidence.as_slice()).unwrap_or_default()
    }

    // With some evidence, going on comes last but one, under the cursor.
    fn evidence_options(&self, question: &Question) -> Vec<(EvidenceAction, String)> {
        let words = self.words;
        let count = self.evidence_of(question).len();
        let mut options = Vec::new();
        if !self.proofs(question).is_empty() {
            options.push((EvidenceAction::Reuse, say!(words, "evidence-reuse")));
        }
        options.push((EvidenceAction::Address, say!(words, "evidence-address")));
        options.push((EvidenceAction::File, say!(words, "evidence-file")));
        options.push((EvidenceAction::Act, say!(words, "evidence-act")));
        if count > 0 {
            options.push((EvidenceAction::Done, say!(words, "evidence-enough", count = count)));
            options.push((EvidenceAction::Remove, say!(words, "evidence-remove")));
        } else if question.evidence == EvidenceNeed::Required {
            options.push((EvidenceAction::Done, say!(words, "evidence-later")));
        } else {
            options.push((EvidenceAction::Done, say!(words, "evidence-without")));
        }
        options
    }

    // Every proof used in this application and, for this question, in the last one with its place; each once.
    fn proofs(&self, question: &Question) -> Vec<(Evidence, bool)> {
        let own = self.evidence_of(question);
        let mut found: Vec<(Evidence, bool)> = Vec::new();
        let used = self.answers.given.values().flat_map(|answer| &answer.evidence).map(|evidence| (evidence, false));
        let last = self.last.as_ref().and_then(|last| last.answers.given.get(&question.id));
        let before = last.into_iter().flat_map(|answer| &answer.evidence).map(|evidence| (evidence, true));
        for (evidence, is_last) in used.chain(before).filter(|(evidence, _)| evidence.flaw().is_none()) {
            let known = found.iter().any(|(known, _)| known.proof == evidence.proof);
            if !known && !own.iter().any(|own| own.proof == evidence.proof) {
                let place = evidence.place.clone().filter(|_| is_last);
                found.push((Evidence { place, ..evidence.clone() }, is_last));
            }
        }
        found
    }

    fn reuse(&mut self, question: &Question) -> Result<Reply<Evidence>, Stop> {
        let option = |(evidence, is_last): (Evidence, bool)| {
            let text = phrases::evidence(self.words, &evidence);
            let text = if is_last { say!(self.words, "evidence-of-last", text = text) } else { text };
            ((evidence, is_last), text)
        };
        let options: Vec<((Evidence, bool), String)> = self.proofs(question).into_iter().map(option).collect();
        match self.choose(say!(self.words, "ask-reuse"), &options, None)? {
            Reply::Given((Evidence { proof: EvidenceRef::File { path, .. }, date, place }, true)) => {
                let folder = self.last.as_ref().map(|last| last.folder.clone()).unwrap_or_default();
                Ok(match self.attach(&format!("{folder}/{path}"))? {
                    Reply::Given(proof) => Reply::Given(Evidence { proof, date, place }),
                    Reply::Back => Reply::Back,
                })
            }
            Reply::Given((evidence, _)) => Ok(Reply::Given(evidence)),
            Reply::Back => Ok(Reply::Back),
        }
    }

    fn address(&mut self) -> Result<Reply<EvidenceRef>, Stop> {
        let words = self.words;
        let check = |line: &str| read_address(line).map(drop).map_err(|fault| words.remark(&fault));
        let (title, hint) = (say!(words, "ask-address"), say!(words, "hint-address"));
        let reply = self.checked_line(title, hint, "", &check)?;
        Ok(match reply {
            Reply::Given(typed) => read_address(&typed).map_or(Reply::Back, |url| Reply::Given(EvidenceRef::Url(url))),
            Reply::Back => Reply::Back,
        })
    }

    fn file(&mut self) -> Result<Reply<Evidence>, Stop> {
        let words = self.words;
        let check = |line: &str| match line.trim().is_empty() {
            true => Ok(()),
            false => NamedEvidence::read(line).map(drop).map_err(|fault| words.remark(&fault)),
        };
        let mut before = String::new();
        loop {
            let (title, hint) = (say!(words, "ask-file"), say!(words, "hint-file"));
            let typed = match self.checked_line(title, hint, &before, &check)? {
                Reply::Given(typed) if typed.is_empty() => return Ok(Reply::Back),
                Reply::Given(typed) => typed,
                Reply::Back => return Ok(Reply::Back),
            };
            match NamedEvidence::read(&typed) {
                Ok(NamedEvidence::Known(evidence)) => return Ok(Reply::Given(evidence)),
                Ok(NamedEvidence::File(path, date)) => {
                    if let Reply::Given(proof) = self.attach(&path)? {
                        return Ok(Reply::Given(Evidence { date, ..Evidence::new(proof) }));
                    }
                }
                Err(_) => {}
            }
            before = typed;
        }
    }

    fn attach(&mut self, typed: &str) -> Result<Reply<EvidenceRef>, Stop> {
        match self.store.attach(typed) {
            Ok(proof) => {
                if let EvidenceRef::File { path, .. } = &proof {
                    let text = say!(self.words, "evidence-attached", path = path);
                    self.show(&text)?;
                }
                Ok(Reply::Given(proof))
            }
            Err(faults) => {
                let text = self.store.explain(&faults);
                self.show(&text)?;
                Ok(Reply::Back)
            }
        }
    }

    fn act(&mut self) -> Result<Reply<Evidence>, Stop> {
        let words = self.words;
        let missing = say!(words, "check-needed");
        let check = |line: &str| match clean_line(line).is_empty() {
            true => Err(missing.clone()),
            false => Evidence::read_act(line).map(drop).map_err(|fault| words.remark(&fault)),
        };
        let mut typed = String::new();
        loop {
            let (title, hint) = (say!(words, "ask-act"), say!(words, "hint-act"));
            typed = match self.checked_line(title, hint, &typed, &check)? {
                Reply::Given(typed) => typed,
                Reply::Back => return Ok(Reply::Back),
            };
            let act = match Evidence::read_act(&typed) {
                Ok(act) if act.date.is_none() => act,
                read => return Ok(read.map_or(Reply::Back, Reply::Given)),
            };
            if let Reply::Given(date) = self.day_of_evidence(say!(words, "ask-act-date"))? {
                return Ok(Reply::Given(Evidence { date, ..act }));
            }
        }
    }

    fn day_of_evidence(&mut self, title: String) -> Result<Reply<Option<NaiveDate>>, Stop> {
        let words = self.words;
        let check = |line: &str| match clean_line(line).as_str() {
            "" => Ok(()),
            text => read_day(text).map(drop).map_err(|fault| words.remark(&fault)),
        };
        Ok(match self.checked_line(title, say!(words, "hint-act-date"), "", &check)? {
            Reply::Given(date) => Reply::Given(read_day(&date).ok()),
            Reply::Back => Reply::Back,
        })
    }

    fn add_evidence(&mut self, question: &Question, evidence: Evidence) -> Result<(), Stop> {
        let Evidence { proof, mut date, place: known } = evidence;
        let is_day_asked = question.within_months.is_some() && !matches!(proof, EvidenceRef::Act(_));
        if date.is_none() && is_day_asked {
            let title = say!(self.words, "ask-evidence-date");
            if let Reply::Given(day) = self.day_of_evidence(title)? {
                date = day;
            }
        }
        let place = match self.line(say!(self.words, "ask-place"), known.as_deref().unwrap_or_default())? {
            Reply::Given(place) => (!place.is_empty()).then_some(place),
            // The evidence itself is given already; it is not lost for want of a page.
            Reply::Back => known,
        };
        let proof = match proof {
            EvidenceRef::File { path, sha256, .. } => EvidenceRef::File { path, sha256, state: EvidenceState::Intact },
            other => other,
        };
        let evidence = Evidence { proof, date, place };
        if let Some(flaw) = self.submission().flaw(question, &evidence) {
            let why = phrases::flaw(self.words, question, &evidence, flaw);
            let text = say!(self.words, "evidence-does-not-count", why = why);
            self.show(&text)?;
        }
        if let Some(answer) = self.answers.given.get_mut(&question.id) {
            answer.evidence.push(evidence);
        }
        self.save_answer()
    }

    fn remove(&mut self, question: &Question) -> Result<(), Stop> {
        let own = self.evidence_of(question).iter().enumerate();
        let options: Vec<(usize, String)> =
            own.map(|(index, evidence)| (index, phrases::evidence(self.words, evidence))).collect();
        if let Reply::Given(index) = self.choose(say!(self.words, "ask-remove"), &options, None)? {
            if let Some(answer) = self.answers.given.get_mut(&question.id) {
                answer.evidence.remove(index);
            }
            self.save_answer()?;
        }
        Ok(())
    }
}
