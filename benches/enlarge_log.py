#!/usr/bin/env python3
"""Makes a real log large: every case copied so many times under ids of its own, all else as it stands.

  python3 benches/enlarge_log.py LOG.csv --case COLUMN --copies 50 --out LARGE.csv
  python3 benches/enlarge_log.py LOG.xes --copies 50 --out LARGE.xes

CSV: the delimiter is guessed from the header; the column is named or counted from 1. Bytes outside ASCII are kept.
"""
import argparse, csv, gzip, re


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("log")
    parser.add_argument("--case", default="1")
    parser.add_argument("--copies", type=int, default=10)
    parser.add_argument("--out", required=True)
    chosen = parser.parse_args()
    opened = gzip.open if chosen.log.endswith(".gz") else open
    with opened(chosen.log, "rt", encoding="latin-1", newline="") as file:
        text = file.read()
    with open(chosen.out, "w", encoding="latin-1", newline="") as out:
        if ".xes" in chosen.log:
            enlarge_xes(text, chosen.copies, out)
        else:
            enlarge_csv(text, chosen.case, chosen.copies, out)


def enlarge_csv(text, case, copies, out):
    first_line = text.splitlines()[0]
    delimiter = max(";,\t|", key=first_line.count)
    rows = list(csv.reader(text.splitlines(keepends=True), delimiter=delimiter))
    names = [name.strip().strip("\ufeff") for name in rows[0]]
    column = names.index(case) if case in names else int(case) - 1
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\n")
    writer.writerow(rows[0])
    for copy in range(copies):
        for row in rows[1:]:
            if len(row) > column:
                writer.writerow(row[:column] + [f"{row[column]}-{copy}"] + row[column + 1:])


def enlarge_xes(text, copies, out):
    begin, end = text.index("<trace"), text.rindex("</trace>") + len("</trace>")
    traces = re.findall(r"<trace\b.*?</trace>", text[begin:end], re.S)
    out.write(text[:begin])
    for copy in range(copies):
        for trace in traces:
            head, event, events = trace.partition("<event")
            head = re.sub(r'(key="concept:name"\s+value=")([^"]*)', rf"\g<1>\g<2>-{copy}", head, count=1)
            out.write(head + event + events + "\n")
    out.write(text[end:])


main()
