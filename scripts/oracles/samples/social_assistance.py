"""What the sample «Kontanthjælp og lægeerklæringer» must show (domain document, §6.1)."""
import csv
import datetime
import io
import itertools
import re

import numpy
import pandas
from scipy import stats

import figures as f

NAME = "kontanthjaelp_laegeerklaeringer_{layer}_v1.csv"
WINDOW, EXTRACT = datetime.datetime(2021, 7, 1), datetime.datetime(2024, 2, 29, 23, 59)
DAY_ONLY = {"Bevilling af kontanthjælp", "Visiteret jobparat", "Visiteret aktivitetsparat", "CV godkendt", "Min Plan udarbejdet"}
ASKED, RECEIVED, REMINDED = "Lægeerklæring anmodet", "Lægeerklæring modtaget", "Rykker sendt til læge"
PLACEMENT, PLAN = "Virksomhedspraktik startet", "Min Plan udarbejdet"
FIRST_STEPS = {PLACEMENT, "Nytteindsats startet", "Vejledning og opkvalificering startet"}
ENDED, IN_JOB = "Afsluttet", "Afsluttet til job"
ACTIVE = "6.3 Aktivitetsparat"
DEADLINE_DAYS = {"LÆ 125": 14, "LÆ 265": 30}
LANDMARK_DAYS = 60
KINDS = {"A1": "exact", "A2": "statistical", "A2b": "statistical", "A3": "exact", "A4": "statistical",
         "A5": "exact (299 and 106 of a thousand, rounded down)", "A6": "exact within target groups, so the crude difference follows",
         "A7": "exact share, statistical waiting time", "A8": "exact", "A9": "statistical"}


def truth(folder):
    clean, raw = read(folder / NAME.format(layer="ren"), 0), read(folder / NAME.format(layer="raa"), 2)
    cases = to_log(clean)
    view = f.figures(cases)
    view["variant_coverage_percent"] = f.variant_coverage(cases)
    return {"files": f.files(folder, [NAME]), "figures": view, "findings": findings(cases, clean), "kinds": KINDS,
            "faults": faults(raw, clean), "recoverable": f.recoverable(view)}


def read(path, titles):
    text = path.read_bytes().decode("cp1252")
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))[titles:]
    return pandas.DataFrame(rows[1:], columns=rows[0])


def wall(text):
    return datetime.datetime.strptime(text, "%d-%m-%Y %H:%M" if len(text) > 10 else "%d-%m-%Y")


def to_log(rows):
    return f.log(zip(rows["Sagsnr"], (f.instant(wall(text)) for text in rows["Tidspunkt"]), rows["Aktivitet"], range(len(rows))))


# Faults -------------------------------------------------------------------------------------------------------

def fault(count, repair, what):
    return {"count": int(count), "repair": repair, "what": what}


def folded(name):
    """An activity without what its spellings differ in."""
    for letter, pair in (("æ", "ae"), ("ø", "oe"), ("å", "aa")):
        name = name.lower().replace(letter, pair)
    return re.sub(r"[^a-z0-9]", "", name)


