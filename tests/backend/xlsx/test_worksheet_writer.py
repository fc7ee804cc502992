import pytest

from uvp_xl.backend.xlsx.render_sheets import render
from uvp_xl.backend.xlsx.worksheet_writer import MAX_CHOICES, fitting_options
from uvp_xl.grid import Area
from uvp_xl.sheets.sheet_model import Bar, Choice, Condition, Sheet


def part(**described):
    (made,), _ = render([Sheet("Blad", (), **described)])
    return made.xml(range(9), range(9)).decode()


def test_an_empty_sheet_is_a_whole_part():
    text = part()
    assert "<sheetData/>" in text
    assert 'showGridLines="0"' in text
    assert '<pageSetup paperSize="9" fitToHeight="0" orientation="landscape"/>' in text
    assert "<oddFooter>&amp;L&amp;A&amp;RPagina &amp;P van &amp;N</oddFooter>" in text
    assert "tabSelected" not in text


def test_upright_paper_and_a_coloured_tab():
    text = part(landscape=False, tab="00FF00")
    assert 'orientation="portrait"' in text or "orientation" not in text
    assert '<tabColor rgb="FF00FF00"/>' in text


def test_a_freeze_at_the_first_cell_is_none():
    assert "<pane" not in part(freeze=(1, 1))
    assert 'topLeftCell="B3"' in part(freeze=(3, 2))


def test_rules_compare_with_quoted_text():
    area = Area(2, 1, 9, 1)
    text = part(
        conditions=(
            Condition(area, "equals", 'a "b" <c>', "000000", "FFFFFF"),
            Condition(area, "greater", 2.5, "000000", "FFFFFF"),
        )
    )
    assert '<formula>"a ""b"" &lt;c&gt;"</formula>' in text
    assert 'operator="greaterThan"><formula>2.5</formula>' in text


def test_data_bars_start_at_zero():
    assert '<cfvo type="num" val="0"/>' in part(bars=(Bar(Area(1, 1, 2, 1), "1F6FEB"),))


def test_choices_are_a_list_that_forbids_nothing():
    text = part(choices=(Choice(Area(1, 1, 2, 1), ('a "b"', "c")),))
    assert '<formula1>"a ""b"",c"</formula1>' in text or '"a "b",c"' in text
    assert "showErrorMessage" not in text
    assert "dataValidation" not in part(choices=(Choice(Area(1, 1, 2, 1), ("a,b",)),))


@pytest.mark.parametrize(
    ("options", "found"),
    [
        ((), []),
        (("a" * MAX_CHOICES, "b"), ["a" * MAX_CHOICES]),
        (("a" * (MAX_CHOICES + 1), "b"), ["b"]),
    ],
)
def test_options_that_fit_are_kept(options, found):
    assert fitting_options(options) == found
