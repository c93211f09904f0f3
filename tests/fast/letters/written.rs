//! Every kind, in both languages and formats.

use crate::support::every_letter::{EveryLetter, LETTERS};
use crate::support::issuer::{BY, REVIEWER};

#[test]
fn every_letter_is_written_in_both_languages_and_formats() {
    let letters = EveryLetter::new();
    for (kind, about, day) in LETTERS {
        for (lang, greeting, closing) in
            [("pl", "Szanowni Państwo,", "Z wyrazami szacunku"), ("en", "Dear Sir or Madam,", "Yours faithfully")]
        {
            let letter = |format| letters.letter(about, kind, &["--lang", lang, "--as-of", day, "--format", format]);
            let (text, page) = (letter("text"), letter("html").replace('\u{a0}', " "));
            for part in [greeting, closing, "Przykładowo", "pisma@fundacja.example"] {
                assert!(text.contains(part) && page.contains(part), "{lang} {kind}: {part}\n{text}");
            }
            let subject = text.lines().next().expect("a subject").to_owned();
            assert!(page.contains(&format!("<h1>{subject}</h1>")), "{lang} {kind}: {subject}");
            assert!(page.contains(&format!("<html lang=\"{lang}\">")), "{lang} {kind}");
            assert!(text.lines().all(|line| line.chars().count() <= 78), "{text}");
            // No personal name and no template syntax is left in a letter.
            for word in [BY, REVIEWER, "Anna Przykładowa", "Jan Przykładny", "{{", "{%", "undefined"] {
                assert!(!text.contains(word) && !page.contains(word), "{lang} {kind}: {word}\n{text}");
            }
            // A revocation does not mention that the certificate is free of charge.
            let free = if lang == "pl" { "bezpłatny" } else { "free of charge" };
            assert_eq!(text.contains(free), kind != "revoked", "{text}");
        }
    }
}

// The text on one line, without its line breaks.
pub(crate) fn unfolded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_letter_about_a_certificate_says_until_when_and_what_is_to_be_done() {
    let letters = EveryLetter::new();
    let said = |about, kind, day| unfolded(&letters.letter(about, kind, &["--lang", "en", "--as-of", day]));
    for (about, kind, day, parts) in [
        (
            "UBO-2026-0001",
            "issued",
            "2026-11-20",
            &["level 3 – ", "until the end of 20 November 2027", "https://rejestr.example"][..],
        ),
        (
            "UBO-2026-0002",
            "issued",
            "2026-11-20",
            &["at least until the end of 20 November 2027", "when the next edition ends"],
        ),
        (
            "UBO-2026-0001",
            "expiring",
            "2027-11-01",
            &["That day is in 19 days.", "was to end on 15 October 2027. Please confirm"],
        ),
        ("UBO-2026-0002", "expiring", "2027-11-20", &["That is today.", "whether that day is certain or planned"]),
        ("UBO-2026-0003", "expiring", "2027-11-19", &["in 1 day.", "the next edition will not be held"]),
        ("UBO-2026-0003", "lost", "2027-11-21", &["is no longer valid. This", "the next edition was not held"]),
        ("UBO-2026-0002", "lost", "2027-11-21", &["We cannot tell", "we do not know when the next edition ends"]),
        ("UBO-2026-0001", "lost", "2027-11-21", &["We cannot tell", "its end was planned for 15 October 2027"]),
        ("UBO-2026-0004", "revoked", "2026-12-24", &["From 20 November 2026", "raport dotyczył innej edycji"]),
    ] {
        let text = said(about, kind, day);
        for part in parts {
            assert!(text.contains(part), "{kind} of {about}: `{part}` is not in\n{text}");
        }
    }
}

#[test]
fn a_refusal_names_each_requirement_with_its_reason_and_what_would_meet_it() {
    let letters = EveryLetter::new();
    let text = unfolded(&letters.letter("odmowa", "refused", &["--lang", "pl"]));
    for part in [
        "poziom 2 – pełna ewaluacja",
        "Stała ewaluacja – Czy ewaluacja jest powtarzana?",
        "To możliwość, a nie obowiązek",
        "uzupełnić lub poprawić to, o czym mowa w powodzie",
        "Umowna zasada tego kwestionariusza: wystarczy jedno z dwojga: ocena poprzedniej edycji albo zapis w akcie.",
        "Których grup wysłuchano?",
        // A question about a recommended answer does not delay the result.
        "pytania, które nie zmieniają tego wyniku",
    ] {
        assert!(text.contains(part), "`{part}` is not in\n{text}");
    }
    // A hint of the interview does not belong in a letter.
    assert!(!text.contains("lepsze niż zgadywanie"), "{text}");
    let text = unfolded(&letters.letter("nizszy", "lower", &["--lang", "pl"]));
    for part in [
        "Spełniony jest poziom 1 – stała ewaluacja",
        "poziom 2 – pełna ewaluacja",
        "Każdy poziom ma własne wymagania",
        "Nie podano dowodu.",
        "dołączyć dowód; przesłać nam odpowiedź do potwierdzenia",
    ] {
        assert!(text.contains(part), "`{part}` is not in\n{text}");
    }
    // Only questions for the level in question are in the letter.
    assert!(!text.contains("Ile lat obejmuje"), "{text}");
}

#[test]
fn every_reason_has_its_words() {
    let letters = EveryLetter::new();
    // There is no plan, although others depend on it, and evidence is missing.
    letters.0.edit("nizszy", "applied_for = 2", "applied_for = 3");
    let text = unfolded(&letters.letter("nizszy", "lower", &["--lang", "en"]));
    for part in [
        "The answer is: 0. Needed: at least 3.",
        "A convention of this questionnaire: at least 3 years",
        "improve your practice, and then the answer – at least 3 needed (3 missing)",
        "The requirement depends on the answer to another question: How many years",
        "No evidence was given.",
    ] {
        assert!(text.contains(part), "`{part}` is not in\n{text}");
    }
}

#[test]
fn questions_are_asked_with_the_question_they_are_about() {
    let letters = EveryLetter::new();
    let text = unfolded(&letters.letter("pytania", "questions", &["--lang", "pl"]));
    assert!(text.contains("Których grup wysłuchano?") && text.contains("Pytamy: Na której stronie widać głos"));
    assert!(!text.contains("Czy raport lub wnioski opublikowano"), "{text}");
}

#[test]
fn a_renewal_says_whose_place_it_takes() {
    let letters = EveryLetter::new();
    let code = crate::support::issuer::terc(1);
    letters.0.next_application("nastepne", "Przykładowo", &code);
    let renew = ["renew", "UBO-2026-0001", "nastepne", "--by", BY, "--yes", "--as-of", "2027-10-20"];
    letters.0.run(&renew).ends(0);
    let as_of = ["--as-of", "2027-10-20"];
    let text = unfolded(&letters.letter("UBO-2027-0005", "issued", &as_of));
    assert!(text.contains("it replaces certificate UBO-2026-0001"), "{text}");
    let command = "`cert letter UBO-2027-0005 --kind issued`";
    letters.run("UBO-2026-0001", "lost", &as_of).fails(3, &["has a successor", command]);
}
