//! What can be typed. The words of `--help` are in `words`, under `cmd-` and `arg-`.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// The program.
#[derive(Debug, Parser)]
#[command(name = "cert", version, disable_help_flag = true, disable_version_flag = true)]
pub struct Cli {
    /// What goes with every command.
    #[command(flatten)]
    pub globals: Globals,
    /// The command.
    #[command(subcommand)]
    pub command: Command,
}

/// What goes with every command.
#[derive(Debug, Args)]
pub struct Globals {
    /// The language.
    #[arg(long, global = true, value_enum, value_name = "LANG")]
    pub lang: Option<Language>,
    /// Whether output is in colour.
    #[arg(long, global = true, value_enum, value_name = "WHEN", default_value = "auto")]
    pub color: Colors,
    /// Another questionnaire than the built-in one.
    #[arg(long, global = true, value_name = "FILE")]
    pub rubric: Option<PathBuf>,
    /// The day on which the command behaves as if it were run.
    #[arg(long, global = true, value_name = "DATE")]
    pub as_of: Option<String>,
    /// Help.
    #[arg(short, long, global = true, action = clap::ArgAction::Help)]
    help: Option<bool>,
    /// Version.
    #[arg(short = 'V', long, action = clap::ArgAction::Version)]
    version: Option<bool>,
}

/// A language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Language {
    /// Polish.
    Pl,
    /// English.
    En,
}

/// Whether output is in colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Colors {
    /// In a terminal.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// The interview.
    Assess(Box<Assess>),
    /// The result without asking.
    Score(Score),
    /// The library of practices.
    Practices(Practices),
    /// The questionnaire itself.
    Questionnaire {
        /// What to do with it.
        #[command(subcommand)]
        command: Questionnaire,
    },
    /// Completions for a shell.
    Completions(Completions),
    /// A manual page.
    Man(Man),
}

/// How a result is shown.
#[derive(Debug, Args)]
pub struct Showing {
    /// The format.
    #[arg(long, value_enum, value_name = "FORMAT", default_value = "table")]
    pub format: Format,
    /// The file to write to.
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

/// A format of output.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people at a terminal.
    Table,
    /// For scripts.
    Json,
    /// For documents.
    Markdown,
}

/// How an application is scored.
#[derive(Debug, Args)]
pub struct Scoring {
    /// What counts as true.
    #[arg(long, value_enum, value_name = "BASIS", default_value = "evidenced")]
    pub basis: OnBasis,
    /// The level asked about.
    #[arg(long, value_name = "N")]
    pub target: Option<u8>,
    /// Answers to another version of the questionnaire count too, where their meaning did not change.
    #[arg(long)]
    pub accept_version: bool,
}

/// What counts as true.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum OnBasis {
    /// What is claimed.
    Claimed,
    /// What is claimed with evidence.
    Evidenced,
    /// What the foundation confirmed besides.
    Confirmed,
}

/// `cert assess`
#[derive(Debug, Args)]
pub struct Assess {
    /// The application.
    #[arg(value_name = "PATH")]
    pub path: Option<PathBuf>,
    /// The last edition's application.
    #[arg(long, value_name = "PATH")]
    pub from: Option<PathBuf>,
    /// Plain lines.
    #[arg(long)]
    pub plain: bool,
    /// The criterion to start with.
    #[arg(long, value_name = "ID")]
    pub criterion: Option<String>,
    /// Answers.
    #[arg(long = "set", value_name = "ID=VALUE")]
    pub set: Vec<String>,
    /// Evidence.
    #[arg(long, value_name = "ID=WHAT")]
    pub evidence: Vec<String>,
    /// Notes.
    #[arg(long, value_name = "ID=TEXT")]
    pub note: Vec<String>,
    /// Who applies.
    #[command(flatten)]
    pub heading: Heading,
    /// How the result is worked out.
    #[command(flatten)]
    pub scoring: Scoring,
    /// How the result is shown.
    #[command(flatten)]
    pub showing: Showing,
}

