//! Answers prepared in advance: the double of a person, for tests.

use std::collections::VecDeque;

use crate::ask::{Ask, Menu, Prompt, Reply, Stop};

/// One prepared reply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ScriptedReply {
    /// Chooses the option that begins with this.
    Pick(String),
    /// Ticks exactly the options that begin with these.
    Tick(Vec<String>),
    /// Presses Enter: the option under the cursor, the line as it stands.
    Enter,
    /// Types this line instead of what stands there.
    Type(String),
    /// Presses Esc.
    Back,
    /// Presses Ctrl-C.
    Interrupt,
}

/// Replies in their order, and everything that was shown.
#[derive(Debug, Default)]
pub struct Script {
    /// What is left to reply.
    pub lines: VecDeque<ScriptedReply>,
    /// What was told and asked, in order.
    pub shown: Vec<String>,
}

impl Script {
    /// A script of these replies.
    pub fn new(lines: impl IntoIterator<Item = ScriptedReply>) -> Script {
        Script { lines: lines.into_iter().collect(), shown: Vec::new() }
    }

    // A script that runs out, or does not fit what is asked, ends the dialogue as the end of input does.
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
    menu.options.iter().position(|option| option.starts_with(start)).ok_or(Stop::Ended)
}

impl Ask for Script {
    fn show(&mut self, text: &str) -> Result<(), Stop> {
        self.shown.push(text.to_owned());
        Ok(())
    }

    fn choose(&mut self, menu: &Menu) -> Result<Reply<usize>, Stop> {
        let cursor = menu.options.get(menu.start.unwrap_or(0)).cloned().unwrap_or_default();
        Ok(match self.next(format!("{} > {cursor}", menu.title))? {
            Reply::Given(ScriptedReply::Pick(start)) => Reply::Given(find(menu, &start)?),
            Reply::Given(ScriptedReply::Enter) => Reply::Given(menu.start.unwrap_or(0)),
            Reply::Given(_) => return Err(Stop::Ended),
            Reply::Back => Reply::Back,
        })
    }

    fn tick(&mut self, menu: &Menu, ticked: &[usize]) -> Result<Reply<Vec<usize>>, Stop> {
        Ok(match self.next(format!("{} > {ticked:?}", menu.title))? {
            Reply::Given(ScriptedReply::Tick(starts)) => {
                Reply::Given(starts.iter().map(|start| find(menu, start)).collect::<Result<_, _>>()?)
            }
            Reply::Given(ScriptedReply::Enter) => Reply::Given(ticked.to_vec()),
            Reply::Given(_) => return Err(Stop::Ended),
            Reply::Back => Reply::Back,
        })
    }

    fn line(&mut self, prompt: &Prompt<'_>) -> Result<Reply<String>, Stop> {
        loop {
            let typed = match self.next(format!("{} > {}", prompt.title, prompt.initial))? {
                Reply::Given(ScriptedReply::Type(text)) => text,
                Reply::Given(ScriptedReply::Enter) => prompt.initial.clone(),
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
