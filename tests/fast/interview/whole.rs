//! The whole built-in questionnaire, in both languages.

use cert::ask::interview::course::Beginning;
use cert::ask::script::ScriptedReply;
use cert_core::basics::text::Lang;
use cert_core::rubric::rubric::{Question, QuestionKind};

use super::replies::{pick, typed};
use super::stage::{Played, built_in, id};

struct Tongue {
    lang: Lang,
    yes: &'static str,
    none: &'static str,
    of: &'static str,
}

const PL: Tongue = Tongue { lang: Lang::Pl, yes: "tak", none: "żadne", of: "z 28" };

const EN: Tongue = Tongue { lang: Lang::En, yes: "yes", none: "none", of: "of 28" };

// An answer that passes the question, with evidence left for later.
fn positive(question: &Question, tongue: &Tongue) -> Vec<ScriptedReply> {
    let text = |text: &cert_core::basics::text::Text| text.get(tongue.lang).to_owned();
    let mut lines = match &question.kind {
        QuestionKind::YesNo => vec![pick(tongue.yes)],
        QuestionKind::One { choices, passes } => {
            let passing = choices.iter().find(|choice| choice.id == passes[0]).expect("a choice that passes");
            vec![ScriptedReply::Pick(text(&passing.text))]
        }
        QuestionKind::Many { choices, .. } => {
            vec![ScriptedReply::Tick(choices.iter().map(|choice| text(&choice.text)).collect())]
        }
        QuestionKind::Number { at_least } => vec![typed(&at_least.to_string())],
    };
    lines.push(ScriptedReply::Enter);
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
    for (tongue, told) in [(PL, "Pomijam 6 pytań"), (EN, "Skipping 6 questions")] {
        let mut stage = built_in(tongue.lang);
        stage.answers.given = everything(&tongue).answers.given;
        stage.answers.given.retain(|question, _| !question.as_str().starts_with("plan-"));
        let played = stage.ask_from("plan-wieloletni", [typed("0")]);
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

/// The number of actions: each prompt answered, each key pressed.
fn keys(line: &ScriptedReply) -> usize {
    match line {
        // Its digit or letter, and Enter.
        ScriptedReply::Pick(_) => 2,
        ScriptedReply::Tick(boxes) => boxes.len() + 1,
        ScriptedReply::Type(text) => text.chars().count() + 1,
        _ => 1,
    }
}

#[test]
fn everything_with_evidence_takes_at_most_70_prompts() {
    let mut stage = built_in(Lang::Pl);
    let heading = vec![
        typed("Przykładowo"),
        typed("XII edycja"),
        typed("2464011"),
        typed("16.10.2026"),
        pick("tak"),
        typed("XIII edycja"),
        typed("15.10.2027"),
        pick("ogłoszenie"),
        pick("nie"),
        pick("poziom 3"),
        typed("Anna Przykładowa"),
    ];
    let (of_level, rest): (Vec<_>, Vec<_>) = stage
        .rubric
        .questions
        .iter()
        .enumerate()
        .partition(|(_, question)| stage.rubric.criteria_for(3).contains(&&question.criterion));
    let answered = |(index, question): &(usize, &Question)| {
        let mut lines = positive(question, &PL);
        lines.pop();
        let what = if *index == 0 { "raport.pdf" } else { "1" };
        lines.push(ScriptedReply::Type(format!("{what}, s. {}", index + 1)));
        lines.extend(question.within_months.map(|_| typed("1.11.2026")));
        lines
    };
    let first = of_level.iter().flat_map(answered);
    let lines: Vec<_> =
        heading.into_iter().chain(first).chain([pick("odpowiem")]).chain(rest.iter().flat_map(answered)).collect();
    stage.answers.municipality.name.clear();
    let (prompts, keys) = (lines.len(), lines.iter().map(keys).sum::<usize>());
    let played = stage.play(lines, |session| {
        session.heading(&[])?;
        session.interview(Beginning::Open)
    });
    assert!(played.is_done(), "{:#?}", played.shown.last());
    let evidence = played.answers.given.values().map(|answer| answer.evidence.len()).sum::<usize>();
    assert_eq!((played.answers.given.len(), evidence), (28, 28));
    assert!(prompts <= 70 && keys <= 450, "{prompts} prompts, {keys} keys");
}

#[test]
fn the_asked_level_comes_first_and_then_one_may_stop() {
    let mut stage = built_in(Lang::Pl);
    stage.answers.applied_for = Some(1);
    let count = stage.rubric.questions.iter().filter(|q| stage.rubric.criteria_for(1).contains(&&q.criterion)).count();
    // Two questions are asked only if the rules were changed.
    let played = stage.ask((0..=count - 2).map(|_| ScriptedReply::Enter));
    assert!(played.is_done(), "{:#?}", played.shown);
    let numbers: Vec<usize> = played.numbers();
    assert!(numbers.len() == count - 2 && numbers.iter().all(|number| *number <= count), "{numbers:?}");
    assert_eq!(played.count("To już wszystkie pytania do poziomu 1; brakuje jeszcze odpowiedzi albo dowodów."), 1);
}

#[test]
fn one_question_is_asked_by_its_id_and_nothing_else() {
    let question = id("grupy");
    let played = built_in(Lang::Pl).play([pick("żadne")], |session| session.interview(Beginning::Question(question)));
    assert!(played.is_done(), "{:#?}", played.shown);
    assert_eq!(played.answers.given.len(), 1);
}