def faults(raw, clean):
    """Counts what is planted, puts it right, and makes sure that nothing but the clean rows is left."""
    counts = {}
    total = raw["Sagsnr"] == "I alt"
    kroner = lambda texts: sum(int(re.sub(r"\D", "", text)) for text in texts if text)
    assert total.sum() == 1 and total.iloc[-1] and kroner(raw.loc[total, "Udgift (kr.)"]) == kroner(raw.loc[~total, "Udgift (kr.)"])
    left = raw[~total].copy()
    counts["Q1_exact_duplicates"] = fault(left.duplicated().sum(), "leave out", "rows")
    left = left[~left.duplicated()]
    for key, column in (("activity", "Aktivitet"), ("case", "Sagsnr"), ("time", "Tidspunkt")):
        empty = left[column] == ""
        counts[f"Q4_empty_{key}"] = fault(empty.sum(), "leave out", "rows")
        left = left[~empty]
    broken = left["Aktivitet"].str.contains("Ã")
    counts["Q6_mojibake"] = fault(broken.sum(), "undo", "rows: UTF-8 bytes in a file of Windows-1252")
    left.loc[broken] = left.loc[broken].map(lambda text: text.encode("cp1252").decode("utf-8"))
    known = {folded(name): name for name in set(clean["Aktivitet"])}
    spelled = ~left["Aktivitet"].isin(known.values())
    counts["Q5_spellings"] = fault(spelled.sum(), "undo", "rows") | {"by_spelling": tally(left.loc[spelled, "Aktivitet"])}
    left["Aktivitet"] = left["Aktivitet"].map(lambda name: known[folded(name)])
    iso = left["Tidspunkt"].str.match(r"\d{4}-")
    counts["Q7_iso_dates"] = fault(iso.sum(), "undo", "rows")
    left.loc[iso, "Tidspunkt"] = left.loc[iso, "Tidspunkt"].map(lambda t: f"{t[8:10]}-{t[5:7]}-{t[:4]}{t[10:]}")
    midnight = left["Aktivitet"].isin(DAY_ONLY) & (left["Tidspunkt"].str.len() > 10)
    assert set(left.loc[midnight, "Tidspunkt"].str[11:]) == {"22:00", "23:00"}
    counts["Q8_midnight_in_utc"] = fault(midnight.sum(), "undo", "rows of «CV godkendt»: 22:00 or 23:00 of the day before")
    left.loc[midnight, "Tidspunkt"] = left.loc[midnight, "Tidspunkt"].map(local_day)
    impossible = ~left["Tidspunkt"].map(is_possible)
    counts["Q3_impossible_dates"] = fault(impossible.sum(), "leave out", "rows: 1923, 2032, 31-02")
    counts["Q3_impossible_dates"]["by_kind"] = tally(
        left.loc[impossible, "Tidspunkt"].map(lambda t: "31-02" if t[:5] == "31-02" else t[6:10]))
    left = left[~impossible]
    words = left["Distrikt"].isin(["Uoplyst", "-", "Ukendt"])
    counts["Q13_words_for_no_district"] = fault(clean.loc[clean["Distrikt"] == "", "Sagsnr"].nunique(), "undo", "cases; empty in the clean layer")
    counts["Q13_words_for_no_district"]["rows_in_raw"] = int(raw["Distrikt"].isin(["Uoplyst", "-", "Ukendt"]).sum())
    left.loc[words, "Distrikt"] = ""
    counts |= remarks(left, clean)
    counts["Q14_number_of_two_people"] = fault(split_people(left), "undo", "case numbers; the second person's rows, 700 days or more later, are a case of their own")
    counts |= {
        "Q2_day_only": fault(clean["Aktivitet"].isin(DAY_ONLY).sum(), "both layers", "rows") | same_day_order_unknown(clean),
        "Q9_registered_late": {"repair": "both layers", "what": "days from event to registration", **registration(clean)},
        "Q10_begun_before_the_window": fault(without_first_step(clean), "both layers", "cases without «Henvendelse om hjælp»"),
        "titles": fault(2, "leave out", "lines above the names of the columns"), "total": fault(1, "leave out", "line at the end"),
        "rows": {"raw": int((~total).sum()), "clean": len(clean)},
    }
    kept = [name for name in clean.columns if name not in ("Sagsnr", "Bemærkning")]
    pandas.testing.assert_frame_equal(left[kept].reset_index(drop=True), clean[kept])
    renamed = left["Sagsnr"].reset_index(drop=True) != clean["Sagsnr"]
    assert left.groupby("person").ngroups == clean["Sagsnr"].nunique() and clean.loc[renamed, "Sagsnr"].nunique() == 3
    return counts


def tally(values):
    return {str(key): int(count) for key, count in sorted(values.value_counts().items())}


