//! A person's own text stays: comments, spacing, spelling of values, line ends.

use cert_core::application::answers::{Answer, Answers};
use cert_core::application::evidence::{Evidence, EvidenceRef, EvidenceState};
use cert_core::basics::municipality::Location;
use cert_core::basics::text::Id;
use cert_core::rubric::claim::Claim;

use crate::support::application::Folder;

const HEADING: &str = r#"# Uwagi wydziału: sprawdzić przed wysłaniem

format = 1
rubric = { version = "2026.1", id = "mini" } # nie zmieniać


[municipality]   # urząd
terc = '2401011'
name = 'Przykładowo'

[edition]
ended = "2026-10-16" # tekst, nie data
name = "XII edycja"

"#;

// The same answers in the various notations of TOML.
const TABLES: &str = r#"# --- odpowiedzi ---

[answers.raport] # Jan
note = "z marca"
	is = "tak"    # na pewno
evidence = [ { where = "s. 1", url = "https://przyklad.example" } ]

# tu jeszcze sprawdzić

[answers.lata]
is = 0x4 # cztery
# koniec
"#;

const LISTED: &str = r#"[answers.raport]
is = "tak"
note = "z marca"

[[answers.raport.evidence]]
url = "https://przyklad.example" # strona
where = "s. 1"

[answers.lata]
is = 4
"#;

const DOTTED: &str = r#"[answers]
raport.is = "tak" # Jan
raport.note = "z marca"
raport.evidence = [{ url = "https://przyklad.example", where = "s. 1" }]
lata.is = 4 # cztery
"#;

const INLINE: &str = r#"[answers]
raport = { is = "tak", note = "z marca", evidence = [{ url = "https://przyklad.example", where = "s. 1" }] } # Jan
lata = { is = 4 }
"#;

// One value at the top of the file contains all answers.
const AT_THE_TOP: &str = r#"format = 1
answers = { raport = { is = "tak", note = "z marca" }, lata = { is = 4 } } # wszystko naraz
rubric = { id = "mini", version = "2026.1" }
municipality.name = "Przykładowo"
edition.name = "XII edycja" # dwunasta
"#;

fn files() -> Vec<String> {
    [TABLES, LISTED, DOTTED, INLINE].iter().map(|answers| format!("{HEADING}{answers}")).collect()
}

fn id(text: &str) -> Id {
    Id::new(text).expect("an id")
}

fn set(answers: &mut Answers, question: &str, claim: Claim) {
    answers.given.entry(id(question)).or_insert_with(|| Answer::new(Claim::Unknown)).is = claim;
}

// The lines that differ between the two texts, from the first difference to the last.
fn difference<'t>(old: &'t str, new: &'t str) -> (Vec<&'t str>, Vec<&'t str>) {
    let (old, new): (Vec<_>, Vec<_>) = (old.split_inclusive('\n').collect(), new.split_inclusive('\n').collect());
    let same = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let (old, new) = (&old[same..], &new[same..]);
    let same = old.iter().rev().zip(new.iter().rev()).take_while(|(a, b)| a == b).count();
    (old[..old.len() - same].to_vec(), new[..new.len() - same].to_vec())
}

#[test]
fn all_these_ways_of_writing_say_the_same() {
    let read: Vec<_> = files().iter().map(|text| Folder::holding(text).open().answers).collect();
    assert!(read.iter().all(|answers| answers.given == read[0].given), "{read:#?}");
    assert_eq!(read[0].given[&id("lata")].is, Claim::Number(4));
}

#[test]
fn a_changed_answer_changes_its_line_and_no_other() {
    for text in files() {
        for (question, claim) in [("raport", Claim::No), ("lata", Claim::Number(7)), ("raport", Claim::Unknown)] {
            let folder = Folder::holding(&text);
            folder.change(|answers| set(answers, question, claim.clone()));
            let saved = folder.text();
            let (old, new) = difference(&text, &saved);
            assert!(old.len() == 1 && new.len() == 1, "{question} {claim:?}: {old:?} became {new:?}");
            let comment = |line: &str| line.split_once('#').map(|(_, comment)| comment.to_owned());
            assert_eq!(comment(old[0]), comment(new[0]));
            assert_eq!(folder.open().answers.given[&id(question)].is, claim);
        }
    }
}

