//! The raw layers: each planted fault is in the bytes, as often as the domain document and the truth file say.
//!
//! Counted here over the rows with the `csv` crate, not with the engine. That undoing the faults gives the clean
//! rows back is shown by `scripts/sample_oracle.py`, which carries all repairs out before it writes the truth.

use crate::sample_truth::{golden, number, rows};
use serde_json::Value;
use spor::engine::import::{find_cpr, is_cpr};
use spor::engine::samples::{Layer, SampleLog, sample_files};
use std::collections::{BTreeMap, BTreeSet};

type Row = BTreeMap<String, String>;

/// `planted` as the domain document has it, `counted` from the bytes, and the truth file's count.
fn assert_faults(faults: &Value, counted: &[(&str, u64, usize)]) {
    for (name, planted, counted) in counted {
        assert_eq!((*counted as u64, number(&faults[*name]["count"])), (*planted, *planted), "{name}");
    }
}

fn count(rows: &[Row], fits: impl Fn(&Row) -> bool) -> usize {
    rows.iter().filter(|row| fits(row)).count()
}

/// How many cases have a row that fits.
fn cases(rows: &[Row], id: &str, fits: impl Fn(&Row) -> bool) -> usize {
    rows.iter().filter(|row| fits(row)).map(|row| &row[id]).collect::<BTreeSet<_>>().len()
}

#[test]
fn social_assistance_has_its_faults() {
    let file = sample_files(SampleLog::SocialAssistance, Layer::Raw, 1).swap_remove(0);
    assert!(
        file.bytes.windows(2).filter(|pair| pair[1] == b'\n').all(|pair| pair[0] == b'\r'),
        "every line ends CR LF"
    );
    assert_eq!(file.bytes.windows(4).filter(|four| four == b"\xc3\xa6ge").count(), 30, "UTF-8 among Windows-1252");
    let text = encoding_rs::WINDOWS_1252.decode(&file.bytes).0.into_owned();
    let (titles, table) = (text.lines().take(2), text.splitn(3, "\r\n").nth(2).unwrap());
    assert!(titles.into_iter().all(|title| !title.contains(';')));
    let mut raw = rows(table, b';');
    let total = raw.pop().unwrap();
    assert_eq!((total["Sagsnr"].as_str(), total["Aktivitet"].as_str()), ("I alt", ""));
    let ore = |row: &Row| row["Udgift (kr.)"].replace(['.', ','], "").parse::<u64>().unwrap_or(0);
    assert_eq!(ore(&total), raw.iter().map(ore).sum::<u64>());
    assert_eq!(total["Udgift (kr.)"].split('.').count(), 3, "thousands have dots: {}", total["Udgift (kr.)"]);

    let golden = golden("social_assistance");
    let activities: BTreeSet<&String> = golden["figures"]["activities"].as_object().unwrap().keys().collect();
    let distinct: BTreeSet<&Row> = raw.iter().collect();
    let (time, remark) = (|row: &Row| row["Tidspunkt"].clone(), |row: &Row| row["Bemærkning"].clone());
    let is_mojibake = |row: &Row| row["Aktivitet"].contains('Ã');
    let has_phone = |row: &Row| {
        let digits: String = remark(row).chars().filter(|letter| letter.is_ascii_digit()).collect();
        digits.contains("9000123") && find_cpr(&remark(row)).is_none()
    };
    assert_faults(
        &golden["faults"],
        &[
            ("Q1_exact_duplicates", 60, raw.len() - distinct.len()),
            (
                "Q3_impossible_dates",
                25,
                count(&raw, |row| {
                    let time = time(row);
                    time.starts_with("31-02") || ["1923", "2032"].iter().any(|year| time.get(6..10) == Some(year))
                }),
            ),
            ("Q4_empty_activity", 40, count(&raw, |row| row["Aktivitet"].is_empty())),
            ("Q4_empty_case", 12, count(&raw, |row| row["Sagsnr"].is_empty())),
            ("Q4_empty_time", 18, count(&raw, |row| row["Tidspunkt"].is_empty())),
            (
                "Q5_spellings",
                900,
                count(&raw, |row| {
                    !activities.contains(&row["Aktivitet"]) && !row["Aktivitet"].is_empty() && !is_mojibake(row)
                }),
            ),
            ("Q6_mojibake", 30, count(&raw, is_mojibake)),
            ("Q7_iso_dates", 380, count(&raw, |row| time(row).get(4..5) == Some("-"))),
            (
                "Q8_midnight_in_utc",
                200,
                count(&raw, |row| time(row).ends_with("22:00") || time(row).ends_with("23:00")),
            ),
            ("Q11_cpr", 8, count(&raw, |row| find_cpr(&remark(row)).is_some())),
            ("Q11_phones", 6, count(&raw, has_phone)),
            ("Q11_mails", 6, count(&raw, |row| remark(row).contains(".example"))),
            ("Q12_breaks_and_semicolons", 15, count(&raw, |row| remark(row).contains([';', '\n']))),
            (
                "Q13_words_for_no_district",
                70,
                cases(&raw, "Sagsnr", |row| {
                    ["Uoplyst", "-", "Ukendt"].contains(&row["Distrikt"].as_str()) && !row["Sagsnr"].is_empty()
                }),
            ),
        ],
    );
    assert_eq!(
        cases(&raw, "Sagsnr", |row| row["Sagsnr"].starts_with("KH-")),
        2400 - 3,
        "three numbers have two people"
    );
    // Remarks that the clean layer does not have: 8 + 12 + 6 + 6 that tell too much, and 15 with breaks.
    let clean = sample_files(SampleLog::SocialAssistance, Layer::Clean, 1).swap_remove(0);
    let clean = rows(&encoding_rs::WINDOWS_1252.decode(&clean.bytes).0, b';');
    let stock: BTreeSet<&String> = clean.iter().map(|row| &row["Bemærkning"]).collect();
    let own = count(&raw, |row| !stock.contains(&row["Bemærkning"]) && !is_mojibake(row));
    assert_eq!((own, number(&golden["faults"]["Q11_names"]["count"])), (47, 12));
    assert_eq!(raw.len() as u64, number(&golden["faults"]["rows"]["raw"]));
    // 60 + 25 + 40 + 12 + 18 rows came to the clean ones.
    assert_eq!(raw.len() as u64, number(&golden["recoverable"]["events"]) + 155);
}