def local_day(text):
    utc = datetime.datetime.strptime(text, "%d-%m-%Y %H:%M").replace(tzinfo=datetime.timezone.utc)
    local = utc.astimezone(f.ZONE)
    assert (local.hour, local.minute) == (0, 0)
    return local.strftime("%d-%m-%Y")


def is_possible(text):
    try:
        return WINDOW <= wall(text) <= EXTRACT
    except ValueError:
        return False


def remarks(left, clean):
    """Remarks that the clean layer does not have, by what they tell."""
    stock = set(clean["Bemærkning"])
    own = left.loc[~left["Bemærkning"].isin(stock), "Bemærkning"].map(lambda t: t if "Ã" not in t else "")
    own = own[own != ""]
    cpr = own.str.contains(r"(?<!\d)\d{6}[- ]?\d{4}(?!\d)")
    mail = own.str.contains("@")
    phone = own.str.contains(r"90 ?00 ?12 ?3\d") & ~cpr
    breaks = own.str.contains("[\n;]")
    names = ~(cpr | mail | phone | breaks)
    years = own[cpr].str.extract(r"(?<!\d)\d{4}(\d\d)[- ]?\d{4}")[0].astype(int)
    assert years.between(40, 57).all()
    what = "remarks of rows that have none in the clean layer"
    return {"Q11_cpr": fault(cpr.sum(), "undo", what), "Q11_names": fault(names.sum(), "undo", what),
            "Q11_phones": fault(phone.sum(), "undo", what), "Q11_mails": fault(mail.sum(), "undo", what),
            "Q12_breaks_and_semicolons": fault(breaks.sum(), "undo", what)}


def split_people(left):
    """Numbers the people of each case number: a new one after a gap of 700 days."""
    day = left["Tidspunkt"].map(wall)
    order = left.assign(day=day).sort_values(["Sagsnr", "day"], kind="stable")
    gap = order.groupby("Sagsnr")["day"].diff().dt.days >= 700
    left["person"] = order["Sagsnr"] + "#" + gap.groupby(order["Sagsnr"]).cumsum().astype(str)
    return gap.sum()


def same_day_order_unknown(clean):
    """Days of a case with several events of which at least one has no clock."""
    days = clean.assign(day=clean["Tidspunkt"].str[:10], day_only=clean["Tidspunkt"].str.len() == 10)
    grouped = days.groupby(["Sagsnr", "day"])["day_only"].agg(["size", "any"])
    unknown = grouped[(grouped["size"] > 1) & grouped["any"]]
    return {"case_days_of_unknown_order": len(unknown), "cases_with_such_days": unknown.index.get_level_values(0).nunique()}


def registration(clean):
    lag = (clean["Registreret"].map(wall).dt.normalize() - clean["Tidspunkt"].map(wall).dt.normalize()).dt.days
    assert (lag >= 0).all()
    late = clean.loc[lag > 3, "Registreret"].map(wall).dt.weekday
    return {"same_day_percent": round(100 * (lag == 0).mean(), 2), "after_1_to_3_days_percent": round(100 * lag.between(1, 3).mean(), 2),
            "later_percent": round(100 * (lag > 3).mean(), 2), "of_the_later_on_fridays_percent": round(100 * (late == 4).mean(), 2)}


def without_first_step(clean):
    return clean["Sagsnr"].nunique() - clean.loc[clean["Aktivitet"] == "Henvendelse om hjælp", "Sagsnr"].nunique()


# Findings -----------------------------------------------------------------------------------------------------

