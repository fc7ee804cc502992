"""A history in one cell: its entries, and which of them is the last."""

from __future__ import annotations

import datetime as dt
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uvp_xl.notation.status import read
from uvp_xl.notation.status.dated_history import entries, latest, trailing_entries

DAYS = ("1-2-2026", "1-5-2026", "12-9-2026")
STEPS = ("gestart", "loopt nog", "gereed")


@pytest.mark.parametrize("order", tuple(permutations(range(3))))
@pytest.mark.parametrize("separator", ["\n", "; ", " ", "\r\n\r\n", " • "])
@pytest.mark.parametrize("label", ["{}: ", "[{}] ", "({}) ", "{} - ", "d.d. {}: ", "Update {}: "])
def test_the_last_date_counts_wherever_it_stands(
    order: tuple[int, ...], separator: str, label: str
) -> None:
    cell = separator.join(label.format(DAYS[n]) + STEPS[n] for n in order)
    assert (cell, read(cell).phase) == (cell, "done")


@given(st.lists(st.dates(dt.date(2015, 1, 1), dt.date(2035, 1, 1)), min_size=2, unique=True))
def test_any_days(days: list[dt.date]) -> None:
    last = max(days)
    cell = "; ".join(
        f"{day.day}-{day.month}-{day.year}: {'afgerond' if day == last else 'loopt'}"
        for day in days[:20]
    )
    assert read(cell).phase == ("done" if last in days[:20] else "in_progress")


@pytest.mark.parametrize(
    ("cell", "texts"),
    [
        ("jan: gestart; mrt: loopt", ["gestart", "loopt"]),
        ("Q1: gestart Q2: loopt", ["gestart", "loopt"]),
        ("week 12: gestart, week 20: gereed", ["gestart", "gereed"]),
        ("1-2-2026 gestart\n1-5-2026 loopt", ["gestart", "loopt"]),
        ("1-2-2026 gestart 1-5-2026 loopt", ["gestart", "loopt"]),
        ("12-3-2026 (JK): gestart; 1-6-2026 (JK): loopt", ["gestart", "loopt"]),
        ("ma 2-2-2026: gestart; di 3-2-2026: loopt", ["gestart", "loopt"]),
        ("1-2-2026: gestart, gereed per 1-6-2026; 1-5-2026: loopt",
         ["gestart, gereed per 1-6-2026", "loopt"]),
        ("12-03-2025: gestart", ["gestart"]),
        ("- 1-2-2026: gestart\n- 1-5-2026: loopt", ["gestart", "loopt"]),
        ("* 1-2-2026: gestart\n* 1-5-2026: loopt", ["gestart", "loopt"]),
        ("12 mrt: gestart / 3 apr: loopt", ["gestart", "loopt"]),
        ("maart: gestart. april: loopt.", ["gestart", "loopt"]),
        ("1/2/26 gestart 1/5/26 loopt", ["gestart", "loopt"]),
        ("1-2-2026, gestart; 1-5-2026, loopt", ["gestart", "loopt"]),
    ],
)  # fmt: skip
def test_entries(cell: str, texts: list[str]) -> None:
    assert [entry.text for entry in entries(cell)] == texts


@pytest.mark.parametrize(
    "cell",
    ["", "gestart", "gereed per 1-3-2026", "1-3-2026", "1-3-2026:", "1-2-2026: gestart; 1-5-2026:",
     "fase 1: gestart; fase 2: loopt", "Stand van zaken wijk: 1-2-2026: gestart",
     "gestart 1-2-2026", "8 wijken: gereed"],
)  # fmt: skip
def test_no_history(cell: str) -> None:
    assert entries(cell) == ()


@pytest.mark.parametrize(
    ("cell", "last"),
    [
        ("jan: a; mrt: b", "b"), ("sept: a; mrt: b; jan: c", "a"), ("jan 2026: a; mrt: b", "b"),
        ("Q4 2025: a; Q1 2026: b", "b"), ("2025: a; 2026: b", "b"), ("1-2: a; 1-5: b", "b"),
        ("2-2026: a; 5-2026: b", "b"), ("5 mei 2026: a; 6 mei 2026: b", "b"),
    ],
)  # fmt: skip
def test_latest(cell: str, last: str) -> None:
    found = latest(entries(cell))
    assert found is not None
    assert found.text == last


