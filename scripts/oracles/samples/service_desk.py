"""What the sample «It-servicedesk 2023» must show (domain document, §6.3)."""
import collections
import datetime
import itertools

import pandas
from scipy import stats

import figures as f

NAME = "it_servicedesk_2023_{layer}_v1.csv"
CLOSED = {datetime.date.fromisoformat(day) for day in (
    "2023-01-01 2023-04-06 2023-04-07 2023-04-09 2023-04-10 2023-05-05 2023-05-18 2023-05-28 2023-05-29 2023-06-05 "
    "2023-12-24 2023-12-25 2023-12-26 2023-12-31 2024-01-01 2024-03-28 2024-03-29 2024-03-31 2024-04-01").split()}
SECOND, BACK = "Sendt til 2. linje", "Sendt retur til 1. linje"
USER, SUPPLIER, REPLY = "Afventer bruger", "Afventer leverandør", "Svar sendt til bruger"
SOLVED, REOPENED, CANCELLED = "Løst af agent", "Genåbnet", "Annulleret"
CASE_COLUMNS = ["Kategori", "Underkategori", "Prioritet", "Kanal", "Forvaltning", "SLA-frist", "Tilfredshed"]
TIME = "%Y-%m-%d %H:%M:%S"
KINDS = {"C1": "exact", "C2": "exact", "C3": "exact cases and transitions, statistical minutes", "C4": "exact",
         "C5": "exact by group (415, 119, 82, 27), statistical by category", "C6": "statistical", "C7": "exact", "C8": "exact",
         "C9": "exact for July, August and weekdays", "C10": "statistical", "C11": "exact"}


def truth(folder):
    clean = read(folder / NAME.format(layer="ren"))
    raw = read(folder / NAME.format(layer="raa"))
    cases = to_log(clean)
    assert clean.groupby("Sagsnummer")[CASE_COLUMNS].nunique().max().max() == 1, "a case attribute that changes within its case"
    data = (folder / NAME.format(layer="ren")).read_bytes()
    view = f.figures(cases)
    return {"bytes": len(data), "fnv1a64": f"{fnv1a64(data):016x}", "files": f.files(folder, [NAME]), "figures": view,
            "figures_of_figure_1": f.figures(figure_1(cases)), "uncertain_edges": uncertain_edges(cases),
            "findings": findings(cases, clean), "kinds": KINDS, "faults": faults(raw, clean), "recoverable": f.recoverable(view)}


def read(path):
    return pandas.read_csv(path, dtype=str, keep_default_na=False, encoding="utf-8")


def to_log(rows):
    walls = [datetime.datetime.strptime(text, TIME) for text in rows["Ændret"]]
    return f.log(zip(rows["Sagsnummer"], map(f.instant, walls), rows["Status"], range(len(rows))))