#[test]
fn a_new_answer_is_added_and_nothing_else_moves() {
    for text in files() {
        for (question, claim) in
            [("zasady", Claim::One(id("nic"))), ("przeglad", Claim::Yes), ("grupy", Claim::Unknown)]
        {
            let folder = Folder::holding(&text);
            folder.change(|answers| set(answers, question, claim.clone()));
            let saved = folder.text();
            let (old, new) = difference(&text, &saved);
            assert!(old.is_empty() && !new.is_empty(), "{question}: {old:?} became {new:?} in\n{saved}");
            assert_eq!(folder.open().answers.given[&id(question)].is, claim, "\n{saved}");
        }
    }
}

#[test]
fn a_place_stays_as_it_is_written_until_it_is_another() {
    let at = "at = [ 50.811_234_567, 19.10 ] # ratusz\n";
    let text = format!("{HEADING}{TABLES}").replace("name = 'Przykładowo'\n", &format!("name = 'Przykładowo'\n{at}"));
    let folder = Folder::holding(&text);
    folder.change(|answers| answers.municipality.name = "Wzorowo".to_owned());
    assert!(folder.text().contains(at) && folder.text().contains("Wzorowo"), "{}", folder.text());
    let other = Location::new(52.0, 20.5).ok();
    folder.change(|answers| answers.municipality.at = other);
    assert!(folder.text().contains("at = [52.0, 20.5] # ratusz\n"), "{}", folder.text());
    assert_eq!(folder.open().answers.municipality.at, other);
    folder.change(|answers| answers.municipality.at = None);
    assert!(!folder.text().contains("\nat ="), "{}", folder.text());
}

#[test]
fn answers_in_tables_stay_in_rubric_order() {
    for text in [TABLES, LISTED].map(|answers| format!("{HEADING}{answers}")) {
        let folder = Folder::holding(&text);
        for (question, claim) in [("przeglad", Claim::No), ("zasady", Claim::One(id("nic"))), ("grupy", Claim::Unknown)]
        {
            folder.change(|answers| set(answers, question, claim));
        }
        let saved = folder.text();
        let places = ["raport", "zasady", "grupy", "lata", "przeglad"].map(|id| saved.find(&format!("[answers.{id}]")));
        assert!(places.is_sorted() && places.iter().all(Option::is_some), "{places:?} in\n{saved}");
    }
}

#[test]
fn answers_in_one_value_at_the_top_stay_there() {
    let changes =
        [("raport", Claim::No), ("lata", Claim::Unknown), ("grupy", Claim::Unknown), ("przeglad", Claim::Yes)];
    for (question, claim) in changes {
        let folder = Folder::holding(AT_THE_TOP);
        folder.change(|answers| set(answers, question, claim.clone()));
        let saved = folder.text();
        let (old, new) = difference(AT_THE_TOP, &saved);
        assert_eq!((old.len(), new.len()), (1, 1), "{question}: {old:?} became {new:?}");
        assert!(new[0].ends_with(" # wszystko naraz\n"), "{new:?}");
        assert_eq!(folder.open().answers.given[&id(question)].is, claim);
    }
}

#[test]
fn a_note_that_is_only_broken_into_lines_otherwise_is_another_note() {
    for text in files() {
        let folder = Folder::holding(&text);
        for note in ["z\nmarca", "z\n\nmarca", "z \tmarca", "z  marca", "z marca"] {
            let raport = id("raport");
            folder.change(|answers| answers.given.get_mut(&raport).expect("an answer").note = Some(note.to_owned()));
            assert_eq!(folder.open().answers.given[&raport].note.as_deref(), Some(note), "\n{}", folder.text());
        }
    }
}

#[test]
fn a_changed_heading_changes_its_line_and_no_other() {
    for text in files() {
        let folder = Folder::holding(&text);
        folder.change(|answers| answers.municipality.name = "Przykładowo Dolne".to_owned());
        let saved = folder.text();
        assert_eq!(difference(&text, &saved), (vec!["name = 'Przykładowo'\n"], vec!["name = \"Przykładowo Dolne\"\n"]));
    }
}

#[test]
fn crlf_stays_and_a_byte_order_mark_harms_nothing() {
    let text = format!("{HEADING}{TABLES}").replace('\n', "\r\n");
    let folder = Folder::holding(format!("\u{feff}{text}"));
    folder.change(|answers| set(answers, "raport", Claim::No));
    let saved = folder.text();
    let (old, new) = difference(&text, saved.trim_start_matches('\u{feff}'));
    assert_eq!((old.len(), new.len()), (1, 1), "{old:?} became {new:?}");
    assert!(new[0].ends_with("\r\n"), "{new:?}");
    folder.change(|answers| set(answers, "grupy", Claim::Unknown));
    assert_eq!(folder.text().matches('\n').count(), folder.text().matches("\r\n").count());
}

