//! The questionnaire follows the certificate's page, and labels every rule that is not from there.

use cert::builtin;
use cert_core::basics::text::Lang;
use cert_core::report::page::text::{Look, draw};
use cert_core::report::rubric::checklist_page;
use cert_core::rubric::rubric::{Question, QuestionKind, Rubric};
use cert_core::words::Words;

// Questions for which the page gives no number or rule, but that need one.
const OF_OUR_OWN: [&str; 14] = [
    "ocena-powtorzona",
    "zasady-rozstrzygniete",
    "wnioski-z-etapow",
    "oceniono-tworzenie",
    "oceniono-zglaszanie",
    "oceniono-wybor",
    "oceniono-weryfikacje",
    "oceniono-realizacje",
    "stan-realizacji-jawny",
    "grupy",
    "plan-przyjety",
    "plan-wspolnie",
    "plan-cele",
    "plan-role-etapy",
];

fn rubric() -> Rubric {
    builtin::rubric().expect("the built-in questionnaire")
}

fn question<'a>(rubric: &'a Rubric, id: &str) -> &'a Question {
    rubric.questions.iter().find(|question| question.id.as_str() == id).unwrap_or_else(|| panic!("{id}"))
}

#[test]
fn every_rule_of_ours_is_labelled_and_shown() {
    let rubric = rubric();
    let labelled: Vec<&str> =
        rubric.questions.iter().filter(|it| it.convention.is_some()).map(|it| it.id.as_str()).collect();
    assert_eq!(labelled, [&OF_OUR_OWN[..], &["plan-role-ewaluacja"]].concat());
    for (lang, label) in [(Lang::Pl, "Reguła umowna, nie ze źródła:"), (Lang::En, "Our convention, not the source’s:")]
    {
        let look = Look { width: 100, color: false };
        let checklist = draw(&checklist_page::page(&Words::new(lang), &rubric), look);
        assert_eq!(checklist.matches(label).count(), labelled.len());
    }
}

#[test]
fn a_threshold_stands_in_its_convention() {
    for question in &rubric().questions {
        let (QuestionKind::Many { at_least, .. } | QuestionKind::Number { at_least }) = question.kind else { continue };
        let convention = question.convention.as_ref().unwrap_or_else(|| panic!("{}", question.id));
        for (lang, one) in [(Lang::Pl, "jedno"), (Lang::En, "one")] {
            let text = convention.get(lang);
            let number = if at_least == 1 { one.to_owned() } else { at_least.to_string() };
            assert!(text.contains(&number), "{}: {text}", question.id);
        }
    }
}

#[test]
fn which_edition_is_meant_is_said_where_it_matters() {
    let rubric = rubric();
    for id in ["edycja-oceniona", "ocena-powtorzona", "zasady-rozstrzygniete"] {
        let help = &question(&rubric, id).help;
        assert!(help.get(Lang::Pl).contains("na początku zgłoszenia"), "{id}");
        assert!(help.get(Lang::En).contains("named at the start of the application"), "{id}");
    }
}

#[test]
fn a_question_about_what_may_not_be_there_is_asked_only_where_it_is() {
    let rubric = rubric();
    let depends = |id: &str| question(&rubric, id).only_if.as_ref().map(|it| it.question.as_str());
    for id in ["zmiany-przed-naborem", "zasady-dyskutowane"] {
        assert_eq!(depends(id), Some("zasady-rozstrzygniete"), "{id}");
    }
    assert_eq!(depends("liczebnosc"), Some("grupy"));
    let of_the_plan = rubric.questions.iter().filter(|it| it.id.as_str().starts_with("plan-")).skip(1);
    for question in of_the_plan {
        assert_eq!(depends(question.id.as_str()), Some("plan-przyjety"), "{}", question.id);
    }
}
