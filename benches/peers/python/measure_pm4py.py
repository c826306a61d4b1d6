"""PM4Py natively: import, directly-follows graph, performance graph and variants of one file; one line of JSON.

  python measure_pm4py.py FILE.csv [c|pyarrow]

The reader of pandas is `c` or `pyarrow`; run.mjs tries both and keeps the faster one.
"""
import json, sys, time
import pandas, pm4py
from importlib.metadata import version


def main(path, engine="c"):
    steps, begin = {}, (time.perf_counter(), time.process_time())

    def step(name, work):
        started = time.perf_counter()
        result = work()
        steps[name] = round((time.perf_counter() - started) * 1e3, 1)
        return result

    def read():
        frame = pandas.read_csv(path, sep=";", engine=engine)
        return pm4py.format_dataframe(frame, case_id="Sagsnummer", activity_key="Aktivitet", timestamp_key="Tidspunkt")

    frame = step("import", read)
    graph, _, _ = step("graph", lambda: pm4py.discover_dfg(frame))
    performance, _, _ = step("performance", lambda: pm4py.discover_performance_dfg(frame))
    variants = step("variants", lambda: pm4py.get_variants(frame))
    wall, cpu = (time.perf_counter() - begin[0]) * 1e3, (time.process_time() - begin[1]) * 1e3
    print(json.dumps({"wall_ms": round(wall, 1), "cpu_ms": round(cpu, 1), "steps": steps, "events": len(frame),
                      "edges_with_median": len(performance), "occurrences": sum(graph.values()), "variants": len(variants),
                      "version": version("pm4py")}))


main(*sys.argv[1:])