#[test]
fn cpr_numbers_stand_in_planted_remarks_only_and_belong_to_births_to_come() {
    for sample in [SampleLog::SocialAssistance, SampleLog::InsuredUnemployed, SampleLog::ServiceDesk] {
        for layer in [Layer::Clean, Layer::Raw] {
            let mut found = 0;
            for file in sample_files(sample, layer, 1) {
                let text = encoding_rs::WINDOWS_1252.decode(&file.bytes).0.into_owned();
                for line in text.lines() {
                    if let Some(cpr) = find_cpr(line) {
                        let digits: String = line[cpr].chars().filter(|letter| letter.is_ascii_digit()).collect();
                        // Year of birth 40 to 57 with a seventh digit of 5 to 8 is this century's.
                        assert!(
                            ("40".."58").contains(&&digits[4..6]) && ("5".."9").contains(&&digits[6..7]),
                            "{digits}"
                        );
                        assert!(is_cpr(&digits));
                        found += 1;
                    }
                }
            }
            let planted = if sample == SampleLog::SocialAssistance && layer == Layer::Raw { 8 } else { 0 };
            assert_eq!(found, planted, "{sample:?} {layer:?}");
        }
    }
}

#[test]
fn the_insured_unemployed_have_their_faults() {
    let files = sample_files(SampleLog::InsuredUnemployed, Layer::Raw, 1);
    let [raw, offers] = [0, 1].map(|file| {
        let text = std::str::from_utf8(&files[file].bytes).unwrap();
        rows(text.strip_prefix('\u{feff}').unwrap(), b';')
    });
    let golden = golden("insured_unemployed");
    let activities: BTreeSet<&String> = golden["figures"]["activities"].as_object().unwrap().keys().collect();
    // Instants in one format and one zone are in order as texts.
    let exchanged = |row: &Row| !row["slut_utc"].is_empty() && row["slut_utc"] < row["tidspunkt_utc"];
    let (mut newest_day, mut late) = (String::new(), 0);
    for row in &raw {
        let day = row["tidspunkt_utc"][..10].to_owned();
        late += usize::from(day < newest_day);
        newest_day = newest_day.max(day);
    }
    let mut spells: BTreeMap<&String, usize> = BTreeMap::new();
    for row in raw.iter().filter(|row| row["aktivitet"] == "Tilmeldt som ledig på Jobnet") {
        *spells.entry(&row["sags_id"]).or_default() += 1;
    }
    assert_faults(
        &golden["faults"],
        &[
            ("end_before_start", 120, count(&raw, exchanged)),
            ("repeated_in_small_letters", 20, count(&raw, |row| !activities.contains(&row["aktivitet"]))),
            ("registered_too_late", 35, late),
            ("joined_spells", 60, spells.values().filter(|&&spells| spells == 2).count()),
        ],
    );
    assert_eq!((spells.len(), spells.values().sum::<usize>()), (3000 - 60, 3000));
    let counted = |name: &str| number(&golden["faults"][name]["count"]) as usize;
    let old_fund = count(&raw, |row| row["a_kasse"] == "5");
    assert!(old_fund > 1000 && old_fund == counted("old_fund_number"));
    let open = offers.iter().filter(|offer| offer["slut"] == "31-12-9999").count();
    assert!(open > 0 && open == counted("open_ends_9999"));
    assert!(offers.iter().all(|offer| !offer["slut"].is_empty()));
    let nightly = count(&raw, |row| {
        let clock = &row["tidspunkt_utc"][11..];
        row["aktivitet"] == "Overgang til jobcenter" && (clock == "01:00:00Z" || clock == "02:00:00Z")
    });
    assert_eq!(nightly, counted("nightly_job_at_three"));
    assert_eq!(raw.len() as u64, number(&golden["recoverable"]["events"]) + 20 + 35);
}

