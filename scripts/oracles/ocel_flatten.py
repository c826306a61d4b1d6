#!/usr/bin/env python3
"""What PM4Py says of object logs: their object types, and what flattening to each of them gives.

    python3 scripts/oracles/ocel_flatten.py tests/golden/ocel ../shared/logs/ocel > tests/golden/ocel/expected.json

Only figures and ids are taken, from `pm4py.read_ocel*` and `pm4py.ocel_flattening`; no code of it is read into ours.
"""
import json
import pathlib
import sys

import pm4py

READERS = {
    "example_log.jsonocel": pm4py.read_ocel,
    "example_log.xmlocel": pm4py.read_ocel,
    "ocel20_example.jsonocel": pm4py.read_ocel2,
    "ocel20_example.xmlocel": pm4py.read_ocel2,
    "small.jsonocel": pm4py.read_ocel2,
    "small.xmlocel": pm4py.read_ocel2,
}

expected = {}
for folder in map(pathlib.Path, sys.argv[1:]):
    for path in sorted(folder.iterdir()):
        if path.name not in READERS:
            continue
        log = READERS[path.name](str(path))
        relations = log.relations[["ocel:eid", "ocel:oid", "ocel:type", "ocel:activity"]].drop_duplicates()
        types = {}
        for name, objects in log.objects.groupby("ocel:type"):
            of_type = relations[relations["ocel:type"] == name]
            flat = pm4py.ocel_flattening(log, name)
            rows = sorted({(str(r["case:concept:name"]), r["concept:name"], str(r["ocel:eid"])) for _, r in flat.iterrows()})
            per_event = of_type.groupby("ocel:eid").size()
            types[name] = {
                "objects": len(objects),
                "events": of_type["ocel:eid"].nunique(),
                "duplicated": int((per_event > 1).sum()),
                "left_out": len(log.events) - of_type["ocel:eid"].nunique(),
                "row_count": len(rows),
            }
            # The logs of others are not copied here, not even their ids.
            if path.name.startswith("small"):
                types[name]["rows"] = rows
        expected[path.name] = {"events": len(log.events), "types": types}
json.dump(expected, sys.stdout, ensure_ascii=False, indent=1)
print()
