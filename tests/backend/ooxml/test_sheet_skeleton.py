import pytest

from uvp_xl.backend.ooxml.package_xml import local_name, parse
from uvp_xl.backend.ooxml.sheet_skeleton import skeleton, split_at_cells, to_xml


@pytest.mark.parametrize(
    ("part", "head", "tail"),
    [
        (b"<w><sheetData><row/></sheetData><x/></w>", b"<w>", b"<x/></w>"),
        (b"<w><a:sheetData ></a:sheetData ><x/></w>", b"<w>", b"<x/></w>"),
        (b"<w><sheetData/><x/></w>", b"<w>", b"<x/></w>"),
        (b"<w><x/></w>", b"<w><x/></w>", b""),
    ],
)
def test_the_cells_are_left_out(part, head, tail):
    assert split_at_cells(part) == (head, tail)
    assert local_name(skeleton(part)[0]) == "x"


def test_a_damaged_part_has_nothing():
    assert len(skeleton(b"<w><a></w>")) == 0


def test_an_element_is_written_without_prefixes():
    links = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    element = parse(
        b'<x:a xmlns:x="urn:x" xmlns:q="%b" xmlns:y="urn:y" q:id="rId1" y:uid="2" n="&lt;">'
        b"<x:c>&amp;L</x:c><!-- no --></x:a>" % links
    )
    assert to_xml(element) == b'<a r:id="rId1" n="&lt;"><c>&amp;L</c></a>'
