import struct

import pytest

from uvp_xl.backend.closed_workbook import ClosedWorkbook
from uvp_xl.backend.ooxml.package import Package
from uvp_xl.backend.reading.kinds import file_type
from uvp_xl.backend.reading.kinds.compound_file import CompoundFile
from uvp_xl.errors import Broken

SHEET_2003 = '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'


@pytest.mark.parametrize(
    ("data", "description"),
    [
        (b"", "de inhoud is leeg"),
        (b" \r\n", "de inhoud is leeg"),
        (bytes(5000), "alleen nullen"),
        (b"%PDF-1.7", "een pdf"),
        (b"\x89PNG\r\n", "een afbeelding"),
        (b"{\\rtf1", "een tekstdocument"),
        (b"\x1f\x8b\x08", "pak het eerst uit"),
        (b"\x09\x02\x06\x00\x00", "Excel 4 of ouder"),
        (b"<html xmlns:x='urn:schemas-microsoft-com:office:excel'>", "een webpagina; open het in"),
        (b"\xef\xbb\xbf  <!DOCTYPE HTML PUBLIC>", "een webpagina"),
        ("<TABLE border=1>".encode("utf-16"), "een webpagina"),
        (b"MIME-Version: 1.0\r\n", "een webpagina"),
        (SHEET_2003.encode(), "een XML-werkblad uit Excel 2003"),
        (b'<?xml?><a xmlns="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>', "fods"),
        (b"<?xml version='1.0'?><plan/>", "een XML-bestand, geen werkmap"),
        ("item;maatregel\r\n".encode("utf-16"), "platte tekst of csv"),
        (
            b"item\tmaatregel \xe9\n",
            "platte tekst of csv; open het in Excel en bewaar het als .xlsx",
        ),
        (bytes(range(256)), "de inhoud is geen Excel"),
    ],
)
def test_what_a_file_is_that_is_no_workbook(data, description):
    assert description in file_type.describe_bytes(data)


@pytest.mark.parametrize(
    ("parts", "description"),
    [
        (["word/document.xml"], "een tekstdocument"),
        (["ppt/presentation.xml"], "een presentatie"),
        (["Index/Document.iwa"], "Numbers"),
        (["a.xlsx", "b.xlsx"], "het is een zip-bestand; pak het eerst uit"),
        (["xl/workbook.xml", "xl/embeddings/a.xlsx"], ""),
        (["content.xml"], ""),
        (["xl/workbook.bin"], ""),
        (["a.txt"], ""),
    ],
)
def test_what_a_package_is_that_is_no_workbook(zipped, parts, description):
    described = file_type.describe_package(Package(zipped(dict.fromkeys(parts, "x"))))
    assert description in described
    assert bool(description) == bool(described)


@pytest.mark.parametrize(
    ("kind", "description"),
    [
        ("spreadsheet", ""),
        ("text", "een tekstdocument"),
        ("presentation-template", "een presentatie"),
    ],
)
def test_kinds_of_open_document(zipped, kind, description):
    parts = {"mimetype": f"application/vnd.oasis.opendocument.{kind}", "content.xml": "<a/>"}
    assert description in file_type.describe_package(Package(zipped(parts)))


def test_a_damaged_mimetype_gives_no_description(zipped):
    data = bytearray(zipped({"mimetype": "application/vnd.oasis.opendocument.text"}))
    struct.pack_into("<I", data, data.index(b"PK\1\2") + 16, 1)
    assert file_type.describe_package(Package(bytes(data))) == ""


@pytest.mark.parametrize(
    ("streams", "description"),
    [
        ({"Workbook": b"", "WordDocument": b""}, ""),
        ({"Book": b""}, ""),
        ({"WordDocument": b""}, "een tekstdocument"),
        ({"PowerPoint Document": b""}, "een presentatie"),
        ({"__properties_version1.0": b""}, "een e-mail van Outlook"),
        ({"EncryptedPackage": b"", "DRMEncryptedDataSpace": b""}, "rechtenbeheer"),
        ({"Workbook": b"", "\tDRMContent": b""}, "rechtenbeheer"),
        ({"Iets": b""}, ""),
    ],
)
def test_what_a_compound_file_is_that_is_no_workbook(compound, streams, description):
    described = file_type.describe_compound(CompoundFile(compound(streams)))
    assert description in described
    assert bool(description) == bool(described)


def test_a_misnamed_file_is_recognised_by_its_content(tmp_path, compound):
    path = tmp_path / "plan.xls"
    path.write_bytes(compound({"PowerPoint Document": b"x"}))
    with pytest.raises(Broken, match="een presentatie"):
        ClosedWorkbook(path)
