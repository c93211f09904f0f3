//! The laws of scoring, advice and comparison, over random rubrics and applications and over the built-in
//! questionnaire.
//!
//! A law is a function of one [`cases::Case`]; only the case is random. Within a case, every question, basis and level
//! is tried, so a few cases go a long way.

mod advising;
mod apart;
mod broken;
mod cases;
mod comparing;
mod editing;
mod improving;
mod rubrics;
mod scoring;
mod variety;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseResult, TestRunner};

use cases::Case;

fn hold<S: Strategy>(cases: u32, strategy: &S, law: impl Fn(&S::Value) -> TestCaseResult) {
    let config = Config { cases, failure_persistence: None, max_shrink_time: 10_000, ..Config::default() };
    let failure = TestRunner::new(config).run(strategy, |value| law(&value)).err();
    let told = failure.map(|failure| failure.to_string()).unwrap_or_default();
    assert!(told.is_empty(), "{told}");
}

fn holds_everywhere(random: u32, built_in: u32, law: fn(&Case) -> TestCaseResult) {
    hold(random, &cases::of_a_random_rubric(), law);
    hold(built_in, &cases::of_the_built_in_rubric(), law);
}

macro_rules! laws {
    ($($name:ident = $law:path, $random:literal random, $built_in:literal built in;)*) => {
        $(#[test] fn $name() { holds_everywhere($random, $built_in, $law); })*
    };
}

laws! {
    a_second_scorer_says_the_same = apart::says_the_same, 400 random, 60 built in;
    a_better_answer_never_lowers_the_level = improving::a_better_answer, 120 random, 12 built in;
    better_evidence_never_lowers_the_level = improving::better_evidence, 80 random, 12 built in;
    a_confirmation_never_lowers_the_level = improving::a_confirmation, 100 random, 12 built in;
    only_a_void_verdict_can_cost_a_confirmed_level = improving::a_void_verdict, 80 random, 12 built in;
    what_a_narrow_basis_meets_the_wider_meets = scoring::a_wider_basis, 300 random, 60 built in;
    level_and_potential_follow_from_the_statuses = scoring::level_and_potential, 300 random, 60 built in;
    missing_and_open_explain_the_status = scoring::missing_and_open, 300 random, 60 built in;
    order_changes_nothing = scoring::order, 200 random, 40 built in;
    points_never_exceed_what_there_is = scoring::points, 300 random, 60 built in;
    a_verdict_is_counted_for_each_answer_that_needs_one = scoring::coverage, 100 random, 20 built in;
    recommended_questions_never_change_the_level = scoring::recommended, 60 random, 8 built in;
    nested_levels_are_met_from_below = scoring::nesting, 300 random, 60 built in;
    advice_is_exact = advising::exact, 160 random, 16 built in;
    what_waits_for_an_answer_is_open = advising::open_until_answered, 200 random, 40 built in;
    advice_says_how_much_is_missing = advising::how_much, 160 random, 12 built in;
    there_is_no_advice_where_nothing_is_missing = advising::nothing_to_do, 300 random, 30 built in;
    an_application_keeps_what_it_has_beside_itself = comparing::with_itself, 120 random, 20 built in;
    a_comparison_can_be_turned_round = comparing::turned_round, 200 random, 40 built in;
    criteria_go_with_their_questions = comparing::criteria_go_with_their_questions, 200 random, 40 built in;
    a_renewal_says_what_the_results_say = comparing::renewals, 200 random, 40 built in;
    every_level_can_be_reached_from_nothing = advising::from_nothing, 200 random, 1 built in;
}

#[test]
fn a_broken_rubric_is_refused_with_its_faults() {
    hold(400, &broken::sabotaged(), broken::is_refused);
}

#[test]
fn no_parts_whatever_make_it_panic_or_hang() {
    hold(400, &broken::chaotic(), broken::ends);
}
