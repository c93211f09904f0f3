//! Problems with a rubric or a practice.

crate::problems! {
    /// A problem with a rubric or a practice.
    RubricProblem

    /// A level number that is used already.
    DuplicateLevel { number: u64 } = "duplicate-level";
    /// A key that this kind of question does not have.
    KeyNotForKind { key: &'static str, kind: &'static str } = "key-not-for-kind";
    /// A threshold above the number of choices.
    ThresholdUnreachable { at_least: u64, choices: u64 } = "threshold-unreachable";
    /// A threshold that everything meets.
    ThresholdIdle {} = "threshold-idle";
    /// A choice whose id is reserved for answers.
    ReservedChoice { id: String } = "reserved-choice";
    /// A condition with neither or both of `is` and `at_least`.
    ConditionShape {} = "condition-shape";
    /// A condition that does not fit the kind of its question.
    ConditionKind { question: String, kind: &'static str, expected: &'static str } = "condition-kind";
    /// A condition that a better answer would break.
    ConditionNegative { choice: String } = "condition-negative";
    /// A limit in months on evidence where none is needed.
    WithinWithoutEvidence {} = "within-without-evidence";
    /// A contradiction of an answer with itself.
    ContradictionOfOne { question: String } = "contradiction-of-one";
    /// Conditions that form a cycle.
    ConditionCycle { path: String } = "condition-cycle";
    /// A criterion that no level asks for.
    IdleCriterion { id: String } = "idle-criterion";
    /// A criterion without a required question that always applies.
    HollowCriterion { id: String } = "hollow-criterion";
    /// A level that no answers can reach.
    UnreachableLevel { level: u64, question: String } = "unreachable-level";
    /// A change of meaning older than the question.
    ChangedBeforeSince { since: String } = "changed-before-since";
    /// A version newer than the rubric's own.
    NewerThanRubric { key: &'static str, version: String } = "newer-than-rubric";
    /// A level that the rubric does not have.
    UnknownLevel { found: u64, known: String } = "unknown-level";
    /// The same choice twice in one answer.
    RepeatedChoice { choice: String } = "repeated-choice";
    /// A malformed period.
    BadPeriod { found: String } = "bad-period";
    /// A malformed decimal number.
    BadDecimal { found: String } = "bad-decimal";
}
