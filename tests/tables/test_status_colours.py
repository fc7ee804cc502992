"""Colours in a column for the status in which no action has a word."""

import pytest

from uvp_xl.grid import Grid, Value
from uvp_xl.tables.find_tables import find

GREEN, AMBER, RED, BLUE = "00B050", "FFC000", "FF0000", "1F4E79"


def read(
    heading: str, values: list[Value], fills: dict[tuple[int, int], str]
) -> tuple[str, dict[int, str]] | None:
    """Return the column with colours and these by row, in a table of actions."""
    cells: list[list[Value]] = [["Actie", "Trekker", "Planning", *heading.split("|")]]
    cells += [[f"actie {n} doen", "OOV", 2026, value] for n, value in enumerate(values)]
    (table,) = find(Grid("Plan", cells, fills=fills))
    return (table.colours.column, dict(table.colours.by_row)) if table.colours else None


@pytest.mark.parametrize("heading", ["Status", "Voortgang", "Gereed", "% voltooid", "Afgerond op"])
def test_colours_without_words(heading: str) -> None:
    found = read(heading, ["", " -", ""], {(2, 4): GREEN, (3, 4): RED, (1, 4): AMBER})
    assert found is not None
    assert found[1] == {2: "green", 3: "red"}


@pytest.mark.parametrize(
    ("heading", "values", "fills"),
    [
        ("Status", ["", ""], {}),
        ("Status", ["loopt", ""], {(2, 4): GREEN, (3, 4): RED}),
        ("Status", ["", ""], {(2, 4): BLUE, (3, 3): RED}),
        ("Opmerking", ["", ""], {(2, 4): GREEN, (3, 4): RED}),
        ("Status", ["", ""], {(r, c): GREEN for r in (2, 3) for c in (1, 2, 3, 4)}),
        ("Status", ["", "", ""], {(r, c): GREEN for r in (2, 4) for c in (1, 2, 3, 4)}),
        ("Voortgang|Status", ["loopt", ""], {(2, 5): GREEN, (3, 5): RED}),
    ],
    ids=["none", "words", "elsewhere", "remark", "layout", "bands", "other-column"],
)
def test_no_question(heading: str, values: list[Value], fills: dict[tuple[int, int], str]) -> None:
    assert read(heading, values, fills) is None


def test_a_column_of_lights_is_the_status_of_a_table_without_one() -> None:
    fills = {(2, 4): GREEN, (3, 4): RED}
    for heading in ("Stoplicht", "Kleur", "RAG"):
        assert read(heading, ["", ""], fills) == ("status", {2: "green", 3: "red"})
    assert read("Stoplicht", ["groen", ""], fills) is None
    assert read("Stoplicht|Status", ["", ""], fills) is None
    assert read("Wijk", ["", ""], fills) is None


def test_whole_rows_in_several_colours_are_meant() -> None:
    fills = {(r, c): colour for r, colour in ((2, GREEN), (3, RED)) for c in (1, 2, 3, 4)}
    assert read("Status", ["", ""], fills) == ("status", {2: "green", 3: "red"})
