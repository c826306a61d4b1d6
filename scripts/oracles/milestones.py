#!/usr/bin/env python3
"""An independent oracle for milestones (Python's standard library only).

    python3 scripts/oracles/milestones.py ../shared/logs tests/golden/milestones

reads real logs in XES and writes, for each, how much the ten commonest variants say of the raw log, with repeats
collapsed, and folded into the milestones that the definition proposes and into a choice made here. Only figures and
labels are written, no event. The definition: an activity that at least 5 % of the cases have and that occurs at most
1.5 times in a case that has it; of those the ten that most cases have exactly once, ties by name (by code point).
"""
import gzip
import json
import sys
import xml.etree.ElementTree as ElementTree
from collections import Counter
from datetime import datetime
from fractions import Fraction
from pathlib import Path

LOGS = {
    "sepsis": "sepsis/Sepsis.xes.gz",
    "bpic2015-5": "bpic2015-5/BPIC15_5.xes.gz",
    "bpic2020-DomesticDeclarations": "bpic2020-DomesticDeclarations/BPI2020_DomesticDeclarations.xes.gz",
    "hospital-billing-1tpv": "hospital-billing-1tpv/14_Billing_1t_per_variant.xes.gz",
    "receipt": "receipt/receipt.xes.gz",
    "teleclaims": "teleclaims/02_teleclaims.xes.gz",
}
# Milestones chosen by hand: name -> labels that count as it, in a log where the choice makes sense.
CHOSEN = {
    "sepsis": {
        "Registration": ["ER Registration", "ER Triage", "ER Sepsis Triage"],
        "Admission": ["Admission NC", "Admission IC"],
        "Release": ["Release A", "Release B", "Release C", "Release D", "Release E"],
        "Return ER": ["Return ER"],
    },
}


def short(tag):
    return tag.rsplit("}", 1)[-1]


def read(path):
    """case id -> labels in order of (time, place in the file)."""
    cases = {}
    with gzip.open(path) as file:
        place = 0
        for _, element in ElementTree.iterparse(file):
            if short(element.tag) != "trace":
                continue
            attributes = {child.get("key"): child.get("value") for child in element if short(child.tag) != "event"}
            events = cases.setdefault(attributes["concept:name"], [])
            for event in element:
                if short(event.tag) != "event":
                    continue
                values = {child.get("key"): child.get("value") for child in event}
                if values.get("concept:name") and values.get("time:timestamp"):
                    moment = datetime.fromisoformat(values["time:timestamp"].replace("Z", "+00:00"))
                    events.append((moment, place, values["concept:name"]))
                    place += 1
            element.clear()
    return {case: [label for _, _, label in sorted(events)] for case, events in cases.items() if events}


def collapsed(course):
    return [label for at, label in enumerate(course) if at == 0 or course[at - 1] != label]


def share(courses, k=10):
    ranked = sorted(Counter(map(tuple, courses)).values(), reverse=True)
    return {"variants": len(ranked), "cases_in_top_10": sum(ranked[:k]), "cases": sum(ranked)}


def proposed(courses):
    having, once, events = Counter(), Counter(), Counter()
    for course in courses:
        for label, times in Counter(course).items():
            having[label] += 1
            once[label] += times == 1
            events[label] += times
    fits = [
        label
        for label in having
        if Fraction(having[label], len(courses)) >= Fraction(5, 100)
        and Fraction(events[label], having[label]) <= Fraction(3, 2)
        and once[label] > 0
    ]
    return sorted(fits, key=lambda label: (-once[label], label))[:10]


def folded(courses, milestone_of):
    found = [collapsed([milestone_of[label] for label in course if label in milestone_of]) for course in courses]
    return share(found) | {"cases_without": sum(not course for course in found)}


def main(logs, folder):
    expected = {}
    for name, file in LOGS.items():
        courses = list(read(logs / file).values())
        milestones = proposed(courses)
        expected[name] = {
            "file": file,
            "raw": share(courses),
            "collapsed": share(map(collapsed, courses)),
            "proposed": milestones,
            "folded": folded(courses, {label: label for label in milestones}),
        }
        if name in CHOSEN:
            of = {label: milestone for milestone, labels in CHOSEN[name].items() for label in labels}
            expected[name] |= {"chosen": CHOSEN[name], "folded_into_chosen": folded(courses, of)}
    with open(folder / "expected.json", "w", encoding="utf-8") as out:
        json.dump(expected, out, ensure_ascii=False, indent=1)
        out.write("\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
