#!/usr/bin/env python3
"""Invented process maps and Graphviz's drawing of them, for the layout's crossing bar.

Writes tests/golden/layout/<name>.json (the graph) and <name>.plain (what `dot -Tplain` drew).
Needs Graphviz; the test itself does not. Python's standard library only; the same files every time.

    python3 scripts/oracles/layout_graphs.py
"""
import json
import pathlib
import subprocess

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "tests" / "golden" / "layout"
# name, activities, edges, how far an arrow may jump ahead, share of arrows that turn back (of 100)
MAPS = [("narrow", 12, 22, 3, 10), ("branching", 18, 40, 6, 15), ("rework", 16, 50, 5, 40),
        ("wide", 30, 70, 10, 15), ("knot", 24, 110, 24, 45), ("long", 40, 90, 8, 20)]


class Steps:
    """A small congruential generator, so that the files do not depend on Python's own."""

    def __init__(self, seed):
        self.state = seed

    def below(self, limit):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % limit


def invented(seed, activities, edge_count, reach, back):
    steps = Steps(seed)
    first, last = 0, activities + 1
    cases = {}
    for at in range(last):  # the common way through
        cases[at, at + 1] = 400 + steps.below(600)
    while len(cases) < edge_count:
        here = 1 + steps.below(activities)
        way = 1 + steps.below(reach)
        there = here - way if steps.below(100) < back else here + way
        if there <= first or (there >= last and steps.below(3)):
            continue
        cases.setdefault((here, min(there, last)), 1 + steps.below(1 + 200 // way))
    return [[a, b, n] for (a, b), n in sorted(cases.items())]


def dot_text(nodes, edges):
    lines = ['digraph g { graph [nodesep=0.5, ranksep=0.5]; node [shape=box, fixedsize=true, label=""]; edge [arrowhead=none];']
    for at in range(nodes):
        width, height = (84, 26) if at in (0, nodes - 1) else (172, 48)
        node = f"n{at} [width={width / 72}, height={height / 72}];"
        pin = {0: "source", nodes - 1: "sink"}.get(at)
        lines.append(f"{{ rank={pin}; {node} }}" if pin else node)
    for a, b, _ in edges:
        lines.append(f'n{a} -> n{b} [label=<<TABLE BORDER="0" CELLBORDER="0" CELLPADDING="0" CELLSPACING="0" '
                     f'FIXEDSIZE="TRUE" WIDTH="70" HEIGHT="20"><TR><TD></TD></TR></TABLE>>];')
    return "\n".join(lines) + "\n}\n"


for number, (name, activities, edge_count, reach, back) in enumerate(MAPS, start=1):
    edges = invented(number, activities, edge_count, reach, back)
    graph = {"nodes": activities + 2, "edges": edges}
    drawn = subprocess.run(["dot", "-Tplain"], input=dot_text(activities + 2, edges), capture_output=True, text=True, check=True)
    (FOLDER / f"{name}.json").write_text(json.dumps(graph) + "\n")
    (FOLDER / f"{name}.plain").write_text(drawn.stdout)
    print(name, activities + 2, len(edges))
