import pytest

from uvp_xl.report_state.layout_record import DEFAULT_WIDTH, LONGEST, Layout, kept, record
from uvp_xl.sheets.sheet_model import Sheet

SHEET = Sheet("Te laat", (), widths=(12, 12, 22.5), tab="154273")
WAS = Layout.of(SHEET)


def test_a_record_says_what_was_given():
    assert Layout.parse(record(SHEET)) == WAS
    upright = Sheet("a", (), landscape=False)
    assert Layout.parse(record(upright)) == Layout.of(upright)


def test_widths_that_do_not_fit_in_a_formula_are_left_out():
    sheet = Sheet("a", (), widths=tuple(range(1, 100)), tab="154273")
    said = record(sheet)
    assert len(said) <= LONGEST + 2
    assert Layout.parse(said).widths is None
    assert Layout.parse(said).tab == "154273"


@pytest.mark.parametrize("said", ["", '""', "iets anders"])
def test_what_is_no_record_gives_nothing(said):
    assert Layout.parse(said) is None


def test_a_record_of_another_version_gives_what_is_known():
    assert Layout.parse('"t=FF0000|x=1"') == Layout(zoom=100, tab="FF0000")
    assert Layout.parse('"w=a|t=FF0000"') == Layout(zoom=100)


def test_what_a_program_rounds_is_no_change():
    widths = {1: 12.71, 2: 11.3, 3: 22.4, 9: 9.1}
    assert kept(Layout(widths, zoom=100, tab="154273", landscape=True), WAS) == Layout()


def test_what_the_user_changed_is_kept():
    widths = {1: 30.0, 3: 22.5, 7: 50.0}
    margins, printed = (0.7, 0.7, 2, 0.75), frozenset({"gridLines"})
    others = (frozenset({4}), 80, "", False, 8, (0, 0), margins, "&P", "&A", printed)
    assert kept(Layout(widths, *others), WAS) == Layout(
        {1: 30.0, 2: DEFAULT_WIDTH, 7: 50.0}, *others
    )


def test_a_hidden_column_keeps_the_width_that_it_was_given():
    assert kept(Layout({1: 0.0, 2: 12, 3: 22}, frozenset({1})), WAS).widths is None


def test_without_a_record_only_what_the_program_never_sets_is_kept():
    found = Layout({1: 30.0}, frozenset({2}), 80, "FF0000", False, 8, (0, 0), (2, 2, 2, 2), "&P")
    assert kept(found, None) == Layout(None, frozenset({2}), 80)


def test_what_a_back_end_does_not_set_is_not_known():
    said = record(SHEET, ("margins", "footer"))
    found = Layout(WAS.widths, margins=(0.8, 0.8, 0.8, 2.0), footer="Pagina &P")
    assert kept(found, Layout.parse(said)) == Layout()
