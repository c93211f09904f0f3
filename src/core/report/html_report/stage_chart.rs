//! A chart of criteria by stage: a column for each stage, and below a band of what concerns the whole process.
//!
//! Here is where everything stands; `stage_chart.svg` draws it. Text in a drawing neither wraps nor grows its box, so
//! both are worked out from a cautious width of a letter.

use serde::Serialize;

use crate::basics::fault::Faults;
use crate::report::template::engine::{built_in, fill};
use crate::scoring::assessment::Fulfilment;

const TEMPLATE: &str = include_str!("../templates/stage_chart.svg");

const GAP: u32 = 12;
// That of a wide bold face; most are narrower.
const LETTER: u32 = 9;
const LINE: u32 = 19;
// A longer title goes on in the table beside the chart.
const MOST_LINES: usize = 3;

/// Criteria that concern one stage, or the whole process.
#[derive(Debug, Clone)]
pub(crate) struct Group {
    /// What it is called.
    pub(crate) title: String,
    /// Its criteria.
    pub(crate) tiles: Vec<Tile>,
}

/// One criterion.
#[derive(Debug, Clone)]
pub(crate) struct Tile {
    /// What it is called.
    pub(crate) title: String,
    /// Its state.
    pub(crate) status: Fulfilment,
    /// Its state in words.
    pub(crate) state: String,
    /// The levels that ask for it, in words.
    pub(crate) levels: String,
}

/// What the chart says besides.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Caption {
    /// Different in each drawing of a page.
    pub(crate) id: &'static str,
    /// What is drawn.
    pub(crate) title: String,
    /// All of it in words.
    pub(crate) text: String,
}

/// How wide a chart is, in its own units.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Width {
    /// For paper and screens: stages beside each other.
    Wide,
    /// For a telephone: everything below each other.
    Narrow,
}

impl Width {
    fn units(self) -> u32 {
        match self {
            Width::Wide => 744,
            Width::Narrow => 300,
        }
    }
}

#[derive(Debug, Serialize)]
struct Values<'a> {
    caption: &'a Caption,
    chart: Chart,
}

#[derive(Debug, Serialize)]
struct Chart {
    width: u32,
    height: u32,
    arrows: Vec<Arrow>,
    boxes: Vec<Drawn>,
}

#[derive(Debug, Serialize)]
struct Arrow {
    x: u32,
    y: u32,
    width: u32,
    height: u32,
    lines: Vec<String>,
}

#[derive(Debug, Serialize)]
struct Drawn {
    x: u32,
    y: u32,
    width: u32,
    height: u32,
    status: &'static str,
    lines: Vec<String>,
    state: String,
    levels: String,
}

/// Draws the chart.
///
/// # Errors
/// The template is broken.
pub(crate) fn draw(stages: &[Group], whole: &Group, caption: &Caption, width: Width) -> Result<String, Faults> {
    let mut chart = Chart { width: width.units(), height: 0, arrows: Vec::new(), boxes: Vec::new() };
    let columns = match width {
        Width::Wide if stages.is_empty() => 3,
        Width::Wide => u32::try_from(stages.len()).unwrap_or(1),
        Width::Narrow => 1,
    };
    let column = (chart.width - GAP * (columns - 1)) / columns;
    let mut y = 0;
    for row in stages.chunks(columns as usize) {
        y = chart.columns(row, column, y);
    }
    if !whole.tiles.is_empty() {
        y = chart.band(whole, columns, column, y);
    }
    chart.height = y.saturating_sub(GAP);
    fill(&built_in("stage_chart.svg", TEMPLATE), &Values { caption, chart })
}

impl Chart {
    // Stages beside each other, their criteria in rows; says where the next row begins.
    fn columns(&mut self, groups: &[Group], width: u32, top: u32) -> u32 {
        let titles: Vec<Vec<String>> = groups.iter().map(|group| wrapped(&group.title, width - 40)).collect();
        let height = lines(titles.iter().map(Vec::len).max().unwrap_or(1)) + 16;
        for (lines, index) in titles.into_iter().zip(0..) {
            self.arrows.push(Arrow { x: index * (width + GAP), y: top, width, height, lines });
        }
        let mut y = top + height + GAP;
        for row in 0..groups.iter().map(|group| group.tiles.len()).max().unwrap_or(0) {
            let tiles: Vec<Option<&Tile>> = groups.iter().map(|group| group.tiles.get(row)).collect();
            y = self.row(&tiles, width, y);
        }
        y + GAP
    }

    // What concerns the whole process, below all stages.
    fn band(&mut self, group: &Group, columns: u32, column: u32, top: u32) -> u32 {
        let lines = wrapped(&group.title, self.width - 40);
        let height = self::lines(lines.len()) + 16;
        self.arrows.push(Arrow { x: 0, y: top, width: self.width, height, lines });
        let mut y = top + height + GAP;
        for row in group.tiles.chunks(columns as usize) {
            y = self.row(&row.iter().map(Some).collect::<Vec<_>>(), column, y);
        }
        y
    }

