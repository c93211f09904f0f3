//! What a command cannot do as it was called.

use chrono::NaiveDate;

cert_core::problems! {
    /// What a command cannot do as it was called.
    UsageProblem

    /// Something is written only after a yes, and there is no terminal to ask in.
    ConfirmationNeeded {} = "confirmation-needed";
    /// The dialogue needs a terminal.
    NoTerminal { command: String } = "no-terminal";
    /// A value given on the command line that has no `=`.
    NotAnAssignment { option: &'static str, found: String } = "not-an-assignment";
    /// A new application needs a name that was not given.
    OptionNeeded { option: &'static str } = "option-needed";
    /// Evidence for a question without a positive answer.
    EvidenceWithoutYes { question: String } = "evidence-without-yes";
    /// A criterion that the questionnaire does not have.
    NoCriterion { found: String, known: String, near: Option<String> } = "no-criterion";
    /// An answer that its question does not have.
    WrongSetting { question: String, found: String, kind: &'static str, known: String, near: Option<String> } = "wrong-setting";
    /// Two answers to one question in one command.
    SetTwice { question: String } = "set-twice";
    /// No practice fits the filter.
    NoPractice { found: String, known: String, near: Option<String> } = "no-practice";
    /// A voivodeship that does not exist.
    UnknownVoivodeship { found: String, known: String, near: Option<String> } = "unknown-voivodeship";
    /// A schema that is not there.
    NoSchema { found: String, known: String, near: Option<String> } = "no-schema";
    /// No shell is named, and the environment names none.
    NoShell {} = "no-shell";
    /// A shell that has no folder for what completes commands.
    NoPlaceForShell { shell: String } = "no-place-for-shell";
    /// A command that is not there.
    NoCommand { found: String, near: Option<String> } = "no-command";
    /// A file that no output may replace.
    NotForOutput { path: String } = "not-for-output";
    /// A file of somebody else's where the page would be written of itself.
    NotOwnPage { path: String, command: String } = "not-own-page";
    /// Another file where a form is to be written without a name.
    NotOwnForm { path: String } = "not-own-form";
    /// A page that verifies needs a key, and neither an option nor the register gives one.
    NoKeyForPage {} = "no-key-for-page";
    /// A day far ahead on which something is to be entered.
    RemoteDay { day: NaiveDate } = "remote-day";
    /// Two verdicts on one answer in one command.
    RuledTwice { question: String } = "ruled-twice";
}
