#!/usr/bin/env python3
"""Reads a log that Spor exported with PM4Py and holds its figures against a truth file.

    cargo run --release --example export_log -- sepsis.xes.gz xes out.xes
    python3 scripts/oracles/export_check.py out.xes truth/sepsis.json

needs `pip install pm4py`. The file is XES, CSV for Danish Excel or CSV for Power Automate, told apart by their
beginnings; a workbook (.xlsx) needs `pip install openpyxl`. Prints each figure with what PM4Py says and what the truth
says, and fails where they differ. The truth is the view «all» of the figures in `../shared/logs/truth`.
"""
import json
import statistics
import sys
from collections import Counter

import pandas
import pm4py

CASE, ACTIVITY, TIME, START = "case:concept:name", "concept:name", "time:timestamp", "start_timestamp"


def read(path):
    """The events in the order of the file."""
    with open(path, "rb") as file:
        beginning = file.read(64)
    if beginning.startswith(b"<?xml"):
        return pm4py.read_xes(path, variant="iterparse_20", return_legacy_log_object=False)
    if beginning.startswith(b"PK"):
        frame = pandas.read_excel(path, dtype={0: str, 1: str}, keep_default_na=False, na_values=[""])
    elif beginning.startswith(b"\xef\xbb\xbf"):
        frame = pandas.read_csv(path, sep=";", encoding="utf-8-sig", dtype=str, keep_default_na=False)
    else:
        frame = pandas.read_csv(path, dtype=str, keep_default_na=False)
    # Case, activity, start where there is one, complete time.
    columns = list(frame.columns)
    names = [CASE, ACTIVITY, START, TIME] if columns[2].startswith("Start") and is_time(columns[3]) else [CASE, ACTIVITY, TIME]
    frame = frame.rename(columns=dict(zip(columns, names)))
    for name in names[2:]:
        frame[name] = times(frame[name])
    return frame


def is_time(name):
    return name in ("Complete", "EndTimestamp", "Sluttidspunkt")


def times(column):
    if column.dtype != object and not pandas.api.types.is_string_dtype(column):
        return pandas.to_datetime(column, utc=True)
    if column.str.match(r"\d\d-\d\d-\d{4}").all():
        column = column.str.replace(",", ".", regex=False)
        return pandas.to_datetime(column, dayfirst=True, format="mixed", utc=True)
    return pandas.to_datetime(column, format="ISO8601", utc=True)


def figures(frame):
    """What PM4Py says of the log, which it sorts by the complete time, as the truth does; by starts where it sees any."""
    service = (frame[TIME] - frame[START]).dt.total_seconds().dropna() if START in frame else []
    frame = frame.drop(columns=[START], errors="ignore")
    frame = frame.sort_values([CASE, TIME], kind="stable").reset_index(drop=True)
    dfg, starts, ends = pm4py.discover_dfg(frame)
    variants = pm4py.get_variants(frame)
    durations = pm4py.get_all_case_durations(frame)
    count = lambda variant: variant if isinstance(variant, int) else len(variant)
    return {
        "events": len(frame),
        "cases": frame[CASE].nunique(),
        "activities": dict(Counter(frame[ACTIVITY])),
        "start_activities": dict(starts),
        "end_activities": dict(ends),
        "dfg": {f"{a} → {b}": number for (a, b), number in dfg.items()},
        "variants": len(variants),
        "top_variants": sorted((count(variant) for variant in variants.values()), reverse=True)[:10],
        "first": frame[TIME].min().timestamp(),
        "last": frame[TIME].max().timestamp(),
        "median_case_duration_s": statistics.median(durations),
        "rows_with_start": len(service),
        "mean_service_s": float(sum(service) / len(service)) if len(service) else None,
    }


def truth_of(path):
    with open(path, encoding="utf-8") as file:
        view = json.load(file)["views"]["all"]
    return {
        "events": view["events"],
        "cases": view["cases"],
        "activities": {name: told["events"] for name, told in view["activities"].items()},
        "start_activities": view["start_activities"],
        "end_activities": view["end_activities"],
        "dfg": {f"{edge['from']} → {edge['to']}": edge["count"] for edge in view["dfg"]},
        "variants": view["variants"],
        "top_variants": [variant["count"] for variant in view["variants_top10"]],
        "first": pandas.Timestamp(view["min_timestamp"]).timestamp(),
        "last": pandas.Timestamp(view["max_timestamp"]).timestamp(),
        "median_case_duration_s": view["case_duration_s"]["median"],
        "rows_with_start": view.get("service_time_s", {}).get("rows_with_start", 0),
        "mean_service_s": view.get("service_time_s", {}).get("mean"),
    }


def same(found, told):
    if isinstance(told, float):
        # The truth keeps six decimals of a second.
        return abs(found - told) < 2e-6
    return found == told


def short(value):
    return f"{len(value)} entries, {sum(value.values())} in all" if isinstance(value, dict) else value


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    found, told = figures(read(sys.argv[1])), truth_of(sys.argv[2])
    differing = 0
    for name, value in found.items():
        agrees = same(value, told[name])
        differing += not agrees
        print(f"{'same' if agrees else 'DIFFERENT'}  {name}: PM4Py {short(value)}, truth {short(told[name])}")
    sys.exit(1 if differing else 0)


if __name__ == "__main__":
    main()
