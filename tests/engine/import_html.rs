//! Tables in web pages that call themselves workbooks.

use proptest::prelude::*;
use spor::engine::import::{HtmlTable, ImportProblem, RowBatch};

fn rows(page: &[u8]) -> Result<Vec<(u64, Vec<String>)>, ImportProblem> {
    let mut table = HtmlTable::open(page)?;
    let (mut all, mut batch) = (Vec::new(), RowBatch::default());
    loop {
        let goes_on = table.next_rows(&mut batch, 2)?;
        assert!(batch.len() <= 2);
        all.extend(batch.rows().map(|(line, cells)| (line, cells.into_iter().map(str::to_owned).collect())));
        batch.clear();
        if !goes_on {
            return Ok(all);
        }
    }
}

fn cells(page: &str) -> Vec<Vec<String>> {
    rows(page.as_bytes()).unwrap().into_iter().map(|(_, cells)| cells).collect()
}

#[test]
fn an_export_of_a_case_system_reads_as_a_person_sees_it() {
    let page = "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><meta http-equiv=Content-Type \
        content=\"text/html; charset=windows-1252\"><style>td { mso-number-format:'\\@' }</style>\
        <!--[if gte mso 9]><xml><x:Name>Ark <table><td>nej</td></table></x:Name></xml><![endif]--></head><body>\
        <TABLE BORDER=1><caption>Sager</caption><tr><th colspan=3>Udtr\u{e6}k</th></tr>\r\n\
        <tr><th>Sag<th>H&aelig;ndelse<th nowrap>Tid</tr>\
        <tr><td rowspan='2'>0000045</td><td class=\"a>b\">Ans\u{f8}gning<br>modtaget &amp; l&#230;st&nbsp;</td><td x:num=\"44942\"> 16-01-2023\n 09:42 </td></tr>\
        <tr><td>1 < 2 &ukendt; A&B</td><td></td></tr><tr><td>&nbsp;</td></tr>\
        <tr><td>46</td><td><b>Afg</b>jort</td><td>17-01-2023</td></tr></TABLE></body></html>";
    let latin: Vec<u8> = page.chars().map(|letter| letter as u8).collect();
    let expected = [
        (1, ["Udtræk", "", ""]),
        (2, ["Sag", "Hændelse", "Tid"]),
        (3, ["0000045", "Ansøgning\nmodtaget & læst", "16-01-2023 09:42"]),
        (4, ["0000045", "1 < 2 &ukendt; A&B", ""]),
        (6, ["46", "Afgjort", "17-01-2023"]),
    ];
    let expected: Vec<(u64, Vec<String>)> =
        expected.map(|(line, cells)| (line, cells.map(str::to_owned).to_vec())).to_vec();
    assert_eq!(rows(&latin).unwrap(), expected);
}

#[test]
fn characters_are_those_of_the_mark_the_head_or_the_letters() {
    let page = "<table><tr><td>blåbærgrød</td></tr></table>";
    let head = |charset: &str| format!("<meta charset=\"{charset}\">").into_bytes();
    let latin: Vec<u8> = page.chars().map(|letter| letter as u8).collect();
    let wide: Vec<u8> = [0xfeff_u16].into_iter().chain(page.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let pages = [
        page.as_bytes().to_vec(),
        latin.clone(),
        wide,
        [head("utf-8"), page.as_bytes().to_vec()].concat(),
        [head("ISO-8859-1"), latin.clone()].concat(),
        // A head that can be read is not in UTF-16.
        [head("utf-16"), page.as_bytes().to_vec()].concat(),
    ];
    for page in pages {
        assert_eq!(rows(&page).unwrap(), [(1, vec!["blåbærgrød".to_owned()])], "{:?}", &page[..20]);
    }
    let unknown = [head("shift_jis"), page.as_bytes().to_vec()].concat();
    assert_eq!(rows(&unknown), Err(ImportProblem::UnknownEncoding { label: "shift_jis".into() }));
}

#[test]
fn the_largest_table_counts_and_one_in_a_cell_is_another() {
    let page = "<table><tr><td>menu</td></tr></table><table><tr><td>a<td>b<tr><td><table><tr><td>x</td></tr></table>c<td>d</table>";
    assert_eq!(cells(page), [["a", "b"], ["c", "d"]]);
    // Nothing is closed.
    assert_eq!(cells("<table><tr><td>a<td>b<tr><td>c"), [["a", "b"], ["c", ""]]);
    assert_eq!(cells("<td>no table</td><table><td>a"), [["a"]]);
}

#[test]
fn spans_fill_and_move_what_stands_behind_them() {
    // As a browser lays it out: b reaches down over two rows, so that e and f stand left and right of it.
    let page = "<table><tr><th>a<th rowspan=2>b<th>c<tr><td>e<td>f<tr><td colspan=2>g<td>h</table>";
    assert_eq!(cells(page), [["a", "b", "c"], ["e", "b", "f"], ["g", "g", "h"]]);
    let wide = "<table><tr><td colspan=999999999>a<td rowspan=999999999>b</table>";
    assert!(matches!(rows(wide.as_bytes()), Err(ImportProblem::TooManyColumns { limit: 10_000, .. })));
}

#[test]
fn a_page_without_a_table_says_so() {
    for page in ["<html><body>Log ind</body></html>", "<table></table>", "<table><tr><td> </td></tr></table>", "tekst"]
    {
        assert_eq!(rows(page.as_bytes()), Err(ImportProblem::HtmlWithoutTable), "{page}");
    }
    assert_eq!(rows(b""), Err(ImportProblem::Empty));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_page_ends_in_an_answer(page in "(<table>|<tr>|<td>|</td>|</tr>|</table>|<td colspan=3|<td rowspan='2'>|>|<|</|<!--|-->|<script>|</script>|\"|'|=|&amp;|&#x41;|&|;|a|æ| |\n){0,60}") {
        if let Ok(rows) = rows(page.as_bytes()) {
            prop_assert!(rows.iter().all(|(_, cells)| cells.len() == rows[0].1.len()));
        }
    }

    /// A well-formed table reads back as it was written.
    #[test]
    fn a_plain_table_reads_back(table in proptest::collection::vec(proptest::collection::vec("[a-zæøå0-9]{1,6}", 3), 1..8)) {
        let page: String = table.iter().map(|row| format!("<tr>{}</tr>", row.iter().map(|cell| format!("<td>{cell}</td>")).collect::<String>())).collect();
        prop_assert_eq!(cells(&format!("<html><table>{page}</table></html>")), table);
    }
}
