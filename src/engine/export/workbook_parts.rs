//! The parts of a workbook beside its sheets: what there is, what it is called, how cells look (ECMA-376, Office Open XML).

use super::log_xlsx::SheetSettings;
use super::svg::escape;

const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
pub(super) const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DOCUMENT: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";

/// Numbers of the looks that [`styles`] defines.
pub(super) const BOLD: u32 = 1;
pub(super) const DATE: u32 = 2;
pub(super) const DATE_AND_CLOCK: u32 = 3;

/// A sheet that has been written: its name and the cells that filter.
pub(super) struct SheetTold {
    pub name: String,
    /// `$A$1:$H$100`.
    pub filtered: String,
}

/// The name of sheet `number` (from 1): what Excel forbids is left out, and no name is longer than its 31 characters.
pub(super) fn sheet_name(settings: &SheetSettings, number: u32) -> String {
    let allowed = |c: &char| !matches!(c, '[' | ']' | ':' | '*' | '?' | '/' | '\\') && !c.is_control();
    let name: String = settings.name.chars().filter(allowed).take(20).collect();
    let name = name.trim().trim_matches('\'');
    match (name.is_empty(), number) {
        (true, number) => number.to_string(),
        (false, 1) => name.to_owned(),
        (false, number) => format!("{name} {number}"),
    }
}

/// The parts other than sheets and texts, by the name of their file.
pub(super) fn parts(sheets: &[SheetTold], settings: &SheetSettings, fraction: bool) -> [(&'static str, String); 6] {
    [
        ("[Content_Types].xml", content_types(sheets.len())),
        ("_rels/.rels", package_relations()),
        ("docProps/core.xml", properties(settings.created_millis)),
        ("xl/workbook.xml", workbook(sheets)),
        ("xl/_rels/workbook.xml.rels", workbook_relations(sheets.len())),
        ("xl/styles.xml", styles(fraction)),
    ]
}

fn content_types(sheets: usize) -> String {
    let of =
        |part: &str, kind: &str| format!("<Override PartName=\"{part}\" ContentType=\"application/vnd.{kind}+xml\"/>");
    let sheet = "openxmlformats-officedocument.spreadsheetml";
    let mut out = format!(
        "{DECLARATION}<Types xmlns=\"{PACKAGE}/content-types\">\
         <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    );
    out.push_str(&of("/xl/workbook.xml", &format!("{sheet}.sheet.main")));
    for number in 1..=sheets {
        out.push_str(&of(&format!("/xl/worksheets/sheet{number}.xml"), &format!("{sheet}.worksheet")));
    }
    out.push_str(&of("/xl/styles.xml", &format!("{sheet}.styles")));
    out.push_str(&of("/xl/sharedStrings.xml", &format!("{sheet}.sharedStrings")));
    out.push_str(&of("/docProps/core.xml", "openxmlformats-package.core-properties"));
    out + "</Types>"
}

fn package_relations() -> String {
    format!(
        "{DECLARATION}<Relationships xmlns=\"{PACKAGE}/relationships\">\
         <Relationship Id=\"rId1\" Type=\"{DOCUMENT}/officeDocument\" Target=\"xl/workbook.xml\"/>\
         <Relationship Id=\"rId2\" Type=\"{PACKAGE}/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>\
         </Relationships>"
    )
}

fn workbook_relations(sheets: usize) -> String {
    let mut out = format!("{DECLARATION}<Relationships xmlns=\"{PACKAGE}/relationships\">");
    let mut relate = |id: usize, kind: &str, target: &str| {
        out.push_str(&format!("<Relationship Id=\"rId{id}\" Type=\"{DOCUMENT}/{kind}\" Target=\"{target}\"/>"));
    };
    for number in 1..=sheets {
        relate(number, "worksheet", &format!("worksheets/sheet{number}.xml"));
    }
    relate(sheets + 1, "styles", "styles.xml");
    relate(sheets + 2, "sharedStrings", "sharedStrings.xml");
    out + "</Relationships>"
}

fn workbook(sheets: &[SheetTold]) -> String {
    let mut out = format!(
        "{DECLARATION}<workbook xmlns=\"{MAIN}\" xmlns:r=\"{DOCUMENT}\"><bookViews><workbookView/></bookViews><sheets>"
    );
    for (number, sheet) in (1..).zip(sheets) {
        let name = escape(&sheet.name);
        out.push_str(&format!("<sheet name=\"{name}\" sheetId=\"{number}\" r:id=\"rId{number}\"/>"));
    }
    out.push_str("</sheets><definedNames>");
    for (at, sheet) in sheets.iter().enumerate() {
        let name = escape(&sheet.name.replace('\'', "''"));
        let filtered = &sheet.filtered;
        out.push_str(&format!(
            "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"{at}\" hidden=\"1\">'{name}'!{filtered}</definedName>"
        ));
    }
    out + "</definedNames></workbook>"
}

fn properties(created_millis: i64) -> String {
    let created = chrono::DateTime::from_timestamp_millis(created_millis).unwrap_or_default();
    let created = created.format("%Y-%m-%dT%H:%M:%SZ");
    format!(
        "{DECLARATION}<cp:coreProperties xmlns:cp=\"{PACKAGE}/metadata/core-properties\" \
         xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\
         <dcterms:created xsi:type=\"dcterms:W3CDTF\">{created}</dcterms:created></cp:coreProperties>"
    )
}

/// The looks of cells: plain, [`BOLD`], [`DATE`] and [`DATE_AND_CLOCK`], the last with milliseconds where `fraction` says so.
fn styles(fraction: bool) -> String {
    let clock = if fraction { "hh:mm:ss.000" } else { "hh:mm:ss" };
    format!(
        "{DECLARATION}<styleSheet xmlns=\"{MAIN}\">\
         <numFmts count=\"2\"><numFmt numFmtId=\"164\" formatCode=\"dd\\-mm\\-yyyy\"/>\
         <numFmt numFmtId=\"165\" formatCode=\"dd\\-mm\\-yyyy\\ {clock}\"/></numFmts>\
         <fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>\
         <font><b/><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font></fonts>\
         <fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>\
         <fill><patternFill patternType=\"gray125\"/></fill></fills>\
         <borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
         <cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>\
         <cellXfs count=\"4\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>\
         <xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/>\
         <xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>\
         <xf numFmtId=\"165\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/></cellXfs>\
         <cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>"
    )
}
