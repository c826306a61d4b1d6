#!/usr/bin/env python3
"""Writes the small workbooks of tests/golden/workbooks: the shapes in which offices send them.

Needs xlsxwriter, xlwt, odfpy and msoffcrypto-tool. The files are committed; `scripts/oracles/workbook_rows.py` then
writes beside each what other libraries read in it.
"""
import datetime
import io
import pathlib
import struct
import zipfile

import xlsxwriter
import xlwt
from msoffcrypto.format.ooxml import OOXMLFile
from odf import number, style, table, text
from odf.opendocument import OpenDocumentSpreadsheet

OUT = pathlib.Path(__file__).resolve().parent.parent / "tests" / "golden" / "workbooks"
DAY = datetime.datetime(2023, 1, 16)
TIME = datetime.datetime(2023, 1, 16, 9, 42, 10)


def report():
    """Titles above the header, a total below, a merged header, dates of every kind, a hidden sheet."""
    book = xlsxwriter.Workbook(OUT / "report.xlsx")
    sheet = book.add_worksheet("Hændelser")
    day = book.add_format({"num_format": "dd-mm-yyyy"})
    clock = book.add_format({"num_format": "dd-mm-yyyy hh:mm:ss"})
    clock_only = book.add_format({"num_format": "hh:mm"})
    built_in = book.add_format({"num_format": 14})
    danish = book.add_format({"num_format": '[$-406]d. mmmm yyyy "kl." hh:mm;@'})
    hours = book.add_format({"num_format": "[h]:mm"})
    digits = book.add_format({"num_format": "00000"})
    money = book.add_format({"num_format": '#,##0.00\\ "kr."'})
    rich = book.add_format({"bold": True})
    sheet.merge_range("A1:I1", "Udtræk af sager – jobcenteret")
    sheet.write("A2", "Dannet")
    sheet.write_datetime("B2", DAY, day)
    # Row 3 is empty; rows 4 and 5 are a header in two rows.
    sheet.merge_range("A4:A5", "Sagsnr.")
    sheet.merge_range("B4:C4", "Hændelse")
    sheet.merge_range("D4:G4", "Tidspunkt")
    sheet.write_row("B5", ["Aktivitet", "Afsluttet", "Oprettet", "Som tekst", "Som tal", "Kl."])
    sheet.write_row("H4", ["Varighed", "Beløb"])
    sheet.write_row("H5", ["timer", "kr."])
    sheet.merge_range("A6:A7", "0000045")
    sheet.write_row("B6", ["Ansøgning modtaget", True])
    sheet.write_datetime("D6", TIME, clock)
    sheet.write("E6", "16-01-2023 09:42")
    sheet.write_number("F6", 44942.40428240741)
    sheet.write_number("G6", 0.40428240741, clock_only)
    sheet.write_number("H6", 26.5 / 24, hours)
    sheet.write_number("I6", 1234.5, money)
    sheet.write_row("B7", ["Afgørelse & <brev>", False])
    sheet.write_datetime("D7", TIME + datetime.timedelta(milliseconds=250), clock)
    sheet.write("E7", "17-01-2023")
    sheet.write_number("F7", 44943)
    sheet.write_formula("H7", "=1/0", value="#DIV/0!")
    sheet.write_formula("I7", "=0.1+0.2", value=0.30000000000000004)
    # Row 8 is empty.
    sheet.write_number("A9", 46, digits)
    sheet.write_rich_string("B9", "Sagen", rich, " ", "lukket", rich, " igen")
    sheet.write_datetime("D9", DAY, built_in)
    sheet.write_datetime("E9", DAY, danish)
    sheet.write_datetime("F9", DAY, clock)
    sheet.write_datetime("G9", TIME, day)
    sheet.write_formula("H9", '="ja"', value="ja")
    sheet.write_number("I9", 12)
    sheet.write("A11", "I alt")
    sheet.write_number("I11", 1246.8)
    sheet.write_blank("M30", None, money)
    hidden = book.add_worksheet("Koder")
    hidden.hide()
    hidden.write_row(0, 0, ["Kode", "Tekst"])
    hidden.write_row(1, 0, ["A1", "Linje 1\nLinje 2 _x000D_"])
    book.add_worksheet("Tomt")
    chart = book.add_chart({"type": "line"})
    chart.add_series({"values": "=Hændelser!$I$6:$I$9"})
    book.add_chartsheet("Diagram").set_chart(chart)
    book.close()


def since_1904():
    book = xlsxwriter.Workbook(OUT / "since_1904.xlsx", {"date_1904": True})
    sheet = book.add_worksheet("Sager")
    clock = book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
    sheet.write_row(0, 0, ["Sag", "Aktivitet", "Tid"])
    for row, moment in enumerate([TIME, DAY, datetime.datetime(1904, 1, 2, 12), datetime.datetime(9999, 12, 31)]):
        sheet.write_row(row + 1, 0, ["A", "a"])
        sheet.write_datetime(row + 1, 2, moment, clock)
    book.close()


