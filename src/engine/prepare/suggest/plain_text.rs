//! The plain form of a label, in which ways of writing the same word are equal.

/// Small letters and digits, everything between them one blank; letters and marks that stand apart are put together,
/// and `æ`, `ø`, `å`, `ä`, `ö` are written `ae`, `oe`, `aa`, as where a keyboard has none.
///
/// Other accents are left out: `é` is `e`.
pub(in crate::engine) fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        match c {
            'æ' | 'ä' => plain.push_str("ae"),
            'ø' | 'ö' => plain.push_str("oe"),
            'å' => plain.push_str("aa"),
            'à' | 'á' | 'â' | 'ã' => plain.push('a'),
            'è' | 'é' | 'ê' | 'ë' => plain.push('e'),
            'ì' | 'í' | 'î' | 'ï' => plain.push('i'),
            'ò' | 'ó' | 'ô' | 'õ' => plain.push('o'),
            'ù' | 'ú' | 'û' => plain.push('u'),
            'ü' => plain.push('y'),
            'ç' => plain.push('c'),
            'ñ' => plain.push('n'),
            // A ring or two dots that stand apart belong to the letter before (Unicode, canonical composition).
            '\u{30a}' if plain.ends_with('a') => plain.push('a'),
            '\u{308}' if plain.ends_with(['a', 'o']) => plain.push('e'),
            '\u{308}' if plain.ends_with('u') => {
                plain.pop();
                plain.push('y');
            }
            '\u{300}'..='\u{36f}' => {}
            c if c.is_alphanumeric() => plain.push(c),
            _ if plain.is_empty() || plain.ends_with(' ') => {}
            _ => plain.push(' '),
        }
    }
    if plain.ends_with(' ') {
        plain.pop();
    }
    plain
}

/// The words of a plain text that tell like from like, and must be equal in two spellings of one label: words with a
/// digit, single letters, and Roman numbers.
pub(super) fn numbers(plain: &str) -> Vec<&str> {
    let is_number = |word: &&str| {
        word.contains(|c: char| c.is_numeric())
            || word.chars().nth(1).is_none()
            || word.chars().all(|c| matches!(c, 'i' | 'v' | 'x'))
    };
    plain.split(' ').filter(is_number).collect()
}

/// Whether two plain texts of as many words differ in a word of fewer than four letters, which is another word rather than
/// another spelling: «ok» and «nok», «ind» and «ud».
pub(super) fn differ_in_short_word(a: &str, b: &str) -> bool {
    const SPELT_FROM: usize = 4;
    let (a, b): (Vec<&str>, Vec<&str>) = (a.split(' ').collect(), b.split(' ').collect());
    let is_short = |(a, b): (&&str, &&str)| a != b && a.chars().count().min(b.chars().count()) < SPELT_FROM;
    a.len() == b.len() && a.iter().zip(&b).any(is_short)
}

/// Whether a label is one of a list of codes, in which every letter tells like from like: one word of capital letters, digits
/// and signs, such as `16_LGSD_010`.
pub(in crate::engine) fn is_code(label: &str) -> bool {
    let has_digit = label.contains(|letter: char| letter.is_numeric());
    has_digit && !label.contains(|letter: char| letter.is_lowercase() || letter.is_whitespace())
}

/// How many letters differ: letters put in, left out or changed, or two neighbours swapped; none when more than two.
///
/// The restricted Damerau-Levenshtein distance (optimal string alignment): no part is changed twice.
pub(super) fn few_differences(a: &[char], b: &[char]) -> Option<usize> {
    const MOST: usize = 2;
    if a.len().abs_diff(b.len()) > MOST {
        return None;
    }
    // Rows of the table of distances between beginnings of `a` and of `b`: only a band of two beside the diagonal counts.
    let width = b.len() + 1;
    let far = MOST + 1;
    let (mut before_last, mut last) = (vec![far; width], (0..width).collect::<Vec<usize>>());
    for i in 1..=a.len() {
        let mut row = vec![far; width];
        let band = i.saturating_sub(MOST)..=(i + MOST).min(b.len());
        let mut least = far;
        for j in band {
            if j == 0 {
                row[0] = i;
            } else {
                let change = usize::from(a[i - 1] != b[j - 1]);
                row[j] = (last[j - 1] + change).min(last[j] + 1).min(row[j - 1] + 1);
                if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                    row[j] = row[j].min(before_last[j - 2] + 1);
                }
            }
            least = least.min(row[j]);
        }
        if least > MOST {
            return None;
        }
        (before_last, last) = (last, row);
    }
    Some(last[b.len()]).filter(|&distance| distance <= MOST)
}
