//! Who applies: the name, as Tab can complete it from the table of gminas, and the code.

use cert_core::basics::clean::clean_line;
use cert_core::basics::municipality::{Terc, fold};
use cert_core::places::doubt;
use cert_core::places::doubt::MunicipalityDoubt;
use cert_core::places::gmina::Gmina;
use cert_core::places::lookup::{beginning, named};
use cert_core::report::phrases;
use cert_core::say;
use cert_core::words::Words;

use crate::ask::interview::session::Session;
use crate::ask::{Reply, Stop};

/// So many beginnings of a code are said, and no more.
const SAID: usize = 3;

impl Session<'_> {
    // A name stays as it is typed; what tells it from others of its name is not a part of it.
    pub(super) fn municipality(&mut self) -> Result<Reply<()>, Stop> {
        let words = self.words;
        let initial = self.or_proposed(|answers| Some(answers.municipality.name.clone()));
        let complete = |line: &str| completions(words, line);
        let reply = self.completed_name(say!(words, "ask-municipality"), &initial, &complete)?;
        let Reply::Given(line) = reply else { return Ok(Reply::Back) };
        self.gminas = meant(words, &line);
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
        let said = doubt.map(|doubt| format!("! {}", phrases::doubt(self.words, doubt)));
        said.map_or(Ok(()), |text| self.show(&text))
    }

    // How the code begins and ends, as far as the name tells.
    fn code_hint(&self) -> Option<String> {
        let by_name;
        let gminas = if self.gminas.is_empty() {
            by_name = named(&self.answers.municipality.name);
            &by_name
        } else {
            &self.gminas
        };
        let words = self.words;
        let starts = each_once(gminas.iter().map(|gmina| gmina.voivodeship.to_owned()));
        let ends = each_once(gminas.iter().map(|gmina| gmina.kind.digit().to_string()));
        let or = |texts: Vec<String>| texts.join(&say!(words, "or-between"));
        let is_short = (1..=SAID).contains(&starts.len());
        is_short.then(|| say!(words, "hint-terc", starts = or(starts), ends = or(ends)))
    }
}

fn each_once(texts: impl Iterator<Item = String>) -> Vec<String> {
    let mut texts: Vec<String> = texts.collect();
    texts.sort();
    texts.dedup();
    texts
}

// A gmina as it is offered: by its name, and by what tells it from others of it.
fn offered(words: &Words, gmina: &Gmina) -> String {
    if named(gmina.name).len() == 1 { gmina.name.to_owned() } else { phrases::gmina(words, gmina) }
}

/// The gminas that a line may become, as they are offered.
fn completions(words: &Words, line: &str) -> Vec<String> {
    going_on(words, line, beginning).map(|(_, offered)| offered).collect()
}

// The gminas that a line means: one that was offered, or those of a name.
fn meant(words: &Words, line: &str) -> Vec<&'static Gmina> {
    going_on(words, line, named).map(|(gmina, _)| gmina).collect()
}

fn going_on<'w>(
    words: &'w Words,
    line: &'w str,
    find: impl Fn(&str) -> Vec<&'static Gmina>,
) -> impl Iterator<Item = (&'static Gmina, String)> + 'w {
    let name = line.split(',').next().unwrap_or_default();
    let all = find(name).into_iter().map(|gmina| (gmina, offered(words, gmina)));
    all.filter(move |(_, offered)| fold(offered).starts_with(&fold(line)) || !line.contains(','))
}

#[cfg(test)]
mod tests {
    use cert_core::basics::text::Lang;

    use super::*;

    fn offers(line: &str) -> Vec<String> {
        completions(&Words::new(Lang::Pl), line)
    }

    #[test]
    fn a_name_goes_on_as_the_gminas_that_there_are() {
        assert_eq!(offers("czest"), ["Częstochowa"]);
        assert_eq!(offers("LODZ"), ["Łódź"]);
        assert_eq!(offers("Sosnow"), ["Sosnowica", "Sosnowiec", "Sosnówka"]);
        assert_eq!((offers(""), offers("Przykładowo")), (vec![], vec![]));
    }

    #[test]
    fn those_of_one_name_are_told_apart_and_the_name_alone_is_kept() {
        let all = [
            "Brodnica, gmina miejska, powiat brodnicki",
            "Brodnica, gmina wiejska, powiat brodnicki",
            "Brodnica, gmina wiejska, powiat śremski",
        ];
        assert_eq!(offers("brodn"), all);
        assert_eq!(offers("Brodnica, gmina w"), all[1..]);
        let words = Words::new(Lang::Pl);
        let meant = |line: &str| meant(&words, line).iter().map(|gmina| gmina.powiat).collect::<Vec<_>>();
        assert_eq!(meant(all[2]), ["śremski"]);
        assert_eq!(meant("Brodnica"), ["brodnicki", "brodnicki", "śremski"]);
        assert_eq!((meant("Brodn"), meant("Przykładowo, gmina"), meant("Brodnica, coś")), (vec![], vec![], vec![]));
    }
}
