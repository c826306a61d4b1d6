#!/usr/bin/env python3
"""What the sample «It-servicedesk 2023» must show, counted by a program that shares no code with Spor.

  cargo run --release --example sample_csv | python3 scripts/sample_oracle.py > tests/golden/samples/service_desk.json

Standard library only. Durations are seconds between instants (Copenhagen's clock turned into UTC), quantiles are
type 7 (linear interpolation), edges follow (time, row of the file), as everywhere in Spor.
"""
import collections, csv, datetime, io, itertools, json, math, statistics, sys, zoneinfo

ZONE = zoneinfo.ZoneInfo("Europe/Copenhagen")
CLOSED = {datetime.date.fromisoformat(day) for day in (
    "2023-01-01 2023-04-06 2023-04-07 2023-04-09 2023-04-10 2023-05-05 2023-05-18 2023-05-28 2023-05-29 2023-06-05 "
    "2023-12-24 2023-12-25 2023-12-26 2023-12-31 2024-01-01 2024-03-28 2024-03-29 2024-03-31 2024-04-01").split()}
NEW, ASSIGNED, SECOND, BACK = "Ny", "Tildelt", "Sendt til 2. linje", "Sendt retur til 1. linje"
WORKING, USER, SUPPLIER, REPLY = "Under behandling", "Afventer bruger", "Afventer leverandør", "Svar sendt til bruger"
SOLVED, REOPENED, CANCELLED = "Løst af agent", "Genåbnet", "Annulleret"
AUTO, BY_USER = "Lukket automatisk", "Lukket af bruger"


class Event:
    def __init__(self, row):
        self.case, self.status, self.agent, self.group = row["Sagsnummer"], row["Status"], row["Ændret af"], row["Gruppe"]
        self.wall = datetime.datetime.strptime(row["Ændret"], "%Y-%m-%d %H:%M:%S")
        self.instant = self.wall.replace(tzinfo=ZONE).timestamp()
        self.of_case = tuple(row[name] for name in CASE_COLUMNS)


CASE_COLUMNS = ("Kategori", "Underkategori", "Prioritet", "Kanal", "Forvaltning", "SLA-frist", "Tilfredshed")


def main():
    data = sys.stdin.buffer.read()
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8"), newline="")))
    cases = collections.OrderedDict()
    for row in rows:
        cases.setdefault(row["Sagsnummer"], []).append(Event(row))
    for events in cases.values():
        events.sort(key=lambda event: event.instant)  # stable: ties keep the order of the file
        assert len({event.of_case for event in events}) == 1, "a case attribute that changes within its case"
    json.dump({"bytes": len(data), "fnv1a64": f"{fnv1a64(data):016x}", "figures": figures(cases),
               "figures_of_figure_1": figures(figure_1(cases)), "uncertain_edges": uncertain_edges(cases), "findings": findings(cases)},
              sys.stdout, ensure_ascii=False, indent=1)
    print()


