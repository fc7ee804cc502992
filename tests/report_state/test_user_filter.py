import pytest

from uvp_xl.grid import Area, Grid
from uvp_xl.report_state.user_filter import Criterion, hidden, lost
from uvp_xl.sheets.sheet_model import Cell, Sheet, block

HEAD = ["Ernst", "Blad", "Aantal"]
OLD = Grid("Controle", [["Controle", "", ""], HEAD, ["fout", "Jeugd", 2]])
ROWS = [["fout", "Jeugd", 1], ["opmerking", "", 2], ["fout", " zorg ", 3]]


def sheet(*rows, head=HEAD, filtered=True):
    cells = [[Cell(value) for value in row] for row in (["titel"], ["uitleg"], head, *rows)]
    area = Area(3, 1, 3 + len(rows), 3) if filtered else None
    return Sheet("Controle", (block(1, cells),), filter=area)


@pytest.mark.parametrize(
    ("criteria", "rows"),
    [
        ([Criterion(1, ("FOUT",))], [5]),
        ([Criterion(2, ("Zorg",), blanks=True)], [4]),
        ([Criterion(1, ("fout",)), Criterion(2, ("jeugd",))], [5, 6]),
        ([Criterion(2, (), blanks=True)], [4, 6]),
    ],
)
def test_values_and_blanks_hide_the_other_rows(criteria, rows):
    assert hidden(sheet(*ROWS), OLD, 2, criteria) == rows


@pytest.mark.parametrize(
    ("new", "criterion"),
    [
        (sheet(*ROWS), Criterion(1, simple=False)),
        (sheet(*ROWS), Criterion(3, ("2",))),
        (sheet(*ROWS), Criterion(1, ("waarschuwing",))),
        (sheet(*ROWS, head=["Soort", "Blad", "Aantal"]), Criterion(1, ("fout",))),
        (sheet(*ROWS, filtered=False), Criterion(1, ("fout",))),
        (sheet(), Criterion(1, ("fout",))),
    ],
)
def test_a_filter_that_cannot_be_worked_out_is_not_kept(new, criterion):
    assert hidden(new, OLD, 2, [criterion]) is None


def test_what_is_gone_is_told_with_its_column_and_values():
    criteria = [
        Criterion(1, ("a", "b", "c", "d"), blanks=True),
        Criterion(2, (), blanks=True),
        Criterion(3, simple=False),
        Criterion(9, ("x",)),
    ]
    assert list(lost("Con\ntrole", OLD, 2, criteria)) == [
        f"Op het blad “Con trole” stond een filter op {told}. Dat is weg."
        for told in (
            "de kolom “Ernst” (a, b, c, en nog 2)",
            "de kolom “Blad” (lege cellen)",
            "de kolom “Aantal”",
            "een kolom (x)",
        )
    ]
