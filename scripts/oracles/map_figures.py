#!/usr/bin/env python3
"""An independent oracle for the figures of the process map (Python's standard library only).

    python3 scripts/oracles/map_figures.py tests/golden/map_figures

makes a small invented log (log.csv) and computes what the map must say of it (expected.json), one
event at a time and with no idea of how Spor does it: durations as lists that are sorted, tie bounds
by trying every order that equal times allow. The log is the same in every run.
"""
import csv
import itertools
import json
import sys
from collections import defaultdict
from datetime import datetime, timedelta, timezone
from fractions import Fraction
from pathlib import Path

ACTIVITIES = ["Ansøgning", "Besigtigelse", "Partshøring", "Afgørelse", "Årlig opfølgning", "Brev", "Lukket"]
HIDDEN = {"Brev", "Besigtigelse"}
START, END = "▶", "■"


def numbers(seed):
    """A linear congruential generator: the same numbers everywhere."""
    state = seed
    while True:
        state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
        yield state >> 33


def make_log():
    dice = numbers(20261122)
    first_day = datetime(2024, 3, 1, 8, 0, 0, tzinfo=timezone.utc)
    rows = []
    for case in range(60):
        clock = first_day + timedelta(hours=next(dice) % 2000)
        tied = 0
        for _ in range(1 + next(dice) % 9):
            if next(dice) % 3 == 0 and tied < 3:
                tied += 1  # the same instant again
            else:
                clock += timedelta(minutes=next(dice) % 5000, seconds=next(dice) % 60)
                tied = 0
            began = "" if next(dice) % 11 == 0 else clock - timedelta(minutes=next(dice) % 3000)
            names = sorted(HIDDEN) if case % 20 in (6, 7) else ACTIVITIES  # some cases are hidden altogether
            rows.append((f"S-{case:03}", names[next(dice) % len(names)], began, clock))
    # Rows of different cases interleave; rows of one case keep their order, which decides ties.
    rows = [row for _, row in sorted(enumerate(rows), key=lambda item: (item[0] * 37 % 11, item[0]))]
    return rows


def millis(instant):
    return int(instant.timestamp() * 1000)


def quantile(values, share):
    """Type 7, in exact fractions."""
    values = sorted(values)
    place = (len(values) - 1) * Fraction(share)
    low = int(place)
    high = min(low + 1, len(values) - 1)
    return float(values[low] + (place - low) * (values[high] - values[low]))


def figures(values):
    if not values:
        return None
    return {
        "n": len(values),
        "median": quantile(values, Fraction(1, 2)),
        "mean": float(Fraction(sum(values), len(values))),
        "p90": quantile(values, Fraction(9, 10)),
        "total": sum(values),
        "shortest": min(values),
        "longest": max(values),
    }


def orders(trace):
    """Every order of the activities of a trace that its equal times allow."""
    groups = [[event[0] for event in group] for _, group in itertools.groupby(trace, key=lambda event: event[2])]
    choices = [sorted(set(itertools.permutations(group))) for group in groups]
    for choice in itertools.product(*choices):
        yield [activity for group in choice for activity in group]


def pairs(activities):
    return list(zip([START] + activities, activities + [END])) if activities else []


def count(items):
    counted = defaultdict(int)
    for item in items:
        counted[item] += 1
    return counted


def map_of(cases, shown):
    """cases: id -> [(activity, start or None, complete)] in order."""
    traces = {case: [event for event in events if event[0] in shown] for case, events in cases.items()}
    steps, edges = {}, {}
    for name in sorted(shown):
        per_case = [sum(event[0] == name for event in trace) for trace in traces.values()]
        following = {"complete": [], "start": []}
        for trace in traces.values():
            for event, after in zip(trace, trace[1:]):
                if event[0] == name:
                    following["complete"].append(after[2] - event[2])
                    following["start"].append((after[2] if after[1] is None else after[1]) - event[2])
        worked = [e[2] - e[1] for trace in traces.values() for e in trace if e[0] == name and e[1] is not None]
        steps[name] = {
            "occurrences": sum(per_case),
            "cases": sum(times > 0 for times in per_case),
            "max_in_case": max(per_case),
            "repetitions": [sum(min(times, 10) == wanted for times in per_case) for wanted in range(1, 11)],
            "until_next_complete": figures(following["complete"]),
            "until_next_start": figures(following["start"]),
            "processing": figures(worked),
        }
    taken = {case: count(pairs([event[0] for event in trace])) for case, trace in traces.items()}
    possible = {case: [count(pairs(order)) for order in orders(trace)] for case, trace in traces.items()}
    for edge in sorted({edge for counted in taken.values() for edge in counted}):
        times = [counted.get(edge, 0) for counted in taken.values()]
        least = [min(counted.get(edge, 0) for counted in each) for each in possible.values()]
        most = [max(counted.get(edge, 0) for counted in each) for each in possible.values()]
        by_complete, by_start = [], []
        for trace in traces.values():
            for event, after in zip(trace, trace[1:]):
                if (event[0], after[0]) == edge:
                    by_complete.append(after[2] - event[2])
                    by_start.append((after[2] if after[1] is None else after[1]) - event[2])
        edges["→".join(edge)] = {
            "occurrences": sum(times),
            "cases": sum(n > 0 for n in times),
            "max_in_case": max(times),
            "occurrences_bounds": [sum(least), sum(most)],
            "cases_bounds": [sum(n > 0 for n in least), sum(n > 0 for n in most)],
            "complete": figures(by_complete),
            "start": figures(by_start),
            "negative": sum(value < 0 for value in by_start),
        }
    return {
        "cases": len(cases),
        "cases_without_steps": sum(not trace for trace in traces.values()),
        "steps": steps,
        "edges": edges,
    }


def lines(value, depth=0):
    """JSON with a line for every step and edge."""
    if depth == 3 or not isinstance(value, dict):
        return json.dumps(value, ensure_ascii=False)
    inner = ",\n".join(f"{' ' * depth} {json.dumps(k, ensure_ascii=False)}: {lines(v, depth + 1)}" for k, v in value.items())
    return "{\n" + inner + "\n" + " " * depth + "}"


def main(folder):
    rows = make_log()
    with open(folder / "log.csv", "w", newline="", encoding="utf-8") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(["case", "activity", "start", "complete"])
        for case, activity, began, done in rows:
            writer.writerow([case, activity, began and began.isoformat(), done.isoformat()])
    cases = defaultdict(list)
    for row in sorted(rows, key=lambda row: row[3]):  # stable: ties keep the order of rows
        cases[row[0]].append((row[1], millis(row[2]) if row[2] else None, millis(row[3])))
    some = {case: events for case, events in cases.items() if int(case[-1]) % 2 == 0}
    everything, fewer = set(ACTIVITIES), set(ACTIVITIES) - HIDDEN
    expected = {
        "hidden": sorted(HIDDEN),
        "all cases, all steps": map_of(cases, everything),
        "all cases, some steps": map_of(cases, fewer),
        "even cases, all steps": map_of(some, everything),
        "even cases, some steps": map_of(some, fewer),
    }
    with open(folder / "expected.json", "w", encoding="utf-8") as out:
        out.write(lines(expected) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