def fnv1a64(data):
    value = 0xCBF29CE484222325
    for byte in data:
        value = ((value ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return value


def figures(cases):
    """The shape of one view of a truth file."""
    activities, edges, variants = collections.Counter(), collections.defaultdict(list), collections.Counter()
    in_cases, edge_cases, first, last = collections.Counter(), collections.Counter(), collections.Counter(), collections.Counter()
    for events in cases.values():
        names = [event.status for event in events]
        activities.update(names)
        in_cases.update(set(names))
        first[names[0]] += 1
        last[names[-1]] += 1
        variants[" > ".join(names)] += 1
        edge_cases.update(set(zip(names, names[1:])))
        for one, two in zip(events, events[1:]):
            edges[one.status, two.status].append(two.instant - one.instant)
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


def uncertain_edges(cases):
    """Edges whose number depends on the order of equal times: least and greatest over every order, by trying them all."""
    bounds = collections.defaultdict(lambda: [0, 0, 0, 0])
    for events in cases.values():
        groups = [list(group) for _, group in itertools.groupby(events, key=lambda event: event.instant)]
        orders = []
        for choice in itertools.product(*(itertools.permutations(group) for group in groups)):
            names = [""] + [event.status for group in choice for event in group] + [""]
            orders.append(collections.Counter(zip(names, names[1:])))
        for edge in set().union(*orders):
            counts = [order[edge] for order in orders]
            for place, value in enumerate((min(counts) > 0, max(counts) > 0, min(counts), max(counts))):
                bounds[edge][place] += value
    return [{"from": one, "to": two, "cases": b[:2], "occurrences": b[2:]}
            for (one, two), b in sorted(bounds.items()) if b[0] != b[1] or b[2] != b[3]]


def findings(cases):
    names = {case: [event.status for event in events] for case, events in cases.items()}
    solved = {case: events for case, events in cases.items() if SOLVED in names[case]}
    reopened = {case: n.count(REOPENED) for case, n in names.items() if REOPENED in n}
    chain = figure_1(cases)
    mail = {case: times for case, events in cases.items()
            if (times := [two.instant - one.instant for one, two in itertools.pairwise(events)
                          if (one.status, two.status) == (REOPENED, SOLVED)])}
    mail_minutes = [time / 60 for times in mail.values() for time in times]
    first_solution = {case: next(event for event in events if event.status == SOLVED) for case, events in solved.items()}
    calendar_hours = [(first_solution[case].instant - events[0].instant) / 3600 for case, events in solved.items()]
    working_hours = [open_seconds(events[0].wall, first_solution[case].wall) / 3600 for case, events in solved.items()]
    reopening_hours = [(two.instant - one.instant) / 3600 for events in cases.values()
                       for one, two in itertools.pairwise(events) if (one.status, two.status) == (SOLVED, REOPENED)]
    ties = {case for case, events in cases.items() for one, two in itertools.pairwise(events) if one.instant == two.instant}
    tie_pairs = {(one.status, two.status) for events in cases.values()
                 for one, two in itertools.pairwise(events) if one.instant == two.instant}
    months = collections.Counter(events[0].wall.month for events in cases.values())
    weekdays = collections.Counter(events[0].wall.weekday() for events in cases.values())
    spells = lambda status: sum(n.count(status) for n in names.values())
    by = lambda value: null_finding(solved, chain, value)
    agents = collections.defaultdict(set)
    for events in cases.values():
        for event in events:
            if event.agent:
                agents[event.group].add(event.agent)
    return {
        "C1_figure_1_cases": len(chain), "solved_cases": len(solved),
        "C2_reopened_cases": len(reopened), "C2_reopened_twice_or_more": sum(n >= 2 for n in reopened.values()),
        "C2_reopened_events": sum(reopened.values()),
        "C3_thank_you_cases": len(mail), "C3_thank_you_transitions": len(mail_minutes),
        "C3_median_minutes": quantile(mail_minutes, 0.5), "C3_longest_minutes": max(mail_minutes),
        "C3_cases_also_in_figure_1": len(set(mail) & set(chain)),
        "C5_by_group": by(lambda case: first_solution[case].group),
        "C5_by_category": by(lambda case: cases[case][0].of_case[0]),
        "C6_calendar_hours": {"median": quantile(calendar_hours, 0.5), "p90": quantile(calendar_hours, 0.9)},
        "C6_working_hours": {"median": quantile(working_hours, 0.5), "p90": quantile(working_hours, 0.9)},
        "C7_ping_pong_cases": sum(subsequence([SECOND, BACK, SECOND], n) for n in names.values()),
        "C8_awaiting_user_spells": spells(USER), "C8_awaiting_supplier_spells": spells(SUPPLIER),
        "C8_awaiting_supplier_by_category": dict(sorted(collections.Counter(
            events[0].of_case[0] for events in cases.values() for event in events if event.status == SUPPLIER).items())),
        "C9_created_by_month": [months[month] for month in range(1, 13)],
        "C9_created_by_weekday": [weekdays[day] for day in range(7)],
        "C10_hours_until_reopened": {"median": quantile(reopening_hours, 0.5), "p90": quantile(reopening_hours, 0.9)},
        "C11_tie_cases": len(ties), "C11_tied_pairs": sorted(map(list, tie_pairs)),
        "cancelled_cases": spells(CANCELLED), "cases_ending_2024": sum(e[-1].wall.year == 2024 for e in cases.values()),
        "weekend_events": sum(event.wall.weekday() >= 5 for events in cases.values() for event in events),
        "agents_by_group": {group: len(names) for group, names in sorted(agents.items())},
        "agents": len(set().union(*agents.values())),
        "case_attribute_values": {name: len({e[0].of_case[i] for e in cases.values()} - {""}) for i, name in enumerate(CASE_COLUMNS)},
        "events_outside_opening_hours": dict(sorted(collections.Counter(
            event.status for events in cases.values() for event in events if not is_open(event.wall)).items())),
        "events_that_cannot_be_told_apart_by_clock": sum(
            event.wall.replace(tzinfo=ZONE, fold=0).timestamp() != event.wall.replace(tzinfo=ZONE, fold=1).timestamp()
            for events in cases.values() for event in events),
    }


def figure_1(cases):
    """Løst ⇝ Genåbnet ⇝ Svar sendt, anything between."""
    return {case: events for case, events in cases.items()
            if subsequence([SOLVED, REOPENED, REPLY], [event.status for event in events])}


def subsequence(wanted, names):
    left = iter(names)
    return all(any(name == step for name in left) for step in wanted)


def null_finding(solved, chain, value):
    """Shares of Figure 1 by group, and Pearson's chi-squared over all of them."""
    all_of, hits = collections.Counter(), collections.Counter()
    for case in solved:
        all_of[value(case)] += 1
        hits[value(case)] += case in chain
    share = len(chain) / len(solved)
    chi2 = sum((hits[g] - n * share) ** 2 / (n * share) + (hits[g] - n * share) ** 2 / (n * (1 - share)) for g, n in all_of.items())
    return {"groups": {g: {"solved": all_of[g], "figure_1": hits[g], "percent": round(100 * hits[g] / all_of[g], 2)} for g in sorted(all_of)},
            "chi2": round(chi2, 4), "p": round(chi2_survival(chi2, len(all_of) - 1), 4)}


def chi2_survival(x, freedom):
    """Upper tail by the recurrence over degrees of freedom (Abramowitz and Stegun 26.4.4 and 26.4.5)."""
    if freedom % 2:
        tail, term, k = math.erfc(math.sqrt(x / 2)), math.sqrt(2 * x / math.pi) * math.exp(-x / 2), 1
    else:
        tail, term, k = math.exp(-x / 2), x / 2 * math.exp(-x / 2), 2
    while k < freedom:
        tail, k = tail + term, k + 2
        term *= x / k
    return tail


def is_open(wall):
    return wall.weekday() < 5 and wall.date() not in CLOSED and datetime.time(8) <= wall.time() <= datetime.time(16)


def open_seconds(begin, end):
    """Seconds of opening time, Monday to Friday 8 to 16, between two wall clocks."""
    total, day = 0, begin.date()
    while day <= end.date():
        if day.weekday() < 5 and day not in CLOSED:
            opens, closes = (datetime.datetime.combine(day, datetime.time(hour)) for hour in (8, 16))
            total += max(0, (min(end, closes) - max(begin, opens)).total_seconds())
        day += datetime.timedelta(1)
    return total


def quantile(values, share):
    ordered = sorted(values)
    place = share * (len(ordered) - 1)
    below = math.floor(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (ordered[above] - ordered[below]) * (place - below)


def stamp(instant):
    return datetime.datetime.fromtimestamp(instant, datetime.timezone.utc).isoformat()


main()
