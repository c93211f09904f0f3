//! A page for people, independent of format.

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Page(pub Vec<Block>);

/// One block of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading; depth 1 is the title of the page.
    Heading(u8, String),
    /// A paragraph.
    Para(Line),
    /// A table with a head.
    Table(Vec<String>, Vec<Vec<Span>>),
    /// A list: whether it is numbered, and its items.
    List(bool, Vec<Item>),
    /// A bar of points.
    Bar {
        /// The points reached.
        got: u32,
        /// The points possible.
        of: u32,
        /// The same in words.
        label: String,
    },
}

/// An item of a list, with details below it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Its first line.
    pub lead: Line,
    /// The lines below.
    pub details: Vec<Line>,
}

/// A line of text made of spans.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Line(pub Vec<Span>);

/// A piece of text in one tone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    pub text: String,
    pub tone: Tone,
}

/// The tone of a text; colour only repeats what the words say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Ordinary.
    Plain,
    /// Important.
    Strong,
    /// Met, present.
    Good,
    /// Open, needs attention.
    Warn,
    /// Not met, damaged.
    Bad,
    /// Less important.
    Dim,
    /// To be typed literally.
    Code,
}

impl Page {
    /// The page for screen readers: a table row becomes an item that names its cells, a bar its label.
    #[must_use]
    pub fn spoken(self) -> Page {
        let block = |block: Block| match block {
            Block::Table(head, rows) => {
                Block::List(false, rows.iter().filter_map(|row| row_as_item(&head, row)).collect())
            }
            Block::Bar { label, .. } => Block::Para(label.into()),
            other => other,
        };
        Page(self.0.into_iter().map(block).collect())
    }

    /// Adds a heading.
    pub fn heading(&mut self, depth: u8, text: impl Into<String>) {
        self.0.push(Block::Heading(depth, text.into()));
    }

    /// Adds a paragraph.
    pub fn para(&mut self, line: impl Into<Line>) {
        self.0.push(Block::Para(line.into()));
    }

    /// Adds a table, unless it has no rows.
    pub fn table(&mut self, head: Vec<String>, rows: Vec<Vec<Span>>) {
        if !rows.is_empty() {
            self.0.push(Block::Table(head, rows));
        }
    }

    /// Adds a list, unless it has no items.
    pub fn list(&mut self, numbered: bool, items: Vec<Item>) {
        if !items.is_empty() {
            self.0.push(Block::List(numbered, items));
        }
    }
}

impl Span {
    /// Creates a span in a tone.
    pub fn new(tone: Tone, text: impl Into<String>) -> Span {
        Span { text: text.into(), tone }
    }
}

impl From<String> for Span {
    fn from(text: String) -> Span {
        Span::new(Tone::Plain, text)
    }
}

impl From<&str> for Span {
    fn from(text: &str) -> Span {
        Span::new(Tone::Plain, text)
    }
}

impl<T: Into<Span>> From<T> for Line {
    fn from(span: T) -> Line {
        Line(vec![span.into()])
    }
}

impl<T: Into<Line>> From<T> for Item {
    fn from(lead: T) -> Item {
        Item { lead: lead.into(), details: Vec::new() }
    }
}

/// A row of a table as an item: the first cell, then the others, each with its column title.
pub(super) fn row_as_item(head: &[String], row: &[Span]) -> Option<Item> {
    let cell = |(span, title): (&Span, &String)| Line(vec![Span::new(Tone::Dim, format!("{title}: ")), span.clone()]);
    let (lead, details) = row.split_first()?;
    let details = details.iter().zip(head.iter().skip(1)).filter(|(span, _)| !span.text.is_empty());
    Some(Item { lead: lead.clone().into(), details: details.map(cell).collect() })
}