    // Boxes beside each other, all as high as the highest; where there is none, its place stays empty.
    fn row(&mut self, tiles: &[Option<&Tile>], width: u32, y: u32) -> u32 {
        let titles: Vec<Vec<String>> =
            tiles.iter().map(|tile| tile.map(|tile| wrapped(&tile.title, width - 28)).unwrap_or_default()).collect();
        let most = titles.iter().map(Vec::len).max().unwrap_or(1);
        let height = lines(most) + 2 * LINE + 26;
        for ((tile, lines), index) in tiles.iter().zip(titles).zip(0..) {
            let Some(tile) = tile else { continue };
            let x = index * (width + GAP);
            let (status, state, levels) = (tile.status.code(), tile.state.clone(), tile.levels.clone());
            self.boxes.push(Drawn { x, y, width, height, status, lines, state, levels });
        }
        y + height + GAP
    }
}

fn lines(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(1) * LINE
}

// A text in lines of so many units; what does not fit ends with an ellipsis.
fn wrapped(text: &str, width: u32) -> Vec<String> {
    let letters = (width / LETTER) as usize;
    let mut lines: Vec<String> = textwrap::wrap(text, letters).into_iter().map(String::from).collect();
    if lines.len() > MOST_LINES {
        lines.truncate(MOST_LINES);
        if let Some(last) = lines.last_mut() {
            while textwrap::core::display_width(last) >= letters {
                last.pop();
            }
            last.push('…');
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tile(title: &str, status: Fulfilment) -> Tile {
        let (state, levels) = (format!("is {}", status.code()), "levels 1, 2".to_owned());
        Tile { title: title.to_owned(), status, state, levels }
    }

    fn group(title: &str, titles: &[&str]) -> Group {
        Group { title: title.to_owned(), tiles: titles.iter().map(|title| tile(title, Fulfilment::Met)).collect() }
    }

    fn drawn(stages: &[Group], whole: &Group, width: Width) -> String {
        let caption = Caption { id: "c", title: "A <chart>".to_owned(), text: "One & all".to_owned() };
        draw(stages, whole, &caption, width).expect("a drawing")
    }

    fn tree(svg: &str) -> usvg::Tree {
        usvg::Tree::from_str(svg, &usvg::Options::default()).expect("a drawing that can be read")
    }

    // The left, top, right and bottom of each box.
    fn places(svg: &str) -> Vec<[f64; 4]> {
        let number = |line: &str, name: &str| -> f64 {
            let value = line.split(&format!(" {name}=\"")).nth(1).and_then(|rest| rest.split('"').next());
            value.expect(name).parse().expect("a number")
        };
        let place = |line: &str| {
            let (x, y) = (number(line, "x"), number(line, "y"));
            [x, y, x + number(line, "width"), y + number(line, "height")]
        };
        svg.lines().filter(|line| line.contains("<rect class=\"box")).map(place).collect()
    }

    #[test]
    fn every_criterion_has_a_box_with_its_sign_and_words_and_no_two_overlap() {
        let stages = [group("one", &["a", "b"]), group("two", &["c"]), group("three", &[]), group("four", &["d"])];
        let whole = group("all", &["e", "f", "g", "h", "i"]);
        for width in [Width::Wide, Width::Narrow] {
            let svg = drawn(&stages, &whole, width);
            let (tree, places) = (tree(&svg), places(&svg));
            assert_eq!(places.len(), 9);
            assert_eq!(svg.matches("is met").count(), 9);
            for (index, a) in places.iter().enumerate() {
                let (wide, high) = (f64::from(width.units()), f64::from(tree.size().height()));
                assert!(a[0] >= 0.0 && a[2] <= wide && a[3] <= high, "{a:?} in {:?}", tree.size());
                for b in &places[index + 1..] {
                    assert!(a[2] <= b[0] || b[2] <= a[0] || a[3] <= b[1] || b[3] <= a[1], "{a:?} {b:?}");
                }
            }
        }
    }

    #[test]
    fn states_differ_by_sign_and_word_and_not_by_colour_alone() {
        let tiles = [Fulfilment::Met, Fulfilment::Open, Fulfilment::Unmet].map(|status| tile("a", status)).to_vec();
        let svg = drawn(&[], &Group { title: "all".to_owned(), tiles }, Width::Wide);
        for status in ["met", "open", "unmet"] {
            let marks = svg.lines().filter(|line| line.contains(&format!("class=\"sign {status}\""))).count();
            assert_eq!((marks, svg.matches(&format!("is {status}<")).count()), (1, 1), "{svg}");
        }
    }

    #[test]
    fn what_is_put_in_is_escaped_and_read_out() {
        let svg = drawn(&[group("<b>", &["<script>"])], &group("all", &[]), Width::Wide);
        assert!(!svg.contains("<script") && !svg.contains("<b>") && svg.contains("&lt;script&gt;"), "{svg}");
        assert!(svg.contains("role=\"img\" aria-labelledby=\"c-title c-text\""), "{svg}");
        assert!(svg.contains("<title id=\"c-title\">A &lt;chart&gt;</title>"), "{svg}");
        assert!(svg.contains("<desc id=\"c-text\">One &amp; all</desc>"), "{svg}");
    }

    #[test]
    fn a_long_title_is_cut_and_never_leaves_its_box() {
        for text in ["słowo ".repeat(60), "x".repeat(300), "中".repeat(300)] {
            let lines = wrapped(&text, 180);
            assert_eq!(lines.len(), MOST_LINES);
            assert!(lines.iter().all(|line| textwrap::core::display_width(line) <= 20), "{lines:?}");
            assert!(lines[2].ends_with('…'));
        }
        assert_eq!(wrapped("Etap: wybór projektów", 135), ["Etap: wybór", "projektów"]);
    }
}
