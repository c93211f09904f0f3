//! Faults in how a command was called.

use chrono::NaiveDate;

cert_core::problems! {
    /// A fault in how a command was called.
    UsageProblem

    /// Writing needs consent, and there is no terminal to ask in.
    ConfirmationNeeded {} = "confirmation-needed";
    /// The dialogue needs a terminal.
    NoTerminal { command: String } = "no-terminal";
    /// A value on the command line without `=`.
    NotAnAssignment { option: &'static str, found: String } = "not-an-assignment";
    /// A new application needs a name that was not given.
    OptionNeeded { option: &'static str } = "option-needed";
    /// Evidence for a question without a positive answer.
    EvidenceWithoutYes { question: String } = "evidence-without-yes";
    /// A criterion that the questionnaire does not have.
    NoCriterion { found: String, known: String, near: Option<String> } = "no-criterion";
    /// An answer that its question does not have.
    WrongSetting { question: String, found: String, kind: &'static str, known: String, near: Option<String> } = "wrong-setting";
    /// Two answers to one question in the same command.
    SetTwice { question: String } = "set-twice";
    /// No practice matches the filter.
    NoPractice { found: String, known: String, near: Option<String> } = "no-practice";
    /// A voivodeship that does not exist.
    UnknownVoivodeship { found: String, known: String, near: Option<String> } = "unknown-voivodeship";
    /// A schema that does not exist.
    NoSchema { found: String, known: String, near: Option<String> } = "no-schema";
    /// A language that the program does not speak, in the environment.
    NoLanguage { found: String } = "no-language";
    /// No shell is given, and none can be detected from the environment.
    NoShell {} = "no-shell";
    /// A shell without a folder for completions.
    NoPlaceForShell { shell: String } = "no-place-for-shell";
    /// An argument that is neither the number of a certificate nor the path of a file.
    NeitherNumberNorFile { found: String } = "neither-number-nor-file";
    /// A command that does not exist.
    NoCommand { found: String, near: Option<String> } = "no-command";
    /// A file that no output may replace.
    NotForOutput { path: String } = "not-for-output";
    /// A file of somebody else at the default path of a page.
    NotOwnPage { path: String, command: String } = "not-own-page";
    /// A verification page needs a key, and neither an option nor the register gives one.
    NoKeyForPage {} = "no-key-for-page";
    /// Something would be entered on a day far in the future.
    RemoteDay { day: NaiveDate } = "remote-day";
    /// Two verdicts on one answer in the same command.
    RuledTwice { question: String } = "ruled-twice";
}
