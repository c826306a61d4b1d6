#!/usr/bin/env python3
"""Writes tests/corpus: small nasty files that every reader of files must survive. Standard library only.

The files are kept in the repository; this script says what is in them and makes them again, byte for byte.
"""
import gzip
import io
import pathlib
import zipfile

ROOT = pathlib.Path(__file__).resolve().parent.parent / "tests" / "corpus"


def write(target, name, data):
    folder = ROOT / target
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(data if isinstance(data, bytes) else data.encode())


def packed(data):
    return gzip.compress(data if isinstance(data, bytes) else data.encode(), 9, mtime=0)


# ---- tables ----------------------------------------------------------------------------------------------------
HEAD = "sag;aktivitet;tidspunkt;medarbejder\n"
ROWS = "".join(
    f"S{n // 3};{name};2024-0{n % 9 + 1}-1{n % 7} 0{n % 10}:15:0{n % 10};agent{n % 4}\n"
    for n, name in enumerate(["Modtaget", "Vurderet", "Afgjort"] * 5)
)
TABLE = HEAD + ROWS

write("csv", "plain.csv", TABLE)
write("csv", "crlf.csv", TABLE.replace("\n", "\r\n"))
write("csv", "cr-alone.csv", TABLE.replace("\n", "\r"))
write("csv", "mixed-line-ends.csv", TABLE.replace("\n", "\r\n", 4).replace("Modtaget", "Mod\rtaget", 1))
write("csv", "no-last-line-end.csv", TABLE.rstrip("\n"))
write("csv", "bom.csv", b"\xef\xbb\xbf" + TABLE.encode())
write("csv", "two-boms.csv", b"\xef\xbb\xbf\xef\xbb\xbf" + TABLE.encode())
write("csv", "utf16le.csv", TABLE.replace("Afgjort", "Afgørelse").encode("utf-16"))
write("csv", "utf16be.csv", b"\xfe\xff" + TABLE.encode("utf-16-be"))
write("csv", "utf16le-odd-byte.csv", TABLE.encode("utf-16")[:-1])
write("csv", "utf16-lone-surrogate.csv", TABLE.replace("agent1", "\ud83d").encode("utf-16", "surrogatepass"))
write("csv", "windows-1252.csv", TABLE.replace("Vurderet", "Æblegrød – 5 €").encode("cp1252"))
write("csv", "bad-utf8.csv", TABLE.encode().replace(b"Afgjort", b"Afg\xc3\x28\xff\xf0\x9f\x92"))
write("csv", "nuls.csv", TABLE.encode().replace(b"agent2", b"a\0b\0"))
write("csv", "only-nuls.csv", b"\0" * 300)
write("csv", "empty.csv", "")
write("csv", "one-byte.csv", "x")
write("csv", "only-line-ends.csv", "\n\r\n\r\n\n\r")
write("csv", "only-delimiters.csv", ";;;;\n;;;;\n;;;;\n")
write("csv", "header-only.csv", HEAD)
write("csv", "quotes.csv", TABLE.replace("Modtaget", '"Mod;ta""get\nigen"'))
write("csv", "quote-never-closed.csv", TABLE.replace("Vurderet", '"Vurderet', 1))
write("csv", "quote-inside-field.csv", TABLE.replace("agent3", 'a"gent"3').replace("agent1", '"a"gent"1"'))
write("csv", "only-quotes.csv", '"' * 101 + "\n" + '""' * 50)
write("csv", "quote-at-the-end.csv", TABLE + 'S9;"')
write("csv", "short-and-long-rows.csv", TABLE + "a\nb;c\nd;e;2024-01-01;f;g;h;;;\n;;;\n\n;;2024-01-01\n")
write("csv", "same-names.csv", TABLE.replace("medarbejder", "sag").replace("aktivitet", ""))
write("csv", "thousand-columns.csv", ";".join(f"k{n}" for n in range(1000)) + "\n" + ";" * 999 + "\n")
write("csv", "long-field.csv", TABLE + "S99;" + "æ" * 40_000 + ";2024-01-01;x\n")
write("csv", "impossible-times.csv", TABLE.replace("2024-01", "2024-13").replace("2024-02-1", "2024-02-3"))
write("csv", "summer-time.csv", HEAD + "a;x;2024-03-31 02:30:00;m\na;y;2024-10-27 02:30:00;m\nb;x;9999-12-31 23:59:59;m\nb;y;0001-01-01 00:00:00;m\n")
write("csv", "day-or-month.csv", HEAD + "".join(f"S{n};x;0{n}-0{n + 1}-2024;m\n" for n in range(1, 8)))
write("csv", "two-digit-years.csv", HEAD + "".join(f"S{n};x;{n}.1{n % 3}.{n}9 8:0{n};m\n" for n in range(1, 9)))
write("csv", "cpr.csv", TABLE.replace("S1;", "010150-1234;").replace("agent1", "0101501234"))
write("csv", "formulas.csv", TABLE.replace("Modtaget", "=HYPERLINK(1)").replace("agent0", "@x").replace("S0", "-1+2"))
write("csv", "commas.csv", TABLE.replace(";", ","))
write("csv", "tabs.csv", TABLE.replace(";", "\t"))
write("csv", "pipes-in-text.csv", TABLE.replace("Vurderet", "a|b,c|d"))
write("csv", "above-the-header.csv", "Udtræk fra sagssystemet\n\nDato: i dag;;\n" + TABLE)
write("csv", "packed.csv.gz", packed(TABLE))
write("csv", "packed-two-members.csv.gz", packed(TABLE[:200]) + packed(TABLE[200:]))
write("csv", "packed-truncated.csv.gz", packed(TABLE)[:-20])
write("csv", "packed-wrong-sum.csv.gz", packed(TABLE)[:-8] + b"\0" * 8)
write("csv", "packed-twice.csv.gz", packed(packed(TABLE)))
write("csv", "packed-bomb.csv.gz", packed(TABLE + "S;" + "a" * 1_000_000))
write("csv", "magic-only.gz", b"\x1f\x8b")

