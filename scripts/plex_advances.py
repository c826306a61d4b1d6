#!/usr/bin/env python3
"""Writes src/engine/layout/plex_advances.rs: how wide every letter of IBM Plex Sans is.

Needs `pip install fonttools brotli`; run again only when the fonts under www/vendor/fonts change.
"""
from pathlib import Path

from fontTools.ttLib import TTFont

ROOT = Path(__file__).resolve().parent.parent
FIRST, LAST = 0x20, 0x17F
OTHERS = [0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2018, 0x2019, 0x201A, 0x201C, 0x201D, 0x201E, 0x2022, 0x2026,
          0x2030, 0x20AC, 0x2122, 0x2190, 0x2191, 0x2192, 0x2193, 0x2212, 0x221E, 0x2248, 0x2260, 0x2264, 0x2265]


def advances(weight):
    widths = {}
    for part in ("Latin1", "Latin2", "Pi"):
        font = TTFont(ROOT / f"www/vendor/fonts/IBMPlexSans-{weight}-{part}.woff2")
        assert font["head"].unitsPerEm == 1000
        for code, glyph in font.getBestCmap().items():
            widths.setdefault(code, font["hmtx"].metrics[glyph][0])
    return widths


def rows(values, per_row=16):
    for start in range(0, len(values), per_row):
        yield "    " + ", ".join(str(value) for value in values[start : start + per_row]) + ",\n"


out = ["//! Advance widths of IBM Plex Sans in thousandths of the size; written by `scripts/plex_advances.py`.\n\n",
       "/// The first character of the dense tables; they end with U+017F.\n",
       f"pub(super) const FIRST: u32 = 0x{FIRST:X};\n"]
for weight in ("Regular", "SemiBold"):
    widths = advances(weight)
    name = {"Regular": "REGULAR", "SemiBold": "SEMI_BOLD"}[weight]
    dense = [widths.get(code, widths[ord("n")]) for code in range(FIRST, LAST + 1)]
    out.append(f"\n#[rustfmt::skip]\npub(super) const {name}: [u16; {len(dense)}] = [\n")
    out.extend(rows(dense))
    out.append("];\n")
    pairs = [(code, widths[code]) for code in OTHERS if code in widths]
    out.append(f"\n#[rustfmt::skip]\npub(super) const {name}_OTHERS: [(u32, u16); {len(pairs)}] = [\n")
    out.extend(rows([f"(0x{code:X}, {width})" for code, width in pairs], 6))
    out.append("];\n")
(ROOT / "src/engine/layout/plex_advances.rs").write_text("".join(out))
