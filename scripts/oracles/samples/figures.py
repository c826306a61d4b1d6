"""What every sample's truth holds: files, and the figures of a log, in the shape of a truth file's view.

Quantiles are type 7 (linear interpolation); edges follow (time, row of the file), as everywhere in Spor.
"""
import collections
import datetime
import hashlib
import math
import statistics
import zoneinfo

ZONE = zoneinfo.ZoneInfo("Europe/Copenhagen")
DAY = 86400

Event = collections.namedtuple("Event", "instant activity row")


def instant(wall):
    """Seconds since 1970 UTC of a naive wall clock in Copenhagen."""
    return wall.replace(tzinfo=ZONE).timestamp()


def log(events):
    """Cases with their events in order of (instant, row); `events` are (case, instant, activity, row)."""
    cases = {}
    for case, moment, activity, row in events:
        cases.setdefault(case, []).append(Event(moment, activity, row))
    for of_case in cases.values():
        of_case.sort(key=lambda event: event.instant)  # stable: ties keep the order of the file
    return cases


def file_entry(path):
    data = path.read_bytes()
    return {"name": path.name, "bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}


def files(folder, names):
    return {layer: [file_entry(folder / name.format(layer=layer_name)) for name in names]
            for layer, layer_name in (("clean", "ren"), ("raw", "raa"))}


def figures(cases):
    activities, edges, variants = collections.Counter(), collections.defaultdict(list), collections.Counter()
    in_cases, edge_cases, first, last = (collections.Counter() for _ in range(4))
    for events in cases.values():
        names = [event.activity for event in events]
        activities.update(names)
        in_cases.update(set(names))
        first[names[0]] += 1
        last[names[-1]] += 1
        variants[" > ".join(names)] += 1
        edge_cases.update(set(zip(names, names[1:])))
        for one, two in zip(events, events[1:]):
            edges[one.activity, two.activity].append(two.instant - one.instant)
    lengths = sorted(len(events) for events in cases.values())
    durations = [events[-1].instant - events[0].instant for events in cases.values()]
    ranked = sorted(variants.items(), key=lambda item: (-item[1], item[0]))
    return {
        "events": sum(activities.values()), "cases": len(cases),
        "min_timestamp": stamp(min(events[0].instant for events in cases.values())),
        "max_timestamp": stamp(max(events[-1].instant for events in cases.values())),
        "activities": {name: {"events": activities[name], "cases": in_cases[name]} for name in sorted(activities)},
        "start_activities": dict(sorted(first.items())), "end_activities": dict(sorted(last.items())),
        "dfg": [{"from": one, "to": two, "count": len(times), "cases": edge_cases[one, two], "mean_s": statistics.fmean(times),
                 "median_s": quantile(times, 0.5), "p90_s": quantile(times, 0.9), "min_s": min(times), "max_s": max(times)}
                for (one, two), times in sorted(edges.items())],
        "variants": len(variants), "variants_top10": [[text, count] for text, count in ranked[:10]],
        "singleton_variants": sum(count == 1 for count in variants.values()),
        "events_per_case": {"min": lengths[0], "median": quantile(lengths, 0.5), "max": lengths[-1]},
        "case_duration_s": {"median": quantile(durations, 0.5), "mean": statistics.fmean(durations)},
    }


def variant_coverage(cases):
    """Percent of cases in the ten commonest variants: as they are, and with repeats of a step drawn together."""
    def top_ten(names_of):
        variants = collections.Counter(tuple(names_of([event.activity for event in events])) for events in cases.values())
        return round(100 * sum(count for _, count in variants.most_common(10)) / len(cases), 2)
    return {"as_is": top_ten(lambda names: names),
            "repeats_drawn_together": top_ten(lambda names: [n for i, n in enumerate(names) if i == 0 or names[i - 1] != n])}


def recoverable(view):
    """The clean figures that a raw file must give once every repair is accepted."""
    return {"cases": view["cases"], "events": view["events"], "activities": len(view["activities"]),
            "variants": view["variants"], "edges": len(view["dfg"])}


def quantile(values, share):
    ordered = sorted(values)
    place = share * (len(ordered) - 1)
    below = math.floor(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (ordered[above] - ordered[below]) * (place - below)


def spread(values):
    """Number, median and 90th percentile, in the unit of the values."""
    values = list(values)
    return {"n": len(values), "median": round(quantile(values, 0.5), 3), "p90": round(quantile(values, 0.9), 3)}


def share(hits, of):
    return {"hits": int(hits), "of": int(of), "percent": round(100 * int(hits) / int(of), 2)}


def p_value(test):
    """Three digits that count."""
    return float(f"{test.pvalue:.3g}")


def stamp(moment):
    return datetime.datetime.fromtimestamp(moment, datetime.timezone.utc).isoformat()
