from lxml import etree

from uvp_xl.backend.fresh.opendocument.content_xml import build_content
from uvp_xl.backend.fresh.opendocument.odf_elements import NAMESPACES
from uvp_xl.grid import Area
from uvp_xl.sheets.sheet_model import Sheet


def find(sheets, path):
    """Return the results of an XPath in content.xml for these sheets."""
    return etree.fromstring(build_content(sheets)).xpath(path, namespaces=dict(NAMESPACES))


def test_sheets_keep_their_order_and_filters_belong_to_their_sheet():
    sheets = [Sheet("A", ()), Sheet("B", (), filter=Area(2, 1, 9, 3))]
    assert find(sheets, "//table:table/@table:name") == ["A", "B"]
    assert find(sheets, "//table:database-range/@*") == [
        "__Anonymous_Sheet_DB__1",
        "'B'.A2:'B'.C9",
        "true",
    ]
    assert find(sheets[:1], "//table:database-ranges") == []


def test_one_sheet_is_always_seen():
    hidden = [Sheet(name, (), hidden=True) for name in "AB"]
    shown = "//style:style[@style:family='table']//@table:display"
    assert find(hidden, shown) == ["true", "false"]
    assert find([*hidden, Sheet("C", ())], shown) == ["false", "true"]
