//! A README and the pages it links to, parsed.

use std::collections::BTreeSet;

// In the order in which a reader follows them.
const PAGES: [&str; 9] = [
    "README",
    "docs/clerk",
    "docs/verification",
    "docs/foundation",
    "docs/scripting",
    "docs/questionnaire",
    "docs/form-page",
    "docs/verify-page",
    "docs/publishing",
];

/// A README with its pages, or one of them.
pub(crate) struct Readme {
    /// Its file.
    pub(crate) file: String,
    /// Its text.
    pub(crate) text: String,
}

impl Readme {
    /// Reads it with all pages in its language, each under a line with its name.
    pub(crate) fn read(file: &str) -> Readme {
        let pages = Readme::pages(file).into_iter().map(|page| mark(&page.file) + &page.text);
        Readme { file: file.to_owned(), text: pages.collect() }
    }

    /// The README and its pages, one by one.
    pub(crate) fn pages(file: &str) -> Vec<Readme> {
        let ending = file.strip_prefix("README").expect("a README");
        let files = PAGES.iter().map(|page| format!("{page}{ending}"));
        files.map(|file| Readme { text: std::fs::read_to_string(&file).expect("a page"), file }).collect()
    }

    /// Rewrites each page from a text with all of them.
    pub(crate) fn write(file: &str, text: &str) {
        for page in Readme::pages(file) {
            let after = text.split(&mark(&page.file)).nth(1).expect("the name of a page");
            let own = after.split(MARK).next().unwrap_or(after);
            std::fs::write(&page.file, own).expect("a page");
        }
    }

    // Each line with the language of its code block.
    fn lines(&self) -> Vec<(Option<&str>, &str)> {
        let mut block = None;
        let mut lines = Vec::new();
        for line in self.text.lines() {
            // A block in a list is indented.
            match (line.trim_start().strip_prefix("```"), block) {
                (Some(language), None) => block = Some(language),
                (Some(_), Some(_)) => block = None,
                (None, _) => lines.push((block, line)),
            }
        }
        lines
    }

    /// The lines outside of blocks.
    pub(crate) fn prose(&self) -> impl Iterator<Item = &str> {
        self.lines().into_iter().filter_map(|(block, line)| block.is_none().then_some(line))
    }

    /// The blocks in a language.
    pub(crate) fn blocks(&self, language: &str) -> Vec<String> {
        let lines = self.lines();
        let blocks = lines.chunk_by(|(before, _), (after, _)| before == after);
        let named = blocks.filter(|lines| lines.iter().any(|(block, _)| *block == Some(language)));
        named.map(|lines| lines.iter().map(|(_, line)| *line).collect::<Vec<_>>().join("\n")).collect()
    }

    /// The block of JSON in a format.
    pub(crate) fn json(&self, format: &str) -> String {
        let named = format!("\"format\": \"{format}\"");
        self.blocks("json").into_iter().find(|block| block.contains(&named)).expect("a block of JSON")
    }

    /// The variables that the blocks export, with their values.
    pub(crate) fn exports(&self) -> Vec<(String, String)> {
        let commands = self.block_commands();
        let set = commands.iter().filter_map(|command| command.strip_prefix("export ")?.split_once('='));
        set.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
    }

    /// The headings, with their levels.
    pub(crate) fn headings(&self) -> Vec<(usize, String)> {
        let headings = self.prose().filter(|line| line.starts_with('#'));
        let parted = headings.filter_map(|line| line.split_once(' '));
        parted.map(|(signs, title)| (signs.len(), title.to_owned())).collect()
    }

    /// The commands whose output is shown.
    pub(crate) fn console_commands(&self) -> Vec<String> {
        let lines = self.lines().into_iter().filter(|(block, _)| *block == Some("console"));
        lines.filter_map(|(_, line)| line.strip_prefix("$ ").map(str::to_owned)).collect()
    }

    /// The commands in blocks, in order.
    pub(crate) fn block_commands(&self) -> Vec<String> {
        let command = |(block, line): (Option<&str>, &str)| match block {
            Some("console") => line.strip_prefix("$ ").map(str::to_owned),
            Some("sh") => Some(line.trim_start().to_owned()),
            _ => None,
        };
        self.lines().into_iter().filter_map(command).collect()
    }

    /// The commands in blocks and in sentences.
    pub(crate) fn commands(&self) -> Vec<String> {
        let named = self.spans().into_iter().filter(|span| span.starts_with("cert ") || span.starts_with("cargo "));
        self.block_commands().into_iter().chain(named).collect()
    }

    // The texts between backticks in the prose.
    fn spans(&self) -> Vec<String> {
        let prose = self.prose().collect::<Vec<_>>().join(" ");
        prose.split('`').skip(1).step_by(2).map(str::to_owned).collect()
    }

    /// The long options in commands and between backticks.
    pub(crate) fn options(&self) -> BTreeSet<String> {
        let texts = [self.spans(), self.commands()].concat().join(" ");
        let names = texts.split(' ').filter_map(|word| word.strip_prefix("--"));
        names.filter(|name| !name.is_empty()).map(str::to_owned).collect()
    }

    /// The first column of the table under a head, in English or Polish.
    pub(crate) fn column(&self, heads: [&str; 2]) -> Vec<String> {
        let first = |row: &str| row.split('|').nth(1).unwrap_or_default().trim().to_owned();
        let table = self.prose().skip_while(|row| !heads.contains(&first(row).as_str()));
        table.take_while(|row| row.starts_with('|')).skip(2).map(first).collect()
    }

    /// The targets of links and addresses.
    pub(crate) fn links(&self) -> Vec<String> {
        let between = |start: &str, end: char| {
            let parts = self.text.split(start).skip(1);
            parts.filter_map(|part| part.split_once(end)).map(|(link, _)| link.to_owned()).collect::<Vec<_>>()
        };
        let bare = between("<https://", '>').into_iter().map(|rest| format!("https://{rest}"));
        between("](", ')').into_iter().chain(bare).collect()
    }
}

const MARK: &str = "<!-- page ";

fn mark(file: &str) -> String {
    format!("{MARK}{file} -->\n")
}
