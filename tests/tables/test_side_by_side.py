"""Tables side by side on the same rows."""

from tests.tables.sheets import measures, sheet
from uvp_xl.tables.find_headers import headers
from uvp_xl.tables.find_tables import find
from uvp_xl.tables.side_by_side import halves

TWO = """
Prioriteit 1: Jeugd  |         |          || Prioriteit 2: Wonen  |          |
Doelstelling: rust   |         |          || Doelstelling: thuis  |          |
                     |         |          ||                      |          |
Actiepunt            | Maatregel | Planning || Actiepunt          | Maatregel | Trekker
Alcohol              | Folder  | 2020     || Inbraak              | Sloten   | OOV
                     | Controle | 2021    ||                      | Lampen   | VTH
Drugs                | Brief   | 2020     ||                      |          |
"""


def test_each_has_its_own_theme_objective_and_rows() -> None:
    left, right = find(sheet(TWO))
    assert (left.above.heading.title, right.above.heading.title) == ("Jeugd", "Wonen")
    assert [t.above.objective[0][2] for t in (left, right)] == ["rust", "thuis"]
    assert measures(left) == ["Folder", "Controle", "Brief"]
    assert measures(right) == ["Sloten", "Lampen"]
    assert left.columns == {"item": 1, "measure": 2, "planning": 3}
    assert right.columns == {"item": 5, "measure": 6, "lead": 7}
    assert (left.extra, right.extra) == ({}, {})


def test_a_heading_above_both_is_that_of_both() -> None:
    one = "Prioriteit 1: Jeugd||||||\n" + "\n".join(TWO.strip("\n").split("\n")[3:])
    left, right = find(sheet(one))
    assert left.above.heading == right.above.heading
    assert (left.above.heading.code, left.above.cell) == ("1", "A1")


def test_three_beside_each_other() -> None:
    row = "Maatregel | Trekker | Planning"
    text = f"{row} || {row} || {row}\na | x | 2020 || b | y | 2021 || c | z | 2022"
    assert [measures(table) for table in find(sheet(text))] == [["a"], ["b"], ["c"]]


def test_a_blank_column_inside_a_table_is_no_gap() -> None:
    grid = sheet("Actiepunt | Maatregel || Partijen | Planning\na | b || OM | 2020")
    assert halves(grid, headers(grid)) is None
    assert len(find(grid)) == 1


def test_a_column_with_something_in_it_is_no_gap() -> None:
    row = "Maatregel | Trekker | Planning"
    grid = sheet(f"{row} || {row}\na | x | 2020 | ! | b | y | 2021")
    assert halves(grid, headers(grid)) is None


def test_tables_over_the_whole_width_are_not_cut() -> None:
    row = "Maatregel | Trekker | Planning"
    wide = "Actiepunt | Maatregel | PH | Partijen | Trekker | Planning | Begroting"
    grid = sheet(
        f"{wide}\na | b | c | d | e | 2020 | 1\n\n{row} || {row}\na | x | 2020 || b | y | 2021"
    )
    assert halves(grid, headers(grid)) is None


def test_the_same_headings_twice_without_a_gap_are_two_tables() -> None:
    row = "Actiepunt | Maatregel | Trekker | Planning"
    left, right = find(sheet(f"{row} | {row}\na | b | x | 2020 | c | d | y | 2021"))
    assert (measures(left), measures(right)) == (["b"], ["d"])
    assert right.columns == {"item": 5, "measure": 6, "lead": 7, "planning": 8}


def test_other_headings_without_a_gap_are_one_table() -> None:
    grid = sheet(
        "Actiepunt | Maatregel | Trekker | Activiteit | Wie | Planning\na | b | x | c | d | 2020"
    )
    assert halves(grid, headers(grid)) is None
