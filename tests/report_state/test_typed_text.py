import datetime as dt

import pytest

from uvp_xl.grid import Grid
from uvp_xl.report_state import typed_text as module
from uvp_xl.report_state.content_fingerprint import fingerprint
from uvp_xl.report_state.typed_text import sentence, shown, typed

ROWS = [["Te laat", "", ""], ["Dagen", "Trekker", "Status"], [3, "politie", "loopt"]]
ROWS += [[2, "gemeente", "loopt"], [1, "OM", "wacht"]]
OTHER = [*ROWS[:2], [8, "gemeente", "gereed"], [7, "OM", "wacht"]]


def changed(rows, *cells):
    made = [[*row, *[""] * (9 - len(row))] for row in [*rows, *[[]] * 6]]
    for row, column, value in cells:
        made[row - 1][column - 1] = value
    return Grid("Te laat", made)


WRITTEN = Grid("Te laat", ROWS)
SAID = fingerprint(WRITTEN)


@pytest.mark.parametrize(
    "cells",
    [
        ((4, 8, "bellen met Jan"),),
        ((3, 2, "OM"),),
        ((3, 1, 4), (8, 1, "loopt")),
    ],
)
def test_with_an_unchanged_plan_every_cell_is_known(cells):
    found = typed(changed(ROWS, *cells), WRITTEN, SAID)
    assert [value for _, value in found] == [value for _, _, value in cells]


@pytest.mark.parametrize(
    ("cells", "addresses"),
    [
        (((4, 8, "bellen"), (3, 7, 12)), ["G3", "H4"]),
        (((8, 1, "Let op:"), (9, 2, "OM")), ["A8", "B9"]),
        (((8, 1, "Let op:"), (4, 8, "bellen")), ["H4", "A8"]),
        (((1, 2, "concept"),), ["B1"]),
        (((1, 2, "concept"), (1, 8, "x")), ["B1", "H1"]),
    ],
)
def test_with_a_changed_plan_the_fingerprint_proves_what_was_typed(cells, addresses):
    found = typed(changed(ROWS, *cells), Grid("Te laat", OTHER), SAID)
    assert [cell for cell, _ in found] == addresses


def test_without_proof_only_text_that_stands_apart_is_told():
    old = changed(ROWS, (3, 2, "brandweer"), (4, 5, "bellen"), (3, 6, 1), (4, 6, 2), (2, 6, "h"))
    new = Grid("Te laat", OTHER)
    assert typed(old, new, SAID) == typed(old, new) == [("E4", "bellen")]
    assert typed(changed(ROWS, (3, 2, "brandweer")), new, SAID) == []
    far = changed(ROWS, (3, 2, "brandweer"), (9, 1, "Let op"), (10, 2, "OM"), (11, 1, 3))
    assert typed(far, new, SAID) == [("A9", "Let op")]


def test_a_large_sheet_is_not_tried_for_ever(monkeypatch):
    monkeypatch.setattr(module, "TRIED", 0)
    old = changed(ROWS, (1, 2, "concept"), (2, 8, "x"))
    assert typed(old, Grid("Te laat", OTHER), SAID) == [("H2", "x")]


def test_a_cell_that_was_emptied_leaves_nothing_to_tell():
    assert typed(changed(ROWS, (3, 2, "")), WRITTEN, SAID) == []


def test_a_row_that_was_inserted_is_told_without_all_that_it_moved():
    old = Grid("Te laat", [["Let op", "", ""], *ROWS])
    assert typed(old, WRITTEN, SAID) == [("A1", "Let op")]


def test_a_sentence_tells_five_cells_in_short_and_where_they_still_stand():
    cells = [(f"H{row}", f"tekst\n{row}") for row in range(1, 9)]
    assert sentence("Te\x07laat", cells, "in de kopie van 14:05") == (
        "Op het blad “Te\ufffdlaat” had iemand iets getypt: H1 “tekst 1”, H2 “tekst 2”, "
        "H3 “tekst 3”, H4 “tekst 4”, H5 “tekst 5” (en nog 3). Dat is nu weg; in de kopie van "
        "14:05 staat het nog."
    )
    assert sentence("Te laat", []) == (
        "Op het blad “Te laat” had iemand iets veranderd. Dat is nu weg; in het vorige bestand "
        "staat het nog."
    )


def test_a_value_is_shown_as_a_short_line():
    assert shown("woord " * 40) == "woord " * 9 + "woord…"
    assert shown("bel 111222333") == "bel ••••••333"
    assert [shown(dt.date(2020, 3, 1)), shown(True), shown("a\x1b")] == [
        "1-3-2020",
        "WAAR",
        "a\ufffd",
    ]