def findings(cases, rows):
    table = case_table(cases, rows)
    waits = answers(cases, rows)
    asked = table[table["asked"] > 0]
    active = table[table["group"] == ACTIVE]
    return {
        "A1": by_team(active) | {"job_ready": f.share((table.loc[table["group"] != ACTIVE, "asked"] > 0).sum(), (table["group"] != ACTIVE).sum())},
        "A2": {kind: f.spread(of_kind["days"]) | late(kind, of_kind) for kind, of_kind in waits.groupby("kind")},
        "A2b": {place or "unknown": f.spread(of_place["days"]) for place, of_place in waits.groupby("district")},
        "A3": {"caseworker_changed": f.share((asked.loc[asked["caseworkers"] > 1, "asked"] > 1).sum(), (asked["caseworkers"] > 1).sum()),
               "same_caseworker": f.share((asked.loc[asked["caseworkers"] == 1, "asked"] > 1).sum(), (asked["caseworkers"] == 1).sum())},
        "A4": practice_change(waits),
        "A5": first_meetings(table),
        "A6": trap(table),
        "A7": team_meetings(cases),
        "A8": plan_first(cases),
        "A9": open_cases(table),
    }


def case_table(cases, rows):
    start_of = lambda case: rows["Aktivitet"][cases[case][0].row]
    records = []
    for case, events in cases.items():
        names = [event.activity for event in events]
        first = lambda name: next((event.instant for event in events if event.activity == name), None)
        row = events[0].row
        records.append({
            "case": case, "start": events[0].instant, "end": events[-1].instant, "closed": names[-1].startswith(ENDED),
            "job": names[-1] == IN_JOB, "asked": names.count(ASKED), "placed": first(PLACEMENT),
            "help": first("Henvendelse om hjælp"), "meeting": first("Første jobsamtale afholdt"),
            "caseworkers": len({rows["Medarbejder"].iat[event.row] for event in events}),
            "team": rows["Team"].iat[row], "group": rows["Målgruppe"].iat[row]})
    return pandas.DataFrame(records)


def by_team(active):
    with_certificate = active.groupby("team")["asked"].agg(["size", lambda n: (n > 0).sum()])
    with_certificate.columns = ["cases", "hits"]
    pairs = {}
    for one, two in itertools.combinations(with_certificate.index, 2):
        pairs[f"{one} - {two}"] = p_of_shares(with_certificate.loc[[one, two]])
    return {"teams": {team: f.share(row["hits"], row["cases"]) for team, row in with_certificate.iterrows()},
            "p_all": p_of_shares(with_certificate), "p_pairs": pairs}


def p_of_shares(counts):
    test = stats.chi2_contingency([counts["hits"], counts["cases"] - counts["hits"]], correction=False)
    return f.p_value(test)


def answers(cases, rows):
    """Each request with the next answer in its case."""
    records = []
    for events in cases.values():
        waiting = []
        for event in events:
            if event.activity == ASKED:
                waiting.append(event)
            elif event.activity == RECEIVED and waiting:
                request = waiting.pop(0)
                records.append({"days": (event.instant - request.instant) / f.DAY, "asked": request.instant,
                                "kind": rows["Attesttype"].iat[request.row], "district": rows["Distrikt"].iat[request.row]})
    return pandas.DataFrame(records)


def late(kind, waits):
    return {"deadline_days": DEADLINE_DAYS[kind], "late": f.share((waits["days"] > DEADLINE_DAYS[kind]).sum(), len(waits))} if kind in DEADLINE_DAYS else {}


def practice_change(waits):
    changed = f.instant(datetime.datetime(2023, 1, 1))
    before, after = waits.loc[waits["asked"] < changed, "days"], waits.loc[waits["asked"] >= changed, "days"]
    over = lambda days: int((days > 42).sum())
    return {"before": f.spread(before) | {"over_42_days": over(before)}, "after": f.spread(after) | {"over_42_days": over(after)},
            "p_mann_whitney": f.p_value(stats.mannwhitneyu(before, after)),
            "p_median_test": f.p_value(stats.median_test(before, after, correction=False))}


