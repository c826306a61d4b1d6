"""Polars natively, for orientation: import, graph with medians and variants; one line of JSON."""
import json, sys, time
import polars as pl


def main(path):
    begin = (time.perf_counter(), time.process_time())
    log = pl.read_csv(path, separator=";", try_parse_dates=True, row_index_name="row").sort("Sagsnummer", "Tidspunkt", "row")
    steps = log.select("Sagsnummer", "Aktivitet", pl.col("Aktivitet").shift(-1).over("Sagsnummer").alias("next"),
                       (pl.col("Tidspunkt").shift(-1).over("Sagsnummer") - pl.col("Tidspunkt")).alias("time"))
    edges = (steps.filter(pl.col("next").is_not_null()).group_by("Aktivitet", "next")
             .agg(pl.len(), pl.col("Sagsnummer").n_unique().alias("cases"), pl.col("time").median().alias("median")))
    variants = log.group_by("Sagsnummer").agg(pl.col("Aktivitet").str.join(">").alias("course"))["course"].n_unique()
    wall, cpu = (time.perf_counter() - begin[0]) * 1e3, (time.process_time() - begin[1]) * 1e3
    print(json.dumps({"wall_ms": round(wall, 1), "cpu_ms": round(cpu, 1), "events": log.height, "edges_with_median": edges.height,
                      "occurrences": int(edges["len"].sum()), "variants": variants, "version": pl.__version__}))


main(sys.argv[1])
