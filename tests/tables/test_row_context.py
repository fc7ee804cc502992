"""Context below headings between the rows ends at the next heading."""

from tests.tables.sheets import one, sheet


def test_context_right_below_the_header_goes_up_to_the_first_heading():
    text = "Maatregel|Planning|Status\nTrekker: OOV||\na|2026|loopt\nThema 2: Zorg||\nb|2026|loopt"
    table = one(sheet(text))
    assert table.has_context
    assert [(first, last) for first, last, _ in table.section_context] == [(1, 3)]
    assert [list(table.context_of(row)) for row in table.rows] == [["lead"], []]


def test_a_table_without_context():
    table = one(sheet("Maatregel|Planning|Status\na|2026|loopt"))
    assert not table.has_context
    assert table.context_of(2) == {}
