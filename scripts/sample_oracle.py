#!/usr/bin/env python3
"""What the three samples must show, counted by a program that shares no code with Spor.

  cargo run --release --example sample_csv FOLDER
  python3 scripts/sample_oracle.py FOLDER          (needs pandas and scipy, from PyPI)

writes tests/golden/samples/*.json. For each sample: its files with their SHA-256, the figures of its clean log, every
finding of the domain document as measured (`kinds` says which are planted exactly and which come out of spread
times), every planted fault with its count and repair, and `recoverable`: the figures that the raw file gives once
all repairs are accepted. The oracle carries the repairs out itself and stops unless the clean rows come back.
"""
import json
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parent
sys.dont_write_bytecode = True
sys.path.insert(0, str(ROOT / "oracles" / "samples"))

import insured_unemployed  # noqa: E402
import service_desk  # noqa: E402
import social_assistance  # noqa: E402


def written(value, indent=0):
    """JSON with one line for each object or list that holds no other."""
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    if not any(isinstance(item, (dict, list)) for item in inner):
        return json.dumps(value, ensure_ascii=False)
    pad = "\n" + " " * (indent + 1)
    if isinstance(value, dict):
        items = [f"{json.dumps(key, ensure_ascii=False)}: {written(item, indent + 1)}" for key, item in value.items()]
        return "{" + pad + ("," + pad).join(items) + "\n" + " " * indent + "}"
    return "[" + pad + ("," + pad).join(written(item, indent + 1) for item in value) + "\n" + " " * indent + "]"


folder = pathlib.Path(sys.argv[1])
golden = ROOT.parent / "tests" / "golden" / "samples"
for sample in (social_assistance, insured_unemployed, service_desk):
    path = golden / f"{sample.__name__}.json"
    path.write_text(written(sample.truth(folder)) + "\n", encoding="utf-8")
    print(path.name)
