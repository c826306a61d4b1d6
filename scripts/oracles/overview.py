#!/usr/bin/env python3
"""The overview of the service desk's sample, counted without a line of Spor's code.

  cargo run --release --example sample_csv FOLDER
  python3 scripts/oracles/overview.py FOLDER          (needs nothing but Python)

writes tests/golden/overview/expected.json: the quantiles of the throughput time (type 7), cases begun, ended and under way
by ISO week of Python's calendar, and events by weekday and hour of the wall clock in the file.
"""
import csv
import datetime
import json
import pathlib
import sys
import zoneinfo

ROOT = pathlib.Path(__file__).resolve().parents[2]
COPENHAGEN = zoneinfo.ZoneInfo("Europe/Copenhagen")


def quantile(values, p):
    place = (len(values) - 1) * p
    below = int(place)
    above = min(below + 1, len(values) - 1)
    return values[below] + (place - below) * (values[above] - values[below])


cases, hours = {}, [[0] * 24 for _ in range(7)]
with open(pathlib.Path(sys.argv[1]) / "it_servicedesk_2023_ren_v1.csv", encoding="utf-8-sig", newline="") as file:
    for row in csv.DictReader(file):
        wall = datetime.datetime.fromisoformat(row["Ændret"])
        cases.setdefault(row["Sagsnummer"], []).append(wall)
        hours[wall.weekday()][wall.hour] += 1

instant = lambda wall: wall.replace(tzinfo=COPENHAGEN).timestamp()
durations = sorted(instant(max(walls)) - instant(min(walls)) for walls in cases.values())
week_of = lambda wall: wall.date() - datetime.timedelta(days=wall.weekday())
begun = [week_of(min(walls)) for walls in cases.values()]
ended = [week_of(max(walls)) for walls in cases.values()]
weeks, monday = [], min(begun)
while monday <= max(ended):
    year, week, _ = monday.isocalendar()
    under_way = sum(first <= monday < last for first, last in zip(begun, ended))
    weeks.append([f"{year}-W{week:02}", begun.count(monday), ended.count(monday), under_way])
    monday += datetime.timedelta(days=7)

lines = lambda rows: "[\n  " + ",\n  ".join(json.dumps(row) for row in rows) + "\n ]"
expected = {"cases": len(cases), "median_s": quantile(durations, 0.5), "p90_s": quantile(durations, 0.9)}
target = ROOT / "tests" / "golden" / "overview" / "expected.json"
target.parent.mkdir(exist_ok=True)
body = [f' "{key}": {json.dumps(value)}' for key, value in expected.items()]
body += [f' "weeks": {lines(weeks)}', f' "events_by_weekday_and_hour": {lines(hours)}']
target.write_text("{\n" + ",\n".join(body) + "\n}\n", encoding="utf-8")
