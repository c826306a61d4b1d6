#!/usr/bin/env python3
"""An independent oracle for times, people and days (Python's standard library only).

    python3 scripts/oracles/explore.py tests/golden/explore

makes a small invented log (log.csv) with work side by side, missing caseworkers and missing starts, and computes
what must be said of it (expected.json): times by going through every single minute and asking whether it counts.
The log is the same in every run.
"""
import csv
import json
import sys
from collections import Counter, defaultdict
from datetime import date, datetime, timedelta, timezone
from fractions import Fraction
from pathlib import Path
from zoneinfo import ZoneInfo

COPENHAGEN = ZoneInfo("Europe/Copenhagen")
FIRST = datetime(2024, 10, 21, 0, 0, tzinfo=timezone.utc)
ACTIVITIES = ["Ansøgning", "Samtale", "Afgørelse", "Brev"]
PEOPLE = ["Ane", "Bo", "Cai", "", "Dea"]
TEAMS = {"Ane": "Nord", "Bo": "Nord", "Cai": "Syd", "Dea": "Øst", "": ""}
# Opening hours in minutes of the day, Monday first; the night between Saturday and Sunday meets the change of clocks.
WEEK = [[(480, 720), (750, 960)]] * 3 + [[(480, 1080)], [(480, 840)], [], [(90, 165)]]
CLOSED = {date(2024, 12, 24), date(2024, 12, 25), date(2024, 12, 26), date(2025, 1, 1)}


def numbers(seed):
    """A linear congruential generator: the same numbers everywhere."""
    state = seed
    while True:
        state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
        yield state >> 33


def make_log():
    dice = numbers(20261125)
    rows = []
    for case in range(40):
        clock = next(dice) % 60000
        for _ in range(1 + next(dice) % 8):
            clock += next(dice) % 6000
            began = None if next(dice) % 9 == 0 else clock - next(dice) % 4000
            if next(dice) % 31 == 0:
                began = clock + 30  # registered the wrong way round
            person = PEOPLE[next(dice) % len(PEOPLE)]
            rows.append((f"S-{case:02}", ACTIVITIES[next(dice) % 4], began, clock, person, TEAMS[person]))
    return [row for _, row in sorted(enumerate(rows), key=lambda item: (item[0] * 37 % 11, item[0]))]


def instant(minute):
    return FIRST + timedelta(minutes=minute)


def wall(minute):
    return instant(minute).astimezone(COPENHAGEN)


def is_open(minute):
    at = wall(minute)
    of_day = at.hour * 60 + at.minute
    return at.date() not in CLOSED and any(a <= of_day < b for a, b in WEEK[at.weekday()])


def quantile(values, share):
    values = sorted(values)
    place = (len(values) - 1) * Fraction(share)
    low = int(place)
    high = min(low + 1, len(values) - 1)
    return float(values[low] + (place - low) * (values[high] - values[low]))


def figures(values):
    """Minutes in, figures in milliseconds out."""
    values = [value * 60000 for value in values]
    if not values:
        return None
    return {
        "n": len(values),
        "median": quantile(values, Fraction(1, 2)),
        "p90": quantile(values, Fraction(9, 10)),
        "total": sum(values),
    }