#[test]
fn the_service_desk_has_its_faults() {
    let file = sample_files(SampleLog::ServiceDesk, Layer::Raw, 1).swap_remove(0);
    assert!(!file.bytes.contains(&b'\r') && !file.bytes.starts_with(b"\xef\xbb\xbf"));
    let raw = rows(std::str::from_utf8(&file.bytes).unwrap(), b',');
    let golden = golden("service_desk");
    let id = "Sagsnummer";
    let closed_at_once = |row: &Row| row["Ændret"] == "2023-12-22 15:00:00" && row[id].starts_with("IT2022-");
    let is_solved = |row: &Row| row["Status"].starts_with("Løst");
    let explained = |row: &Row| {
        is_solved(row)
            || ["Annulleret", "Flettet"].contains(&row["Status"].as_str())
            || row["Kategori"] == "TEST"
            || row[id].starts_with("IT2022-")
    };
    let all = cases(&raw, id, |_| true);
    assert_faults(
        &golden["faults"],
        &[
            ("trailing_blanks_in_category", 400, count(&raw, |row| row["Kategori"].ends_with(' '))),
            (
                "names_instead_of_agents",
                3,
                count(&raw, |row| !row["Ændret af"].is_empty() && !row["Ændret af"].starts_with("agent")),
            ),
            ("dated_in_the_future", 25, count(&raw, |row| row["Ændret"].as_str() > "2025")),
            ("test_tickets", 45, cases(&raw, id, |row| row["Kategori"] == "TEST")),
            ("in_the_summer_time_gap", 6, count(&raw, |row| row["Ændret"] == "2023-03-26 02:30:00")),
            ("in_the_repeated_hour", 8, count(&raw, |row| row["Ændret"] == "2023-10-29 02:30:00")),
            ("merged_tickets", 120, cases(&raw, id, |row| row["Status"] == "Flettet")),
            ("closed_without_solution", 50, all - cases(&raw, id, explained)),
            ("old_tickets_closed_at_once", 300, cases(&raw, id, closed_at_once)),
        ],
    );
    assert_eq!(all, 9000 + 45 + 120 + 50 + 300);
    let renamed = count(&raw, |row| row["Status"] == "Løst");
    assert_eq!(renamed as u64, number(&golden["faults"]["status_renamed_before_june"]["count"]));
    let wrong_name = |row: &Row| is_solved(row) && (row["Status"] == "Løst") != (row["Ændret"].as_str() < "2023-06-01");
    assert_eq!(count(&raw, wrong_name), 0, "one name before June, another from then on");
    assert_eq!(raw.len() as u64, number(&golden["faults"]["rows"]["raw"]));
}
