//! The built-in questionnaire, every question of it, in both languages.

use cert::ask::script::ScriptedReply;
use cert_core::basics::text::Lang;
use cert_core::rubric::rubric::{Question, QuestionKind};

use super::replies::{pick, typed};
use super::stage::{Played, built_in};

struct Tongue {
    lang: Lang,
    yes: &'static str,
    list: &'static str,
    number: &'static str,
    later: &'static str,
    none: &'static str,
    of: &'static str,
}

const PL: Tongue = Tongue {
    lang: Lang::Pl,
    yes: "tak",
    list: "zaznaczę",
    number: "podam",
    later: "później",
    none: "żadne",
    of: "z 28",
};

const EN: Tongue =
    Tongue { lang: Lang::En, yes: "yes", list: "tick", number: "give", later: "later", none: "none", of: "of 28" };

// What passes the question, with evidence put off and no note.
fn positive(question: &Question, tongue: &Tongue) -> Vec<ScriptedReply> {
    let text = |text: &cert_core::basics::text::Text| text.get(tongue.lang).to_owned();
    let mut lines = match &question.kind {
        QuestionKind::YesNo => vec![pick(tongue.yes)],
        QuestionKind::One { choices, passes } => {
            let passing = choices.iter().find(|choice| choice.id == passes[0]).expect("a choice that passes");
            vec![ScriptedReply::Pick(text(&passing.text))]
        }
        QuestionKind::Many { choices, .. } => {
            vec![pick(tongue.list), ScriptedReply::Tick(choices.iter().map(|choice| text(&choice.text)).collect())]
        }
        QuestionKind::Number { at_least } => vec![pick(tongue.number), typed(&at_least.to_string())],
    };
    lines.extend([pick(tongue.later), ScriptedReply::Enter]);
    lines
}

fn everything(tongue: &Tongue) -> Played {
    let stage = built_in(tongue.lang);
    let lines: Vec<ScriptedReply> =
        stage.rubric.questions.iter().flat_map(|question| positive(question, tongue)).collect();
    stage.ask(lines)
}

#[test]
fn all_28_questions_are_asked_in_both_languages() {
    for tongue in [PL, EN] {
        let played = everything(&tongue);
        assert!(played.is_done(), "{:#?}", played.shown.last());
        assert_eq!(played.numbers(), (1..=28).collect::<Vec<_>>());
        assert_eq!((played.count(tongue.of), played.count("STANDING")), (28, 11));
        assert_eq!(played.answers.given.len(), 28);
    }
}

#[test]
fn without_a_plan_the_six_questions_about_it_are_passed_over_aloud() {
    for (tongue, told) in [(PL, "Pomijam 6 pytań"), (EN, "Passing over 6 questions")] {
        let mut stage = built_in(tongue.lang);
        stage.answers.given = everything(&tongue).answers.given;
        stage.answers.given.retain(|question, _| !question.as_str().starts_with("plan-"));
        let played = stage.ask_from("plan-wieloletni", [pick(tongue.number), typed("0")]);
        assert_eq!(played.numbers()[..2], [22, 1], "{:#?}", played.shown);
        assert_eq!(played.count(told), 1, "{:#?}", played.shown);
    }
}

#[test]
fn none_of_these_is_told_from_no_answer() {
    for tongue in [PL, EN] {
        let mut stage = built_in(tongue.lang);
        stage.answers.given = everything(&tongue).answers.given;
        let played = stage.ask_from("interesariusze", [pick(tongue.none)]);
        assert_eq!(played.numbers()[..2], [19, 20]);
    }
}
