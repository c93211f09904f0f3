//! The municipality: its name, which Tab completes from the table of gminas, and its code.

use cert_core::basics::clean::clean_line;
use cert_core::basics::municipality::Terc;
use cert_core::places::doubt;
use cert_core::places::doubt::MunicipalityDoubt;
use cert_core::places::lookup::named;
use cert_core::report::phrases;
use cert_core::say;

use crate::ask::interview::session::Session;
use crate::ask::{Reply, Stop};

impl Session<'_> {
    // A name stays as typed; the text that distinguishes it from namesakes is not part of it.
    pub(super) fn municipality(&mut self) -> Result<Reply<()>, Stop> {
        let words = self.words;
        let initial = self.or_proposed(|answers| Some(answers.municipality.name.clone()));
        let complete = |line: &str| phrases::offers(words, line);
        let reply = self.completed_name(say!(words, "ask-municipality"), &initial, &complete)?;
        let Reply::Given(line) = reply else { return Ok(Reply::Back) };
        self.gminas = phrases::meant(words, &line);
        let chosen = self.gminas.first().filter(|_| line.contains(','));
        self.answers.municipality.name = chosen.map_or(line, |gmina| gmina.name.to_owned());
        self.show_doubt(doubt::of_name(&self.answers.municipality).as_ref())?;
        Ok(Reply::Given(()))
    }

    pub(super) fn terc(&mut self) -> Result<Reply<()>, Stop> {
        let words = self.words;
        let check = |line: &str| match clean_line(line).as_str() {
            "" => Ok(()),
            code => Terc::new(code).map(drop).map_err(|fault| words.remark(&fault)),
        };
        let initial = self.or_proposed(|a| a.municipality.terc.as_ref().map(|terc| terc.as_str().to_owned()));
        let hint = [self.code_hint(), Some(self.optional_hint(&initial))].into_iter().flatten().collect::<Vec<_>>();
        let reply = self.checked_line(say!(words, "ask-terc"), hint.join("; "), &initial, &check)?;
        let Reply::Given(code) = reply else { return Ok(Reply::Back) };
        self.answers.municipality.terc = Terc::new(&code).ok();
        self.show_doubt(doubt::of_code(&self.answers.municipality).as_ref())?;
        Ok(Reply::Given(()))
    }

    fn show_doubt(&mut self, doubt: Option<&MunicipalityDoubt>) -> Result<(), Stop> {
        let Some(doubt) = doubt else { return Ok(()) };
        // A sentence, like every other remark of the dialogue.
        let text = phrases::doubt(self.words, doubt);
        let mut letters = text.chars();
        let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
        let end = if text.ends_with('?') { "" } else { "." };
        self.show(&format!("! {first}{}{end}", letters.as_str()))
    }

    // The possible beginning and end of the code, as far as the name determines them.
    fn code_hint(&self) -> Option<String> {
        let by_name;
        let gminas = if self.gminas.is_empty() {
            by_name = named(&self.answers.municipality.name);
            &by_name
        } else {
            &self.gminas
        };
        phrases::code_hint(self.words, gminas)
    }
}
