#!/usr/bin/env python3
"""An independent oracle for the share of unique cases (Python's standard library only).

    python3 scripts/oracles/uniqueness.py tests/golden/privacy

makes a small invented log and writes uniqueness.json: its rows, and for one, two and three known events
the number of cases that some choice of events tells from all others, and the mean share of all choices
that do. Every choice of events of every case is compared with every other case, one by one.
"""
import itertools
import json
import sys
from datetime import datetime, timedelta, timezone
from fractions import Fraction
from pathlib import Path
from zoneinfo import ZoneInfo

COPENHAGEN = ZoneInfo("Europe/Copenhagen")
STEPS = {
    "day": lambda at: at.date(),
    "week": lambda at: at.isocalendar()[:2],
    "month": lambda at: (at.year, at.month),
    "none": lambda at: None,
}


def numbers(seed):
    """A linear congruential generator: the same numbers everywhere."""
    state = seed
    while True:
        state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
        yield state >> 33


def make_rows():
    dice = numbers(20250311)
    rows = []
    # Round midnight, round the beginning of summer time, and over the end of a year.
    begins = [datetime(2024, 3, 29, 22, 30, tzinfo=timezone.utc), datetime(2024, 12, 30, 22, 30, tzinfo=timezone.utc)]
    for case in range(48):
        clock = begins[case % 2] + timedelta(hours=next(dice) % 60)
        for _ in range(1 + next(dice) % 7):
            rows.append((f"S{case:02}", "ABCDE"[next(dice) % 5], clock))
            clock += timedelta(hours=[0, 1, 5, 24, 30][next(dice) % 5])
    return rows


def unique(rows, step):
    cases = {}
    for case, activity, at in rows:
        cases.setdefault(case, set()).add((activity, STEPS[step](at.astimezone(COPENHAGEN))))
    figures = []
    for known in (1, 2, 3):
        worst, chance = 0, Fraction(0)
        for case, events in cases.items():
            choices = list(itertools.combinations(sorted(events, key=repr), min(known, len(events))))
            alone = [not any(set(choice) <= other for name, other in cases.items() if name != case) for choice in choices]
            worst += any(alone)
            chance += Fraction(sum(alone), len(choices))
        figures.append({"at_worst": worst, "by_chance_share": float(chance / len(cases))})
    return figures


def main(folder):
    rows = make_rows()
    result = {
        "rows": [[case, activity, int(at.timestamp()) * 1000] for case, activity, at in rows],
        "cases": len({case for case, _, _ in rows}),
        "unique": {step: unique(rows, step) for step in STEPS},
    }
    text = json.dumps(result, ensure_ascii=False)
    (Path(folder) / "uniqueness.json").write_text(text.replace('"cases":', '\n"cases":').replace('"unique":', '\n"unique":') + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
