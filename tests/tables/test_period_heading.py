"""Headings for a period."""

import datetime as dt
from pathlib import Path

import pytest

from uvp_xl.grid import CellError
from uvp_xl.notation import planning
from uvp_xl.notation.planning.interval import Interval, parse_interval
from uvp_xl.notation.planning.plain_wording import wording
from uvp_xl.tables.period_heading import Label, initials, is_year, label, tail


@pytest.mark.parametrize(
    ("heading", "text"),
    [
        (2019, "2019"),
        (2020.0, "2020"),
        ("2021", "2021"),
        ("'22", "2022"),
        ("jaar 2020", "2020"),
        ("(2020)", "2020"),
        ("Q1", "Q1"),
        ("q 2", "Q2"),
        ("K3", "Q3"),
        ("kw 4", "Q4"),
        ("1e kw.", "Q1"),
        ("2e kwartaal", "Q2"),
        ("derde kwartaal 2021", "Q3 2021"),
        ("kwartaal 1", "Q1"),
        ("IV", "Q4"),
        ("ii", "Q2"),
        ("Q1 2020", "Q1 2020"),
        ("2020-Q1", "Q1 2020"),
        ("Q1-20", "Q1 2020"),
        ("Q3 (2020)", "Q3 2020"),
        ("1e helft", "eerste helft"),
        ("H2 2020", "tweede helft 2020"),
        ("tweede halfjaar", "tweede helft"),
        ("jan", "januari"),
        ("Mrt.", "maart"),
        ("september 2021", "september 2021"),
        ("okt-21", "oktober 2021"),
        (dt.date(2020, 5, 1), "mei 2020"),
        ("2026.0", "2026"),
        ("kalenderjaar 2026", "2026"),
        ("I-2026", "Q1 2026"),
        ("laatste kwartaal 2026", "Q4 2026"),
        ("1e kw. '26", "Q1 2026"),
        ("1e hj 2026", "eerste helft 2026"),
        ("2e jaarhelft", "tweede helft"),
        ("T1", "1e tertiaal"),
        ("T2 2026", "2e tertiaal 2026"),
        ("3e tertiaal", "3e tertiaal"),
        ("tertaal 2", "2e tertiaal"),
        ("1e viermaands 2026", "1e tertiaal 2026"),
        ("2e 4-maands", "2e tertiaal"),
        ("Begin 2026", "1e tertiaal 2026"),
        ("medio 2026", "2e tertiaal 2026"),
        ("eind '26", "3e tertiaal 2026"),
        ("voorjaar", "voorjaar"),
        ("Lente 2026", "voorjaar 2026"),
        ("zomer", "zomer"),
        ("najaar 2026", "najaar 2026"),
        ("winter 2025-2026", "december 2025 t/m februari 2026"),
        ("wk 12", "week 12"),
        ("2026-W12", "week 12 2026"),
        ("week 12-14", "week 12 t/m 14"),
        ("schooljaar 2025/2026", "augustus 2025 t/m juli 2026"),
        ("schooljaar 25-26", "augustus 2025 t/m juli 2026"),
        ("jan-mrt", "Q1"),
        ("januari t/m maart", "Q1"),
        ("apr - jun 2026", "Q2 2026"),
        ("jan/feb", "januari t/m februari"),
        ("okt. t/m dec. 2026", "Q4 2026"),
        ("Q1-Q2", "eerste helft"),
        ("dec 2026 - feb 2027", "december 2026 t/m februari 2027"),
        ("2026-03", "maart 2026"),
        ("3/2026", "maart 2026"),
        ("may-26", "mei 2026"),
    ],
)
def test_a_stretch_of_time_is_written_as_in_a_planning(heading, text):
    found = label(heading)
    assert found.text == text
    assert planning.read(text, (2020,)).kind == "period"
    assert found.in_year(1999).year == (found.year or 1999)


@pytest.mark.parametrize(
    "heading",
    ["", "Planning", "Q5", "V", "1", "13", 20, 500.5, True, "2020-2021", "2020 Q1 2021", "helft",
     "Planning 2020", "x" * 40, dt.date(2020, 5, 2), CellError("#N/B"), float("nan"), "kwartaal",
     float("inf"), "begin", "Eind", "medio", "half", "1-4-2026", "12-5", "12.500", "winter", "p.m.",
     "week", "week 60", "schooljaar", "1e en 2e", "vanaf 2027", "voor de zomer", "mei overleg",
     "2020-2021 en 2022", "2026 loopt", "in", "dec - feb"],
)  # fmt: skip
def test_another_heading_is_none(heading):
    assert label(heading) is None


def test_a_label_behind_the_words_of_a_heading():
    assert tail("Begroting 2020") == Label(2020, 1, 12)
    assert tail("Status Q2 2020") == Label(2020, 4, 3)
    assert tail("Status 1e kwartaal") == Label(0, 1, 3)
    assert [tail(v) for v in ("2020", "Planning", "Planning 2020-2021", 2020, "x " * 40)] == [
        None
    ] * 5
    assert tail("Status wk 12") == Label(0, 3, 0, 12, 12)
    assert tail("Raming januari t/m maart 2026") == Label(2026, 1, 3)
    assert tail("Stand begin 2026") == Label(2026, 1, 4)
    assert [tail(v) for v in ("Planning 2020 t/m 2021", "Stand per 1 mei", "Stand begin")] == [
        None
    ] * 3


def test_labels_stand_in_the_order_of_time():
    said = [label(t) for t in ("Q4 2020", "2021", "Q1 2020", "mei 2020")]
    assert [own.text for own in sorted(said)] == ["Q1 2020", "mei 2020", "Q4 2020", "2021"]


def test_twelve_initials_are_the_months():
    assert [own.text for own in initials(list("JFMAMJJASOND"))][10] == "november"
    assert initials(list("JFM")) == initials([1] * 12) == []


def test_a_year_is_a_whole_number_in_our_time():
    assert [is_year(n) for n in (1990, 2099.0, 1989, 2100, 2020.5)] == [
        True,
        True,
        False,
        False,
        False,
    ]


FACTS = Path(__file__).parents[1] / "notation" / "planning" / "facts.tsv"
PERIODS = [
    text
    for text, _, _, kind in (row.split("\t") for row in FACTS.read_text("utf-8").splitlines()[1:])
    if kind == "period" and isinstance(parse_interval(wording(text), ()), Interval)
]


@pytest.mark.parametrize("text", PERIODS)
def test_a_heading_may_say_what_a_cell_may_say(text):
    """A label has whole months or weeks within a year; its text is the same planning."""
    said, found = planning.read(text), label(text)
    whole = said.start.day == 1 and (said.end + dt.timedelta(days=1)).day == 1
    months = 12 * (said.end.year - said.start.year) + said.end.month - said.start.month + 1
    digits = len(text) > len("12-2020") and not any(map(str.isalpha, text))  # from day to day
    if found or (whole and months <= 12 and len(text) <= 30 and not digits):
        read = planning.read(found.text)
        assert (read.start, read.end) == (said.start, said.end)


def test_the_facts_are_many():
    assert len(PERIODS) > 60


@pytest.mark.parametrize("text", ["week 1 2026", "week 53 2020", "wk 1-3 2026"])
def test_weeks_keep_their_days(text):
    assert planning.read(label(text).text) == planning.read(text)


def test_weeks_stand_in_order():
    said = [label(t) for t in ("wk 12", "wk 3", "wk 50", "wk 13")]
    assert [own.text for own in sorted(said)] == ["week 3", "week 12", "week 13", "week 50"]
