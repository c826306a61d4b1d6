#!/usr/bin/env python3
"""An independent reading of workbooks: what openpyxl, xlrd and odfpy find in them.

    python3 scripts/oracles/workbook_rows.py tests/golden/workbooks

writes `NAME.expected.json` beside every workbook: for each sheet its name, whether it is shown, and its rows as
[row number, [texts]]. How a value is written, how merged cells are filled and that empty rows are left out is done
here anew, from the words of `src/engine/import/workbook/mod.rs`; reading itself is done by the libraries.
"""
import datetime
import json
import pathlib
import re
import sys

import openpyxl
import xlrd
from odf import style, table, text
from odf.opendocument import load


def clock(moment):
    written = moment.strftime("%H:%M:%S")
    return written + (f".{moment.microsecond // 1000:03}" if moment.microsecond else "")


def to_millis(moment):
    """Rounded, because a day's part is kept as a binary fraction."""
    whole = moment.replace(microsecond=0)
    return whole + datetime.timedelta(milliseconds=round(moment.microsecond / 1000))


def bare(code):
    return re.sub(r'"[^"]*"|\\.|\[[^\]]*\]', "", code.split(";")[0]).lower()


def number(value):
    if isinstance(value, int) or float(value).is_integer():
        return str(int(value))
    written = f"{value:.15g}"
    return written if "e" not in written else f"{float(written):.20f}".rstrip("0")


def moment_text(moment, code):
    if isinstance(moment, datetime.timedelta):
        minutes = round(moment.total_seconds()) // 60
        return f"{minutes // 60}:{minutes % 60:02}"
    if isinstance(moment, datetime.time):
        return clock(to_millis(datetime.datetime.combine(datetime.date(2000, 1, 1), moment)))
    if not isinstance(moment, datetime.datetime):
        moment = datetime.datetime.combine(moment, datetime.time())
    moment = to_millis(moment)
    day = f"{moment.year:04}-{moment.month:02}-{moment.day:02}"
    if moment.time() == datetime.time() and not re.search("[hs]", bare(code)):
        return day
    return f"{day} {clock(moment)}"


def value_text(value, code):
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        if re.fullmatch("0{2,}", code) and float(value).is_integer():
            return str(int(value)).zfill(len(code))
        return number(value)
    if isinstance(value, str):
        return value
    return moment_text(value, code)


def rows_of(cells, areas):
    """Rows of equal length from {(row, column): text}, both from 0, with merged areas (r1, c1, r2, c2) filled."""
    cells = {place: text for place, text in cells.items() if text != ""}
    width = max((column for _, column in cells), default=-1) + 1
    rows = []
    for row in sorted({row for row, _ in cells}):
        own = {column: text for (r, column), text in cells.items() if r == row}
        line = [own.get(column, "") for column in range(width)]
        for r1, c1, r2, c2 in areas:
            outside = any(not c1 <= column <= c2 for column in own)
            if r1 <= row <= r2 and outside:
                for column in range(c1, min(c2 + 1, width)):
                    line[column] = line[column] or cells.get((r1, c1), "")
        rows.append([row + 1, line])
    return rows


def xlsx(path):
    book = openpyxl.load_workbook(path, data_only=True, rich_text=False)
    sheets = []
    for sheet in book.worksheets:
        cells = {}
        for line in sheet.iter_rows():
            for cell in line:
                if cell.data_type != "e" and cell.value is not None:
                    cells[cell.row - 1, cell.column - 1] = value_text(cell.value, cell.number_format)
        areas = [(a.min_row - 1, a.min_col - 1, a.max_row - 1, a.max_col - 1) for a in sheet.merged_cells.ranges]
        rows = rows_of(cells, areas)
        sheets.append({"name": sheet.title, "visible": sheet.sheet_state == "visible", "rows": rows})
    return sheets


def xls(path):
    book = xlrd.open_workbook(path, formatting_info=True)
    sheets = []
    for sheet in book.sheets():
        cells = {}
        for row in range(sheet.nrows):
            for column in range(sheet.ncols):
                cell = sheet.cell(row, column)
                code = book.format_map[book.xf_list[cell.xf_index].format_key].format_str
                if cell.ctype == xlrd.XL_CELL_DATE:
                    # The library's own way cuts what is left of a second.
                    moment = datetime.datetime(1899, 12, 30) + datetime.timedelta(days=cell.value)
                    cells[row, column] = moment_text(moment, code)
                elif cell.ctype == xlrd.XL_CELL_BOOLEAN:
                    cells[row, column] = "true" if cell.value else "false"
                elif cell.ctype in (xlrd.XL_CELL_TEXT, xlrd.XL_CELL_NUMBER):
                    cells[row, column] = value_text(cell.value, code)
        areas = [(r1, c1, r2 - 1, c2 - 1) for r1, r2, c1, c2 in sheet.merged_cells]
        sheets.append({"name": sheet.name, "visible": sheet.visibility == 0, "rows": rows_of(cells, areas)})
    return sheets


def ods(path):
    book = load(path)
    hidden = {
        one.parentNode.getAttribute("name")
        for one in book.automaticstyles.getElementsByType(style.TableProperties)
        if one.getAttribute("display") == "false"
    }
    sheets = []
    for sheet in book.spreadsheet.getElementsByType(table.Table):
        cells, areas, row = {}, [], 0
        for line in sheet.getElementsByType(table.TableRow):
            times = int(line.getAttribute("numberrowsrepeated") or 1)
            column, found = 0, {}
            for cell in line.childNodes:
                count = int(cell.getAttribute("numbercolumnsrepeated") or 1)
                kind = cell.getAttribute("valuetype")
                shown = "\n".join(str(p) for p in cell.getElementsByType(text.P))
                if kind in ("float", "percentage", "currency"):
                    written = shown if re.fullmatch("0[0-9]+", shown) else number(float(cell.getAttribute("value")))
                elif kind == "date":
                    written = cell.getAttribute("datevalue").replace("T", " ")
                elif kind == "time":
                    hours, minutes, seconds = re.fullmatch("PT(.*)H(.*)M(.*)S", cell.getAttribute("timevalue")).groups()
                    written = f"{hours}:{minutes}" if int(hours) > 23 else f"{hours}:{minutes}:{seconds}"
                elif kind == "boolean":
                    written = cell.getAttribute("booleanvalue")
                else:
                    written = shown
                if written:
                    found.update({at: written for at in range(column, column + count)})
                if cell.qname[1] == "table-cell":
                    across, down = (int(cell.getAttribute(f"number{way}spanned") or 1) for way in ("columns", "rows"))
                    areas.append((row, column, row + down - 1, column + across - 1))
                column += count
            if found:
                for one in range(row, row + times):
                    cells.update({(one, at): written for at, written in found.items()})
            row += times
        rows = rows_of(cells, areas)
        visible = sheet.getAttribute("stylename") not in hidden
        sheets.append({"name": sheet.getAttribute("name"), "visible": visible, "rows": rows})
    return sheets


if __name__ == "__main__":
    folder = pathlib.Path(sys.argv[1])
    for read, ending in ((xlsx, "xlsx"), (xls, "xls"), (ods, "ods")):
        for path in sorted(folder.glob(f"*.{ending}")):
            if path.stem in ("protected", "page"):
                continue
            expected = json.dumps(read(path), ensure_ascii=False, indent=None).replace("[[", "[\n[").replace("]], [", "]],\n[")
            path.with_name(f"{path.name}.expected.json").write_text(expected.replace("]], ", "]],\n") + "\n", encoding="utf-8")
