from uvp_xl.backend.fresh.opendocument.dropdown_lists import add_lists
from uvp_xl.backend.fresh.opendocument.odf_elements import create_root, serialise
from uvp_xl.grid import Area
from uvp_xl.sheets.sheet_model import Choice, Sheet


def test_equal_lists_are_there_once():
    book = create_root("office:body")
    one, two = ("loopt", 'zeg "ja"'), ("ja, mits",)
    choices = tuple(Choice(Area(1, 1, 1, 1), options) for options in (one, two, one, ()))
    lists = add_lists(book, [Sheet("A", (), choices=choices), Sheet("B", (), choices=choices)])
    assert lists == {one: "Keuze1", two: "Keuze2"}
    xml = serialise(book).decode()
    assert xml.count("<table:content-validation ") == 2
    assert "of:cell-content-is-in-list(&quot;loopt&quot;;&quot;zeg &quot;&quot;ja" in xml
    assert "xmlns:of=" in xml


def test_without_choices_nothing_is_added():
    book = create_root("office:body")
    assert add_lists(book, [Sheet("A", ())]) == {}
    assert len(book) == 0