# ---- logs in XML ------------------------------------------------------------------------------------------------
def event(name="a", time="2024-05-01T12:00:00Z", more=""):
    return (
        f'<event><string key="concept:name" value="{name}"/>'
        f'<date key="time:timestamp" value="{time}"/>{more}</event>\n'
    )


def trace(case="1", *events):
    return f'<trace><string key="concept:name" value="{case}"/>\n{"".join(events)}</trace>\n'


def log(body, head='<?xml version="1.0" encoding="UTF-8"?>\n'):
    return f'{head}<log xes.version="1.0">\n{body}</log>\n'


LOG = log(trace("1", event("a"), event("b", "2024-05-02T12:00:00.123+02:00")) + trace("2", event("a")))

write("xes", "plain.xes", LOG)
write("xes", "one-line.xes", LOG.replace("\n", ""))
write("xes", "crlf.xes", LOG.replace("\n", "\r\n"))
write("xes", "bom.xes", b"\xef\xbb\xbf" + LOG.encode())
write("xes", "utf16le.xes", LOG.replace("UTF-8", "UTF-16").encode("utf-16"))
write("xes", "utf16be-no-mark.xes", LOG.replace("UTF-8", "UTF-16BE").encode("utf-16-be"))
write("xes", "utf16-odd-byte.xes", LOG.encode("utf-16")[:-1])
write("xes", "latin1.xes", log(trace("sø", event("Afgørelse")), '<?xml version="1.0" encoding="ISO-8859-1"?>\n').encode("latin-1"))
write("xes", "says-utf16-and-is-not.xes", LOG.replace("UTF-8", "UTF-16"))
write("xes", "unknown-encoding.xes", LOG.replace("UTF-8", "klingon"))
write("xes", "bad-utf8.xes", LOG.encode().replace(b'value="b"', b'value="\xff\xc3("'))
write("xes", "nuls.xes", LOG.encode().replace(b'value="b"', b'value="\0\0"'))
write("xes", "no-declaration.xes", LOG.split("\n", 1)[1])
write("xes", "empty-log.xes", "<log/>")
write("xes", "empty-traces.xes", log("<trace/><trace></trace>" + trace("1")))
write("xes", "no-root.xes", '<?xml version="1.0"?>\n<!-- nothing -->\n')
write("xes", "other-root.xes", "<WorkflowLog><Process/></WorkflowLog>")
write("xes", "html.xes", "<!DOCTYPE html><html><body>404</body></html>")
write("xes", "unfinished-tag.xes", LOG[:-40])
write("xes", "unfinished-value.xes", LOG[: LOG.rindex('value="a') + 8])
write("xes", "unfinished-comment.xes", LOG.replace("</log>", "<!-- </log>"))
write("xes", "unfinished-character-data.xes", LOG.replace("</log>", "<![CDATA[ ]] ></log>"))
write("xes", "unfinished-doctype.xes", '<!DOCTYPE log [ <!ELEMENT log ANY> ' + LOG)
write("xes", "crossed-tags.xes", log("<trace><event></trace></event>"))
write("xes", "closed-too-often.xes", LOG + "</log>")
write("xes", "two-roots.xes", LOG + "<log/>")
write("xes", "words-behind.xes", LOG + "words")
write("xes", "nameless-tags.xes", log("<>< / ></><=/>"))
write("xes", "deep.xes", log("<trace>" + "<list key='l'>" * 300 + "</list>" * 300 + "</trace>"))
write("xes", "deep-and-allowed.xes", log("<trace>" + "<list key='l'>" * 250 + "</list>" * 250 + event() + "</trace>"))
write("xes", "entity-bomb.xes", '<?xml version="1.0"?><!DOCTYPE log [<!ENTITY a "lol">' + "".join(
    f'<!ENTITY {chr(98 + n)} "{("&" + chr(97 + n) + ";") * 10}">' for n in range(9)) + "]>" + LOG.replace('"b"', '"&j;"'))
