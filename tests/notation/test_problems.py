"""Every sentence that the notations can say about a cell, once, for a Dutch reader to review."""

import datetime as dt
import re
from pathlib import Path

from tests.reference import golden
from uvp_xl.grid import CellError, Percentage
from uvp_xl.notation import budget, planning, status

HERE = Path(__file__).parent
PLANNING = [
    line.split("\t")[0]
    for line in (HERE / "planning" / "questions.tsv").read_text("utf-8").splitlines()[1:]
]
BUDGET = (
    "€ 12,500", "n.t.b.", "subsidie", "geen extra kosten", "geen budget", "€ 500 per maand",
    "kpl. 6.123.45", "6140001", "€ -500", "2020", "€ 10.000 en 0,2 fte", "€ 5-10.000",
    "€ 5.000 + € 2.500", "zie bijlage", 0.2, 2020, -5, 10**15, True, CellError("#VERW!"),
    Percentage(0.5), dt.date(2020, 3, 1),
)  # fmt: skip
STATUS = (
    "zie bijlage", "niet gereed", "gereed / loopt", "plan gereed", "groen", "rood/groen", "150%",
    "100% in uitvoering", "bijsturen", "nov: gestart; jan: gereed", 50, True,
    CellError("#N/B"), dt.date(2020, 3, 1),
)  # fmt: skip
OTHER = (True, 0.5, 12, dt.time(9), dt.date(1905, 7, 11), CellError("#N/B"), Percentage(0.5))


def sentences():
    """The first problem of each kind, without what is quoted from the cell or counted."""
    seen = {}
    notations = (("planning", planning, (*PLANNING, *OTHER)), ("begroting", budget, BUDGET))
    for name, notation, cells in (*notations, ("status", status, STATUS)):
        for cell in cells:
            years = ([2020, 2021],) if notation is planning else ()
            problem = notation.read(cell, *years).problem
            seen.setdefault((name, re.sub(r"“[^”]*”|\d+", "", problem)), problem)
    return [f"{name}: {problem}" for (name, _), problem in seen.items()]


def test_golden_problems():
    said = sentences()
    assert all(line.endswith((".", "?")) for line in said)
    text = "\n".join(said) + "\n"
    assert golden(HERE / "problems.txt", text) == text
