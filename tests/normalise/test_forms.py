"""Headers over several rows, grids, start and end: the layout never changes the actions."""

import datetime as dt

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.sample import examples
from uvp_xl.backend.memory_workbook import MemoryWorkbook
from uvp_xl.grid import Area, CellError, Grid
from uvp_xl.names.register import Register
from uvp_xl.normalise.actions import normalise
from uvp_xl.plan import Plan
from uvp_xl.tables.find_tables import find

CROSS = st.sampled_from(["x", "X", "", "", True, 1, "✓", "nee", "-"])
WHEN = st.sampled_from(["Q1 2020", 2020, "", dt.date(2021, 3, 1), "doorlopend", "maart"])
WHO = st.sampled_from(["politie, OM", "GGD", "", "", "VTH, Zus"])
MONEY = st.sampled_from([5000, "€ 250", "", "p.m."])

BASE = [
    ("Actiepunt", [""], [st.sampled_from(["Buurt", "Drugs", ""])]),
    ("Maatregel", [""], [st.sampled_from(["Voorlichting", "Controles"])]),
    ("Trekker", [""], [st.sampled_from(["OOV", "Jan", ""])]),
]
PARTIES = ("Partijen", ["intern", "extern"], [WHO, WHO])
BOUNDS = ("Planning", ["start", "eind"], [WHEN, WHEN])
YEARS = ("Planning", [2019, "2020", "'21"], [CROSS] * 3)
BARE_YEARS = ("", ["2019", 2020, 2021.0], [CROSS] * 3)
QUARTERS = (2020, ["Q1", "2e kwartaal", "kw 3", "IV"], [CROSS] * 4)
MORE_QUARTERS = ("2021", ["Q1", "Q2", "Q3", "Q4"], [CROSS] * 4)
BUDGET = ("Begroting", [2020, 2021], [MONEY, MONEY])
FORMS = {
    "sides": [*BASE, PARTIES],
    "sides and bounds": [*BASE, PARTIES, BOUNDS],
    "years": [*BASE, YEARS, PARTIES],
    "bare years": [*BASE, BARE_YEARS],
    "quarters of two years": [*BASE, QUARTERS, MORE_QUARTERS],
    "years of a budget": [*BASE, BUDGET, BOUNDS],
}


def laid_out(groups, rows, *, merged, gaps=(), upper=True):
    """Return the cells and merges of a table; `gaps` are groups with a blank column before them."""
    top, sub, merges = [], [], []
    for place, (label, below, _) in enumerate(groups):
        top += [""] * (place in gaps)
        sub += [""] * (place in gaps)
        first = len(top) + 1
        single = below == [""]
        top += ["" if single and not upper else label, *[""] * (len(below) - 1)]
        sub += [label] if single and not upper else below
        if merged and (len(below) > 1):
            merges.append((first, len(below)))
        if merged and single and upper:
            merges.append((first, 0))
    body = []
    for row in rows:
        cells = []
        for place, own in enumerate(row):
            cells += [""] * (place in gaps)
            cells += own
        body.append(cells)
    return [top, sub, *body], merges


def actions(cells, merges=(), above=0, left=0):
    """Return the content of a table without addresses; it is this many rows and columns from A1."""
    areas = tuple(
        Area(above + 1, left + f, above + (1 if n else 2), left + f + max(n, 1) - 1)
        for f, n in merges
    )
    rows = [[""] * left + list(row) for row in cells]
    width = max(map(len, rows))
    titles = [["Uitvoeringsplan 2020-2021", *[""] * (width - 1)], *[[""] * width] * above][:above]
    found = normalise(find(Grid("Blad", [*titles, *rows], areas)), Register(), (2020, 2021))
    return list(
        zip(
            found.items,
            found.texts["measure"],
            found.texts["lead"],
            [(p.names, p.notes) for p in found.parties],
            [sorted(found.kinds.get(a, {}).items()) for a in range(len(found))],
            found.planning,
            found.texts["planning"],
            found.budget,
            *([bool(row) for row in rows] for rows in found.taken.values()),
            strict=True,
        )
    )


