import zipfile

import pytest

from uvp_xl.backend.ooxml.package import Package
from uvp_xl.backend.reading.kinds import limits
from uvp_xl.errors import Broken, TooLarge
from uvp_xl.grid import Grid


@pytest.fixture
def path(tmp_path):
    return tmp_path / "plan.xlsx"


@pytest.mark.parametrize(
    "text",
    [
        "<!DOCTYPE a><a/>",
        '\ufeff<?xml version="1.0"?>\n<!-- x -->\n<!DOCTYPE a [<!ENTITY b "c">]><a/>',
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_dtd_is_refused_wherever_it_hides(path, zipped, text, encoding):
    package = Package(zipped({"a.xml": text.encode(encoding)}))
    with pytest.raises(Broken, match=r"het onderdeel a\.xml bevat een DTD"):
        limits.read_part(path, package, "a.xml")


def test_an_honest_part_is_given_whole(path, zipped):
    text = '<?xml version="1.0"?><!-- <!DOCTYPE> --><a/>'
    assert limits.read_part(path, Package(zipped({"a.xml": text})), "a.xml") == text.encode()


def test_a_picture_may_have_a_dtd(path, zipped):
    package = Package(zipped({"a.svg": "<!DOCTYPE svg><svg/>"}))
    assert limits.read_part(path, package, "a.svg") == b"<!DOCTYPE svg><svg/>"


def test_a_damaged_part(path, zipped):
    package = Package(zipped({"a.xml": "<a/>"}, zipfile.ZIP_STORED).replace(b"<a/>", b"<b/>"))
    with pytest.raises(Broken, match="beschadigd"):
        limits.read_part(path, package, "a.xml")


def test_a_sheet_with_too_many_cells_is_not_even_walked(path, monkeypatch):
    monkeypatch.setattr(limits, "MAX_WRITTEN", 2)
    part = b'<c r="A1"><v>1</v></c>'
    assert limits.count_written(path, "Jeugd", part * 3) == 0
    monkeypatch.setattr(limits, "LARGE_PART", 10)
    assert limits.count_written(path, "Jeugd", part * 2) == 2
    for many in (part * 3, b"<x:c><x:v>1</x:v></x:c>" * 3):
        with pytest.raises(TooLarge, match="op het blad “Jeugd” staan te veel cellen"):
            limits.count_written(path, "Jeugd", many)


def test_a_tag_without_end_is_no_work_for_a_search(path):
    data = b"<row>" + b" " * 99_999
    assert limits.count_written(path, "Jeugd", data + b"<!--" + b"x" * 99_999 + b"-->") == 0
    with pytest.raises(Broken, match="op het blad “Jeugd” zit een fout in de opbouw"):
        limits.count_written(path, "Jeugd", data + b"<row " + b"a" * 99_999)


@pytest.mark.parametrize("count", ["4294967295", "9" * 99, " +0005000000"])
@pytest.mark.parametrize("name", ["count", "uniqueCount"])
def test_shared_texts_are_not_believed_on_their_word(path, name, count):
    part = f"<?xml version='1.0'?><x:sst a='1'\n{name} = '{count}'><x:si/></x:sst>".encode()
    with pytest.raises(TooLarge, match="te veel teksten"):
        limits.check_shared_texts(path, part)
    limits.check_shared_texts(path, b'<sst count="4000000" uniqueCount="12"><si>' + part)


def test_long_texts_are_counted(path, monkeypatch):
    longest = "x" * limits.MAX_TEXT
    grid = Grid("Jeugd", [["kort", 1, longest]])
    assert limits.check_long_texts(path, grid, 5) == limits.MAX_TEXT + 5
    for grids, before in (([[longest + "x"]], 0), ([[longest]], limits.MAX_LONG_TEXTS)):
        with pytest.raises(TooLarge, match="op het blad “Jeugd” staat te veel tekst"):
            limits.check_long_texts(path, Grid("Jeugd", grids), before)
