"""What the sample «Forsikrede ledige – intensiveret kontakt» must show (domain document, §6.2)."""
import datetime
import itertools

import numpy
import pandas
from scipy import stats

import figures as f

NAME, OFFERS = "forsikrede_ledige_{layer}_v1.csv", "forsikrede_ledige_tilbud_{layer}_v1.csv"
REGISTERED, HANDED_OVER, IN_JOB = "Tilmeldt som ledig på Jobnet", "Overgang til jobcenter", "Afmeldt: ordinært job"
INVITED, NO_SHOW, INFORMED, REBOOKED = "Indkaldelse sendt", "Udeblivelse fra samtale", "Underretning sendt til a-kasse", "Ombooket af borger"
JOINT, CENTRE, FIRST_FUND = "Fælles jobsamtale (a-kasse og jobcenter)", "Jobsamtale i jobcenter", "Første jobsamtale i a-kasse"
OLD_MEETINGS = {"CV-samtale i a-kasse", "Rådighedssamtale i a-kasse"}
MEETINGS = OLD_MEETINGS | {JOINT, CENTRE, FIRST_FUND, "Jobsamtale i a-kasse"}
OFFER_STARTS = {"Virksomhedspraktik startet", "Løntilskud startet", "Vejledning og opkvalificering startet", "6 ugers jobrettet uddannelse startet"}
TRIAL = "2022-09-01", "2023-11-30"
EXTRACT = datetime.datetime(2025, 3, 31, 23, 59)
OPEN_END = "31-12-9999"
KINDS = {"B1": "statistical", "B2": "statistical", "B3": "exact dates of law; share of late first meetings exact (77 of a thousand)",
         "B4": "statistical", "B5": "statistical", "B6": "exact (845 of a thousand, rounded down)", "B7": "statistical", "B8": "exact",
         "B9": "exact", "B10": "exact within age groups (dealt out in order of length), so the crude difference follows"}


def truth(folder):
    clean, raw = (read(folder / NAME.format(layer=layer)) for layer in ("ren", "raa"))
    offers, raw_offers = (read(folder / OFFERS.format(layer=layer)) for layer in ("ren", "raa"))
    cases = to_log(clean)
    view = f.figures(cases)
    view["variant_coverage_percent"] = f.variant_coverage(cases)
    return {"files": f.files(folder, [NAME, OFFERS]), "figures": view, "offers": offer_figures(offers),
            "findings": findings(cases, clean, offers), "kinds": KINDS,
            "faults": faults(raw, clean, raw_offers, offers), "recoverable": f.recoverable(view) | {"offers": len(offers)}}


def read(path):
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    return pandas.read_csv(path, dtype=str, keep_default_na=False, encoding="utf-8-sig", sep=";")


def moment(text):
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00")).timestamp()


def to_log(rows):
    return f.log(zip(rows["sags_id"], map(moment, rows["tidspunkt_utc"]), rows["aktivitet"], range(len(rows))))


def local(instant):
    return datetime.datetime.fromtimestamp(instant, f.ZONE)


def day(text):
    return datetime.datetime.strptime(text, "%d-%m-%Y").date()


# Faults -------------------------------------------------------------------------------------------------------

def fault(count, repair, what):
    return {"count": int(count), "repair": repair, "what": what}


