"""The cells of a table as they count: not filled in, struck through, prepared."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.tables.sheets import one, sheet
from uvp_xl.grid import Grid, SeenText
from uvp_xl.tables.counted_cells import left
from uvp_xl.tables.find_tables import find

HEADER = ["Nr", "Actiepunt", "Maatregel", "PH", "Partijen", "Trekker", "Planning", "Begroting"]
HEADER += ["Status"]
ROW = [1, "Jeugd", "Buurtvaders inzetten", "bgm", "OM", "OOV", 2026, 500, "gereed"]
OTHER = [2, "Wonen", "Sloten keuren", "bgm", "OM", "OOV", 2026, 500, "gereed"]


def table(*rows):
    """Return the one table with these rows below the header."""
    return one(Grid("Blad1", [HEADER, *rows]))


def struck(text, stored=None):
    """Return a cell that is struck through as a whole."""
    return SeenText("", text if stored is None else stored, str(text))


def changed(row, **cells):
    """Return a copy of a row with other cells, by the name of the column."""
    names = ("number", "item", "measure", "holder", "parties", "lead", "planning", "budget")
    return [cells.get(name, value) for name, value in zip((*names, "status"), row, strict=True)]


PREPARED = [
    [3, "", "", "", "", "", "", "", ""],
    ["", "", "", "", "", "", "", "", "niet gestart"],
    [3, "", "", "", "", "", "", "", "niet gestart"],
    [3, "", "", "", "", "", "", "", False],
    ["", "", "", "", "", "", "", "", SeenText("☐", stored=False)],
    [3, False, "", "", "", "", "", "", ""],
    [3, "", "", "", "", "OOV", "", "", ""],
    ["", "", "", "", "", "OOV", "", "", "niet gestart"],
    [3, "", "", "", "", "OOV", "", 0, "niet gestart"],
    [3, 0, 0, 0, 0, 0, "", 0, 0],
    [3, "Kies een item.", "[invullen]", "", "XXX", "Kies een item.", "TBD", "", "Kies een item."],
    [3, "-", "-", "-", "n.v.t.", "-", "-", "-", "-"],
    [3, "", "", "", "…", "", "", "", "niet gestart"],
]


@pytest.mark.parametrize("row", PREPARED)
def test_a_prepared_row_is_no_action(row):
    assert table(ROW, row).rows == (2,)
    assert table(ROW, row, OTHER).rows == (2, 4)
    assert table(row, ROW).rows == (3,)
    assert table(ROW, *[row] * 52).rows == (2,)


def test_prepared_rows_are_told_but_not_those_with_a_number_only():
    assert table(ROW, *PREPARED).prepared == tuple(range(4, 16))


@given(
    st.lists(st.sampled_from(PREPARED), max_size=4),
    st.lists(st.sampled_from(PREPARED), max_size=4),
    st.lists(st.sampled_from(PREPARED), max_size=60),
)
def test_adding_prepared_rows_never_changes_the_actions(above, between, below):
    rows = table(*above, ROW, *between, OTHER, *below)
    assert [values[:2] for values in rows.values.values()] == [[a, b] for a, b in _pairs()]
    assert len(rows.rows) == 2


def _pairs():
    """Return the values of the two real rows by the order of the columns."""
    values = dict(zip(_NAMES, zip(ROW, OTHER, strict=True), strict=True))
    return [values[name] for name in table(ROW, OTHER).values]


_NAMES = (
    *("number", "item", "measure", "portfolio_holders", "parties", "lead", "planning", "budget"),
    "status",
)


@pytest.mark.parametrize(
    "row",
    [
        [3, "", "", "", "politie", "", 2026, 500, ""],
        [3, "", "", "bgm", "politie", "", "", "", "niet gestart"],
        [3, "", "", "", "", "OOV", 2026, "", ""],
        ["", "", "", "", "", "", 2026, "", ""],
    ],
)
def test_a_row_with_more_than_defaults_is_asked_about(row):
    assert table(ROW, row).rows == (2, 3)
    assert table(ROW, row, row).rows == (2, 3, 4)


def test_many_equal_rows_without_a_measure_are_a_form():
    row = [3, "", "", "bgm", "politie", "OOV", 2026, "p.m.", "niet gestart"]
    plan = table(ROW, *([n, *row[1:]] for n in range(52)))
    assert plan.rows == (2,)
    assert plan.prepared == tuple(range(3, 55))


STAND_INS = ["Kies een item.", "[invullen]", "XXX", "TBD", "…", "#N/B", "–", "<i>in te vullen</i>"]


@pytest.mark.parametrize("text", STAND_INS)
def test_a_stand_in_is_the_same_as_empty_in_every_column(text):
    for name in ("number", "item", "holder", "parties", "lead", "planning", "budget", "status"):
        written, empty = (
            table(OTHER, changed(ROW, **{name: text})),
            table(OTHER, changed(ROW, **{name: ""})),
        )
        assert written.rows == empty.rows
        assert written.values == empty.values


@pytest.mark.parametrize("text", [*STAND_INS, 0])
def test_an_item_with_a_stand_in_as_measure_is_an_action_without_a_measure(text):
    plan = table(ROW, changed(ROW, item="Wonen", measure=text))
    assert plan.rows == (2, 3)
    assert plan.values["measure"] == ["Buurtvaders inzetten", ""]


def test_an_item_alone_with_a_stand_in_as_measure_is_an_action():
    plan = one(sheet("Actiepunt|Maatregel|Wie|Planning\nA|a|OOV|2020\nWonen|Kies een item.||"))
    assert plan.rows == (2, 3)


def test_an_error_as_measure_is_a_broken_action():
    assert table(ROW, ["", "", "#N/B", "", "", "", "", "", ""]).rows == (2, 3)
    assert table(ROW, ["", "", "#N/B", "", "", "OOV", "", "", "loopt"]).rows == (2, 3)
    assert table(ROW, *[["", "#N/B", "#N/B", "", "", "#N/B", "", "", "loopt"]] * 9).rows == (2,)


def test_what_has_to_be_replaced_is_kept_by_column_and_row():
    plan = table(changed(ROW, lead="TBD", item=0), changed(ROW, lead="-", parties="#N/B"))
    assert plan.unfilled == {2: {2: 0}, 6: {2: "TBD"}, 5: {3: "#N/B"}}


def test_zero_is_an_amount_and_stays_in_the_planning():
    plan = table(changed(ROW, budget=0, planning=0))
    assert (plan.values["budget"], plan.values["planning"]) == ([0], [0])
    assert plan.unfilled == {}


def test_in_an_unknown_column_a_stand_in_is_told_and_kept():
    grid = sheet("Actiepunt|Maatregel|Planning|Bron\nA|a|2020|TBD\nB|b|2020|0")
    assert one(grid).unfilled == {4: {2: "TBD"}}
    assert grid.rows[1][3] == "TBD"


def test_a_stand_in_as_theme_keeps_the_theme_above():
    plan = one(sheet("Thema|Maatregel|Wie|Planning\nJeugd|a|OOV|2020\nKies een item.|b|OOV|2020"))
    assert [theme.heading.title for theme in plan.themes] == ["Jeugd", "Jeugd"]


def test_a_stand_in_in_a_grid_of_quarters_is_no_planning():
    text = "Actiepunt|Maatregel|Wie|Q1 2026|Q2 2026\nA|a|OOV|x|Kies een item.\nB|b|OOV|☐|xx"
    assert one(sheet(text)).values["planning"] == ["Q1 2026", "Q2 2026"]


def test_struck_text_is_left_out_of_a_cell():
    cell = SeenText(", OM", "politie, OM", struck="politie")
    plan = table(changed(ROW, parties=cell, planning=SeenText(" 2026", "2025 2026", "2025")))
    assert plan.values["parties"] == ["OM"]
    assert plan.values["planning"] == ["2026"]
    assert plan.struck_rows == frozenset()


@pytest.mark.parametrize(
    ("seen", "rest"),
    [("politie, , OM", "politie, OM"), ("a; ;b", "a;b"), (" , ", ""), ("OM en GGD", "OM en GGD")],
)
def test_separators_of_struck_names_are_left_out(seen, rest):
    assert left(SeenText(seen, "x", struck="x")) == rest


def test_a_struck_cell_of_a_real_action_is_empty():
    plan = table(changed(ROW, lead=struck("Team X"), planning=struck("2025", 2025)))
    assert plan.values["lead"] == plan.values["planning"] == [""]
    assert plan.struck_rows == frozenset()


def test_an_action_is_struck_with_its_measure():
    row = [3, struck("Wonen"), struck("Sloten"), struck("bgm"), "OM", "", struck("2025", 2025)]
    plan = table(ROW, [*row, struck("€ 5", 5.0), struck("loopt")])
    assert plan.rows == (2, 3)
    assert plan.struck_rows == {3}
    assert plan.values["measure"] == ["Buurtvaders inzetten", "Sloten"]
    assert plan.values["planning"] == [2026, 2025]
    assert plan.values["budget"] == [500, 5.0]


def test_without_a_measure_an_action_is_struck_with_its_item():
    for measure in ("", "-"):
        plan = table(ROW, [3, struck("Wonen"), measure, "bgm", "OM", "", "", "", "loopt"])
        assert plan.struck_rows == {3}
        assert plan.values["item"] == ["Jeugd", "Wonen"]
    assert table(ROW, changed(OTHER, item=struck("Wonen"))).struck_rows == frozenset()


def test_a_struck_row_is_an_action_as_it_would_be_without_the_line():
    row = [*map(struck, ("3", "", "Sloten keuren")), "", "", "", "", "", ""]
    assert table(ROW, row).struck_rows == {3}
    total = ["", struck("Totaal"), "", "", "", "", "", struck("500", 500), ""]
    assert table(ROW, total).rows == (2,)


def test_a_struck_heading_or_theme_does_not_crash():
    rows = [[struck("Thema 1: Jeugd")] + [""] * 8, [*HEADER[:5], struck("Trekker"), *HEADER[6:]]]
    (plan,) = find(Grid("Blad1", [*rows, ROW, [struck("Thema 2: Wonen")] + [""] * 8, OTHER]))
    assert plan.rows == (3, 5)
    assert "lead" not in plan.columns


@pytest.mark.parametrize("column", [1, 2])
@pytest.mark.parametrize("heading", ["Prioriteit 2: Wonen", "Veilig wonen", "Thema 2"])
def test_a_struck_heading_of_a_theme_between_the_rows_is_not_read(column, heading):
    row = [""] * len(HEADER)
    row[column] = struck(heading)
    two = [*row]
    two[column + 1] = "Wonen"
    for heads in (row, two) if column == 1 else (row,):
        plan = table(ROW, [""] * len(HEADER), heads, OTHER)
        assert [theme.heading.title for theme in set(plan.themes)] == ["Blad1"]
        assert {2, 5} <= set(plan.rows)


FORMS = [
    [3, "", "x", "", "", "", "", "", "niet gestart"],
    [3, "X.", "x", "", "", "", "", "", "niet gestart"],
    [3, "", 1, "", "", "", "", "", "niet gestart"],
    [3, "", "1.1", "", "", "", "", "", "niet gestart"],
    [3, "", SeenText("☑", stored=True), "", "", "", "", "", "niet gestart"],
    [3, "", True, "", "", "OOV", "", 0, ""],
    ["", 3, "", "", "", "", "", "", "niet gestart"],
    ["", "A.3", "", "", "", "OOV", "", "", ""],
    ["", "•", "-", "", "", "", "", "", "niet gestart"],
    [3, "", "Beschrijf hier de maatregel", "", "", "", "", "", "niet gestart"],
    [3, "", "[Voeg maatregel toe]", "", "", "", "", "", "niet gestart"],
]


@pytest.mark.parametrize("row", FORMS)
def test_a_measure_or_item_that_is_only_a_mark_makes_no_action(row):
    plan = table(ROW, row, OTHER)
    assert (plan.rows, plan.prepared) == ((2, 4), (3,))
    assert table(ROW, *[row] * 52).rows == (2,)


def test_rows_that_differ_only_in_their_number_are_those_of_a_form():
    forms = [["", n, "", "bgm", "OM", "OOV", 2026, "", "niet gestart"] for n in range(50)]
    assert table(ROW, *forms, OTHER).rows == (2, 53)
    crosses = [["x"] * 9] * 50
    assert table(ROW, *crosses, OTHER).rows == (2, 53)


@pytest.mark.parametrize("measure", ["Plan", "OM", "C2000", "XTC-aanpak", "Q3 2026", "a", "€ 5"])
@pytest.mark.parametrize("item", ["Wonen", 1, "1.2", ""])
def test_a_short_measure_makes_an_action_whatever_its_number(measure, item):
    plan = table(ROW, [3, item, measure, "", "", "", "", "", "niet gestart"])
    assert plan.rows == (2, 3)
    assert plan.values["measure"] == ["Buurtvaders inzetten", measure]
    assert plan.values["item"][1] == item


def test_a_mark_as_the_measure_of_an_item_is_told():
    plan = table(changed(ROW, measure=True), changed(OTHER, measure="?"))
    assert plan.values["measure"] == ["", ""]
    assert plan.unfilled == {3: {2: True, 3: "?"}}
