//! Ctrl-C from outside, with lines going through pipes.

use crate::support::plain::PlainProgram;
use crate::support::typist::{FOLDER, after_heading};

#[test]
fn an_interrupt_writes_no_commands_of_a_terminal_into_a_pipe() {
    for lang in ["pl", "en"] {
        let program = PlainProgram::new(lang);
        let ran = program.interrupted(&["assess", "--plain"], &after_heading(&["2", "0"]), "[3 ");
        assert_eq!((ran.code, ran.out.as_str()), (Some(130), ""), "{}", ran.err);
        assert_eq!(ran.command_to_go_on(), ["assess", FOLDER, "--plain"]);
    }
}
