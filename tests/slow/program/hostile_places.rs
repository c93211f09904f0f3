//! Files and arguments with a text in every place that takes one.

/// Characters that no output may contain.
pub(crate) const BAD: [char; 22] = [
    '\0', '\u{7}', '\u{8}', '\u{b}', '\u{c}', '\r', '\u{1b}', '\u{7f}', '\u{80}', '\u{85}', '\u{9b}', '\u{9d}',
    '\u{61c}', '\u{200e}', '\u{200f}', '\u{2028}', '\u{202a}', '\u{202e}', '\u{2066}', '\u{2067}', '\u{2068}',
    '\u{2069}',
];

/// All of them, as TOML escapes them.
pub(crate) fn escaped() -> String {
    let escapes = BAD.map(|bad| format!("\\u{:04x}", u32::from(bad))).concat();
    format!("zły {escapes}[31m koniec ")
}

/// The characters that TOML allows unescaped.
pub(crate) fn raw() -> String {
    let raw: String = BAD.iter().filter(|bad| **bad > '\u{7f}').collect();
    format!("zły {raw}31m koniec ")
}

pub(crate) fn answers(text: &str) -> String {
    // In a path, these are backslash mistakes with a fault of their own.
    let slips = ["\\u0008", "\\u0009", "\\u000a", "\\u000c", "\\u000d", "\\u001b"];
    let path = slips.iter().fold(text.to_owned(), |path, slip| path.replace(slip, ""));
    format!(
        r#"format = 1
rubric = {{ id = "ubo", version = "2026.1" }}
[municipality]
name = "{text}"
[edition]
name = "{text}"
[next_edition]
name = "{text}"
[people]
filled_by = "{text}"
[answers.edycja-oceniona]
is = "tak"
evidence = [
  {{ file = "dowody/{path}.pdf", where = "{text}" }},
  {{ act = "{text}", where = "{text}" }},
]
note = "{text}"
[answers.wnioski-spisane]
is = "tak"
evidence = [{{ file = "{path}" }}]
note = "{text}"
"#
    )
}

/// A rejection of the answer with that digest, and one of another answer.
pub(crate) fn review(text: &str, digest: &str) -> String {
    let verdict = |question, of| {
        format!(
            "[[verdict]]\nquestion = \"{question}\"\nof = \"{of}\"\nis = \"rejected\"\nby = \"{text}\"\n\
             on = 2026-11-20\nnote = \"{text}\"\n"
        )
    };
    let other = format!("sha256:{}", "0".repeat(64));
    format!("format = 1\n{}{}", verdict("edycja-oceniona", digest), verdict("wnioski-spisane", &other))
}

pub(crate) fn rubric(text: &str) -> String {
    in_texts(include_str!("../../scenarios/small/rubric.toml"), text)
}

pub(crate) fn practices(text: &str) -> String {
    in_texts(include_str!("../../../questionnaire/practices.toml"), text)
}

fn in_texts(source: &str, text: &str) -> String {
    let keys = ["pl", "en", "source", "municipality"];
    keys.iter()
        .fold(source.to_owned(), |source, key| source.replace(&format!("{key} = \""), &format!("{key} = \"{text}")))
}

/// Sources with a fault on the line, or in the value, that contains the characters.
pub(crate) fn faulty() -> Vec<String> {
    let (escaped, raw) = (escaped(), raw());
    let control = "zły\u{1b}[31m\u{7}\u{8}\u{7f}\u{0}koniec";
    let mut sources = Vec::new();
    for text in [escaped.as_str(), raw.as_str(), control] {
        sources.extend([
            format!("format = 1\nrubric = {{ id = \"{text}\", version = \"{text}\" }}\nid = \"{text}\"\n"),
            format!("format = \"{text}\"\n"),
            format!("format = 1 # {text}\nnic = \"{text}\" # {text}\n"),
            format!("format = 1\n\"{text}\" = \"{text}\"\n"),
            format!("format = 1\n{text} = 1\n"),
            format!("{}[answers.grupy]\nis = \"{text}\"\n", answers("nic")),
            format!("{}[answers.grupy]\nis = [\"{text}\"]\n", answers("nic")),
            format!("{}[answers.rozmowy]\nis = \"{text}\"\n\"{text}\" = 1\n", answers("nic")),
            format!("{}[answers.\"{text}\"]\nis = \"tak\"\n", answers("nic")),
            format!("{}[answers.grupy]\nis = []\nevidence = [{{ file = \"../{text}\" }}]\n", answers("nic")),
            format!("{}[answers.grupy]\nis = []\nevidence = [{{ url = \"{text}\" }}]\n", answers("nic")),
            format!("{}[answers.grupy]\nis = [ # {text}\nevidence = \"{text}\n", answers("nic")),
        ]);
    }
    sources
}

/// Command lines; TEKST stands for the text.
pub(crate) const ARGUMENTS: &str = "
TEKST
--TEKST
-TEKST
--lang TEKST practices
--color TEKST practices
practices --rubric TEKST
practices --as-of TEKST
practices --city TEKST
practices --stage TEKST
practices --question TEKST
practices --format TEKST
practices TEKST
score TEKST
score przykladowo-gorne-1 TEKST
score przykladowo-gorne-1 --target TEKST
score przykladowo-gorne-1 --basis TEKST
score przykladowo-gorne-1 --accept-version=TEKST
score przykladowo-gorne-1 -o TEKST/TEKST
assess TEKST
assess --from TEKST
assess --criterion TEKST
assess przykladowo-gorne-1 --set TEKST
assess przykladowo-gorne-1 --set TEKST=TEKST
assess przykladowo-gorne-1 --set grupy=TEKST
assess przykladowo-gorne-1 --set rozmowy=TEKST
assess przykladowo-gorne-1 --set plan-przyjety=TEKST
assess przykladowo-gorne-1 --set zasady-rozstrzygniete=TEKST
assess przykladowo-gorne-1 --note TEKST=TEKST
assess przykladowo-gorne-1 --evidence TEKST=TEKST
assess przykladowo-gorne-1 --evidence wnioski-spisane=TEKST
assess przykladowo-gorne-1 --evidence wnioski-spisane=https://TEKST
assess przykladowo-gorne-1 --terc TEKST
assess przykladowo-gorne-1 --edition-ended TEKST
assess przykladowo-gorne-1 --next-ends TEKST
assess przykladowo-gorne-1 --applied-for TEKST
questionnaire TEKST
questionnaire check TEKST
questionnaire diff TEKST TEKST
questionnaire diff rubric.toml rubric.toml --answers TEKST
man TEKST
completions TEKST
score przykladowo-gorne-1 -o TEKST
";
