"""Rows of a table that need no closer look, by whole columns."""

import pytest

from uvp_xl.grid import Value
from uvp_xl.tables.find_headers import header
from uvp_xl.tables.plain_rows import PlainRows

HEADS = ["Actiepunt", "Maatregel", "Trekker", "Planning"]
PLAIN = ["Jeugd", "Buurtapp starten", "OOV", "2026"]


def plain(*rows: list[Value]) -> PlainRows:
    """Search these rows, of which the first has index 5."""
    head = header(1, HEADS)
    assert head
    return PlainRows(list(zip(*rows, strict=True)), head.layout.row_columns, 5)


def test_without_an_odd_row_all_are_plain() -> None:
    assert plain(PLAIN, PLAIN, PLAIN).end(5, below_action=False) == 8


@pytest.mark.parametrize(
    "odd",
    [
        ["Totaal", "Buurtapp", "OOV", "2026"],
        ["Jeugd", "", "OOV", "2026"],
        ["Jeugd", " ", "OOV", "2026"],
        ["", "", "", ""],
        ["", "Grand total", "OOV", "2026"],
        ["", "Buurtapp", "", ""],
    ],
)
def test_an_odd_row_ends_the_plain_ones(odd: list[Value]) -> None:
    rows = plain(PLAIN, odd, PLAIN)
    assert [rows.end(n, below_action=True) for n in (5, 6, 7)] == [6, 6, 8]


def test_a_row_without_an_item_is_plain_below_an_action_only() -> None:
    rows = plain(["", *PLAIN[1:]], PLAIN)
    assert rows.end(5, below_action=False) == 5
    assert rows.end(5, below_action=True) == 7


def test_no_rows() -> None:
    assert plain().end(5, below_action=True) == 5
