import os
import struct
import zipfile

import pytest

from uvp_xl.backend.ooxml.package import Package
from uvp_xl.backend.reading import limits
from uvp_xl.errors import Broken, Locked, Missing, TooLarge, UnknownKind
from uvp_xl.grid import Grid

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.fixture
def path(tmp_path):
    return tmp_path / "plan.xlsx"


def test_a_regular_file_of_a_known_kind_is_loaded(path):
    path.write_bytes(b"PK")
    assert limits.load(path) == b"PK"


def test_a_missing_file_and_an_unknown_kind(path, tmp_path):
    with pytest.raises(Missing):
        limits.load(path)
    (tmp_path / "plan.docx").write_bytes(b"PK")
    with pytest.raises(UnknownKind):
        limits.load(tmp_path / "plan.docx")


def test_only_a_regular_file_is_read(tmp_path):
    folder = tmp_path / "map.xlsx"
    folder.mkdir()
    pipe = tmp_path / "pijp.xlsx"
    os.mkfifo(pipe)
    for path in (folder, pipe):
        with pytest.raises(Broken, match="geen gewoon bestand"):
            limits.load(path)


def test_a_file_of_the_system_has_no_end(path):
    path.symlink_to("/dev/zero")
    with pytest.raises(Broken, match="geen gewoon bestand"):
        limits.load(path)


def test_a_link_to_itself(path):
    path.symlink_to(path)
    with pytest.raises(Broken):
        limits.load(path)


def test_a_file_that_grows_is_not_read_to_its_end(path, monkeypatch):
    path.write_bytes(b"PKPK")
    monkeypatch.setattr(limits, "MAX_BYTES", 10)
    monkeypatch.setattr(limits, "_bytes", lambda path: b"x" * 11)
    with pytest.raises(TooLarge):
        limits.load(path)


def test_a_name_with_a_zero_byte(tmp_path):
    with pytest.raises(Missing):
        limits.load(tmp_path / "plan\0.xlsx")


def test_a_name_that_the_system_does_not_take(tmp_path):
    with pytest.raises(Broken, match="de naam is te lang"):
        limits.load(tmp_path / ("x" * 999 + ".xlsx"))


def test_a_file_that_is_too_large(path, monkeypatch):
    path.write_bytes(b"PK")
    monkeypatch.setattr(limits, "MAX_BYTES", 1)
    with pytest.raises(TooLarge):
        limits.load(path)


@pytest.mark.parametrize(
    ("data", "error", "why"),
    [
        (b"", Broken, "de inhoud is leeg"),
        (b"<html><table>", Broken, "een webpagina; open het in Excel en bewaar het als .xlsx"),
        (b"a;b;c\n", Broken, "platte tekst of csv"),
        (b"PK\3\4 afgebroken", Broken, "niet compleet; misschien is het downloaden afgebroken"),
        (b"PK\3\4 PK\5\6", Broken, "het zip-bestand is beschadigd"),
        (OLE, Broken, "het bestand is niet compleet"),
    ],
)
def test_what_is_no_workbook_is_said_to_be_so(path, data, error, why):
    with pytest.raises(error, match=why):
        limits.open_package(path, data)


def test_an_old_workbook_has_no_package(path):
    assert limits.open_package(path, b"\x09\x08\x10\0") is None


def test_what_a_package_really_is_is_said(path, zipped):
    with pytest.raises(Broken, match="een tekstdocument"):
        limits.open_package(path, zipped({"word/document.xml": "<a/>"}))


def test_a_password_is_asked_for_whatever_the_kind(path, zipped):
    manifest = "<m><manifest:encryption-data/></m>"
    with pytest.raises(Locked, match="wachtwoord"):
        limits.open_package(path, zipped({"META-INF/manifest.xml": manifest}))


def test_limits_of_the_directory(path, zipped, monkeypatch):
    data = zipped({"a": "1" * 2_000_000})
    with pytest.raises(TooLarge, match="het onderdeel a is verdacht sterk ingepakt"):
        limits.open_package(path, data)
    assert limits.open_package(path, zipped({"a": "1" * 900_000}))
    monkeypatch.setattr(limits, "MAX_UNPACKED", 1_000_000)
    with pytest.raises(TooLarge, match="uitgepakt meer dan 1 MB"):
        limits.open_package(path, data)
    monkeypatch.setattr(limits, "MAX_PARTS", 0)
    with pytest.raises(TooLarge, match="meer dan 0 onderdelen"):
        limits.open_package(path, data)


