"""Formulas in the syntax of Excel and of LibreOffice."""

import pytest

from uvp_xl.engines.libreoffice.formula_syntax import to_excel, to_libreoffice

PAIRS = [
    ("=SUM(A1,B2)", "=SUM(A1;B2)"),
    ("=Plan!A1", "=$Plan.A1"),
    ("='1 Jeugd''s'!$A$1:$B$2", "=$'1 Jeugd''s'.$A$1:$B$2"),
    ('=IF(A1="a,b;c!d","x","")', '=IF(A1="a,b;c!d";"x";"")'),
    ("=SUM({1,2;3,4},5)", "=SUM({1;2|3;4};5)"),
    ("=1.5+A1", "=1.5+A1"),
    ('="zeg ""ja"", nu"', '="zeg ""ja"", nu"'),
]


@pytest.mark.parametrize(("excel", "office"), PAIRS)
def test_there_and_back(excel, office):
    assert to_libreoffice(excel) == office
    assert to_excel(office) == excel


def test_libreoffice_understands_what_it_gets(book, sheet):
    book.sheets.add("Te laat's", after=sheet)["B2"].value = 5
    sheet["A1"].formula = "=IF('Te laat''s'!B2>4,SUM({1,2;3,4},'Te laat''s'!B2),0)"
    assert sheet["A1"].value == 15
    assert sheet["A1"].formula == "=IF('Te laat''s'!B2>4,SUM({1,2;3,4},'Te laat''s'!B2),0)"