@pytest.mark.parametrize(
    "cell",
    [
        "nov: gestart; jan: gereed", "jan: gestart; dec: loopt; mei: gereed",
        "jan 2025: gestart; mrt 2026: loopt; mei: gereed", "1-2-2026: gestart; 1-2-2026: gereed",
        "2026: gestart; mei 2026: gereed", "31-2-2026: gestart; 1-3-2026: loopt",
        "1-2-1026: gestart; 1-3-2026: loopt",
    ],
)  # fmt: skip
def test_an_unclear_order_is_asked(cell: str) -> None:
    assert latest(entries(cell)) is None
    assert "welke datum de laatste is" in read(cell).problem


def test_the_question_is_about_the_last_entry() -> None:
    status = read("1-2-2026: gestart\n12-9-2026: overleg met politie")
    assert "“overleg met politie”" in status.problem
    assert status.proposals == ()
    assert read("1-2-2026: gestart; 12-9-2026: gerred").proposals == ()


def test_light_and_percentage_are_those_of_the_last_date() -> None:
    status = read("Q1: groen, 25%; Q2: oranje, 50%")
    assert (status.phase, status.light, status.percentage) == ("in_progress", "amber", 50)


@pytest.mark.parametrize(
    ("cell", "phase"),
    [
        ("12-03-2025: gestart", "in_progress"), ("[12-03-2025] afgerond", "done"),
        ("Q4 2026: loopt", "in_progress"), ("Q4 2026: gereed", "unknown"),
        ("31-12-2026: gereed", "unknown"), ("mei: afgerond", "unknown"),
        ("12-03-2025: vervallen", "dropped"), ("12-03-2025: zie bijlage", "unknown"),
    ],
)  # fmt: skip
def test_a_single_entry_may_still_be_a_plan(cell: str, phase: str) -> None:
    assert read(cell).phase == phase


@pytest.mark.parametrize(
    ("cell", "phase"),
    [
        ("gestart in mei, afgerond in september", "done"),
        ("gestart jan 2026 -> vertraagd mei 2026", "delayed"),
        ("gestart (jan 2026), loopt (mei 2026), gereed (sept 2026)", "done"),
        ("gereed (mei 2026), nog niet gestart (jan 2026)", "done"),
        ("gestart in 2025, gereed in 2026", "unknown"),
        ("gestart in nov, afgerond in jan", "unknown"),
        ("gestart in mei, afgerond", "unknown"),
        ("mei gestart, afgerond in juni", "unknown"),
    ],
)  # fmt: skip
def test_dates_behind_the_phases(cell: str, phase: str) -> None:
    assert read(cell).phase == phase


def test_trailing_entries_keep_their_dates() -> None:
    found = trailing_entries("gestart in mei 2025; gereed in 2026")
    assert [(entry.year, entry.text, entry.is_day) for entry in found] == [
        (2025, "gestart in mei 2025", False),
        (2026, "gereed in 2026", False),
    ]


@pytest.mark.parametrize(
    ("cell", "phase"),
    [
        ("1-3-2026 JdV: loopt\n1-6-2026 MK: gereed", "done"),
        ("1-3-2026, JdV: loopt\n1-6-2026, MK: nog niet gestart", "not_started"),
        ("1-3-2026 loopt\n1-6-2026 af: alle wijken", "unknown"),
    ],
)
def test_initials_of_the_writer_behind_the_date(cell: str, phase: str) -> None:
    assert read(cell).phase == phase


def test_a_question_about_the_last_entry_quotes_it_as_written() -> None:
    problem = read("1-3-2026: gestart\n1-6-2026: Overleg met OM").problem
    assert problem.startswith("“Overleg met OM” is geen bekende status.")
