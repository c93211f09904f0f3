//! Evidence listed in any TOML notation can be changed, and the rest keeps its comments.

use cert_core::application::evidence::{Evidence, EvidenceRef};
use cert_core::basics::text::Id;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use toml_edit::value;

use super::arbitrary;
use super::laws::hold;
use crate::support::application::Folder;

#[derive(Debug, Clone, Copy)]
enum Form {
    OneLine,
    Lines,
    Headings,
}

const HEADING: &str = "format = 1\nrubric = { id = \"mini\", version = \"2026.1\" }\n\n[municipality]\nname = \"Przykładowo\"\n\n\
                       [edition]\nname = \"XII edycja\"\n\n[answers.raport]\nis = \"tak\"\n";

fn raport() -> Id {
    Id::new("raport").expect("an id")
}

fn keys(piece: &Evidence) -> Vec<String> {
    let text = |key: &str, text: &str| format!("{key} = {}", value(text).to_string().trim());
    let mut keys: Vec<String> = piece.place.iter().map(|place| text("where", place)).collect();
    match &piece.proof {
        EvidenceRef::File { path, sha256, .. } => {
            keys.push(text("file", path));
            keys.extend(sha256.iter().map(|digest| text("sha256", digest)));
        }
        EvidenceRef::Url(url) => keys.push(text("url", url)),
        EvidenceRef::Act(name) => keys.push(text("act", name)),
    }
    keys.extend(piece.date.map(|date| format!("date = {date}")));
    keys
}

fn written(evidence: &[Evidence], form: Form) -> String {
    let braces = |piece: &Evidence| format!("{{ {} }}", keys(piece).join(", "));
    let numbered = evidence.iter().enumerate();
    let list: String = match form {
        Form::OneLine => format!("evidence = [{}]\n", evidence.iter().map(braces).collect::<Vec<_>>().join(", ")),
        Form::Lines => {
            let lines = numbered.map(|(index, piece)| format!("\n  {}, # uwaga {index}", braces(piece)));
            format!("evidence = [{}\n]\n", lines.collect::<String>())
        }
        Form::Headings => {
            let heading = |index| format!("\n# uwaga {index}\n[[answers.raport.evidence]]\n");
            numbered.flat_map(|(index, piece)| [heading(index), keys(piece).join("\n"), "\n".to_owned()]).collect()
        }
    };
    format!("{HEADING}{list}\n# dalej\n[answers.lata]\nis = 4\n")
}

// Distinct pieces, so that each can be identified.
fn pieces(most: usize) -> impl Strategy<Value = Vec<Evidence>> {
    vec(arbitrary::evidence(), 0..=most).prop_map(|pieces| {
        let mut different: Vec<Evidence> = Vec::new();
        for piece in pieces {
            if different.iter().all(|before| keys(before) != keys(&piece)) {
                different.push(piece);
            }
        }
        different
    })
}

#[derive(Debug)]
struct Change {
    form: Form,
    before: Vec<Evidence>,
    kept: Vec<Evidence>,
    after: Vec<Evidence>,
}

fn changes() -> impl Strategy<Value = Change> {
    let forms = select(vec![Form::OneLine, Form::Lines, Form::Headings]);
    let kept = |before: Vec<Evidence>| (Just(before.clone()), subsequence(before.clone(), 0..=before.len()));
    (forms, pieces(4).prop_flat_map(kept), pieces(3), any::<bool>()).prop_map(|(form, (before, kept), added, first)| {
        let added = added.into_iter().filter(|piece| before.iter().all(|known| keys(known) != keys(piece)));
        let after: Vec<Evidence> =
            if first { added.chain(kept.clone()).collect() } else { kept.iter().cloned().chain(added).collect() };
        Change { form, before, kept, after }
    })
}

#[test]
fn changed_evidence_is_read_however_it_was_listed() {
    hold(300, &changes(), |change| {
        let text = written(&change.before, change.form);
        let folder = Folder::holding(&text);
        folder.change(|answers| {
            let answer = answers.given.get_mut(&raport()).expect("an answer");
            answer.evidence.clone_from(&change.after);
        });
        let read = folder.open().answers.given.remove(&raport()).expect("an answer").evidence;
        assert_eq!(read, change.after, "\n{text}\nbecame\n{}", folder.text());
        assert!(folder.text().contains("# dalej\n[answers.lata]\nis = 4\n"), "{}", folder.text());
    });
}

#[test]
fn what_stays_in_its_order_keeps_its_comment() {
    let appended = changes().prop_filter("nothing new before", |change| change.after.starts_with(&change.kept));
    hold(200, &appended, |change| {
        let text = written(&change.before, change.form);
        let folder = Folder::holding(&text);
        folder.change(|answers| {
            answers.given.get_mut(&raport()).expect("an answer").evidence.clone_from(&change.after);
        });
        let saved = folder.text();
        for (index, piece) in change.before.iter().enumerate().filter(|(_, piece)| change.kept.contains(piece)) {
            let comment = format!("# uwaga {index}\n");
            assert_eq!(saved.contains(&comment), text.contains(&comment), "{piece:?}\n{text}\nbecame\n{saved}");
        }
    });
}
