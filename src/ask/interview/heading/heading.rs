//! The first part of the dialogue: who applies, for which edition and level.

use cert_core::application::edition::{EndsWith, NextEdition};
use cert_core::basics::clean::clean_line;
use cert_core::basics::dates::read_day;
use cert_core::basics::name::{name, person};
use cert_core::editing::heading::{Field, set_ended, set_held, set_next_ends};
use cert_core::report::phrases;
use cert_core::rubric::rubric::Level;
use cert_core::say;
use chrono::NaiveDate;

use crate::ask::interview::menu::option;
use crate::ask::interview::session::Session;
use crate::ask::{MenuOption, Reply, Stop};

/// Every field in the order of asking. Name and edition come first, because the folder is named after them; later
/// answers are saved at once.
pub const FIELDS: [Field; 11] = [
    Field::Municipality,
    Field::Edition,
    Field::Terc,
    Field::Ended,
    Field::NextHeld,
    Field::NextName,
    Field::NextEnds,
    Field::NextEndsWith,
    Field::NextCertain,
    Field::AppliedFor,
    Field::FilledBy,
];

impl Session<'_> {
    /// Asks for the fields, except those given on the command line. If an application with these names exists already,
    /// it can be resumed instead.
    ///
    /// # Errors
    /// Returns a [`Stop`] if the dialogue ends early.
    pub fn heading(&mut self, given: &[Field]) -> Result<(), Stop> {
        self.fields(given, Vec::new(), 0, false)
    }

    /// Asks for the fields after the names, which are known.
    ///
    /// # Errors
    /// Returns a [`Stop`] if the dialogue ends early.
    pub fn heading_rest(&mut self, given: &[Field]) -> Result<(), Stop> {
        self.fields(given, vec![0, 1], 2, false)
    }

    /// Asks for the fields again: all of them, or only the last, from which one can go back.
    ///
    /// # Errors
    /// Returns a [`Stop`] if the dialogue ends early.
    pub fn heading_again(&mut self, from_last: bool) -> Result<(), Stop> {
        let last = FIELDS.len() - 1;
        let before = (0..last).filter(|&index| self.is_asked(FIELDS[index])).collect();
        if from_last {
            self.fields(&[], before, last, true)?;
        } else {
            self.fields(&[], Vec::new(), 0, true)?;
        }
        self.offer_rename()
    }

    // `asked` are the fields to which one can return from `index`; going back from the first leaves the heading if
    // `leave`.
    fn fields(&mut self, given: &[Field], mut asked: Vec<usize>, mut index: usize, leave: bool) -> Result<(), Stop> {
        while let Some(field) = FIELDS.get(index) {
            if given.contains(field) || !self.is_asked(*field) {
                index += 1;
                continue;
            }
            match self.field(*field)? {
                Reply::Given(()) => {
                    if *field == Field::Edition {
                        match self.offer_existing()? {
                            Some(true) => return Ok(()),
                            Some(false) => continue,
                            None => {}
                        }
                    }
                    asked.push(index);
                    index += 1;
                    self.save()?;
                }
                Reply::Back if asked.is_empty() && leave => break,
                Reply::Back => index = asked.pop().unwrap_or(index),
            }
        }
        self.save()
    }

    // Details of a next edition are asked only if there is one.
    fn is_asked(&self, field: Field) -> bool {
        let next = self.answers.next_edition.as_ref();
        match field {
            Field::NextName | Field::NextEnds => next.is_some_and(|next| next.held),
            Field::NextEndsWith | Field::NextCertain => next.is_some_and(|next| next.ends.is_some()),
            _ => true,
        }
    }

    fn field(&mut self, field: Field) -> Result<Reply<()>, Stop> {
        match field {
            Field::Municipality => self.municipality(),
            Field::Edition => self.edition(),
            Field::Terc => self.terc(),
            Field::Ended => self.ended(),
            Field::NextHeld => self.next_held(),
            Field::NextName => self.next_name(),
            Field::NextEnds => self.next_ends(),
            Field::NextEndsWith => self.next_ends_with(),
            Field::NextCertain => self.next_certain(),
            Field::AppliedFor => self.applied_for(),
            Field::FilledBy => self.filled_by(),
        }
    }

    fn edition(&mut self) -> Result<Reply<()>, Stop> {
        let initial = self.or_proposed(|answers| Some(answers.edition.name.clone()));
        let reply = self.name(say!(self.words, "ask-edition"), say!(self.words, "hint-edition"), &initial)?;
        Ok(reply.keep(|name| self.answers.edition.name = name))
    }

    // Asks for an optional day; `sensible` says what is wrong with it.
    fn day(
        &mut self,
        title: String,
        now: &str,
        sensible: &dyn Fn(NaiveDate) -> Result<(), String>,
    ) -> Result<Reply<Option<NaiveDate>>, Stop> {
        let words = self.words;
        let check = |line: &str| match clean_line(line).as_str() {
            "" => Ok(()),
            text => sensible(read_day(text).map_err(|fault| words.remark(&fault))?),
        };
        let hint = if now.is_empty() { say!(words, "hint-date") } else { self.optional_hint(now) };
        // Shows a known day the way it was typed.
        let typed = self.typed_days.get(&title).filter(|typed| read_day(typed).ok() == read_day(now).ok());
        let initial = typed.cloned().unwrap_or_else(|| now.to_owned());
        let reply = self.checked_line(title.clone(), hint, &initial, &check)?;
        let Reply::Given(text) = reply else { return Ok(Reply::Back) };
        let day = read_day(&text).ok();
        self.typed_days.insert(title, text);
        Ok(Reply::Given(day))
    }

    fn ended(&mut self) -> Result<Reply<()>, Stop> {
        let (words, today) = (self.words, self.store.today());
        let sensible = |day: NaiveDate| match day > today {
            true => Err(say!(words, "check-future", day = words.date(day))),
            false => Ok(()),
        };
        let initial = self.or_proposed(|answers| answers.edition.ended.map(|day| day.to_string()));
        let reply = self.day(say!(words, "ask-ended"), &initial, &sensible)?;
        Ok(reply.keep(|day| set_ended(day, &mut self.answers)))
    }

    fn next_held(&mut self) -> Result<Reply<()>, Stop> {
        let options = [
            (Some(true), option(say!(self.words, "next-held"), &say!(self.words, "key-yes"))),
            (Some(false), option(say!(self.words, "next-not-held"), &say!(self.words, "key-no"))),
            (None, option(say!(self.words, "next-unknown"), &say!(self.words, "key-unknown"))),
        ];
        let now = self.answers.next_edition.as_ref().map(|next| next.held);
        let start = options.iter().position(|(held, _)| *held == now);
        let reply = self.choose(say!(self.words, "ask-next"), &options, start)?;
        Ok(reply.keep(|held| set_held(held, &mut self.answers)))
    }

    fn next_edition(&mut self) -> &mut NextEdition {
        self.answers.next_edition.get_or_insert_default()
    }

    fn next_name(&mut self) -> Result<Reply<()>, Stop> {
        let initial = self.next_edition().name.clone().unwrap_or_default();
        let reply = self.optional_name(say!(self.words, "ask-next-name"), &initial, name)?;
        Ok(reply.keep(|name| self.next_edition().name = (!name.is_empty()).then_some(name)))
    }

    fn next_ends(&mut self) -> Result<Reply<()>, Stop> {
        let (words, now, ended) = (self.words, self.next_edition().ends, self.answers.edition.ended);
        let sensible = |day: NaiveDate| match ended {
            Some(ended) if day < ended => Err(say!(words, "check-after", day = words.date(ended))),
            _ => Ok(()),
        };
        let initial = now.map(|day| day.to_string()).unwrap_or_default();
        let reply = self.day(say!(words, "ask-next-ends"), &initial, &sensible)?;
        Ok(reply.keep(|day| set_next_ends(day, &mut self.answers)))
    }

    fn next_ends_with(&mut self) -> Result<Reply<()>, Stop> {
        let options = EndsWith::ALL.map(|end| (end, phrases::ends_with(self.words, end).into()));
        let now = self.next_edition().ends_with;
        let start = options.iter().position(|(end, _)| Some(*end) == now);
        let reply = self.choose(say!(self.words, "ask-next-ends-with"), &options, start)?;
        Ok(reply.keep(|end| self.next_edition().ends_with = Some(end)))
    }

    fn next_certain(&mut self) -> Result<Reply<()>, Stop> {
        let options = [
            (false, option(say!(self.words, "next-planned"), &say!(self.words, "key-no"))),
            (true, option(say!(self.words, "next-certain"), &say!(self.words, "key-yes"))),
        ];
        let start = usize::from(self.next_edition().certain);
        let reply = self.choose(say!(self.words, "ask-next-certain"), &options, Some(start))?;
        Ok(reply.keep(|certain| self.next_edition().certain = certain))
    }

    fn applied_for(&mut self) -> Result<Reply<()>, Stop> {
        self.explain_levels()?;
        let levels = self.rubric.levels.iter();
        let mut options: Vec<(Option<u8>, MenuOption)> = levels
            .map(|level| (Some(level.number), phrases::level(self.words, self.rubric, level.number).into()))
            .collect();
        options.push((None, option(say!(self.words, "level-undecided"), &say!(self.words, "key-unknown"))));
        let now = self.answers.applied_for;
        let start = options.iter().position(|(level, _)| *level == now);
        let reply = self.choose(say!(self.words, "ask-level"), &options, start)?;
        Ok(reply.keep(|level| self.answers.applied_for = level))
    }

    fn explain_levels(&mut self) -> Result<(), Stop> {
        let (words, rubric) = (self.words, self.rubric);
        let level = |level: &Level| {
            let name = phrases::level(words, rubric, level.number);
            say!(words, "level-explained", name = name, standard = words.pick(&level.standard))
        };
        self.show(&rubric.levels.iter().map(level).collect::<Vec<_>>().join("\n"))
    }

    fn filled_by(&mut self) -> Result<Reply<()>, Stop> {
        // Another person may fill it in this time.
        let initial = self.answers.filled_by.clone().unwrap_or_default();
        let reply = self.optional_name(say!(self.words, "ask-filled-by"), &initial, person)?;
        Ok(reply.keep(|name| self.answers.filled_by = (!name.is_empty()).then_some(name)))
    }
}

impl<T> Reply<T> {
    /// Stores the answer.
    pub fn keep(self, with: impl FnOnce(T)) -> Reply<()> {
        match self {
            Reply::Given(value) => {
                with(value);
                Reply::Given(())
            }
            Reply::Back => Reply::Back,
        }
    }
}
