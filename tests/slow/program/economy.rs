//! The cost of a command grows with its input, and no file is read more often than necessary.

use std::collections::BTreeMap;
use std::io::Read;
use std::process::{Command, Stdio};

use cert_core::format::write_certificate;

use crate::support::running::WorkingFolder;
use crate::support::skipped::has_programs;
use crate::support::small_register::{SmallRegister, certificate};

fn terc(number: u32) -> String {
    format!("{:02}{:02}{:02}1", 2 * (number % 16) + 2, 1 + number / 16 % 60, 1 + number / 960)
}

fn register(count: u32) -> SmallRegister {
    let small = SmallRegister::with(&[]);
    small.settings(count);
    for number in 1..=count {
        let one = certificate(number, "2026-11-20", "Przykładowo", &terc(number));
        small.0.write(&format!("certificates/{}", one.id.file_name()), write_certificate::certificate(&one));
    }
    small
}

fn applications(count: usize) -> WorkingFolder {
    let here = WorkingFolder::with("przykladowo-gorne-1");
    let answers = std::fs::read_to_string(here.path("przykladowo-gorne-1/odpowiedzi.toml")).expect("answers");
    // Evidence files would be read as well.
    let answers = answers.replace("evidence = [{ file", "# evidence = [{ file");
    for number in 0..count {
        here.write(&format!("gminy/{number}/odpowiedzi.toml"), &answers);
    }
    here
}

// Processor time in hundredths of a second, the least of three runs.
fn processor(folder: &WorkingFolder, args: &[&str]) -> u32 {
    let script = format!("'{}' {} >/dev/null 2>&1; times", env!("CARGO_BIN_EXE_cert"), args.join(" "));
    let run = || {
        let out = Command::new("sh").args(["-c", &script]).current_dir(folder.path("")).output().expect("a shell");
        let out = String::from_utf8_lossy(&out.stdout).into_owned();
        // The second line is for child processes: `0m1.250s 0m0.080s`.
        out.lines().nth(1).expect("times").split_whitespace().map(hundredths).sum()
    };
    (0..3).map(|_| run()).min().unwrap_or_default()
}

fn hundredths(time: &str) -> u32 {
    let (minutes, seconds) = time.trim_end_matches('s').split_once('m').expect("minutes");
    let seconds: f64 = seconds.replace(',', ".").parse().expect("seconds");
    minutes.parse::<u32>().expect("minutes") * 6000
        + format!("{:.0}", seconds * 100.0).parse::<u32>().expect("hundredths")
}

// The number of system calls, by name.
fn calls(folder: &WorkingFolder, args: &[&str]) -> BTreeMap<String, usize> {
    let trace = folder.path("trace");
    let (called, file) = ("read,?stat,?lstat,?fstat,?newfstatat,?statx", trace.to_str().expect("UTF-8"));
    let traced = ["-f", "-qq", "-o", file, "-e", called, env!("CARGO_BIN_EXE_cert")];
    let ran = Command::new("strace").args(traced).args(args).current_dir(folder.path("")).output().expect("strace");
    assert!(ran.status.code().is_some());
    let mut calls = BTreeMap::new();
    for line in std::fs::read_to_string(&trace).expect("a trace").lines() {
        let name =
            line.split_whitespace().nth(1).and_then(|call| call.split_once('(')).map(|(name, _)| name.to_owned());
        *calls.entry(name.unwrap_or_default()).or_default() += 1;
    }
    calls
}

// The additional reads and lookups per additional item.
fn calls_each(fewer: &BTreeMap<String, usize>, more: &BTreeMap<String, usize>, difference: usize) -> usize {
    let count = |calls: &BTreeMap<String, usize>| {
        let is_counted = |name: &&String| name.contains("read") || name.contains("stat");
        calls.keys().filter(is_counted).map(|name| calls[name]).sum::<usize>()
    };
    (count(more) - count(fewer)).div_ceil(difference)
}

#[test]
fn a_register_of_twice_as_many_takes_twice_as_long() {
    if !has_programs(&["sh"]) {
        return;
    }
    let [fewer, more] = [5_000, 10_000].map(register);
    for command in ["check", "list", "calendar"] {
        let [fewer, more] = [&fewer, &more].map(|small| processor(&small.0, &[command, "--as-of", "2026-11-20"]));
        assert!(fewer > 10 && 2 * more < 5 * fewer, "{command}: {fewer}, {more}");
    }
}

// The most memory of a run in KiB, while it waits for a reader of its answer, which is longer than a pipe.
fn memory(folder: &WorkingFolder, args: &[&str]) -> u64 {
    let mut running = folder.cert(args).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("the program runs");
    running.stdout.as_mut().expect("a pipe").read_exact(&mut [0]).expect("an answer");
    let status = std::fs::read_to_string(format!("/proc/{}/status", running.id())).expect("a status");
    running.kill().expect("it runs");
    running.wait().expect("an end");
    let most = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("the most memory");
    most.trim().trim_end_matches(" kB").parse().expect("a number")
}

#[cfg(target_os = "linux")]
#[test]
fn a_register_takes_two_kibibytes_of_memory_a_certificate() {
    let [fewer, more] = [5_000, 15_000].map(register);
    for command in ["check", "list", "calendar"] {
        let [fewer, more] = [&fewer, &more].map(|small| memory(&small.0, &[command, "--as-of", "2026-11-20"]));
        assert!(more - fewer <= 2 * 10_000, "{command}: {fewer}, {more}");
    }
}

#[test]
fn a_certificate_and_an_application_are_each_asked_for_once() {
    if !has_programs(&["strace"]) {
        return;
    }
    let [fewer, more] = [100, 300].map(|count| calls(&register(count).0, &["check", "--as-of", "2026-11-20"]));
    assert!(calls_each(&fewer, &more, 200) <= 3, "{fewer:?} {more:?}");
    // Of one, only those with a higher number are read, however many there are.
    let [fewer, more] = [1_100, 1_500].map(|count| {
        calls(&register(count).0, &["check", &format!("UBO-2026-{:04}", count - 5), "--as-of", "2026-11-20"])
    });
    assert_eq!(calls_each(&fewer, &more, 400), 0, "{fewer:?} {more:?}");
    // Besides its answers, a review is looked for.
    let [fewer, more] = [100, 300].map(|count| calls(&applications(count), &["score", "gminy"]));
    assert!(calls_each(&fewer, &more, 200) <= 4, "{fewer:?} {more:?}");
}

#[test]
fn a_site_that_did_not_change_is_read_once() {
    if !has_programs(&["strace"]) {
        return;
    }
    let publish = ["publish", "strona", "--no-prints", "--as-of", "2026-11-20"];
    let [fewer, more] = [100, 300].map(|count| {
        let small = register(count);
        let [_, second] = [0, 1].map(|_| calls(&small.0, &publish));
        second
    });
    // The certificate; on the site that again, and its page in two languages.
    assert!(calls_each(&fewer, &more, 200) <= 4 * 4, "{fewer:?} {more:?}");
}
