//! All results for one application, computed once for every report.

use crate::application::answers::Answers;
use crate::application::submission::Submission;
use crate::rubric::rubric::Rubric;
use crate::scoring::advice::Advice;
use crate::scoring::assessment::{Assessment, Basis};
use crate::scoring::coverage::Coverage;
use crate::scoring::remark::Remark;
use crate::scoring::warning::Warning;

/// An application and all its results.
#[derive(Debug, Clone)]
pub struct Evaluation<'a> {
    /// The application.
    pub submission: Submission<'a>,
    /// The basis asked for.
    pub basis: Basis,
    /// The level to advise on: the one asked for, or the next; none if there is no higher one.
    pub target: Option<u8>,
    /// The steps to that level, unless it is met.
    pub advice: Option<Advice>,
    /// What a person should know about the answers.
    pub warnings: Vec<Warning>,
    /// What is remarked on, and decides nothing.
    pub remarks: Vec<Remark>,
    /// How many answers have evidence and a verdict.
    pub coverage: Coverage,
    by_basis: [Assessment; 3],
}

impl<'a> Submission<'a> {
    /// Evaluates the application on a basis; `target` is the level to advise on, by default the next one.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use cert_core::application::answers::{Answer, Answers};
    /// use cert_core::application::submission::Submission;
    /// use cert_core::format;
    /// use cert_core::rubric::claim::Claim;
    /// use cert_core::scoring::advice::Act;
    /// use cert_core::scoring::assessment::Basis;
    ///
    /// let rubric = r#"
    /// format = 1
    /// id = "small"
    /// version = "2026.1"
    /// title = { pl = "Ocena", en = "Evaluation" }
    /// source = "city.example"
    /// apply = { pl = "Proszę przesłać.", en = "Please send it." }
    /// months = 12
    /// cumulative = false
    ///
    /// [[level]]
    /// number = 1
    /// name = { pl = "ocena", en = "evaluation" }
    /// standard = { pl = "Gmina ocenia edycję.", en = "The edition is evaluated." }
    /// criteria = ["evaluation"]
    ///
    /// [[criterion]]
    /// id = "evaluation"
    /// title = { pl = "Ocena", en = "Evaluation" }
    /// standard = { pl = "Edycję oceniono.", en = "The edition was evaluated." }
    ///
    /// [[question]]
    /// id = "evaluated"
    /// criterion = "evaluation"
    /// kind = "yes-no"
    /// required = true
    /// text = { pl = "Czy oceniono edycję?", en = "Was the edition evaluated?" }
    /// help = { pl = "Tak, jeśli jest raport.", en = "Yes, if there is a report." }
    /// evidence = "required"
    /// not_applicable = false
    /// since = "2026.1"
    /// "#;
    /// let rubric = format::rubric::from_bytes("rubric.toml".to_owned(), rubric.into())?;
    /// let mut answers = Answers::to(&rubric);
    /// answers.given.insert(rubric.questions[0].id.clone(), Answer::new(Claim::Yes));
    ///
    /// let on = NaiveDate::from_ymd_opt(2026, 11, 20).expect("a day");
    /// let evaluation = Submission::before_review(&rubric, &answers, on).evaluate(Basis::Evidenced, None);
    /// assert_eq!(evaluation.levels(), [(Basis::Claimed, 1), (Basis::Evidenced, 0), (Basis::Confirmed, 0)]);
    /// let advice = evaluation.advice.expect("a way to level 1");
    /// assert_eq!(advice.steps.iter().map(|step| step.act).collect::<Vec<_>>(), [Act::Evidence]);
    /// # Ok::<(), cert_core::basics::fault::Faults>(())
    /// ```
    pub fn evaluate(self, basis: Basis, target: Option<u8>) -> Evaluation<'a> {
        let by_basis = Basis::ALL.map(|basis| self.assess(basis));
        let target = target.or_else(|| on(&by_basis, basis).next_level());
        let advice = target.map(|level| self.advise(basis, level)).filter(|advice| !advice.steps.is_empty());
        let (warnings, remarks, coverage) = (self.warnings(basis), self.remarks(), self.coverage());
        Evaluation { submission: self, basis, target, advice, warnings, remarks, coverage, by_basis }
    }
}

impl<'a> Evaluation<'a> {
    /// The rubric of the application.
    pub fn rubric(&self) -> &'a Rubric {
        self.submission.rubric
    }

    /// The municipality's answers.
    pub fn answers(&self) -> &'a Answers {
        self.submission.answers
    }

    /// The result on the basis asked for.
    pub fn assessment(&self) -> &Assessment {
        on(&self.by_basis, self.basis)
    }

    /// The level on each basis, from the widest.
    pub fn levels(&self) -> [(Basis, u8); 3] {
        self.by_basis.each_ref().map(|result| (result.basis, result.level))
    }

    pub fn level_on(&self, basis: Basis) -> u8 {
        on(&self.by_basis, basis).level
    }
}

fn on(by_basis: &[Assessment; 3], basis: Basis) -> &Assessment {
    let [claimed, evidenced, confirmed] = by_basis;
    match basis {
        Basis::Claimed => claimed,
        Basis::Evidenced => evidenced,
        Basis::Confirmed => confirmed,
    }
}
