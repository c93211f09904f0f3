//! Other programs that change the same file: nothing is lost, and the second writer gets an error.

use std::fs;
use std::process::Child;
use std::sync::Barrier;

use cert::store::application::folder::Application;
use cert_core::application::answers::Answer;
use cert_core::basics::text::Id;
use cert_core::rubric::claim::Claim;

use crate::support::application::{Folder, code};
use crate::support::program::{cert, said};

const TEXT: &str = "format = 1\nrubric = { id = \"mini\", version = \"2026.1\" }\n\n[municipality]\nname = \"Przykładowo\"\n\n\
                    [edition]\nname = \"XII edycja\"\n";

fn answer(application: &mut Application, number: u32) {
    let id = Id::new("lata").expect("an id");
    application.answers.given.insert(id, Answer::new(Claim::Number(number)));
}

#[test]
fn a_change_by_someone_else_is_told_and_stays() {
    for theirs in [format!("{TEXT}# dopisek\n"), TEXT.replace("XII", "XIII"), String::new()] {
        let folder = Folder::holding(TEXT);
        let mut application = folder.open();
        answer(&mut application, 4);
        folder.write(&theirs);
        assert_eq!(code(&application.save(&folder.rubric)), "changed-meanwhile");
        assert_eq!(folder.text(), theirs);
        assert_eq!(folder.litter(), [""; 0]);
        assert_eq!(code(&application.save(&folder.rubric)), "changed-meanwhile", "a second try");
    }
}

#[test]
fn a_file_removed_by_someone_else_does_not_come_back() {
    let folder = Folder::holding(TEXT);
    let mut application = folder.open();
    answer(&mut application, 4);
    fs::remove_file(folder.file()).unwrap();
    assert_eq!(code(&application.save(&folder.rubric)), "changed-meanwhile");
    assert!(!folder.file().exists());
}

#[test]
fn a_new_application_does_not_overwrite_one_that_came_meanwhile() {
    let folder = Folder::empty();
    let answers = Folder::holding(TEXT).open().answers;
    let mut new = Application::new(folder.path().to_owned(), answers);
    folder.write("format = 1 # cudze\n");
    assert_eq!(code(&new.save(&folder.rubric)), "changed-meanwhile");
    assert_eq!(folder.text(), "format = 1 # cudze\n");
}

#[test]
fn an_own_save_is_no_change_by_someone_else() {
    let folder = Folder::holding(TEXT);
    let mut application = folder.open();
    for number in 1..5 {
        answer(&mut application, number);
        application.save(&folder.rubric).unwrap();
    }
    assert!(folder.text().contains("is = 4"));
}

#[test]
fn of_several_who_save_at_once_exactly_one_wins() {
    let folder = Folder::holding(TEXT);
    for round in 0..30 {
        let start = Barrier::new(4);
        let save = |number: u32| {
            let mut application = folder.open();
            answer(&mut application, round * 4 + number + 1);
            start.wait();
            code(&application.save(&folder.rubric))
        };
        let mut codes = std::thread::scope(|scope| {
            let writers: Vec<_> = (0..4).map(|number| scope.spawn(move || save(number))).collect();
            writers.into_iter().map(|writer| writer.join().expect("no panic")).collect::<Vec<_>>()
        });
        codes.sort_unstable();
        assert_eq!(codes, ["changed-meanwhile", "changed-meanwhile", "changed-meanwhile", "none"]);
        assert_eq!(folder.litter(), [""; 0]);
    }
}

#[test]
fn of_programs_that_run_at_once_each_that_succeeds_is_in_the_file() {
    const QUESTIONS: [&str; 4] = ["edycja-oceniona", "termin-z-gory", "wnioski-spisane", "oceniono-wybor"];
    for round in 0..8 {
        let folder = Folder::empty();
        folder.write(TEXT.replace("mini", "ubo"));
        let run = |question: &&str| -> Child {
            let set = format!("{question}=nie");
            cert(folder.path(), &["assess", ".", "--set", &set]).spawn().expect("the program")
        };
        let running: Vec<_> = QUESTIONS.iter().map(run).collect();
        let ended: Vec<_> = running.into_iter().map(|child| child.wait_with_output().expect("an end")).collect();
        assert!(ended.iter().any(|output| output.status.success()), "{round}: nobody won");
        for (question, output) in QUESTIONS.iter().zip(&ended) {
            let is_there = folder.text().contains(&format!("[answers.{question}]\nis = \"nie\""));
            assert_eq!(output.status.success(), is_there, "{question}: {}\n{}", said(output), folder.text());
            if !is_there {
                assert_eq!(output.status.code(), Some(1));
                assert!(said(output).contains("was changed by someone else"), "{}", said(output));
            }
        }
    }
}
