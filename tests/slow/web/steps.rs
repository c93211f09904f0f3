//! Random applications, filled in step by step, in the module and in the program.

use std::collections::BTreeMap;

use cert_core::application::answers::Answers;
use cert_core::application::submission::Submission;
use cert_core::editing::edit::{Edit, Editing};
use cert_core::format::write_answers;
use cert_core::report::assessment::json;
use cert_core::rubric::rubric::{Question, QuestionKind, Rubric};
use cert_core::scoring::assessment::Basis;
use serde_json::{Value, json};

use super::module;
use crate::support::running::WorkingFolder;

const APPLICATIONS: u64 = 500;
const TODAY: &str = "2026-11-20";

// The same numbers every time.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("a number") % end.max(1)
    }
}

#[test]
fn random_applications_are_the_same_in_a_page_and_in_the_program() {
    let rubric = cert::builtin::rubric().expect("the questionnaire");
    let library = cert::builtin::practices().expect("the practices");
    let today = TODAY.parse().expect("a day");
    let (mut lines, mut expected, mut levels) = (String::new(), Vec::new(), BTreeMap::new());
    for seed in 0..APPLICATIONS {
        let steps = steps(&rubric, seed);
        let mut answers = Answers::to(&rubric);
        let editing = Editing { rubric: &rubric, files: &BTreeMap::new(), last: None, today };
        for step in &steps {
            let edit: Edit = serde_json::from_value(step.clone()).expect("a step");
            editing.take(&edit, &mut answers).unwrap_or_else(|fault| panic!("{step}: {}", fault.code()));
        }
        let evaluation = Submission::before_review(&rubric, &answers, today).evaluate(Basis::Evidenced, None);
        *levels.entry(evaluation.assessment().level).or_insert(0) += 1;
        let text = write_answers::answers(None, &answers, &rubric).expect("a text");
        expected.push((text, json::draw(&evaluation, &library)));
        lines += &format!("{}\n", Value::from(steps));
    }
    assert!(levels.len() == 4 && levels.values().all(|count| *count >= 50), "{levels:?}");

    let here = WorkingFolder::new();
    here.write("kroki.jsonl", lines);
    let Some(said) = module::run("steps.mjs", &[here.path("kroki.jsonl")]) else { return };
    let found: Vec<(String, String)> = said.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(found.len(), expected.len());
    for (found, expected) in found.iter().zip(&expected) {
        assert_eq!(found, expected);
    }
}

// The steps of a person who aims at a level, and is sometimes wrong, forgetful, or changes their mind.
fn steps(rubric: &Rubric, seed: u64) -> Vec<Value> {
    let mut numbers = Numbers(seed * 7919 + 1);
    let aimed = u8::try_from(seed % 4).expect("a level");
    let wanted = rubric.criteria_for(aimed);
    let mut steps = vec![
        json!({ "do": "heading", "field": "municipality", "value": "Przykładowo" }),
        json!({ "do": "heading", "field": "edition", "value": format!("{seed}. edycja") }),
        json!({ "do": "heading", "field": "ended", "value": "16.10.2026" }),
    ];
    let mut questions: Vec<&Question> = rubric.questions.iter().collect();
    for index in (1..questions.len()).rev() {
        questions.swap(index, numbers.below(index + 1));
    }
    for question in questions {
        let is_wanted = wanted.contains(&&question.criterion);
        let is_good = if is_wanted { numbers.below(80) > 0 } else { numbers.below(3) == 0 };
        if numbers.below(8) == 0 {
            steps.push(answer(question, false, &mut numbers));
        }
        steps.push(answer(question, is_good, &mut numbers));
        if is_good {
            let page = format!("bip.przykladowo.example/{}", numbers.below(9));
            steps.push(json!({ "do": "page", "question": question.id.as_str(), "page": page }));
            steps.push(json!({ "do": "day", "question": question.id.as_str(), "at": "0", "day": "2.03.2026" }));
        }
        if numbers.below(6) == 0 {
            steps.push(json!({ "do": "note", "question": question.id.as_str(), "note": "uwaga „x”\ni druga" }));
        }
    }
    steps
}

fn answer(question: &Question, is_good: bool, numbers: &mut Numbers) -> Value {
    let id = question.id.as_str();
    let ticked = |words: Vec<&str>| json!({ "do": "answer", "question": id, "ticked": words, "last": "" });
    let any = |words: &[&'static str], numbers: &mut Numbers| words[numbers.below(words.len())];
    match &question.kind {
        QuestionKind::YesNo => ticked(vec![if is_good { "tak" } else { any(&["nie", "nie-wiem"], numbers) }]),
        QuestionKind::One { choices, passes } => {
            let choice = if is_good { &passes[0] } else { &choices[numbers.below(choices.len())].id };
            ticked(vec![choice.as_str()])
        }
        QuestionKind::Many { choices, at_least } => {
            let count = if is_good { *at_least as usize } else { numbers.below(choices.len()) };
            let words: Vec<&str> = choices.iter().rev().take(count).map(|choice| choice.id.as_str()).collect();
            ticked([words, vec!["nie-wiem"; numbers.below(2)]].concat())
        }
        QuestionKind::Number { at_least } => {
            let number = if is_good { *at_least } else { u32::try_from(numbers.below(3)).unwrap_or(0) };
            json!({ "do": "answer", "question": id, "number": number.to_string() })
        }
    }
}
