#!/usr/bin/env python3
"""The times of the service desk's sample, counted without a line of Spor's code.

  cargo run --release --example sample_csv FOLDER
  python3 scripts/oracles/time.py FOLDER          (needs nothing but Python)

writes tests/golden/time/expected.json: whole cases and the time between steps (first, last and each next occurrence), by
all hours and by the opening hours of a municipal office; the sums at each step, transition and group; and quantiles
(type 7) by category. Working time is added up day by day on the wall clock of the file.
"""
import csv
import datetime
import json
import pathlib
import sys
import zoneinfo

ROOT = pathlib.Path(__file__).resolve().parents[2]
COPENHAGEN = zoneinfo.ZoneInfo("Europe/Copenhagen")
# Public holidays, grundlovsdag, juleaften and nytårsaften, from the almanac of the University of Copenhagen.
CLOSED = {datetime.date.fromisoformat(day) for day in (
    "2023-01-01 2023-04-06 2023-04-07 2023-04-09 2023-04-10 2023-05-05 2023-05-18 2023-05-28 2023-05-29 2023-06-05 "
    "2023-12-24 2023-12-25 2023-12-26 2023-12-31 2024-01-01").split()}
MEASURES = [("whole", None, None, None), ("solved", "Ny", "Løst af agent", "first"), ("last", "Ny", "Løst af agent", "last"),
            ("reopened", "Løst af agent", "Genåbnet", "next"), ("answered", "Genåbnet", "Svar sendt til bruger", "first")]


def quantile(values, p):
    place = (len(values) - 1) * p
    below = int(place)
    above = min(below + 1, len(values) - 1)
    return values[below] + (place - below) * (values[above] - values[below])


def all_hours(begin, end):
    return end.replace(tzinfo=COPENHAGEN).timestamp() - begin.replace(tzinfo=COPENHAGEN).timestamp()


def opening_hours(begin, end):
    seconds, day = 0, begin.date()
    while day <= end.date():
        if day.weekday() < 5 and day not in CLOSED:
            opens, closes = (datetime.datetime.combine(day, datetime.time(hour)) for hour in (8, 16))
            seconds += max(0, (min(closes, end) - max(opens, begin)).total_seconds())
        day += datetime.timedelta(days=1)
    return seconds


def stretches(rows, begin, end, occurrence):
    """Places in the case where measuring begins and ends."""
    if begin is None:
        return [(0, len(rows) - 1)]
    begins = [place for place, row in enumerate(rows) if row["Status"] == begin]
    found = []
    for place in begins if occurrence == "next" else begins[:1]:
        ends = [other for other in range(place + 1, len(rows)) if rows[other]["Status"] == end]
        if ends:
            found.append((place, ends[-1] if occurrence == "last" else ends[0]))
    return found


cases = {}
with open(pathlib.Path(sys.argv[1]) / "it_servicedesk_2023_ren_v1.csv", encoding="utf-8-sig", newline="") as file:
    for row in csv.DictReader(file):
        row["wall"] = datetime.datetime.fromisoformat(row["Ændret"])
        cases.setdefault(row["Sagsnummer"], []).append(row)
for rows in cases.values():
    rows.sort(key=lambda row: row["wall"])  # stable: ties keep the order of the file

expected = {}
for name, begin, end, occurrence in MEASURES:
    measured = {case: stretches(rows, begin, end, occurrence) for case, rows in cases.items()}
    met = {case for case, rows in cases.items() if begin is None or any(row["Status"] == begin for row in rows)}
    with_time = {case for case, found in measured.items() if found}
    occurrences = sum(row["Status"] == begin for rows in cases.values() for row in rows)
    answer = {"cases": len(with_time), "without_from": len(cases) - len(met), "without_to": len(met - with_time),
              "times": sum(map(len, measured.values()))}
    if occurrence == "next":
        answer["unmet"] = occurrences - answer["times"]
    for clock, length in (("calendar", all_hours), ("working", opening_hours)):
        times, places, steps, groups, categories = [], {}, {}, {}, {}
        for case, found in measured.items():
            rows = cases[case]
            for first, last in found:
                time = length(rows[first]["wall"], rows[last]["wall"])
                times.append(time)
                categories.setdefault(rows[0]["Kategori"], []).append(time)
                for place in range(first, last):
                    one, two = rows[place], rows[place + 1]
                    gap = length(one["wall"], two["wall"])
                    for table, key in ((places, f"{one['Status']} → {two['Status']}"), (steps, one["Status"]), (groups, one["Gruppe"])):
                        table.setdefault(key, []).append((gap, case))
        row = lambda gaps: [len(gaps), len({case for _, case in gaps}), sum(gap for gap, _ in gaps),
                            *(quantile(sorted(gap for gap, _ in gaps), p) for p in (0.5, 0.9))]
        by_place = lambda table: {key: row(table[key]) for key in sorted(table)}
        times.sort()
        answer[clock] = {
            "total_s": sum(times), "median_s": quantile(times, 0.5), "p90_s": quantile(times, 0.9),
            "by_step": by_place(steps), "by_transition": by_place(places), "by_group": by_place(groups),
            "by_category": {key: [len(values), *(quantile(sorted(values), p) for p in (0.25, 0.5, 0.75, 0.9))]
                            for key, values in sorted(categories.items())},
        }
    expected[name] = answer

target = ROOT / "tests" / "golden" / "time" / "expected.json"
target.parent.mkdir(exist_ok=True)
target.write_text(json.dumps(expected, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
