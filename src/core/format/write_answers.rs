//! Writes `odpowiedzi.toml`: readable, in the rubric's order, and preserving what a person wrote around the values.

use toml_edit::{Array, DocumentMut, InlineTable, Item, Table, TableLike, Value, value};

use crate::application::answers::{Answer, Answers};
use crate::application::claim_syntax::Written;
use crate::application::edition::NextEdition;
use crate::basics::clean::clean_line;
use crate::basics::dates::read_day;
use crate::basics::fault::FaultKind;
use crate::basics::problem::OtherProblem;
use crate::basics::text::{Id, Lang};
use crate::format::write_evidence;
use crate::rubric::rubric::{Question, Rubric};
use crate::toml::array_edit;
use crate::toml::date::date;

/// Writes answers. If there was a text before, only what has changed is rewritten: comments, spacing and line ends
/// stay.
///
/// # Errors
/// Returns an error if the earlier text cannot be edited, since none of it may be discarded.
pub fn answers(before: Option<(&str, &Answers)>, new: &Answers, rubric: &Rubric) -> Result<String, FaultKind> {
    let old_text = before.map(|(text, _)| text.trim_start_matches('\u{feff}')).unwrap_or_default();
    let refused =
        |error: toml_edit::TomlError| FaultKind::from(OtherProblem::Other { message: clean_line(&error.to_string()) });
    let mut document = old_text.parse::<DocumentMut>().map_err(refused)?;
    let old = before.map(|(_, answers)| answers);
    heading(&mut document, old, new);
    for (id, answer) in &new.given {
        let old_answer = old.and_then(|old| old.given.get(id));
        if old_answer != Some(answer) && rubric.question(id).is_some() {
            let table = answer_table(&mut document, id, rubric);
            write_answer(table, old_answer, answer, rubric.question(id));
        }
    }
    arrange(&mut document, rubric);
    let text = document.to_string();
    Ok(if old_text.contains("\r\n") { text.replace("\r\n", "\n").replace('\n', "\r\n") } else { text })
}

fn heading(document: &mut DocumentMut, old: Option<&Answers>, new: &Answers) {
    if old.is_none() {
        document["format"] = value(1);
    }
    if old.map(|old| &old.rubric) != Some(&new.rubric) {
        let mut rubric = InlineTable::new();
        rubric.insert("id", new.rubric.id.as_str().into());
        rubric.insert("version", new.rubric.version.as_str().into());
        document["rubric"] = value(rubric);
    }
    let root = document.as_table_mut();
    if old.map(|old| old.applied_for) != Some(new.applied_for) {
        set(root, "applied_for", new.applied_for.map(|level| i64::from(level).into()));
    }
    if old.map(|old| old.filled_on) != Some(new.filled_on) {
        set(root, "filled_on", new.filled_on.map(date));
    }
    if old.map(|old| &old.municipality) != Some(&new.municipality) {
        let table = section(root, "municipality");
        set(table, "name", typed(&new.municipality.name));
        set(table, "terc", new.municipality.terc.as_ref().map(|terc| terc.as_str().into()));
        // Leave it as written if unchanged: it may have more digits than are stored.
        if old.map(|old| old.municipality.at) != Some(new.municipality.at) {
            set(table, "at", new.municipality.at.map(|at| at.degrees().into_iter().collect::<Array>().into()));
        }
    }
    if old.map(|old| &old.edition) != Some(&new.edition) {
        let table = section(root, "edition");
        set(table, "name", typed(&new.edition.name));
        set(table, "ended", new.edition.ended.map(date));
    }
    if old.and_then(|old| old.next_edition.as_ref()) != new.next_edition.as_ref() {
        match &new.next_edition {
            Some(next) => write_next_edition(section(root, "next_edition"), next),
            None => drop(root.remove("next_edition")),
        }
    }
    if old.and_then(|old| old.filled_by.as_ref()) != new.filled_by.as_ref() {
        set(section(root, "people"), "filled_by", new.filled_by.as_deref().map(Value::from));
    }
}

// An empty name is not written.
fn typed(name: &str) -> Option<Value> {
    Some(name).filter(|name| !name.is_empty()).map(Value::from)
}

fn write_next_edition(table: &mut dyn TableLike, next: &NextEdition) {
    set(table, "name", next.name.as_deref().map(Value::from));
    set(table, "held", (!next.held).then(|| false.into()));
    set(table, "ends", next.ends.map(date));
    set(table, "ends_with", next.ends_with.map(|end| end.code().into()));
    set(table, "certain", next.ends.map(|_| next.certain.into()));
}

fn write_answer(table: &mut dyn TableLike, old: Option<&Answer>, new: &Answer, question: Option<&Question>) {
    if old.map(|old| &old.is) != Some(&new.is) {
        let new = in_order(new.is.written(), question);
        match (table.get_mut("is").and_then(Item::as_array_mut), &new) {
            (Some(list), Written::List(words)) if list.to_string().contains('#') => update_list(list, words),
            _ => set(table, "is", Some(written(&new))),
        }
    }
    if old.map(|old| old.evidence.as_slice()).unwrap_or_default() != new.evidence {
        write_evidence::update(table, old.map(|old| old.evidence.as_slice()).unwrap_or_default(), &new.evidence);
    }
    if old.and_then(|old| old.note.as_ref()) != new.note.as_ref() {
        // Line breaks count in a note; `set` would take one that differs only in them for unchanged.
        replace(table, "note", new.note.as_deref().map(Value::from));
    }
}