def first_meetings(table):
    """Cases whose first word is in the log; within seven days of it."""
    seen = table.dropna(subset=["help", "meeting"])
    in_time = (seen["meeting"] - seen["help"]) / f.DAY <= 7
    month = pandas.to_datetime(seen["help"], unit="s", utc=True).dt.tz_convert("Europe/Copenhagen").dt.month
    holidays = month.isin([7, 12])
    return {"all": f.share(in_time.sum(), len(seen)), "july_and_december": f.share(in_time[holidays].sum(), holidays.sum()),
            "other_months": f.share(in_time[~holidays].sum(), (~holidays).sum())}


def trap(table):
    placed, job = table["placed"].notna(), table["job"]
    def compared(of):
        counts = pandas.DataFrame({"cases": [int((placed & of).sum()), int((~placed & of).sum())],
                                   "hits": [int((placed & of & job).sum()), int((~placed & of & job).sum())]})
        shares = [f.share(row["hits"], row["cases"]) for _, row in counts.iterrows()]
        pooled = counts["hits"].sum() / counts["cases"].sum()
        error = (pooled * (1 - pooled) * (1 / counts["cases"]).sum()) ** 0.5
        z = (counts["hits"] / counts["cases"]).diff().iloc[1] / -error
        return {"with_placement": shares[0], "without": shares[1], "z": round(z, 3), "p": p_of_shares(counts)}
    begun = (table["placed"] - table["start"]) / f.DAY
    lasted = ((table["end"] - table["start"]) / f.DAY)[table["closed"]]
    assert begun.max() < LANDMARK_DAYS <= lasted.min() + 1
    return {"crude": compared(table["case"].notna()), "landmark_days": LANDMARK_DAYS, "latest_placement_days": round(begun.max(), 2),
            "shortest_closed_case_days": round(lasted.min(), 2),
            "within": {group: compared(table["group"] == group) for group in sorted(table["group"].unique())}}


def team_meetings(cases):
    waits, on_rule, meetings = [], 0, 0
    for events in cases.values():
        plan = next((event for event in events if event.activity == "Rehabiliteringsplan udarbejdet"), None)
        for event in events:
            if event.activity == "Møde i rehabiliteringsteam":
                meetings += 1
                day = datetime.datetime.fromtimestamp(event.instant, f.ZONE)
                on_rule += day.weekday() == 3 and day.isocalendar().week % 2 == 0
                waits.append((event.instant - plan.instant) / f.DAY)
    return f.spread(waits) | {"thursdays_of_even_weeks": f.share(on_rule, meetings)}


def plan_first(cases):
    before, after, without_plan = 0, 0, 0
    for events in cases.values():
        plan = next((event.instant for event in events if event.activity == PLAN), None)
        step = next((event.instant for event in events if event.activity in FIRST_STEPS), None)
        if step is None:
            continue
        without_plan += plan is None
        before += plan is not None and plan < step
        after += plan is not None and plan > step
    return {"plan_first": f.share(before, before + after), "violations": after, "activation_without_plan": without_plan}


def open_cases(table):
    """Kaplan-Meier against the naive mean of closed cases; open ones are cut off at the extract."""
    extract = f.instant(EXTRACT)
    closed = table["closed"]
    days = ((table["end"].where(closed, extract) - table["start"]) / f.DAY).to_numpy()
    censored = stats.CensoredData.right_censored(days, ~closed.to_numpy())
    survival = stats.ecdf(censored).sf
    below = numpy.flatnonzero(survival.probabilities <= 0.5)
    closed_days = days[closed.to_numpy()]
    horizon = 730.0
    times = numpy.concatenate([[0.0], survival.quantiles[survival.quantiles < horizon], [horizon]])
    heights = numpy.concatenate([[1.0], survival.probabilities[survival.quantiles < horizon]])
    return {"open": f.share((~closed).sum(), len(table)), "naive_mean_days_of_closed": round(float(closed_days.mean()), 2),
            "naive_median_days_of_closed": round(float(numpy.median(closed_days)), 2),
            "kaplan_meier_median_days": round(float(survival.quantiles[below[0]]), 2),
            "kaplan_meier_mean_days_within_730": round(float((numpy.diff(times) * heights).sum()), 2)}
