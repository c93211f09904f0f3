//! The reader of our output may stop at any moment, which is not our error.

use std::io::pipe;

use crate::support::running::{WorkingFolder, finish};

const COMMANDS: [&[&str]; 12] = [
    &["score", "przykladowo-3"],
    &["score", "przykladowo-3", "--format", "json"],
    &["score", "przykladowo-3", "--format", "markdown"],
    &["score", "."],
    &["assess", "przykladowo-3"],
    &["practices"],
    &["questionnaire", "check"],
    &["questionnaire", "show"],
    &["completions", "bash"],
    &["man"],
    &["--help"],
    &["--version"],
];

#[test]
fn a_closed_stdout_is_a_quiet_success() {
    let here = WorkingFolder::with("przykladowo-3");
    for args in COMMANDS {
        let (reader, writer) = pipe().unwrap();
        drop(reader);
        let ran = finish(here.cert(args).stdout(writer).stderr(std::process::Stdio::piped()).spawn().unwrap());
        assert_eq!((ran.code, ran.err().as_str()), (Some(0), ""), "{args:?}");
    }
}

#[test]
fn a_closed_stdout_and_stderr_is_a_success() {
    let here = WorkingFolder::with("przykladowo-3");
    for args in COMMANDS {
        let (reader, writer) = pipe().unwrap();
        drop(reader);
        let ran = finish(here.cert(args).stdout(writer.try_clone().unwrap()).stderr(writer).spawn().unwrap());
        assert_eq!(ran.code, Some(0), "{args:?}");
    }
}

#[test]
fn a_closed_stderr_does_not_change_a_failure_or_a_refusal() {
    let here = WorkingFolder::with("przykladowo-3");
    for (args, code) in [(["score", "nie-ma"], 1), (["scora", "przykladowo-3"], 2)] {
        let (reader, writer) = pipe().unwrap();
        drop(reader);
        let ran = finish(here.cert(args).stdout(std::process::Stdio::piped()).stderr(writer).spawn().unwrap());
        assert_eq!((ran.code, ran.out.len()), (Some(code), 0), "{args:?}");
    }
}
