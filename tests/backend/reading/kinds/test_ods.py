import contextlib
import zipfile
from pathlib import Path

import pytest

from uvp_xl.backend.closed_workbook import ClosedWorkbook
from uvp_xl.backend.ooxml.package import Package
from uvp_xl.backend.reading.kinds import unreadable
from uvp_xl.backend.reading.kinds.ods import read
from uvp_xl.errors import Broken, ReadError
from uvp_xl.grid import UnreadCell

PATH = Path("plan.ods")


DTD = "<!-- é --><!DOCTYPE a [<!ENTITY b 'c'>]><a/>"


def grids(data):
    return read(PATH, Package(data))


def cell(text, more=""):
    kind = 'office:value-type="string"'
    return f"<table:table-cell {kind}{more}><text:p>{text}</text:p></table:table-cell>"


def row(cells, more=""):
    return f"<table:table-row{more}>{cells}</table:table-row>"


def test_other_prefixes_and_encodings_are_the_same_to_it(zipped, ods):
    content = Package(ods(row(cell("één")))).read("content.xml").decode()
    other = content
    for name, prefix in (("table", "t"), ("text", "x")):
        other = other.replace(f"xmlns:{name}=", f"xmlns:{prefix}=")
        for before in ("<", "</", " "):
            other = other.replace(f"{before}{name}:", f"{before}{prefix}:")
    for data in (
        other.encode(),
        *(f'<?xml version="1.0"?>{content}'.encode(f"utf-{bits}") for bits in (16, 32)),
    ):
        assert grids(zipped({"content.xml": data}))[0].rows == [["één"]]


def test_of_a_damaged_content_what_comes_before_the_damage_is_read(zipped, ods):
    tables = "".join(f'<table:table table:name="{name}">%s</table:table>' for name in "AB")
    cells = row(cell("a")) + row(cell("b") + cell("c")) + row(cell("d"))
    content = Package(ods(tables=tables % (cells, cells))).read("content.xml")
    second = content.rindex(b">c<")
    for damage in (b"<", b"</x>", b"&e;", b"\0"):
        damaged = content[:second] + damage + content[second:]
        first, last = grids(zipped({"content.xml": damaged}))
        assert (len(first.rows), first.unread) == (3, ())
        assert last.rows == [["a"], ["b"]]
        assert last.unread == (UnreadCell(2, 2, unreadable.BROKEN_OFF),)
    _, last = grids(zipped({"content.xml": content[: content.rindex(b"</table:table>")]}))
    assert last.unread == (UnreadCell(4, 1, unreadable.BROKEN_OFF),)


def test_no_damage_does_worse_than_raise(zipped, ods, damaged):
    hidden = ' table:number-rows-repeated="2" table:visibility="filter"'
    time = '<table:table-cell office:value-type="time" office:time-value="PT2H"/>'
    rows = row(cell("a", ' table:number-columns-repeated="2"') + time, hidden) + row(cell("b"))
    content = Package(ods(rows, **{"styles.xml": "<a/>"})).read("content.xml")
    for data in damaged(content, 1_000):
        with contextlib.suppress(ReadError):
            grids(zipped({"content.xml": data}))


def test_a_part_that_cannot_be_unpacked(zipped, ods):
    parts = {"content.xml": Package(ods(row(cell("a")))).read("content.xml"), "styles.xml": "<a/>"}
    stored = zipped(parts, zipfile.ZIP_STORED)
    (grid,) = grids(stored.replace(b"<a/>", b"<b/>"))
    assert (grid.rows, grid.unread) == ([["a"]], (UnreadCell(1, 1, unreadable.NO_FORMATS),))
    with pytest.raises(Broken, match=r"het onderdeel content\.xml is beschadigd"):
        grids(stored.replace(b">a<", b">b<"))
    with pytest.raises(Broken, match="er zit geen werkmap in"):
        grids(zipped({"styles.xml": "<a/>"}))


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"<office", "beschadigd"),
        (b"<!DOCTYPE a><a/>", "bevat een DTD"),
        ('<?xml version="1.0" encoding="cp037"?><!DOCTYPE a><a/>'.encode("cp037"), "beschadigd"),
        (f"<?xml version='1.0' encoding='cp1252'?>{DTD}".encode(), "bevat een DTD"),
        (DTD.encode("utf-16-le"), "bevat een DTD"),
        (b"<a/>", "er zit geen werkmap in"),
    ],
)
def test_broken_files_raise_with_a_dutch_message(zipped, content, message):
    with pytest.raises(Broken, match=message):
        grids(zipped({"content.xml": content}))


def test_it_is_recognised_by_its_content(tmp_path, ods):
    path = tmp_path / "plan.xlsx"
    path.write_bytes(ods(row(cell("item"))))
    assert ClosedWorkbook(path).grids()[0].rows == [["item"]]