/// What the first part of the interview asks.
#[derive(Debug, Args)]
pub struct Heading {
    /// The name of the municipality.
    #[arg(long, value_name = "NAME")]
    pub municipality: Option<String>,
    /// Its TERC code.
    #[arg(long, value_name = "CODE")]
    pub terc: Option<String>,
    /// The edition assessed.
    #[arg(long, value_name = "NAME")]
    pub edition: Option<String>,
    /// When it ended.
    #[arg(long, value_name = "DATE")]
    pub edition_ended: Option<String>,
    /// The next edition.
    #[arg(long, value_name = "NAME", conflicts_with = "next_not_held")]
    pub next_edition: Option<String>,
    /// When it ends.
    #[arg(long, value_name = "DATE", conflicts_with = "next_not_held")]
    pub next_ends: Option<String>,
    /// What that day marks.
    #[arg(long, value_enum, value_name = "WHAT", requires = "next_ends")]
    pub next_ends_with: Option<NextEndsWith>,
    /// That day is certain.
    #[arg(long, requires = "next_ends")]
    pub next_certain: bool,
    /// There is no next edition.
    #[arg(long)]
    pub next_not_held: bool,
    /// The level applied for.
    #[arg(long, value_name = "N")]
    pub applied_for: Option<u8>,
    /// Who fills the questionnaire in.
    #[arg(long, value_name = "NAME")]
    pub filled_by: Option<String>,
}

/// What the last day of an edition marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum NextEndsWith {
    /// Results.
    Results,
    /// The end of implementation.
    Implementation,
    /// Something else.
    Other,
}

/// `cert score`
#[derive(Debug, Args)]
pub struct Score {
    /// Applications, or folders of them.
    #[arg(value_name = "PATH", required = true)]
    pub paths: Vec<PathBuf>,
    /// How the result is worked out.
    #[command(flatten)]
    pub scoring: Scoring,
    /// How the result is shown.
    #[command(flatten)]
    pub showing: Showing,
}

/// `cert practices`
#[derive(Debug, Args)]
pub struct Practices {
    /// Only of this municipality.
    #[arg(long, value_name = "NAME")]
    pub city: Option<String>,
    /// Only of this stage.
    #[arg(long, value_name = "STAGE")]
    pub stage: Option<String>,
    /// Only those that help with this question.
    #[arg(long, value_name = "ID")]
    pub question: Option<String>,
    /// How they are shown.
    #[command(flatten)]
    pub showing: Showing,
}

/// `cert questionnaire`
#[derive(Debug, Subcommand)]
pub enum Questionnaire {
    /// Finds every fault.
    Check(QuestionnaireCheck),
    /// Prints the checklist.
    Show(QuestionnaireShow),
    /// Says what changed.
    Diff(QuestionnaireDiff),
}

/// `cert questionnaire check`
#[derive(Debug, Args)]
pub struct QuestionnaireCheck {
    /// The file.
    #[arg(value_name = "FILE")]
    pub file: Option<PathBuf>,
}

/// `cert questionnaire show`
#[derive(Debug, Args)]
pub struct QuestionnaireShow {
    /// How it is shown.
    #[command(flatten)]
    pub showing: Showing,
}

/// `cert questionnaire diff`
#[derive(Debug, Args)]
pub struct QuestionnaireDiff {
    /// The old questionnaire.
    #[arg(value_name = "OLD")]
    pub old: PathBuf,
    /// The new questionnaire.
    #[arg(value_name = "NEW")]
    pub new: PathBuf,
    /// Applications to score by both.
    #[arg(long, value_name = "DIR")]
    pub answers: Option<PathBuf>,
    /// What counts as true for them.
    #[arg(long, value_enum, value_name = "BASIS", default_value = "evidenced")]
    pub basis: OnBasis,
    /// How it is shown.
    #[command(flatten)]
    pub showing: Showing,
}

/// `cert completions`
#[derive(Debug, Args)]
pub struct Completions {
    /// The shell.
    #[arg(value_enum, value_name = "SHELL")]
    pub shell: clap_complete::Shell,
}

/// `cert man`
#[derive(Debug, Args)]
pub struct Man {
    /// The command; the program itself if none.
    #[arg(value_name = "COMMAND")]
    pub command: Vec<String>,
}