// For a list with comments: choices that remain keep their position.
fn update_list(list: &mut Array, words: &[String]) {
    for index in (0..list.len()).rev() {
        if !list.get(index).and_then(Value::as_str).is_some_and(|word| words.iter().any(|listed| listed == word)) {
            array_edit::remove(list, index);
        }
    }
    let is_new = |word: &&String| !list.iter().any(|item| item.as_str() == Some(word.as_str()));
    let added: Vec<Value> = words.iter().filter(is_new).map(|word| word.as_str().into()).collect();
    array_edit::append(list, added);
}

// Choices in the order in which the question lists them.
fn in_order(claim: Written, question: Option<&Question>) -> Written {
    let choices = question.map(|question| question.kind.choices()).unwrap_or_default();
    let position = |word: &String| {
        let position = choices.iter().position(|choice| choice.id.as_str() == word);
        position.unwrap_or(choices.len())
    };
    match claim {
        Written::List(mut words) => {
            words.sort_by_key(position);
            Written::List(words)
        }
        other => other,
    }
}

fn written(claim: &Written) -> Value {
    match claim {
        Written::Word(word) => word.as_str().into(),
        Written::List(words) => words.iter().map(String::as_str).collect::<Array>().into(),
        Written::Number(number) => (*number).into(),
    }
}

// Sets, replaces or removes a value, unless it is already there in a person's own spelling.
fn set(table: &mut dyn TableLike, key: &str, new: Option<Value>) {
    let old = table.get(key).and_then(Item::as_value);
    if !old.zip(new.as_ref()).is_some_and(|(old, new)| means_the_same(old, new)) {
        replace(table, key, new);
    }
}

// Sets, replaces or removes a value, preserving what surrounds it.
fn replace(table: &mut dyn TableLike, key: &str, new: Option<Value>) {
    let Some(mut new) = new else {
        table.remove(key);
        return;
    };
    match table.get_mut(key) {
        Some(Item::Value(old)) => {
            *new.decor_mut() = old.decor().clone();
            *old = new;
        }
        Some(other) => *other = value(new),
        None => drop(table.insert(key, value(new))),
    }
}

// Whether both are read as the same line, number or day; then the person's spelling stays.
fn means_the_same(old: &Value, new: &Value) -> bool {
    match (old, new) {
        (Value::String(old), Value::String(new)) => clean_line(old.value()) == clean_line(new.value()),
        (Value::Integer(old), Value::Integer(new)) => old.value() == new.value(),
        (Value::Boolean(old), Value::Boolean(new)) => old.value() == new.value(),
        (Value::Datetime(old), Value::Datetime(new)) => old.value() == new.value(),
        (Value::String(old), Value::Datetime(new)) => {
            read_day(old.value()).is_ok_and(|day| day.to_string() == new.value().to_string())
        }
        _ => false,
    }
}

fn section<'t>(root: &'t mut Table, key: &str) -> &'t mut dyn TableLike {
    let item = root.entry(key).or_insert_with(|| Item::Table(new_table()));
    as_table(item)
}

fn answer_table<'d>(document: &'d mut DocumentMut, id: &Id, rubric: &Rubric) -> &'d mut dyn TableLike {
    let answers = document.entry("answers").or_insert_with(|| {
        let mut table = Table::new();
        table.set_implicit(true);
        Item::Table(table)
    });
    let answers = as_table(answers);
    if !answers.contains_key(id.as_str()) {
        let mut table = new_table();
        if let Some(question) = rubric.question(id) {
            table.decor_mut().set_prefix(format!("\n# {}\n", question.text.get(Lang::Pl)));
        }
        answers.insert(id.as_str(), Item::Table(table));
    }
    as_table(answers.entry(id.as_str()).or_insert(Item::None))
}

fn new_table() -> Table {
    let mut table = Table::new();
    table.decor_mut().set_prefix("\n");
    table
}

fn as_table(item: &mut Item) -> &mut dyn TableLike {
    if !item.is_table_like() {
        *item = Item::Table(new_table());
    }
    item.as_table_like_mut().expect("a table was put there above")
}

// Sections first, then the answers in the rubric's order; a table moves with its subtables.
fn arrange(document: &mut DocumentMut, rubric: &Rubric) {
    let mut next = 0;
    let root = document.as_table_mut();
    for key in ["rubric", "municipality", "edition", "next_edition", "people"] {
        if let Some(item) = root.get_mut(key) {
            place(item, &mut next);
        }
    }
    let Some(Item::Table(answers)) = root.get_mut("answers") else { return };
    answers.set_position(Some(next));
    next += 1;
    for question in &rubric.questions {
        if let Some(item) = answers.get_mut(question.id.as_str()) {
            place(item, &mut next);
        }
    }
    let gone = answers.iter_mut().filter(|(key, _)| !rubric.questions.iter().any(|q| q.id.as_str() == key.get()));
    gone.for_each(|(_, item)| place(item, &mut next));
}

fn place(item: &mut Item, next: &mut isize) {
    match item {
        Item::Table(table) => {
            table.set_position(Some(*next));
            *next += 1;
            table.iter_mut().for_each(|(_, item)| place(item, next));
        }
        Item::ArrayOfTables(tables) => {
            for table in tables.iter_mut() {
                table.set_position(Some(*next));
                *next += 1;
            }
        }
        Item::None | Item::Value(_) => {}
    }
}