def fnv1a64(data):
    value = 0xCBF29CE484222325
    for byte in data:
        value = ((value ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return value


def faults(raw, clean):
    """Counts what is planted, puts it right, and makes sure that nothing but the clean rows is left."""
    statuses = set(clean["Status"])
    by_case = raw.groupby("Sagsnummer", sort=False)
    names = by_case["Status"].agg(set)
    test = set(raw.loc[raw["Kategori"].str.strip() == "TEST", "Sagsnummer"])
    merged = set(names.index[names.map(lambda n: "Flettet" in n)])
    old = set(names.index[by_case["Ændret"].min() < "2023-01-01"])
    solved_words = {SOLVED, "Løst"}
    unsolved = {case for case, n in names.items()
                if not n & (solved_words | {CANCELLED, "Flettet"}) and case not in test | old}
    future = raw["Ændret"] > "2025-01-01"
    named = (raw["Ændret af"] != "") & ~raw["Ændret af"].str.fullmatch(r"agent\d\d")
    trailing = raw["Kategori"] != raw["Kategori"].str.strip()
    renamed = raw["Status"] == "Løst"
    assert (raw.loc[renamed & ~future, "Ændret"] < "2023-06-01").all()
    assert not ((raw["Status"] == SOLVED) & (raw["Ændret"] < "2023-06-01")).any()
    hour = lambda day: int(raw["Ændret"].str.startswith(day + " 02:").sum())
    counts = {
        "status_renamed_before_june": fault(renamed.sum(), "undo", "rows; «Løst» is «Løst af agent»"),
        "trailing_blanks_in_category": fault(trailing.sum(), "undo", "rows"),
        "names_instead_of_agents": fault(named.sum(), "undo", "rows; the clean row names nobody"),
        "dated_in_the_future": fault(future.sum(), "leave out", "rows"),
        "test_tickets": fault(len(test), "leave out", "cases"),
        "in_the_summer_time_gap": fault(hour("2023-03-26"), "leave out", "rows, all of test tickets"),
        "in_the_repeated_hour": fault(hour("2023-10-29"), "leave out", "rows, all of test tickets"),
        "merged_tickets": fault(len(merged), "leave out", "cases with status «Flettet»"),
        "closed_without_solution": fault(len(unsolved), "leave out", "cases"),
        "old_tickets_closed_at_once": fault(len(old), "leave out", "cases begun before 2023, closed 2023-12-22 15:00:00"),
        "cases_ending_2024": fault(ending_2024(clean), "both layers", "cases"),
        "equal_times": fault(equal_times(clean), "both layers", "cases"),
        "rows": {"raw": len(raw), "clean": len(clean)},
    }
    assert set(raw.loc[raw["Ændret"].str.match("2023-(03-26|10-29) 02:"), "Sagsnummer"]) <= test
    assert set(raw.loc[(raw["Ændret"] == "2023-12-22 15:00:00"), "Sagsnummer"]) >= old
    left = raw[~raw["Sagsnummer"].isin(test | merged | old | unsolved) & ~future].copy()
    left["Status"] = left["Status"].replace("Løst", SOLVED)
    left["Kategori"] = left["Kategori"].str.strip()
    left.loc[named, "Ændret af"] = ""
    assert set(left["Status"]) == statuses
    pandas.testing.assert_frame_equal(left.reset_index(drop=True), clean)
    return counts


def fault(count, repair, what):
    return {"count": int(count), "repair": repair, "what": what}


def ending_2024(clean):
    return (clean.groupby("Sagsnummer")["Ændret"].max() >= "2024-01-01").sum()


def equal_times(clean):
    return clean[clean.duplicated(["Sagsnummer", "Ændret"])]["Sagsnummer"].nunique()


def uncertain_edges(cases):
    """Edges whose number depends on the order of equal times: least and greatest over every order, by trying them all."""
    bounds = collections.defaultdict(lambda: [0, 0, 0, 0])
    for events in cases.values():
        groups = [list(group) for _, group in itertools.groupby(events, key=lambda event: event.instant)]
        orders = []
        for choice in itertools.product(*(itertools.permutations(group) for group in groups)):
            names = [""] + [event.activity for group in choice for event in group] + [""]
            orders.append(collections.Counter(zip(names, names[1:])))
        for edge in set().union(*orders):
            counts = [order[edge] for order in orders]
            for place, value in enumerate((min(counts) > 0, max(counts) > 0, min(counts), max(counts))):
                bounds[edge][place] += value
    return [{"from": one, "to": two, "cases": b[:2], "occurrences": b[2:]}
            for (one, two), b in sorted(bounds.items()) if b[0] != b[1] or b[2] != b[3]]


def findings(cases, rows):
    names = {case: [event.activity for event in events] for case, events in cases.items()}
    solved = {case: events for case, events in cases.items() if SOLVED in names[case]}
    reopened = {case: n.count(REOPENED) for case, n in names.items() if REOPENED in n}
    chain = figure_1(cases)
    mail = {case: times for case, events in cases.items()
            if (times := [two.instant - one.instant for one, two in itertools.pairwise(events)
                          if (one.activity, two.activity) == (REOPENED, SOLVED)])}
    mail_minutes = [time / 60 for times in mail.values() for time in times]
    walls = [datetime.datetime.strptime(text, TIME) for text in rows["Ændret"]]
    column = {name: rows[name].tolist() for name in rows.columns}
    first_solution = {case: next(event for event in events if event.activity == SOLVED) for case, events in solved.items()}
    calendar_hours = [(first_solution[case].instant - events[0].instant) / 3600 for case, events in solved.items()]
    working_hours = [open_seconds(walls[events[0].row], walls[first_solution[case].row]) / 3600 for case, events in solved.items()]
    reopening_hours = [(two.instant - one.instant) / 3600 for events in cases.values()
                       for one, two in itertools.pairwise(events) if (one.activity, two.activity) == (SOLVED, REOPENED)]
    ties = {case for case, events in cases.items() for one, two in itertools.pairwise(events) if one.instant == two.instant}
    tie_pairs = {(one.activity, two.activity) for events in cases.values()
                 for one, two in itertools.pairwise(events) if one.instant == two.instant}
    months = collections.Counter(walls[events[0].row].month for events in cases.values())
    weekdays = collections.Counter(walls[events[0].row].weekday() for events in cases.values())
    spells = lambda status: sum(n.count(status) for n in names.values())
    category = lambda case: column["Kategori"][cases[case][0].row]
    agents = rows[rows["Ændret af"] != ""].groupby("Gruppe")["Ændret af"].nunique()
    ambiguous = sum(wall.replace(tzinfo=f.ZONE, fold=0).timestamp() != wall.replace(tzinfo=f.ZONE, fold=1).timestamp() for wall in walls)
    return {
        "C1_figure_1_cases": len(chain), "solved_cases": len(solved),
        "C2_reopened_cases": len(reopened), "C2_reopened_twice_or_more": sum(n >= 2 for n in reopened.values()),
        "C2_reopened_events": sum(reopened.values()),
        "C3_thank_you_cases": len(mail), "C3_thank_you_transitions": len(mail_minutes),
        "C3_median_minutes": f.quantile(mail_minutes, 0.5), "C3_longest_minutes": max(mail_minutes),
        "C3_cases_also_in_figure_1": len(set(mail) & set(chain)),
        "C5_by_group": null_finding(solved, chain, lambda case: column["Gruppe"][first_solution[case].row]),
        "C5_by_category": null_finding(solved, chain, category),
        "C6_calendar_hours": {"median": f.quantile(calendar_hours, 0.5), "p90": f.quantile(calendar_hours, 0.9)},
        "C6_working_hours": {"median": f.quantile(working_hours, 0.5), "p90": f.quantile(working_hours, 0.9)},
        "C7_ping_pong_cases": sum(subsequence([SECOND, BACK, SECOND], n) for n in names.values()),
        "C8_awaiting_user_spells": spells(USER), "C8_awaiting_supplier_spells": spells(SUPPLIER),
        "C8_awaiting_supplier_by_category": dict(sorted(collections.Counter(
            category(case) for case, n in names.items() for name in n if name == SUPPLIER).items())),
        "C9_created_by_month": [months[month] for month in range(1, 13)],
        "C9_created_by_weekday": [weekdays[day] for day in range(7)],
        "C10_hours_until_reopened": {"median": f.quantile(reopening_hours, 0.5), "p90": f.quantile(reopening_hours, 0.9)},
        "C11_tie_cases": len(ties), "C11_tied_pairs": sorted(map(list, tie_pairs)),
        "cancelled_cases": spells(CANCELLED), "cases_ending_2024": int(ending_2024(rows)),
        "weekend_events": sum(wall.weekday() >= 5 for wall in walls),
        "agents_by_group": {group: int(n) for group, n in agents.items()},
        "agents": int(rows.loc[rows["Ændret af"] != "", "Ændret af"].nunique()),
        "case_attribute_values": {name: len(set(rows[name]) - {""}) for name in CASE_COLUMNS},
        "events_outside_opening_hours": dict(sorted(collections.Counter(
            status for status, wall in zip(rows["Status"], walls) if not is_open(wall)).items())),
        "events_that_cannot_be_told_apart_by_clock": ambiguous,
    }


def figure_1(cases):
    """Løst ⇝ Genåbnet ⇝ Svar sendt, anything between."""
    return {case: events for case, events in cases.items()
            if subsequence([SOLVED, REOPENED, REPLY], [event.activity for event in events])}


def subsequence(wanted, names):
    left = iter(names)
    return all(any(name == step for name in left) for step in wanted)


def null_finding(solved, chain, value):
    """Shares of Figure 1 by group, and Pearson's chi-squared over all of them."""
    table = pandas.DataFrame({"group": [value(case) for case in solved], "hit": [case in chain for case in solved]})
    counts = table.groupby("group")["hit"].agg(["size", "sum"])
    test = stats.chi2_contingency([counts["sum"], counts["size"] - counts["sum"]], correction=False)
    return {"groups": {group: {"solved": int(n), "figure_1": int(hits), "percent": round(100 * int(hits) / int(n), 2)}
                       for group, (n, hits) in counts.iterrows()},
            "chi2": round(test.statistic, 4), "p": round(test.pvalue, 4)}


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
