//! Matches text typed at a menu: the number of an option, one of its words, or its beginning.

use cert_core::basics::clean::clean_line;

use crate::ask::Menu;

/// The option that a text means; none if it matches no option, or several.
pub fn option(menu: &Menu, typed: &str) -> Option<usize> {
    // `nie-wiem`, as written in the file.
    let typed = clean_line(typed).to_lowercase().replace('-', " ");
    let number = typed.trim_end_matches(['.', ')']);
    let by_number = number.parse().ok().filter(|number| (1..=menu.options.len()).contains(number));
    let by_word = || {
        menu.options
            .iter()
            .position(|option| option.words.iter().any(|word| word.to_lowercase().replace('-', " ") == typed))
    };
    by_number.map(|number: usize| number - 1).or_else(by_word).or_else(|| by_beginning(menu, &typed))
}

fn by_beginning(menu: &Menu, typed: &str) -> Option<usize> {
    let mut found = (0..menu.options.len())
        .filter(|&index| menu.options[index].text.to_lowercase().replace('-', " ").starts_with(typed));
    let first = found.next().filter(|_| !typed.is_empty())?;
    let is_whole = menu.options[first].text.to_lowercase().replace('-', " ") == typed;
    (is_whole || found.next().is_none()).then_some(first)
}

/// The boxes that a list of numbers means; none if one of them is not the number of a box.
pub fn boxes(menu: &Menu, typed: &str) -> Option<Vec<usize>> {
    let parts = typed.split([',', ' ', ';']).filter(|part| !part.is_empty());
    let is_box = |index: &usize| menu.options[*index].ticked.is_some();
    let mut found: Vec<usize> = parts.map(|part| option(menu, part).filter(is_box)).collect::<Option<_>>()?;
    found.sort_unstable();
    found.dedup();
    Some(found).filter(|found| !found.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ask::MenuOption;

    fn menu() -> Menu {
        let option = |text: &str, words: &[&str], ticked| MenuOption {
            text: text.to_owned(),
            words: words.iter().map(|word| (*word).to_owned()).collect(),
            ticked,
        };
        let boxes = [option("mieszkańcy", &[], Some(false)), option("młodzież", &[], Some(false))];
        let rest = [option("tak", &["t", "y"], None), option("nie", &["n"], None), option("nie wiem", &["?"], None)];
        Menu { title: String::new(), options: boxes.into_iter().chain(rest).collect(), start: None }
    }

    #[test]
    fn a_number_a_word_or_a_beginning_means_an_option() {
        for (typed, index) in [
            ("3", Some(2)),
            (" 3. ", Some(2)),
            ("T", Some(2)),
            ("tak", Some(2)),
            ("ta", Some(2)),
            ("nie", Some(3)),
            ("n", Some(3)),
            ("nie w", Some(4)),
            ("nie-wiem", Some(4)),
            ("?", Some(4)),
            ("mł", Some(1)),
            ("m", None),
            ("ni", None),
            ("6", None),
            ("0", None),
            ("", None),
            ("takie", None),
        ] {
            assert_eq!(option(&menu(), typed), index, "{typed}");
        }
    }

    #[test]
    fn numbers_with_commas_mean_boxes_and_nothing_else() {
        assert_eq!(boxes(&menu(), "2, 1;1"), Some(vec![0, 1]));
        assert_eq!(boxes(&menu(), "mł"), Some(vec![1]));
        for typed in ["", ",", "3", "1,3", "x"] {
            assert_eq!(boxes(&menu(), typed), None, "{typed}");
        }
    }
}