def faults(raw, clean, raw_offers, offers):
    """Counts what is planted, puts it right, and makes sure that nothing but the clean rows is left."""
    counts, left = {}, raw.copy()
    exchanged = (left["slut_utc"] != "") & (left["slut_utc"] < left["tidspunkt_utc"])
    counts["end_before_start"] = fault(exchanged.sum(), "undo", "rows: the two are exchanged")
    left.loc[exchanged, ["tidspunkt_utc", "slut_utc"]] = left.loc[exchanged, ["slut_utc", "tidspunkt_utc"]].values
    names = set(clean["aktivitet"])
    small = ~left["aktivitet"].isin(names)
    proper = {name.lower(): name for name in names}
    repeats = left.assign(aktivitet=left["aktivitet"].map(lambda name: proper[name.lower()])).duplicated(keep=False)
    assert repeats[small].all()
    counts["repeated_in_small_letters"] = fault(small.sum(), "leave out", "rows")
    left = left[~small]
    instants = left["tidspunkt_utc"].map(moment)
    late = instants < instants.cummax() - 3600
    assert set(left.loc[late, "aktivitet"]) == {CENTRE}
    counts["registered_too_late"] = fault(late.sum(), "leave out", "meetings dated before the last one; behind their place in the file")
    left = left[~late].reset_index(drop=True)
    old = left["a_kasse"] == "5"
    assert (left.loc[old, "tidspunkt_utc"] < "2023-06-30T22").all() and not ((left["a_kasse"] == "7") & (left["tidspunkt_utc"] < "2023-06-30T22")).any()
    counts["old_fund_number"] = fault((raw["a_kasse"] == "5").sum(), "undo", "rows: 5 is 7 from July 2023 on")
    left.loc[old, "a_kasse"] = "7"
    spell = (left["aktivitet"] == REGISTERED).groupby(left["sags_id"]).cumsum()
    counts["joined_spells"] = fault((spell.groupby(left["sags_id"]).max() > 1).sum(), "undo",
                                    "case numbers with two spells; a registration more than 28 days after the end begins a new case")
    assert spell.max() == 2 and gaps_between_spells(left, spell).min() > 28
    open_ends = raw_offers["slut"] == OPEN_END
    counts["open_ends_9999"] = fault(open_ends.sum(), "undo", "offers; empty in the clean layer")
    kept = [name for name in clean.columns if name != "sags_id"]
    pandas.testing.assert_frame_equal(left[kept], clean[kept])
    changed = left["sags_id"] != clean["sags_id"]
    # One new number for each second spell, and every second spell has one.
    assert clean.loc[changed, "sags_id"].nunique() == 60 and (changed == (spell == 2)).all()
    new_number = dict(zip(clean.loc[changed, "sags_id"], left.loc[changed, "sags_id"]))
    undone = raw_offers.assign(slut=raw_offers["slut"].replace(OPEN_END, ""))
    pandas.testing.assert_frame_equal(undone, offers.assign(sags_id=offers["sags_id"].replace(new_number)))
    local_day = clean["tidspunkt_utc"].map(lambda text: local(moment(text)).strftime("%Y-%m-%d"))
    nightly = clean["aktivitet"] == HANDED_OVER
    assert {local(moment(text)).strftime("%H:%M:%S") for text in clean.loc[nightly, "tidspunkt_utc"]} == {"03:00:00"}
    return counts | {
        "utc_day_is_not_the_local_day": fault((local_day != clean["tidspunkt_utc"].str[:10]).sum(), "both layers", "rows"),
        "nightly_job_at_three": fault(nightly.sum(), "both layers", "rows «Overgang til jobcenter» at 03:00 in Denmark, nobody's"),
        "overlapping_offers": fault(overlaps(offers), "both layers", "pairs of offers of a case"),
        "joint_meetings_a_minute_apart": fault(len(minute_pairs(clean)), "both layers", "pairs, see B8"),
        "rows": {"raw": len(raw), "clean": len(clean)},
    }


def gaps_between_spells(left, spell):
    ends = left[(spell == 1)].groupby("sags_id")["tidspunkt_utc"].max().map(moment)
    starts = left[(spell == 2) & (left["aktivitet"] == REGISTERED)].set_index("sags_id")["tidspunkt_utc"].map(moment)
    return (starts - ends.loc[starts.index]) / f.DAY


def overlaps(offers):
    pairs = 0
    for _, of_case in offers.groupby("sags_id"):
        periods = [(day(start), day(end) if end else datetime.date.max) for start, end in zip(of_case["start"], of_case["slut"])]
        pairs += sum(one[0] < two[1] and two[0] < one[1] for one, two in itertools.combinations(periods, 2))
    return pairs


def minute_pairs(rows):
    joint = rows[rows["aktivitet"] == JOINT].assign(instant=rows["tidspunkt_utc"].map(moment)).sort_values(["sags_id", "instant"])
    apart = joint.groupby("sags_id")["instant"].diff()
    return joint[apart == 60]


def offer_figures(offers):
    return {"rows": len(offers), "open": int((offers["slut"] == "").sum()), "overlapping_pairs": int(overlaps(offers)),
            "by_type": {name: int(n) for name, n in offers["type"].value_counts().sort_index().items()}}


# Findings -----------------------------------------------------------------------------------------------------

def findings(cases, rows, offers):
    table = case_table(cases, rows)
    job = table[table["exit"] == IN_JOB]
    trial = job[job["start_day"].between(*TRIAL)]
    oldest = trial["age"] == "60+ år"
    return {
        "B1": effect(trial),
        "B2": {"60_and_over": effect(trial[oldest]), "under_60": effect(trial[~oldest])},
        "B3": law_change(cases, table, rows),
        "B4": hand_over(cases),
        "B5": channels(rows),
        "B6": offers_in_time(table, cases),
        "B7": loop(cases),
        "B8": {"pairs": len(minute_pairs(rows)), "joint_meetings": int((rows["aktivitet"] == JOINT).sum())},
        "B9": {"registered_by_month": [int(n) for n in table["start_day"].str[5:7].value_counts().sort_index()]},
        "B10": slow_fund(job),
        "open": f.share((~table["closed"]).sum(), len(table)),
    }


def case_table(cases, rows):
    records = []
    for case, events in cases.items():
        row, names = events[0].row, [event.activity for event in events]
        last = names[-1]
        assert names[0] == REGISTERED and sum(name.startswith("Afmeldt") for name in names) == last.startswith("Afmeldt")
        records.append({"case": case, "start": events[0].instant, "end": events[-1].instant, "closed": last.startswith("Afmeldt"),
                        "exit": last, "start_day": local(events[0].instant).strftime("%Y-%m-%d"),
                        "days": (events[-1].instant - events[0].instant) / f.DAY, "model": rows["indsatsmodel"].iat[row],
                        "age": rows["aldersgruppe"].iat[row], "fund": rows["a_kasse"].iat[row]})
    return pandas.DataFrame(records)