#[test]
fn a_comment_beside_evidence_stays_when_evidence_is_added() {
    let list = "evidence = [\n  { url = \"https://przyklad.example\" }, # strona urzędu\n]\n";
    let folder = Folder::holding(format!("{HEADING}[answers.raport]\nis = \"tak\"\n{list}"));
    let url = EvidenceRef::Url("https://przyklad.example/2".to_owned());
    folder.change(|answers| {
        let raport = answers.given.get_mut(&id("raport")).expect("an answer");
        raport.evidence.push(Evidence::new(url));
    });
    assert!(folder.text().contains("# strona urzędu"), "{}", folder.text());
    assert_eq!(folder.open().answers.given[&id("raport")].evidence.len(), 2);
}

#[test]
fn a_comment_beside_a_choice_stays_while_the_choice_does() {
    let list = "[answers.grupy]\nis = [\n  \"mieszkancy\", # ankieta\n  \"radni\", # protokół\n]\n";
    let folder = Folder::holding(format!("{HEADING}{list}"));
    let all = ["mieszkancy", "radni", "organizacje"].map(id);
    folder.change(|answers| set(answers, "grupy", Claim::Many(all.clone().into())));
    let saved = folder.text();
    assert!(saved.contains("\"mieszkancy\", # ankieta\n  \"radni\", # protokół\n"), "{saved}");
    assert_eq!(folder.open().answers.given[&id("grupy")].is, Claim::Many(all.into()));
    folder.change(|answers| set(answers, "grupy", Claim::Many([id("mieszkancy")].into())));
    let saved = folder.text();
    assert!(saved.contains("\"mieszkancy\", # ankieta\n") && !saved.contains("radni\""), "{saved}");
}

#[test]
fn a_digest_is_recorded_with_the_next_save_and_what_stands_beside_it_stays() {
    let list =
        "evidence = [\n  # z archiwum\n  { file = \"dowody/raport.txt\", where = \"s. 1\" }, # strona pierwsza\n]\n";
    let folder = Folder::holding(format!("{HEADING}[answers.raport]\nis = \"tak\"\n{list}"));
    folder.change(|_| ());
    let saved = folder.text();
    assert!(saved.contains("sha256 = \""), "{saved}");
    assert!(saved.contains("# z archiwum") && saved.contains("# strona pierwsza"), "{saved}");
    let evidence = &folder.open().answers.given[&id("raport")].evidence;
    assert!(matches!(&evidence[0].proof, EvidenceRef::File { state: EvidenceState::Intact, .. }), "{evidence:?}");
}

#[test]
fn a_heading_of_the_rubric_as_a_table_stays_where_it_is() {
    let text = "format = 1\n\n# wersja z maja\n[rubric]\nid = \"mini\"\nversion = \"2026.1\"\n\n[municipality]\nname = \"Przykładowo\"\n\n\
                [edition]\nname = \"XII edycja\"\n\n[answers.lata]\nis = 4\n";
    let folder = Folder::holding(text);
    folder.change(|answers| set(answers, "lata", Claim::Number(5)));
    assert_eq!(difference(text, &folder.text()), (vec!["is = 4\n"], vec!["is = 5\n"]));
}

#[test]
fn a_person_may_order_the_sections_otherwise() {
    let text = "format = 1\nrubric = { id = \"mini\", version = \"2026.1\" }\n\n# ocena\n[answers.lata]\nis = 4\n\n\
                # gmina\n[municipality]\nname = \"Przykładowo\"\n\n[edition]\nname = \"XII edycja\"\n# koniec\n";
    let folder = Folder::holding(text);
    folder.change(|answers| set(answers, "lata", Claim::Number(5)));
    let saved = folder.text();
    for line in text.lines().filter(|line| *line != "is = 4") {
        assert!(saved.contains(line), "{line} is not in\n{saved}");
    }
    let at = |text: &str| saved.find(text).expect("kept");
    assert!(at("# ocena") < at("[answers.lata]") && at("# gmina") < at("[municipality]"), "{saved}");
}
