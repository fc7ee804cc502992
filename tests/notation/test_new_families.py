"""A new notation family is one new file: it is read without being registered."""

import sys

import pytest

from uvp_xl.notation import budget, planning, status
from uvp_xl.notation.budget import budget_family
from uvp_xl.notation.planning import forms, parts, planning_grammar, tokenizer
from uvp_xl.notation.status import near_phrases, phase_phrases

FORM = """
from uvp_xl.notation.cell_reading import Planning
PRECEDENCE = 15
def read(text, years):
    return Planning("recurring") if text == "elke volle maan" else None
"""
PART = """
import re
from uvp_xl.notation.planning.calendar_dates import months
from uvp_xl.notation.planning.time_part import TimePart
PATTERN = re.compile("oogsttijd")
def part(match):
    return TimePart("harvest", 8, lambda year, month: months(year, month, month))
"""
BUDGET = """
from uvp_xl.notation.cell_reading import Budget
PRECEDENCE = 15
def read(frame):
    return Budget("none") if frame.text == "uit de fooienpot" else None
"""
PHASE = """
PHASE = "paused"
PHRASES = ("in de mottenballen",)
"""
CACHES = (
    planning_grammar._forms,
    tokenizer._families,
    budget_family.in_order,
    phase_phrases.table,
    phase_phrases.whole,
    phase_phrases._known,
    phase_phrases._longest,
    near_phrases._index,
)


@pytest.fixture
def new_file(tmp_path, monkeypatch):
    """Add a file with this source to a package, for one test."""
    name = "new_family"

    def add(package, source):
        (tmp_path / f"{name}.py").write_text(source)
        monkeypatch.setattr(package, "__path__", [*package.__path__, str(tmp_path)])
        monkeypatch.syspath_prepend(str(tmp_path))  # Forgets what the importer knows of folders.
        added.append(f"{package.__name__}.{name}")
        for cached in CACHES:
            cached.cache_clear()

    added = []
    yield add
    for module in added:
        sys.modules.pop(module, None)
    for package in (budget, status, forms, parts):
        vars(package).pop(name, None)
    for cached in CACHES:
        cached.cache_clear()


def test_a_planning_form(new_file):
    assert planning.read("elke volle maan").kind == "unknown"
    new_file(forms, FORM)
    assert planning.read("elke volle maan").kind == "recurring"


def test_a_planning_part(new_file):
    assert planning.read("vanaf oogsttijd 2021").kind == "unknown"
    new_file(parts, PART)
    assert str(planning.read("vanaf oogsttijd 2021").start) == "2021-08-01"


def test_a_budget_family(new_file):
    assert budget.read("uit de fooienpot").kind == "unknown"
    new_file(budget, BUDGET)
    assert budget.read("uit de fooienpot").kind == "none"


def test_a_status_phase(new_file):
    assert status.read("in de mottenballen").phase == "unknown"
    new_file(status, PHASE)
    assert status.read("in de mottenballen (mei 2020)").phase == "paused"