def effect(people):
    """Days to a job, intensive against standard: medians, ratio of geometric means, Welch's test on logarithms."""
    days = {model: of_model["days"] for model, of_model in people.groupby("model")}
    logs = {model: numpy.log(of_model) for model, of_model in days.items()}
    return {"intensive": f.spread(days["Intensiveret"]), "standard": f.spread(days["Standard"]),
            "ratio_of_geometric_means": round(float(numpy.exp(logs["Intensiveret"].mean() - logs["Standard"].mean())), 4),
            "p_welch_of_logarithms": f.p_value(stats.ttest_ind(logs["Intensiveret"], logs["Standard"], equal_var=False))}


def law_change(cases, table, rows):
    first_last = lambda names: [rows.loc[rows["aktivitet"].isin(names), "tidspunkt_utc"].map(moment).agg(edge) for edge in ("min", "max")]
    date = lambda instant: local(instant).strftime("%Y-%m-%d")
    new = table[table["start_day"] >= "2024-01-01"]
    waits = [(event.instant - events[0].instant) / f.DAY for case in new["case"] for events in [cases[case]]
             for event in events if event.activity == FIRST_FUND]
    days = [(local(event.instant).date() - local(events[0].instant).date()).days for case in new["case"] for events in [cases[case]]
            for event in events if event.activity == FIRST_FUND]
    return {"last_cv_or_availability_meeting": date(first_last(OLD_MEETINGS)[1]), "first_hand_over": date(first_last({HANDED_OVER})[0]),
            "first_first_meeting_in_fund": date(first_last({FIRST_FUND})[0]), "registered_under_new_law": len(new),
            "first_meeting_within_14_days": f.share(sum(n <= 14 for n in days), len(days)),
            "first_meeting_within_14_times_24_hours": f.share(sum(n <= 14 for n in waits), len(waits))}


def hand_over(cases):
    waits = []
    for events in cases.values():
        over = next((event.instant for event in events if event.activity == HANDED_OVER), None)
        met = next((event.instant for event in events if over is not None and event.activity == CENTRE and event.instant > over), None)
        if met is not None:
            waits.append((met - over) / f.DAY)
    return f.spread(waits) | {"over_31_days": f.share(sum(wait > 31 for wait in waits), len(waits))}


def channels(rows):
    asked = rows[rows["aktivitet"].isin(MEETINGS | {NO_SHOW})]
    return {channel: f.share((of_channel["aktivitet"] == NO_SHOW).sum(), len(of_channel)) for channel, of_channel in asked.groupby("kanal")}


def offers_in_time(table, cases):
    """Of those unemployed more than 182 days (or that long at the extract): an offer begun within them."""
    extract, in_time, of = EXTRACT.date(), 0, 0
    for case in table["case"]:
        events = cases[case]
        first = local(events[0].instant).date()
        last = local(events[-1].instant).date() if events[-1].activity.startswith("Afmeldt") else extract
        if (last - first).days > 182:
            of += 1
            in_time += any(event.activity in OFFER_STARTS and (local(event.instant).date() - first).days <= 182 for event in events)
    return f.share(in_time, of)


def loop(cases):
    names = [[event.activity for event in events] for events in cases.values()]
    pairs = [pair for of_case in names for pair in itertools.pairwise(of_case)]
    invited = sum(of_case.count(INVITED) for of_case in names)
    rebooked = sum(of_case.count(REBOOKED) for of_case in names)
    wanted = (INVITED, NO_SHOW, INFORMED, INVITED)
    loops = [sum(tuple(of_case[i:i + 4]) == wanted for i in range(len(of_case))) for of_case in names]
    count = lambda one, two: sum(pair == (one, two) for pair in pairs)
    return {"loops_without_a_step_between": sum(loops), "cases_with_such_a_loop": sum(n > 0 for n in loops),
            "edges": {"invited_to_no_show": count(INVITED, NO_SHOW), "no_show_to_informed": count(NO_SHOW, INFORMED), "informed_to_invited": count(INFORMED, INVITED)},
            "rebooked_of_invitations": f.share(rebooked, invited)}


def slow_fund(job):
    """Fund 3 against the others: days to a job, crude and within age groups; shares of those over sixty."""
    def compared(people):
        three, others = people.loc[people["fund"] == "3", "days"], people.loc[people["fund"] != "3", "days"]
        return {"fund_3": f.spread(three), "others": f.spread(others), "p_mann_whitney": f.p_value(stats.mannwhitneyu(three, others))}
    old = job["age"] == "60+ år"
    three = job["fund"] == "3"
    return {"crude": compared(job), "within": {age: compared(of_age) for age, of_age in job.groupby("age")},
            "share_over_sixty": {"fund_3": f.share((old & three).sum(), three.sum()), "others": f.share((old & ~three).sum(), (~three).sum())}}
