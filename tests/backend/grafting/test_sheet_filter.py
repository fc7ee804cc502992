import pytest

from uvp_xl.backend.grafting.sheet_filter import read_filter, with_criteria
from uvp_xl.backend.ooxml.sheet_skeleton import skeleton
from uvp_xl.grid import Area
from uvp_xl.report_state.user_filter import Criterion


def read(inner, ref=b"B8:D20"):
    part = b'<worksheet><autoFilter ref="%b">%b</autoFilter></worksheet>' % (ref, inner)
    return read_filter(skeleton(part))


COLUMN = b'<filterColumn colId="1">%b</filterColumn>'


@pytest.mark.parametrize(
    ("inner", "criterion"),
    [
        (b'<filters blank="1"><filter val="a"/></filters>', Criterion(3, ("a",), blanks=True)),
        (b'<filters><dateGroupItem year="2020"/></filters>', Criterion(3, simple=False)),
        (b'<customFilters><customFilter val="a"/></customFilters>', Criterion(3, ("a",))),
        (b'<customFilters><customFilter val=" "/></customFilters>', Criterion(3, simple=False)),
        (b'<top10 val="3"/>', Criterion(3, simple=False)),
        (b"<colorFilter/><x/>", Criterion(3, simple=False)),
    ],
)
def test_what_a_column_shows(inner, criterion):
    assert read(COLUMN % inner) == (Area(8, 2, 20, 4), (criterion,))


def test_without_criteria_or_cells_there_is_no_filter():
    assert read(b"") is None
    assert read(b'<filterColumn colId="1"/>') is None
    assert read(COLUMN % b"<filters/>", b"A:C") is None
    assert read_filter(skeleton(b"<worksheet/>")) is None


def test_criteria_are_written_as_text():
    part = b'<sheetPr/><sheetData><row r="1"/><row r="2"/></sheetData><autoFilter ref="A1:B2"/>'
    assert with_criteria(part, 1, [Criterion(2, ('a"\\1<',))], [2]) == (
        b'<sheetPr filterMode="1"/><sheetData><row r="1"/><row r="2" hidden="1"/></sheetData>'
        b'<autoFilter ref="A1:B2"><filterColumn colId="1"><filters>'
        b"<filter val='a\"\\1&lt;'/></filters></filterColumn></autoFilter>"
    )