write("xes", "outside-entity.xes", '<!DOCTYPE log [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + LOG.replace('"b"', '"&x;"'))
write("xes", "unknown-entity.xes", LOG.replace('"b"', '"&nbsp;"'))
write("xes", "references.xes", LOG.replace('"b"', '"&#230;&#xF8;&#x1F600;&amp;&lt;&gt;&apos;&quot;&#10;"'))
write("xes", "wrong-references.xes", LOG.replace('"b"', '"&#0;&#xD800;&#99999999999;"'))
write("xes", "huge-attribute.xes", LOG.replace('"b"', f'"{"x" * 70_000}"'))
write("xes", "many-attributes.xes", log(trace("1", event(more="".join(f'<int key="k{n}" value="{n}"/>' for n in range(500))))))
write("xes", "too-many-keys.xes", log(trace("1", *(f'<event><int key="{n}" value=""/></event>' for n in range(4200)))))
write("xes", "same-key-twice.xes", log(trace("1", event(more='<string key="concept:name" value="again"/>'))))
write("xes", "attribute-twice-in-tag.xes", LOG.replace('key="concept:name" value="b"', 'key="x" key="y" value="b"'))
write("xes", "no-quotes.xes", LOG.replace('value="b"', "value=b"))
write("xes", "single-quotes.xes", LOG.replace('"', "'"))
write("xes", "bracket-in-value.xes", LOG.replace('"b"', '"b > c"').replace('"a"', '"<a"'))
write("xes", "nested.xes", log(trace("1", event(more='<list key="l"><values><string key="a" value="1"><int key="b" value="2"/></string></values></list>'))))
write("xes", "globals-and-headers.xes", log('<extension name="x" prefix="y" uri="z"/><global scope="event"><event/><trace/></global><classifier name="n" keys="k"/><string key="s" value="v"/>' + trace("1", event())))
write("xes", "prefixed.xes", LOG.replace("<", "<xes:").replace("<xes:/", "</xes:").replace("<xes:?", "<?"))
write("xes", "events-outside.xes", log(event() + trace("1", event()) + event()))
write("xes", "attributes-behind.xes", log(f'<trace>{event()}{event("b")}<string key="concept:name" value="late"/></trace>'))
write("xes", "repeated-case.xes", log(trace("1", event()) + trace("2", event()) + trace("1", event("z"))))
write("xes", "no-case.xes", log(f"<trace>{event()}</trace>"))
write("xes", "no-times.xes", LOG.replace("date", "string").replace("time:timestamp", "other"))
write("xes", "odd-times.xes", log(trace("1", *(event("x", time) for time in [
    "2024-02-30T00:00:00Z", "2024-13-01T00:00:00Z", "2024-01-01T24:00:00Z", "2024-01-01T23:59:60Z", "2024-01-01", "",
    "0000-00-00T00:00:00", "9999-12-31T23:59:59.999999999-14:00", "-0001-01-01T00:00:00Z", "2024-01-01T00:00:00+99:99",
    "2024-06-01T10:00", "20240601T100000Z", "soon"]))))
write("xes", "starts.xes", log(trace("1", event(more='<date key="start_timestamp" value="2024-05-01T13:00:00Z"/>'), event(more='<date key="start_timestamp" value="x"/>'), event())))
write("xes", "lifecycle.xes", log(trace("1", *(event(more=f'<string key="lifecycle:transition" value="{life}"/>') for life in ["START", "Complete", "", "suspend"]))))
write("xes", "names-with-signs.xes", log(trace("&lt;script&gt;", event("=1+1"), event(" "), event("a&#x202E;b"))))
write("xes", "packed.xes.gz", packed(LOG))
write("xes", "packed-truncated.xes.gz", packed(LOG)[:-9])
write("xes", "packed-damaged.xes.gz", packed(LOG)[:60] + b"\xff\xff\xff" + packed(LOG)[63:])
write("xes", "packed-bomb.xes.gz", packed(LOG + " " * 1_000_000))

# ---- dates: a pattern, a line end, texts ------------------------------------------------------------------------
TEXTS = "\n".join([
    "01-02-2024 10:11:12", "31-12-2023", "2024-02-29T23:59:59.999Z", "2024-02-30 00:00:00", "9.3.10 8:05", "1/2/24 1:2 PM",
    "2024-03-31 02:30:00", "2024-10-27 02:30:00", "20240501120000", "5. maj 2024 kl. 10.30", "May 5, 2024", "ons 1. jan 2020",
    "0001-01-01 00:00:00", "9999-12-31 23:59:59", "-1-1-1", "99999999999999999999", "2024-05-01 12:00:00+99:99", "٣-٤-٢٠٢٤",
    " 01-02-2024 ", "", "?", "N/A", "24:00:00", "2024-05-01 24:00:00", "2024-05-01 23:59:60", "01-02-2024 10:11:12.1234567890123",
])
for number, pattern in enumerate([
    "dd-MM-yyyy HH:mm:ss", "dd-mm-åååå tt:mm:ss", "%d-%m-%Y %H:%M:%S", "yyyy-MM-dd HH:mm:ss.fffzzz", "d.M.yy H:mm",
    "M/d/yy h:mm tt", "yyyyMMddHHmmss", "d. MMMM yyyy 'kl.' HH.mm", "MMM d, yyyy", "ddd d. MMM yyyy", "yyyy-MM-dd",
    "[yyyy]-MM-dd", "dd-MM-yyyy[ HH:mm]", "yyyy-MM-dd'T'HH:mm:ss'Z'", "%Q", "", "dd", "yyyyyyyyyyyy", "'", "[[[[",
    "dd-MM-yyyy HH:mm:ss" * 20, "å" * 300, "dd-MM-yyyy\0HH", "HH:mm dd/MM yyyy", "zzzyyyyMMdd",
    # Found by libFuzzer: gaps at the ends, a day and a weekday that run together, clocks with holes, blanks in quotes.
    "yyyy-MM-dd'T'", "'T'dd-MM-yyyy", "dd%a-MM-yyyy", "dd-MM-yyyy[ HH]:mm", "dd-MM-yyyy[ M-8H-:]m", "%d%a-%m-%Y",
    "d. MMM yyyy ' kl\r. 'HH.mm",
]):
    write("dates", f"{number:02}.txt", pattern + "\n" + TEXTS)

# ---- files of other kinds: pages called .xls, the XML of Excel 2003, archives, workbooks, object logs ------------
# two-sheets.xls and titles-totals.xls were written by xlwt, and stay as they are.
CELLS = [["Sagsnr", "Aktivitet", "Tidspunkt", "Team"], ["0001", "Modtaget", "2026-01-05 09:30:00", "Nord"],
         ["0001", "Afgjort", "2026-01-09 14:00:00", "Syd"], ["0002", "Modtaget", "2026-02-03 08:15:00", "Ærø"]]
PAGE = '<html><head><meta charset="utf-8"></head><body><table><tr><th colspan=4>Udtræk</th></tr>' + "".join(
    "<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in CELLS) + "</table></body></html>"
SPREADSHEET = "urn:schemas-microsoft-com:office:spreadsheet"


def cell_2003(cell):
    if cell.startswith("2026"):
        return f'<Cell><Data ss:Type="DateTime">{cell.replace(" ", "T")}.000</Data></Cell>'
    return f'<Cell><Data ss:Type="String">{cell}</Data></Cell>'


def zipped(parts, method):
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", method) as made:
        for name, data in parts:
            part = zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0))
            part.compress_type = method
            made.writestr(part, data)
    return archive.getvalue()