def prefixed():
    """The same XML as other programs write it: with prefixes, inline texts, no row numbers, no dimension."""
    sheet = """<?xml version="1.0" encoding="utf-8"?>
<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>
<x:row><x:c t="inlineStr"><x:is><x:t>Sag</x:t></x:is></x:c><x:c t="inlineStr"><x:is><x:t>Tid</x:t></x:is></x:c></x:row>
<x:row><x:c t="str"><x:v>A&amp;B</x:v></x:c><x:c t="d"><x:v>2023-01-16T09:42:10.000</x:v></x:c></x:row>
<x:row><x:c><x:v>12345678901234567</x:v></x:c><x:c><x:v>1.5E3</x:v></x:c></x:row>
<x:row/><x:row><x:c t="e"><x:v>#N/A</x:v></x:c><x:c t="b"><x:v>1</x:v></x:c></x:row>
</x:sheetData></x:worksheet>"""
    parts = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Override PartName="/book.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
        '<Override PartName="/data/s.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>'
        "</Types>",
        "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/book.xml"/></Relationships>',
        "book.xml": '<x:workbook xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
        'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><x:sheets>'
        '<x:sheet name="Data" sheetId="1" r:id="r7"/></x:sheets></x:workbook>',
        "_rels/book.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r7" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="data/s.xml"/></Relationships>',
        "data/s.xml": sheet,
    }
    with zipfile.ZipFile(OUT / "prefixed.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name), content)


def old():
    """Excel 97: more texts than one record holds, merged cells, dates, formulas without a result."""
    book = xlwt.Workbook(encoding="utf-8")
    sheet = book.add_sheet("Sager ÆØÅ")
    clock = xlwt.easyxf(num_format_str="DD-MM-YYYY HH:MM:SS")
    day = xlwt.easyxf(num_format_str="DD-MM-YYYY")
    sheet.write_merge(0, 0, 0, 4, "Sager i 2023")
    for column, name in enumerate(["Sag", "Aktivitet", "Tid", "Dato", "Beløb"]):
        sheet.write(1, column, name)
    for row in range(2, 302):
        sheet.write(row, 0, f"S-{row:05}")
        sheet.write(row, 1, f"Brev sendt til borger nr. {row} – " + "æøå " * (row % 30))
        sheet.write(row, 2, TIME + datetime.timedelta(minutes=row * 37), clock)
        sheet.write(row, 3, DAY + datetime.timedelta(days=row), day)
        sheet.write(row, 4, [row, row / 100, row * 1.1, -row, 1e9 + row, bool(row % 2)][row % 6])
    sheet.write_merge(302, 303, 0, 0, "S-lukket")
    sheet.write(302, 1, "Lukket")
    sheet.write(303, 1, "Lukket igen")
    hidden = book.add_sheet("Skjult")
    hidden.visibility = 1
    hidden.write(0, 0, "x")
    book.save(str(OUT / "old.xls"))


def libre_office():
    book = OpenDocumentSpreadsheet()
    hiding = style.Style(name="taHidden", family="table")
    hiding.addElement(style.TableProperties(display="false"))
    book.automaticstyles.addElement(hiding)
    sheet = table.Table(name="Sager")

    def row(*cells, repeated=None):
        line = table.TableRow(**({"numberrowsrepeated": repeated} if repeated else {}))
        for cell in cells:
            line.addElement(cell)
        sheet.addElement(line)

    def words(*paragraphs, **more):
        cell = table.TableCell(valuetype="string", **more)
        for paragraph in paragraphs:
            cell.addElement(text.P(text=paragraph))
        return cell

    def value(kind, shown, **more):
        cell = table.TableCell(valuetype=kind, **more)
        cell.addElement(text.P(text=shown))
        return cell

    row(words("Sager", numbercolumnsspanned=4), table.CoveredTableCell(numbercolumnsrepeated=3), table.TableCell(numbercolumnsrepeated=1000))
    row(table.TableCell(numbercolumnsrepeated=1004), repeated=2)
    row(words("Sag"), words("Aktivitet"), words("Tid"), words("Beløb"))
    row(words("A"), words("to", "linjer"), value("date", "16-01-23 09:42", datevalue="2023-01-16T09:42:10"), value("float", "1.234,50", value="1234.5"))
    row(words("A"), words("x"), value("date", "16-01-23", datevalue="2023-01-16"), value("percentage", "12,5 %", value="0.125"))
    row(words("B"), words("t"), value("time", "09:42:10", timevalue="PT09H42M10S"), value("time", "26:30", timevalue="PT26H30M00S"))
    row(words("C", numbercolumnsrepeated=2), value("boolean", "SAND", booleanvalue="true"), value("float", "00042", value="42"), repeated=2)
    row(table.TableCell(numbercolumnsrepeated=1004), repeated=1048000)
    book.spreadsheet.addElement(sheet)
    secret = table.Table(name="Skjult", stylename="taHidden")
    line = table.TableRow()
    line.addElement(words("hemmelig"))
    secret.addElement(line)
    book.spreadsheet.addElement(secret)
    book.save(str(OUT / "libre.ods"))


def binary():
    """No library writes .xlsb, so the records are put together here as [MS-XLSB] describes them."""

    def record(kind, data=b""):
        head = bytes([kind]) if kind < 128 else bytes([kind & 127 | 128, kind >> 7])
        return head + bytes([len(data) & 127 | (128 if len(data) > 127 else 0)]) + (bytes([len(data) >> 7]) if len(data) > 127 else b"") + data

    def words(text):
        return struct.pack("<I", len(text)) + text.encode("utf-16-le")

    def cell(kind, column, data, style=0):
        return record(kind, struct.pack("<II", column, style) + data)

    def rk(value):
        return struct.pack("<I", value << 2 & 0xFFFFFFFF | 2)

    def row(number, *cells):
        return record(0, struct.pack("<I", number) + bytes(21)) + b"".join(cells)

    shared = ["Sag", "Aktivitet", "Tid", "Beløb", "0000045"]
    sheet = (
        record(129) + record(148, struct.pack("<IIII", 0, 6, 0, 3)) + record(145)
        + row(0, cell(6, 0, words("Sager i 2023")))
        + row(2, *(cell(7, column, struct.pack("<I", column)) for column in range(4)))
        + row(3, cell(7, 0, struct.pack("<I", 4)), cell(62, 1, b"\0" + words("Modtaget æøå")), cell(5, 2, struct.pack("<d", 44942.40428240741), 1), cell(2, 3, rk(-7)))
        + row(4, cell(1, 0, b""), cell(8, 1, words("Afgjort") + bytes(10)), cell(2, 2, rk(44943), 2), cell(9, 3, struct.pack("<d", 1234.5) + bytes(10)))
        + row(6, cell(4, 1, b"\1"), cell(3, 2, b"\x2a"), cell(10, 3, b"\0" + bytes(10)))
        + record(146)
        + record(177, struct.pack("<I", 2)) + record(176, struct.pack("<IIII", 0, 0, 0, 3)) + record(176, struct.pack("<IIII", 3, 4, 0, 0)) + record(178)
        + record(130)
    )
    xf = lambda number: record(47, struct.pack("<HH", 0, number) + bytes(12))
    styles = (
        record(278) + record(615, struct.pack("<I", 1)) + record(44, struct.pack("<H", 164) + words("dd-mm-yyyy hh:mm")) + record(616)
        + record(626, struct.pack("<I", 1)) + xf(14) + record(627)
        + record(617, struct.pack("<I", 3)) + xf(0) + xf(164) + xf(14) + record(618) + record(279)
    )
    strings = record(159, struct.pack("<II", 5, 5)) + b"".join(record(19, b"\0" + words(one)) for one in shared) + record(160)
    book = record(131) + record(153, struct.pack("<II", 0, 0) + words("")) + record(143) + record(156, struct.pack("<II", 0, 1) + words("rId1") + words("Sager")) + record(144) + record(132)
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    head = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    parts = {
        "[Content_Types].xml": b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>',
        "_rels/.rels": f'{head}<Relationship Id="rId1" Type="{relation}/officeDocument" Target="xl/workbook.bin"/></Relationships>'.encode(),
        "xl/workbook.bin": book,
        "xl/_rels/workbook.bin.rels": f'{head}<Relationship Id="rId1" Type="{relation}/worksheet" Target="worksheets/sheet1.bin"/><Relationship Id="rId2" Type="{relation}/styles" Target="styles.bin"/><Relationship Id="rId3" Type="{relation}/sharedStrings" Target="sharedStrings.bin"/></Relationships>'.encode(),
        "xl/worksheets/sheet1.bin": sheet,
        "xl/styles.bin": styles,
        "xl/sharedStrings.bin": strings,
    }
    with zipfile.ZipFile(OUT / "binary.xlsb", "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name), content)


def protected():
    plain = io.BytesIO()
    book = xlsxwriter.Workbook(plain)
    book.add_worksheet().write(0, 0, "hemmelig")
    book.close()
    plain.seek(0)
    with open(OUT / "protected.xlsx", "wb") as out:
        OOXMLFile(plain).encrypt("adgangskode", out)


if __name__ == "__main__":
    OUT.mkdir(parents=True, exist_ok=True)
    for write in (report, since_1904, prefixed, old, libre_office, binary, protected):
        write()
