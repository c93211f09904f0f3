//! Gminas offered to complete a name, with details if several have the same name.

use crate::basics::municipality::{GminaKind, fold};
use crate::places::gmina::Gmina;
use crate::places::lookup::{beginning, named};
use crate::say;
use crate::words::Words;

/// The kind of a gmina.
pub fn gmina_kind(words: &Words, kind: GminaKind) -> String {
    say!(words, "gmina-kind", kind = kind.code())
}

/// The gminas offered to complete a line.
pub fn offers(words: &Words, line: &str) -> Vec<String> {
    going_on(words, line, beginning).map(|(_, offer)| offer).collect()
}

/// The gminas meant by a line: the one offered with this text, or all with this name; empty if there is none.
pub fn meant(words: &Words, line: &str) -> Vec<&'static Gmina> {
    going_on(words, line, named).map(|(gmina, _)| gmina).collect()
}

fn going_on<'w>(
    words: &'w Words,
    line: &'w str,
    find: impl Fn(&str) -> Vec<&'static Gmina>,
) -> impl Iterator<Item = (&'static Gmina, String)> + 'w {
    let name = line.split(',').next().unwrap_or_default();
    let all = find(name).into_iter().map(|gmina| (gmina, offer(words, gmina)));
    all.filter(move |(_, offer)| fold(offer).starts_with(&fold(line)) || !line.contains(','))
}

fn offer(words: &Words, gmina: &Gmina) -> String {
    let (name, kind) = (gmina.name, gmina_kind(words, gmina.kind));
    match named(name).len() {
        1 => name.to_owned(),
        _ if gmina.powiat == name => say!(words, "gmina-city", name = name),
        _ => say!(words, "gmina-in-powiat", name = name, kind = kind, powiat = gmina.powiat),
    }
}

/// The most alternatives listed for the start of a code.
const SAID: usize = 3;

/// How the code of any of these gminas starts and ends, unless there are too many alternatives.
pub fn code_hint(words: &Words, gminas: &[&Gmina]) -> Option<String> {
    let starts = each_once(gminas.iter().map(|gmina| gmina.voivodeship.to_owned()));
    let ends = each_once(gminas.iter().map(|gmina| gmina.kind.digit().to_string()));
    let or = |texts: Vec<String>| texts.join(&say!(words, "or"));
    let is_short = (1..=SAID).contains(&starts.len());
    is_short.then(|| say!(words, "hint-terc", starts = or(starts), ends = or(ends)))
}

fn each_once(texts: impl Iterator<Item = String>) -> Vec<String> {
    let mut texts: Vec<String> = texts.collect();
    texts.sort_unstable();
    texts.dedup();
    texts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::basics::text::Lang;

    fn offered(line: &str) -> Vec<String> {
        offers(&Words::new(Lang::Pl), line)
    }

    #[test]
    fn a_name_goes_on_as_the_gminas_that_there_are() {
        assert_eq!(offered("czest"), ["Częstochowa"]);
        assert_eq!(offered("LODZ"), ["Łódź"]);
        assert_eq!(offered("Sosnow"), ["Sosnowica", "Sosnowiec", "Sosnówka"]);
        assert_eq!((offered(""), offered("Przykładowo")), (vec![], vec![]));
    }

    #[test]
    fn those_of_one_name_are_told_apart() {
        let all = [
            "Brodnica, gmina miejska, powiat brodnicki",
            "Brodnica, gmina wiejska, powiat brodnicki",
            "Brodnica, gmina wiejska, powiat śremski",
        ];
        assert_eq!(offered("brodn"), all);
        assert_eq!(offered("Brodnica, gmina w"), all[1..]);
        assert_eq!(offered("Tarnów")[0], "Tarnów, miasto na prawach powiatu");
        let words = Words::new(Lang::Pl);
        let meant = |line: &str| meant(&words, line).iter().map(|gmina| gmina.powiat).collect::<Vec<_>>();
        assert_eq!(meant(all[2]), ["śremski"]);
        assert_eq!(meant("Brodnica"), ["brodnicki", "brodnicki", "śremski"]);
        assert_eq!((meant("Brodn"), meant("Przykładowo, gmina"), meant("Brodnica, coś")), (vec![], vec![], vec![]));
    }
}
