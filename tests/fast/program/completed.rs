//! What the program offers to a shell that completes a command line.

use cert::cli::context;
use cert::cli::help::completion::answer::command;
use cert::cli::words;
use cert_core::basics::text::Lang;
use clap_complete::engine::complete;

// What fits at the end of a line.
fn offered(line: &str) -> Vec<String> {
    let args: Vec<_> = line.split(' ').map(Into::into).collect();
    let (last, places) = (args.len() - 1, context::places(None, None));
    let found = complete(&mut command(&words::of(Lang::En), &places), args, last, None).expect("candidates");
    found.iter().map(|it| it.get_value().to_string_lossy().into_owned()).collect()
}

#[test]
fn help_and_manual_offer_the_commands_below_the_one_that_was_typed() {
    for asked in ["cert help", "cert man"] {
        assert_eq!(offered(&format!("{asked} register ")), ["init", "repair", "sign", "adopt"]);
        assert_eq!(offered(&format!("{asked} que")), ["questionnaire"]);
    }
    assert!(offered("cert help register init ").iter().all(|it| it.starts_with('-')));
}

#[test]
fn options_are_offered_after_a_dash_or_where_nothing_else_fits() {
    let of = |line| offered(line).iter().any(|it| it.starts_with('-'));
    for line in ["cert ", "cert schema ", "cert register ", "cert review a --confirm "] {
        assert!(!of(line) && !offered(line).is_empty(), "{line}: {:?}", offered(line));
    }
    assert!(of("cert list ") && of("cert list --st") && of("cert schema -") && of("cert schema --"));
}