def answers(cases, counts):
    """cases: id -> events in order; counts: for every minute whether it counts."""
    def passed(a, b):
        return sum(counts[a:b]) if a <= b else -sum(counts[b:a])

    def worked(tasks):
        """For every minute, how many tasks are under way in it."""
        under_way = Counter()
        for began, done in tasks:
            under_way.update(range(began, done) if began is not None else ())
        return {minute: n for minute, n in under_way.items()}

    split, until, handed, tasks_of = [], {}, {}, defaultdict(list)
    for case, events in cases.items():
        instants = [done for _, _, done, _, _ in events] + [began for _, began, _, _, _ in events if began is not None]
        begin, end = min(instants), max(done for _, _, done, _, _ in events)
        under_way = worked([(event[1], event[2]) for event in events])
        processing = sum(counts[minute] for minute in under_way)
        throughput = passed(begin, end)
        split.append([case, throughput * 60000, processing * 60000, any(n > 1 for n in under_way.values())])
        for event in events:
            if event[3]:
                tasks_of[event[3]].append((event[1], event[2]))
    for to in ["complete", "start"]:
        by = {"activity": defaultdict(list), "team": defaultdict(list)}
        hands = {"between": [], "within": []}
        for events in cases.values():
            def reached(event):
                return event[2] if to == "complete" or event[1] is None else event[1]
            for event, after in zip(events, events[1:]):
                by["activity"][event[0]].append(passed(event[2], reached(after)))
                by["team"][event[4]].append(passed(event[2], reached(after)))
            known = [event for event in events if event[3]]
            for event, after in zip(known, known[1:]):
                hands["within" if event[3] == after[3] else "between"].append(passed(event[2], reached(after)))
        until[to] = {key: {name: figures(times) for name, times in groups.items()} for key, groups in by.items()}
        handed[to] = {key: figures(times) for key, times in hands.items()}
    many = {}
    for person, tasks in tasks_of.items():
        under_way = worked(tasks)
        many[person] = {
            "busy": sum(counts[minute] for minute in under_way) * 60000,
            "overlap": sum(counts[minute] for minute, n in under_way.items() if n > 1) * 60000,
            "tasks": sum(counts[minute] * n for minute, n in under_way.items()) * 60000,
        }
    return {"split": split, "until_next": until, "handover_times": handed, "multitasking": many}


def counted(cases):
    """Figures without durations."""
    by_changes, by_values, without = Counter(), Counter(), 0
    load, by_day = defaultdict(lambda: [0, set(), defaultdict(lambda: [0, set()])]), defaultdict(lambda: [0, set()])
    for case, events in cases.items():
        people = [event[3] for event in events if event[3]]
        without += not people
        if people:
            by_changes[sum(a != b for a, b in zip(people, people[1:]))] += 1
            by_values[len(set(people))] += 1
        for event in events:
            day = wall(event[2]).date()
            by_day[day.isoformat()][0] += 1
            by_day[day.isoformat()][1].add(case)
            if event[3]:
                of = load[event[3]]
                of[0] += 1
                of[1].add(case)
                week = "%d-W%02d" % day.isocalendar()[:2]
                of[2][week][0] += 1
                of[2][week][1].add(case)
    return {
        "changes": [by_changes[n] for n in range(max(by_changes) + 1)],
        "different": [by_values[n] for n in range(max(by_values) + 1)],
        "cases_without_value": without,
        "load": {
            person: {"events": n, "cases": len(ids), "weeks": {w: [e, len(c)] for w, (e, c) in sorted(weeks.items())}}
            for person, (n, ids, weeks) in load.items()
        },
        "days": [[day, n, len(ids)] for day, (n, ids) in sorted(by_day.items())],
    }


def main(folder):
    rows = make_log()
    folder.mkdir(parents=True, exist_ok=True)
    with open(folder / "log.csv", "w", newline="", encoding="utf-8") as file:
        out = csv.writer(file, delimiter=";", lineterminator="\n")
        out.writerow(["sag", "aktivitet", "start", "slut", "medarbejder", "team"])
        for case, activity, began, done, person, team in rows:
            text = [instant(minute).strftime("%Y-%m-%dT%H:%M:%SZ") if minute is not None else "" for minute in (began, done)]
            out.writerow([case, activity, *text, person, team])
    cases = defaultdict(list)
    for case, *event in rows:
        cases[case].append(event)
    for events in cases.values():
        events.sort(key=lambda event: event[2])  # stable: rows decide ties
    last = max(max(e[2], e[1] or 0) for events in cases.values() for e in events) + 1
    every, opened = [1] * last, [int(is_open(minute)) for minute in range(last)]
    assert min(e[1] for events in cases.values() for e in events if e[1] is not None) >= 0
    expected = {}
    for name, chosen in [("all", cases), ("some", {case: e for case, e in cases.items() if int(case[2:]) % 3})]:
        expected[name] = {"hours": answers(chosen, every), "open": answers(chosen, opened), **counted(chosen)}
    (folder / "expected.json").write_text(json.dumps(expected, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


main(Path(sys.argv[1]))
