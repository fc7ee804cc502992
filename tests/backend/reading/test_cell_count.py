import pytest

from uvp_xl.backend.reading.cell_count import dense_size, is_plain, scan_cells


@pytest.mark.parametrize(
    "part",
    [
        b'<c r="A1"/>',
        b'<c r="ZZ9999" s="12" t="s"><v>1</v></c>',
        b'<c r="A1" t="inlineStr"><is><t>x</t></is></c>',
        b'<cols><col min="1"/></cols><cfRule/><customSheetViews/>',
        b"",
    ],
)
def test_usual_cells_are_plain(part):
    assert is_plain(part)
    assert dense_size(part) <= 702 * 9_999


@pytest.mark.parametrize(
    "part",
    [
        b'<c r="AAA1"><v>1</v></c>',
        b'<c r="A10000"><v>1</v></c>',
        b'<c t="s" r="A1"><v>1</v></c>',
        b'<c r="A1" t="e"><v>#N/A</v></c>',
        b'<c r="A1"><f>B1</f></c>',
        b"<c><v>1</v></c>",
        b"<c\n r='XFD1048576'><v>1</v></c>",
        b'<x:c r="A1"><v>1</v></x:c>',
    ],
)
def test_what_needs_a_closer_look_is_not_plain(part):
    assert not is_plain(part)


def test_many_rows_of_few_columns_need_no_look_at_each_cell():
    assert dense_size(b'<c r="Z99999"><v>1</v></c>') == 26 * 99_999


def test_only_cells_that_hold_something_count():
    far = b'<row r="1048576"><c r="XFD1048576" s="3"/><c r="XFD1048576"></c></row>'
    assert dense_size(b'<row r="2"><c r="AAA2"><v>1</v></c></row>' + far) == 703 * 2


@pytest.mark.parametrize(
    ("part", "size"),
    [
        (b"<row r='300000'><c><v>1</v></c></row>", 300_000),
        (b"<row><c><v>1</v></c><c/><c><v>1</v></c></row>", 3),
        (b'<x:row r = "9" ><x:c r = "AAB9"><x:v>1</x:v></x:c></x:row>', 704 * 9),
        (b'<row r="1"><c r="b100000"><v>1</v></c></row>', 200_000),
    ],
)
def test_cells_are_counted_however_they_are_written(part, size):
    assert dense_size(part) == size


def test_cells_without_an_address_follow_the_one_before():
    part = b"<row><c/><c/></row><row r='9'/><row><c r='C10'/><c/></row>"
    places = [(row, column) for row, column, _, _ in scan_cells(part) if column]
    assert places == [(1, 1), (1, 2), (10, 3), (10, 4)]
