"""A value is what its reader sees, by the look of its cell."""

import datetime as dt

import pytest

from tests.contract.seen_cells import BUILT_IN_DATES, DATES, MARCH, NUMBERS, RUNS, SYMBOLS
from uvp_xl.backend.reading.kinds.cell_formats import CellFormats
from uvp_xl.backend.reading.kinds.cell_look import PLAIN, CellLook, Run, seen_value, symbol_font
from uvp_xl.backend.reading.kinds.shown_date import shown_precision
from uvp_xl.grid import CellError, Percentage, SeenText


@pytest.mark.parametrize(("code", "seen"), DATES.items())
def test_a_date_without_a_day_is_a_month_or_a_year(code, seen):
    value = CellFormats({200: code}, [0, 200]).number(MARCH, 1)
    assert value == seen
    if isinstance(seen, str):
        assert value.stored == dt.date(2026, 3, 1)


@pytest.mark.parametrize(("number", "seen"), BUILT_IN_DATES.items())
def test_a_built_in_date_format(number, seen):
    assert CellFormats({}, [number]).number(MARCH, 0) == seen


def test_a_day_with_a_time_keeps_its_day():
    assert shown_precision("yyyy h:mm") == "day"
    assert shown_precision("h:mm") == shown_precision("mm:ss") == shown_precision("") == ""
    assert CellFormats({}, [22]).number(MARCH + 0.5, 0) == dt.datetime(2026, 3, 1, 12)


@pytest.mark.parametrize(("number", "code", "seen"), [(*key, v) for key, v in NUMBERS.items()])
def test_a_number_is_what_its_format_tells(number, code, seen):
    value = CellFormats({200: code}, [200]).number(float(number), 0)
    assert (type(value), value) == (SeenText if isinstance(seen, str) else float, seen)
    if isinstance(seen, str):
        assert value.stored == number


@pytest.mark.parametrize(("pieces", "seen"), RUNS.items())
def test_struck_runs_are_left_out(pieces, seen):
    runs = [Run(piece.strip("~"), piece.startswith("~")) for piece in pieces]
    whole = "".join(run.text for run in runs)
    value = seen_value(whole, PLAIN, runs)
    left, struck = seen
    assert value == left
    assert (value.stored, value.struck) == (whole, struck) if struck else type(value) is str


@pytest.mark.parametrize(("text", "font", "seen"), [(*key, v) for key, v in SYMBOLS.items()])
def test_a_symbol_font_shows_a_sign(text, font, seen):
    look = CellLook(font=symbol_font(font))
    assert seen_value(text, look) == seen
    assert seen_value(text, PLAIN, [Run(text, font=symbol_font(font))]) == seen


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (2025.0, "2025"),
        (dt.date(2026, 3, 1), "1-3-2026"),
        ("politie", "politie"),
        (Percentage(0.5), "50%"),
        (True, "WAAR"),
    ],
)
def test_a_cell_that_is_struck_as_a_whole_is_empty(value, text):
    seen = seen_value(value, CellLook(struck=True))
    assert seen == ""
    assert (seen.stored, seen.struck, seen.is_struck) == (value, text, True)


def test_a_struck_month_is_struck_as_a_month():
    seen = seen_value(dt.date(2026, 3, 1), CellLook("mmm-yy", struck=True))
    assert (seen, seen.struck, seen.stored) == ("", "maart 2026", dt.date(2026, 3, 1))


def test_nothing_and_an_error_cannot_be_struck():
    assert type(seen_value("", CellLook(struck=True))) is str
    assert seen_value(CellError("#N/B"), CellLook(struck=True)) == CellError("#N/B")


def test_a_check_box_is_a_tick():
    box = CellLook(check_box=True)
    assert (seen_value(True, box), seen_value(False, box)) == ("☑", "☐")
    assert seen_value(True, box).stored is True
    assert seen_value(True, PLAIN) is True


def test_a_look_of_a_file_replaces_that_of_its_number_format():
    formats = CellFormats({200: "mmm-yy"}, [200, 0], {1: CellLook(struck=True)})
    assert formats.value("politie", 1).is_struck
    assert formats.value("politie", 0) == "politie"
    assert formats.number(5.0, 1) == ""
    assert formats.number(5.0, 9) == 5.0


def test_letters_of_word_in_a_symbol_font():
    assert seen_value("\uf0fc", CellLook(font="Wingdings")) == "✓"


def test_a_code_that_nobody_can_read_changes_nothing():
    formats = CellFormats({1: "[=1.2.3]0", 2: '"open', 3: "0;" * 9, 4: "[<"}, [1, 2, 3, 4])
    assert [formats.number(5.0, n) for n in range(4)] == [5.0, '"open', 5.0, "[<"]


def test_a_number_that_got_the_format_of_a_year_stays_the_date_that_it_is():
    assert CellFormats({200: "yyyy"}, [200]).number(2026.0, 0) == dt.date(1905, 7, 18)
