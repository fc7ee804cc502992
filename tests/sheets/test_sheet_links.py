from uvp_xl.sheets.sheet_links import MAX_LINKS, left_out, limit_links, notes
from uvp_xl.sheets.sheet_model import Cell, Link, Sheet, Style

LINK = Cell("a", Style(underline=True, colour="0000FF", border="D1D5DB"), Link("Blad"))
PLAIN = Cell("a", Style(border="D1D5DB"))


def test_rows_within_the_limit_stay_the_same_rows():
    rows = [(LINK, Cell("b")), (LINK,)]
    assert limit_links(rows, 2) == (rows, 0)


def test_the_first_links_are_kept_and_the_others_do_not_look_like_one():
    rows = [(LINK, Cell("b"), LINK), (Cell("c"), LINK), (), (LINK,)]
    assert limit_links(rows, 1) == ([(LINK, Cell("b"), PLAIN), (Cell("c"), PLAIN), (), (PLAIN,)], 3)
    assert limit_links(rows, 3) == ([*rows[:3], (PLAIN,)], 1)


def test_one_cell_is_no_plural():
    assert left_out(1, MAX_LINKS).endswith(" links kwijt: op de laatste cel kunt u niet klikken.")


def test_a_result_says_it_of_each_sheet():
    assert notes([Sheet("Controle", (), plain_links=1_234), Sheet("Te laat", ())]) == [
        "Op het blad “Controle” kan Excel niet meer dan 65.530 links kwijt: op de laatste "
        "1.234 cellen kunt u niet klikken."
    ]