@st.composite
def tables(draw):
    groups = FORMS[draw(st.sampled_from(sorted(FORMS)))]
    row = st.tuples(*(st.tuples(*cells).map(list) for _, _, cells in groups))
    return groups, draw(st.lists(row, min_size=1, max_size=4))


@given(tables(), st.booleans(), st.integers(0, 3), st.integers(0, 2), st.sets(st.integers(0, 4)))
def test_titles_merges_and_blank_columns(table, merged, above, left, gaps):
    groups, rows = table
    plain, _ = laid_out(groups, rows, merged=False)
    other, merges = laid_out(groups, rows, merged=merged, gaps=gaps)
    assert len(actions(plain)) == len(rows)
    assert actions(other, merges, above, left) == actions(plain)


@given(tables(), st.booleans())
def test_labels_in_the_lower_row(table, merged):
    groups, rows = table
    plain, _ = laid_out(groups, rows, merged=False)
    lower, merges = laid_out(groups, rows, merged=merged, upper=False)
    assert actions(lower, merges) == actions(plain)


@given(tables(), st.data())
def test_exchanged_columns(table, data):
    groups, rows = table
    order = data.draw(st.permutations(range(len(groups))))
    # A lone text in the first column may be the title of a theme, and is then a question.
    assume(order[0] != 1 or all(any(map(any, (*row[:1], *row[2:]))) for row in rows))
    plain, _ = laid_out(groups, rows, merged=False)
    moved = [groups[place] for place in order]
    cells, merges = laid_out(moved, [[row[p] for p in order] for row in rows], merged=True)
    assert actions(cells, merges) == actions(plain)


@given(tables(), st.lists(st.integers(0, 5), max_size=4))
def test_blank_rows(table, places):
    groups, rows = table
    plain, _ = laid_out(groups, rows, merged=False)
    spread = list(plain)
    for place in places:
        spread.insert(2 + min(place, len(spread) - 2), [""] * len(plain[0]))
    assert actions(spread) == actions(plain)


@given(tables(), st.integers(0, 4))
def test_a_repeated_header_is_no_action(table, place):
    groups, rows = table
    plain, _ = laid_out(groups, rows, merged=False)
    spread = [*plain[: 2 + place], *plain[:2], *plain[2 + place :]]
    assert actions(spread) == actions(plain)


VALUE = st.one_of(
    st.text(max_size=20),
    st.integers(),
    st.floats(),
    st.booleans(),
    st.dates(),
    st.datetimes(),
    st.times(),
    st.timedeltas(),
    st.builds(CellError, st.sampled_from(["#VERW!", "#N/B"])),
    st.sampled_from(["Maatregel", "Planning", "intern", "extern", "start", "eind", "Q1", 2020]),
    st.sampled_from(["x", "ja", "5000", "€ 5", "Totaal", "Thema 1: Jeugd", "(vervolg)", "Plannig"]),
)
AREA = st.builds(
    lambda top, left, height, width: Area(top, left, top + height, left + width),
    *[st.integers(1, 9)] * 2,
    *[st.integers(0, 3)] * 2,
)


@settings(max_examples=examples(60))
@given(
    tables(),
    st.lists(st.lists(VALUE, max_size=9), max_size=6),
    st.lists(AREA, max_size=2),
    st.booleans(),
)
def test_any_value_anywhere_gives_actions_and_findings(table, more, areas, hidden):
    groups, rows = table
    cells, _ = laid_out(groups, rows, merged=False)
    for grid in (
        Grid("Blad", more, tuple(areas), hidden, frozenset({2, 3})),
        Grid("Blad", [*cells, *more], tuple(areas), hidden, frozenset({2, 3})),
        Grid("Blad", [cells[0], *more, *cells[1:]], tuple(areas)),
    ):
        plan = Plan(MemoryWorkbook("plan.xlsx", [grid]))
        assert len(plan.records()) == len(plan.normalised)
        assert plan.check(dt.date(2020, 11, 1))


@pytest.mark.parametrize("form", sorted(FORMS))
def test_every_form_is_one_table(form):
    groups = FORMS[form]
    (table,) = find(Grid("Blad", laid_out(groups, [], merged=False)[0]))
    assert {"item", "measure", "lead"} < set(table.columns)
    assert not table.extra