def test_parts_of_the_same_name(path, zipped):
    with pytest.raises(Broken, match="dubbel"):
        limits.open_package(path, zipped({"a/b.xml": "", "A/B.xml": ""}))


def test_an_encrypted_part_and_an_unknown_compression(path, zipped):
    data = bytearray(zipped({"a": "1"}))
    start = data.index(b"PK\1\2")
    struct.pack_into("<H", data, start + 8, 1)
    with pytest.raises(Locked):
        limits.open_package(path, bytes(data))
    with pytest.raises(Broken, match="onbekende methode"):
        limits.open_package(path, zipped({"a": "1"}, zipfile.ZIP_LZMA))


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
        limits.part(path, package, "a.xml")


def test_an_honest_part_is_given_whole(path, zipped):
    text = '<?xml version="1.0"?><!-- <!DOCTYPE> --><a/>'
    assert limits.part(path, Package(zipped({"a.xml": text})), "a.xml") == text.encode()


def test_a_picture_may_have_a_dtd(path, zipped):
    package = Package(zipped({"a.svg": "<!DOCTYPE svg><svg/>"}))
    assert limits.part(path, package, "a.svg") == b"<!DOCTYPE svg><svg/>"


def test_a_damaged_part(path, zipped):
    package = Package(zipped({"a.xml": "<a/>"}, zipfile.ZIP_STORED).replace(b"<a/>", b"<b/>"))
    with pytest.raises(Broken, match="beschadigd"):
        limits.part(path, package, "a.xml")


def test_a_sheet_with_too_many_cells_is_not_even_walked(path, monkeypatch):
    monkeypatch.setattr(limits, "MAX_WRITTEN", 2)
    part = b'<c r="A1"><v>1</v></c>'
    assert limits.written(path, "Jeugd", part * 3) == 0
    monkeypatch.setattr(limits, "LARGE_PART", 10)
    assert limits.written(path, "Jeugd", part * 2) == 2
    for many in (part * 3, b"<x:c><x:v>1</x:v></x:c>" * 3):
        with pytest.raises(TooLarge, match="op het blad “Jeugd” staan te veel cellen"):
            limits.written(path, "Jeugd", many)


def test_a_tag_without_end_is_no_work_for_a_search(path):
    data = b"<row>" + b" " * 99_999
    assert limits.written(path, "Jeugd", data + b"<!--" + b"x" * 99_999 + b"-->") == 0
    with pytest.raises(Broken, match="op het blad “Jeugd” zit een fout in de opbouw"):
        limits.written(path, "Jeugd", data + b"<row " + b"a" * 99_999)


@pytest.mark.parametrize("count", ["4294967295", "9" * 99, " +0005000000"])
@pytest.mark.parametrize("name", ["count", "uniqueCount"])
def test_shared_texts_are_not_believed_on_their_word(path, name, count):
    part = f"<?xml version='1.0'?><x:sst a='1'\n{name} = '{count}'><x:si/></x:sst>".encode()
    with pytest.raises(TooLarge, match="te veel teksten"):
        limits.check_texts(path, part)
    limits.check_texts(path, b'<sst count="4000000" uniqueCount="12"><si>' + part)


def test_long_texts_are_counted(path, monkeypatch):
    longest = "x" * limits.MAX_TEXT
    grid = Grid("Jeugd", [["kort", 1, longest]])
    assert limits.check_long(path, grid, 5) == limits.MAX_TEXT + 5
    for grids, before in (([[longest + "x"]], 0), ([[longest]], limits.MAX_LONG_TEXTS)):
        with pytest.raises(TooLarge, match="op het blad “Jeugd” staat te veel tekst"):
            limits.check_long(path, Grid("Jeugd", grids), before)


def test_cells_that_are_too_far_out(path):
    limits.check_cells(path, "Jeugd", b'<c r="A1"><f>1</f></c>')
    with pytest.raises(TooLarge, match="op het blad “Jeugd” staan cellen te ver"):
        limits.check_cells(path, "Jeugd", b'<row r="1"><c r="XFD1048576"><v>1</v></c></row>')
