"""Facts and questions as tables that a Dutch reader can go through, and what `read` promises."""

import csv
import datetime as dt
from pathlib import Path

import pytest

from uvp_xl.grid import CellError
from uvp_xl.notation.planning import read

HERE = Path(__file__).parent


def _table(name):
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        return [tuple(row.values()) for row in csv.DictReader(file, delimiter="\t", quoting=3)]


@pytest.mark.parametrize(("text", "start", "end", "kind"), _table("facts.tsv"))
def test_fact(text, start, end, kind):
    planning = read(text)
    found = (str(planning.start or ""), str(planning.end or ""), planning.kind)
    assert found == (start, end, kind)
    assert bool(planning.problem) == (kind == "unknown")


@pytest.mark.parametrize(("text", "problem", "proposals"), _table("questions.tsv"))
def test_question_in_a_plan_of_two_years(text, problem, proposals):
    planning = read(text, [2020, 2021])
    assert planning.kind == "unknown"
    assert (planning.start, planning.end) == (None, None)
    assert planning.problem == f"“{text}”: {problem}"
    assert planning.proposals == tuple(filter(None, proposals.split("|")))
    assert "unknown" not in {read(text, [2020, 2021]).kind for text in planning.proposals}


LEFTOVERS = ("{}\u00a0", "\n{}", "{}.", "  {} ;", "\u200b{}", "({})", "- {}", "“{}”", "{}\u00ad")


@pytest.mark.parametrize(
    "text", [row[0] for row in _table("facts.tsv") if row[0][0] not in "?-—…["]
)
def test_leftovers_change_nothing(text):
    around = [leftover for leftover in LEFTOVERS if "(" not in leftover or "(" not in text]
    found = {_what(read(leftover.format(text))) for leftover in around}
    assert found == {_what(read(text))}


@pytest.mark.parametrize("text", [row[0] for row in _table("facts.tsv")])
def test_capitals_and_blanks_change_nothing(text):
    plain = _what(read(text))
    assert _what(read(text.upper())) == plain
    assert _what(read(text.replace(" ", "\u00a0\n"))) == plain


def _what(planning):
    return planning.kind, planning.start, planning.end


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Q3", "2020-07-01", "2020-09-30"),
        ("voorjaar", "2020-03-01", "2020-05-31"),
        ("1 mei", "2020-05-01", "2020-05-01"),
        ("jan t/m mrt", "2020-01-01", "2020-03-31"),
        ("maandag 4 mei", "2020-05-04", "2020-05-04"),
        ("uiterlijk 1 mei", "", "2020-05-01"),
        ("vanaf Q2", "2020-04-01", ""),
        ("Q3 (gereed)", "2020-07-01", "2020-09-30"),
        ("Q3 t/m 2021", "2020-07-01", "2021-12-31"),
    ],
)
def test_without_a_year_in_a_plan_of_one_year(text, start, end):
    planning = read(text, [2020, 2020])
    assert (str(planning.start or ""), str(planning.end or "")) == (start, end)
    assert read(text).kind == "unknown"
    assert read(text).proposals == ()


def test_a_day_and_month_in_numbers_are_asked_in_every_plan():
    assert read("4-4", [2020]).proposals == ()


def test_a_year_of_the_plan_that_cannot_be():
    assert read("Q3", [1066]).problem == "“Q3”: 1066 is geen jaar tussen 1990 en 2099."


@pytest.mark.parametrize("cell", [True, False, 0.5, CellError("#VERW!"), dt.time(9), 12, -3])
def test_a_cell_that_is_no_planning(cell):
    planning = read(cell, [2020])
    assert planning.kind == "unknown"
    assert planning.problem.endswith(".")


@pytest.mark.parametrize("cell", ["", " ", "\u00a0\n", "\u200b"])
def test_an_empty_cell(cell):
    assert read(cell).kind == "empty"


def test_a_long_cell_is_named_in_short():
    problem = read("zie de toelichting bij dit actiepunt " * 20).problem
    assert problem.startswith("“zie de toelichting")
    assert "…”: " in problem
    assert len(problem) < 160
