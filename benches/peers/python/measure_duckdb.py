"""DuckDB natively, for orientation: import, graph with medians and variants in SQL; one line of JSON."""
import json, sys, time
import duckdb


def main(path):
    begin = (time.perf_counter(), time.process_time())
    base = duckdb.connect()
    base.execute("create table log as select row_number() over () as row, * from read_csv(?, delim=';', header=true, quote='\"')", [path])
    edges = base.execute(EDGES).fetchall()
    variants = base.execute(VARIANTS).fetchone()[0]
    wall, cpu = (time.perf_counter() - begin[0]) * 1e3, (time.process_time() - begin[1]) * 1e3
    events = base.execute("select count(*) from log").fetchone()[0]
    print(json.dumps({"wall_ms": round(wall, 1), "cpu_ms": round(cpu, 1), "events": events, "edges_with_median": len(edges),
                      "occurrences": sum(edge[2] for edge in edges), "variants": variants, "version": duckdb.__version__}))


EDGES = """select Aktivitet, next, count(*), count(distinct Sagsnummer), avg(seconds), median(seconds) from (
  select Sagsnummer, Aktivitet, lead(Aktivitet) over w as next, epoch(lead(Tidspunkt) over w) - epoch(Tidspunkt) as seconds
  from log window w as (partition by Sagsnummer order by Tidspunkt, row)) where next is not null group by 1, 2"""
VARIANTS = """select count(distinct course) from (
  select string_agg(Aktivitet, '>' order by Tidspunkt, row) as course from log group by Sagsnummer)"""

main(sys.argv[1])
