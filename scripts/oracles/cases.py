#!/usr/bin/env python3
"""Lists of the cases of the service desk's sample, and the course of some, without a line of Spor's code.

  cargo run --release --example sample_csv FOLDER
  python3 scripts/oracles/cases.py FOLDER          (needs nothing but Python)

writes tests/golden/cases/expected.json: the ids of the first, some middle and the last cases in every order, how many ids
hold a text, and for some cases every event with the seconds since the one before and how many of these lie in the opening hours.
"""
import csv
import datetime
import json
import pathlib
import re
import sys
import zoneinfo

ROOT = pathlib.Path(__file__).resolve().parents[2]
COPENHAGEN = zoneinfo.ZoneInfo("Europe/Copenhagen")
# Public holidays that fall on a weekday, from the calendar on the wall.
CLOSED = {
    "2023-04-06", "2023-04-07", "2023-04-10", "2023-05-05", "2023-05-18", "2023-05-29", "2023-12-25", "2023-12-26",
    "2022-12-26", "2024-01-01", "2024-03-28", "2024-03-29", "2024-04-01", "2024-05-09", "2024-05-20",
}

rows = {}
with open(pathlib.Path(sys.argv[1]) / "it_servicedesk_2023_ren_v1.csv", encoding="utf-8-sig", newline="") as file:
    for number, row in enumerate(csv.DictReader(file)):
        instant = datetime.datetime.fromisoformat(row["Ændret"]).replace(tzinfo=COPENHAGEN).timestamp()
        rows.setdefault(row["Sagsnummer"], []).append((instant, number, row["Status"]))
cases = {name: sorted(events, key=lambda event: event[:2]) for name, events in rows.items()}
names = list(cases)
as_read = lambda name: [(1, int(part)) if part.isdigit() else (0, part.lower()) for part in re.findall(r"\d+|\D", name)]
KEYS = {
    "Begin": lambda name: cases[name][0][0],
    "Duration": lambda name: cases[name][-1][0] - cases[name][0][0],
    "Events": lambda name: len(cases[name]),
    "Name": as_read,
}


def in_order(key, falling):
    # Python's sort is stable in both directions: equal cases stay in the order of the file.
    return sorted(names, key=KEYS[key], reverse=falling)


def open_seconds(start, end):
    """Day by day on the wall: what of 8 to 16 lies between the two instants."""
    day, total = datetime.datetime.fromtimestamp(start, COPENHAGEN).date(), 0
    while True:
        at = lambda hour: datetime.datetime(day.year, day.month, day.day, hour, tzinfo=COPENHAGEN).timestamp()
        if at(0) >= end:
            return round(total)
        if day.weekday() < 5 and day.isoformat() not in CLOSED:
            total += max(0, min(end, at(16)) - max(start, at(8)))
        day += datetime.timedelta(days=1)


def course(name):
    told, before = [], None
    for instant, _, activity in cases[name]:
        waited = None if before is None else [round(instant - before), open_seconds(before, instant)]
        told.append([activity, waited])
        before = instant
    return told


orders = {}
for key in KEYS:
    for falling in (False, True):
        order = in_order(key, falling)
        middle = len(order) // 2
        orders[f"{key} {'falling' if falling else 'rising'}"] = [order[:8], order[middle:middle + 8], order[-8:]]
told = [*in_order("Duration", True)[:3], *in_order("Events", True)[:2], *names[:2]]
expected = {
    "cases": len(cases),
    "longest_s": max(KEYS["Duration"](name) for name in names),
    "middle": len(names) // 2,
    "found": {text: sum(text in name.lower() for name in names) for text in ("99", "inc", "findes ikke")},
    "orders": orders,
    "courses": {name: course(name) for name in dict.fromkeys(told)},
}
target = ROOT / "tests" / "golden" / "cases" / "expected.json"
target.parent.mkdir(exist_ok=True)
lines = [f" {json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}" for key, value in expected.items()]
target.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
