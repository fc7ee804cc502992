import os
import struct
import zipfile

import pytest

from uvp_xl.backend.reading import preflight
from uvp_xl.errors import Broken, Locked, Missing, TooLarge, UnknownKind

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.fixture
def path(tmp_path):
    return tmp_path / "plan.xlsx"


def test_a_regular_file_of_a_known_kind_is_loaded(path):
    path.write_bytes(b"PK")
    assert preflight.load(path) == b"PK"


def test_a_missing_file_and_an_unknown_kind(path, tmp_path):
    with pytest.raises(Missing):
        preflight.load(path)
    (tmp_path / "plan.docx").write_bytes(b"PK")
    with pytest.raises(UnknownKind):
        preflight.load(tmp_path / "plan.docx")


def test_only_a_regular_file_is_read(tmp_path):
    folder = tmp_path / "map.xlsx"
    folder.mkdir()
    pipe = tmp_path / "pijp.xlsx"
    os.mkfifo(pipe)
    for path in (folder, pipe):
        with pytest.raises(Broken, match="geen gewoon bestand"):
            preflight.load(path)


def test_a_file_of_the_system_has_no_end(path):
    path.symlink_to("/dev/zero")
    with pytest.raises(Broken, match="geen gewoon bestand"):
        preflight.load(path)


def test_a_link_to_itself(path):
    path.symlink_to(path)
    with pytest.raises(Broken):
        preflight.load(path)


def test_a_file_that_grows_is_not_read_to_its_end(path, monkeypatch):
    path.write_bytes(b"PKPK")
    monkeypatch.setattr(preflight, "MAX_BYTES", 10)
    monkeypatch.setattr(preflight, "_bytes", lambda path: b"x" * 11)
    with pytest.raises(TooLarge):
        preflight.load(path)


def test_a_name_with_a_zero_byte(tmp_path):
    with pytest.raises(Missing):
        preflight.load(tmp_path / "plan\0.xlsx")


def test_a_name_that_the_system_does_not_take(tmp_path):
    with pytest.raises(Broken, match="de naam is te lang"):
        preflight.load(tmp_path / ("x" * 999 + ".xlsx"))


def test_a_file_that_is_too_large(path, monkeypatch):
    path.write_bytes(b"PK")
    monkeypatch.setattr(preflight, "MAX_BYTES", 1)
    with pytest.raises(TooLarge):
        preflight.load(path)


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
        preflight.open_package(path, data)


def test_an_old_workbook_has_no_package(path):
    assert preflight.open_package(path, b"\x09\x08\x10\0") is None


def test_what_a_package_really_is_is_said(path, zipped):
    with pytest.raises(Broken, match="een tekstdocument"):
        preflight.open_package(path, zipped({"word/document.xml": "<a/>"}))


def test_a_password_is_asked_for_whatever_the_kind(path, zipped):
    manifest = "<m><manifest:encryption-data/></m>"
    with pytest.raises(Locked, match="wachtwoord"):
        preflight.open_package(path, zipped({"META-INF/manifest.xml": manifest}))


def test_parts_of_the_same_name(path, zipped):
    with pytest.raises(Broken, match="dubbel"):
        preflight.open_package(path, zipped({"a/b.xml": "", "A/B.xml": ""}))


def test_an_encrypted_part_and_an_unknown_compression(path, zipped):
    data = bytearray(zipped({"a": "1"}))
    start = data.index(b"PK\1\2")
    struct.pack_into("<H", data, start + 8, 1)
    with pytest.raises(Locked):
        preflight.open_package(path, bytes(data))
    with pytest.raises(Broken, match="onbekende methode"):
        preflight.open_package(path, zipped({"a": "1"}, zipfile.ZIP_LZMA))
