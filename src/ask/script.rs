//! Prepared answers: a stand-in for a person, for tests.

use std::collections::VecDeque;

use crate::ask::{Ask, Chosen, Menu, Prompt, Reply, Stop};

/// One prepared reply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ScriptedReply {
    /// Chooses the option that begins with this text, or types it.
    Pick(String),
    /// Ticks exactly the options that begin with these texts.
    Tick(Vec<String>),
    /// Presses Enter: takes the option under the cursor, or the line as it is.
    Enter,
    /// Types this line instead of the initial text.
    Type(String),
    /// Presses Esc.
    Back,
    /// Presses Ctrl-C.
    Interrupt,
}

/// Prepared replies in order, and everything that was shown.
#[derive(Debug, Default)]
pub struct Script {
    /// The remaining replies.
    pub lines: VecDeque<ScriptedReply>,
    /// Everything shown and asked, in order.
    pub shown: Vec<String>,
}

impl Script {
    /// A script of these replies.
    pub fn new(lines: impl IntoIterator<Item = ScriptedReply>) -> Script {
        Script { lines: lines.into_iter().collect(), shown: Vec::new() }
    }

    // A script that runs out, or does not match the prompt, ends the dialogue like the end of input.
    fn next(&mut self, asked: String) -> Result<Reply<ScriptedReply>, Stop> {
        self.shown.push(asked);
        match self.lines.pop_front() {
            Some(ScriptedReply::Back) => Ok(Reply::Back),
            Some(ScriptedReply::Interrupt) => Err(Stop::Interrupted),
            Some(line) => Ok(Reply::Given(line)),
            None => Err(Stop::Ended),
        }
    }
}

fn find(menu: &Menu, start: &str) -> Result<usize, Stop> {
    menu.options.iter().position(|option| option.text.starts_with(start)).ok_or(Stop::Ended)
}

impl Ask for Script {
    fn show(&mut self, text: &str) -> Result<(), Stop> {
        self.shown.push(text.to_owned());
        Ok(())
    }

    fn choose(&mut self, menu: &Menu) -> Result<Reply<Chosen>, Stop> {
        let start = menu.start.unwrap_or(0);
        let ticked: Vec<usize> =
            (0..menu.options.len()).filter(|&index| menu.options[index].ticked == Some(true)).collect();
        let cursor = menu.options.get(start).map(|option| option.text.clone()).unwrap_or_default();
        let marks = if ticked.is_empty() { String::new() } else { format!(" {ticked:?}") };
        Ok(match self.next(format!("{} > {cursor}{marks}", menu.title))? {
            Reply::Given(ScriptedReply::Pick(text)) => Reply::Given(Chosen::Option(find(menu, &text)?)),
            Reply::Given(ScriptedReply::Tick(texts)) => {
                let boxes: Vec<usize> = texts.iter().map(|text| find(menu, text)).collect::<Result<_, _>>()?;
                Reply::Given(Chosen::Ticked(boxes))
            }
            Reply::Given(ScriptedReply::Enter)
                if menu.options.get(start).is_some_and(|option| option.ticked.is_some()) =>
            {
                Reply::Given(Chosen::Ticked(ticked))
            }
            Reply::Given(ScriptedReply::Enter) => Reply::Given(Chosen::Option(start)),
            Reply::Given(_) => return Err(Stop::Ended),
            Reply::Back => Reply::Back,
        })
    }

    fn line(&mut self, prompt: &Prompt<'_>) -> Result<Reply<String>, Stop> {
        let initial = if prompt.refused.is_empty() { &prompt.initial } else { &prompt.refused };
        loop {
            let typed = match self.next(format!("{} > {initial}", prompt.title))? {
                Reply::Given(ScriptedReply::Type(text) | ScriptedReply::Pick(text)) => text,
                Reply::Given(ScriptedReply::Enter) => initial.clone(),
                Reply::Given(_) => return Err(Stop::Ended),
                Reply::Back => return Ok(Reply::Back),
            };
            match (prompt.check)(&typed) {
                Ok(()) => return Ok(Reply::Given(typed)),
                Err(wrong) => self.shown.push(wrong),
            }
        }
    }
}