write("files", "page.xls", PAGE)
write("files", "page-1252.xls", PAGE.replace("utf-8", "windows-1252").encode("cp1252"))
write("files", "excel-2003.xml", f'<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="{SPREADSHEET}" '
      f'xmlns:ss="{SPREADSHEET}"><Worksheet ss:Name="A"><Table>' + "".join(
          "<Row>" + "".join(cell_2003(cell) for cell in row) + "</Row>" for row in CELLS) + "</Table></Worksheet></Workbook>")
MONTH = "".join(";".join(row) + "\r\n" for row in CELLS).encode("cp1252")
write("files", "stored.zip", zipped([("januar.csv", MONTH), ("februar.csv", MONTH)], zipfile.ZIP_STORED))
write("files", "packed.zip", zipped([("januar.csv", MONTH), ("februar.csv", MONTH)], zipfile.ZIP_DEFLATED))
GOLDEN = ROOT.parent / "golden"
for kept in ["workbooks/binary.xlsb", "workbooks/libre.ods", "workbooks/prefixed.xlsx", "workbooks/since_1904.xlsx",
             "ocel/small.jsonocel", "ocel/small.xmlocel"]:
    write("files", kept.split("/")[1], (GOLDEN / kept).read_bytes())
WORKBOOK = (GOLDEN / "workbooks" / "prefixed.xlsx").read_bytes()
with zipfile.ZipFile(io.BytesIO(WORKBOOK)) as opened:
    write("files", "stored.xlsx", zipped([(name, opened.read(name)) for name in opened.namelist()], zipfile.ZIP_STORED))
write("files", "half.xlsx", WORKBOOK[:1200])
write("files", "locked.xlsx", b"\x05Ann" + bytes(160))
