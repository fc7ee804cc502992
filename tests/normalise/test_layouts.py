"""The layout of a sheet never changes the actions, only their addresses."""

import datetime as dt

from hypothesis import assume, given
from hypothesis import strategies as st

from uvp_xl.grid import CellError, Grid
from uvp_xl.names.register import Register
from uvp_xl.normalise.actions import normalise
from uvp_xl.tables.find_tables import find

HEADER = ("Actiepunt", "Maatregel", "PH", "Partijen", "Trekker", "Planning", "Bron")
ROW = st.tuples(
    st.sampled_from(["Buurt", "Drugs", ""]),
    st.sampled_from(["Voorlichting", "Controles", "Planning maken", "Prioriteit stellen"]),
    st.sampled_from(["bgm", "Burgemeester Wethouder", "Economische Zaken", "", ""]),
    st.sampled_from(["politie, OM", "GGD", "", ""]),
    st.sampled_from(["OOV", "politie", ""]),
    st.sampled_from([2020, "Q1 2021", "doorlopend", dt.date(2021, 3, 1)]),
    st.sampled_from(["notitie", ""]),
)
ROWS = st.lists(ROW, min_size=1, max_size=8)
BLANK = st.sampled_from(["", " ", "\u00a0", "<br>"])


def actions(rows, name="1 Jeugd"):
    """Return the actions on a sheet, without their addresses."""
    width = max(map(len, rows))
    grid = Grid(name, [[*row, *[""] * (width - len(row))] for row in rows])
    found = normalise(find(grid), Register(), (2020,))
    return list(
        zip(
            [theme.heading for theme in found.themes],
            found.items,
            found.texts["measure"],
            found.holders,
            found.parties,
            found.texts["lead"],
            found.planning,
            *([bool(row) for row in rows] for rows in found.taken.values()),
            [i in found.asked for i in range(len(found))],
            strict=True,
        )
    )


@given(ROWS, st.lists(st.integers(0, 9), max_size=6), BLANK)
def test_blank_rows(rows, places, blank):
    spread = [HEADER, *rows]
    for place in places:
        spread.insert(min(place, len(spread)), (blank,) * len(HEADER))
    assert actions(spread) == actions([HEADER, *rows])


@given(ROWS, st.lists(st.integers(0, 8), max_size=5))
def test_blank_columns(rows, places):
    spread = [list(row) for row in (HEADER, *rows)]
    for place in places:
        for row in spread:
            row.insert(place, "")
    assert actions(spread) == actions([HEADER, *rows])


@given(ROWS, st.permutations(range(len(HEADER))))
def test_exchanged_columns(rows, order):
    exchanged = [[row[place] for place in order] for row in (HEADER, *rows)]
    assert actions(exchanged) == actions([HEADER, *rows])


@given(ROWS, st.integers(1, 8))
def test_a_header_repeated_between_the_rows(rows, place):
    spread = [HEADER, *rows[:place], HEADER, *rows[place:]]
    assert actions(spread) == actions([HEADER, *rows])


TITLES = ["Uitvoeringsplan Veiligheid 2020", "Gemeente Urk", "Dit is een toelichting.", ""]
NOTES = ["* onder voorbehoud", "Noot: zie het jaarverslag", "Vastgesteld op 1 mei 2020", ""]


@given(ROWS, st.lists(st.sampled_from(TITLES)), st.lists(st.sampled_from(NOTES)))
def test_titles_above_and_notes_below(rows, titles, notes):
    spread = [*((t,) for t in titles), HEADER, *rows, ("",), *((n,) for n in notes)]
    assert actions(spread) == actions([HEADER, *rows])


@given(ROWS, ROWS)
def test_two_tables_on_a_sheet_are_those_of_two_sheets(first, second):
    one = [("Prioriteit 1: Jeugd",), HEADER, *first]
    other = [("Prioriteit 2: Wonen",), ("Doel: rust",), HEADER, *second]
    assert actions([*one, ("",), *other]) == actions(one) + actions(other)
    assert actions([*one, *other]) == actions(one) + actions(other)


@given(ROWS, ROWS)
def test_a_long_table_has_the_actions_of_its_themes(first, second):
    long = [("Thema", *HEADER)]
    long += [("Prioriteit 1: Jeugd" if n == 0 else "", *row) for n, row in enumerate(first)]
    long += [("Prioriteit 2: Wonen", *row) for row in second]
    apart = actions([("Prioriteit 1: Jeugd",), HEADER, *first])
    assert actions(long) == apart + actions([("Prioriteit 2: Wonen",), HEADER, *second])


@given(ROWS, ROWS)
def test_sections_in_a_table_are_themes_of_their_own(first, second):
    one = [HEADER, ("Prioriteit 1: Jeugd",), *first]
    apart = actions([("Prioriteit 1: Jeugd",), HEADER, *first])
    apart += actions([("Prioriteit 2: Wonen",), HEADER, *second])
    assert actions([*one, ("Prioriteit 2: Wonen",), *second]) == apart
    assert actions([*one, ("",), ("Prioriteit 2", "Wonen"), *second]) == apart


@given(ROWS)
def test_one_column_for_item_and_measure(rows):
    single = [(HEADER[1], *HEADER[4:]), *((row[1], *row[4:]) for row in rows)]
    as_items = [("Actiepunt", *HEADER[4:]), *((row[1], *row[4:]) for row in rows)]
    assert actions(single) == actions(as_items)
    assert [action[2] for action in actions(single)] == [row[1] for row in rows]


VALUE = st.one_of(
    st.text(max_size=40),
    st.integers(),
    st.floats(),
    st.booleans(),
    st.dates(),
    st.datetimes(),
    st.times(),
    st.timedeltas(),
    st.builds(CellError, st.sampled_from(["#VERW!", "#N/B"])),
    st.sampled_from(HEADER),
)


@given(st.lists(st.lists(VALUE, max_size=9), max_size=6), st.text(max_size=20))
def test_any_value_in_any_cell_gives_actions_and_never_raises(rows, name):
    for grid in (Grid(name, rows), Grid(name, [HEADER, *rows])):
        found = normalise(find(grid), Register(), (2020, 2021))
        assert len(found) == len(found.items) == len(found.parties) == len(found.status)


@given(ROWS, st.integers(0, 6), VALUE)
def test_one_odd_cell_leaves_the_other_rows_alone(rows, column, value):
    assume(column > 2)  # an odd item or measure makes another row, a holder may be half a name
    assume(not (isinstance(value, str) and value in HEADER))
    changed = [list(row) for row in rows]
    changed[-1][column] = value
    assert actions([HEADER, *changed])[:-1] == actions([HEADER, *rows])[:-1]
