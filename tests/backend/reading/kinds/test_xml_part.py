import zipfile

import pytest

from uvp_xl.backend.ooxml.package import BadPackage, Package
from uvp_xl.backend.reading.kinds.xml_part import read_part
from uvp_xl.errors import Broken


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
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "utf-32"])
def test_a_dtd_is_refused_wherever_it_hides(path, zipped, text, encoding):
    package = Package(zipped({"a.xml": text.encode(encoding)}))
    with pytest.raises(Broken, match=r"het onderdeel a\.xml bevat een DTD"):
        read_part(path, package, "a.xml")


@pytest.mark.parametrize("encoding", ["utf-8\0", "utf-8", "onbekend"])
def test_a_part_may_name_any_encoding(path, zipped, encoding):
    data = f'<?xml version="1.0" encoding="{encoding}"?><a/>'.encode()
    assert read_part(path, Package(zipped({"a.xml": data})), "a.xml") == data


def test_an_honest_part_is_given_whole(path, zipped):
    text = '<?xml version="1.0"?><!-- <!DOCTYPE> --><a/>'
    assert read_part(path, Package(zipped({"a.xml": text})), "a.xml") == text.encode()


def test_a_picture_may_have_a_dtd(path, zipped):
    package = Package(zipped({"a.svg": "<!DOCTYPE svg><svg/>"}))
    assert read_part(path, package, "a.svg") == b"<!DOCTYPE svg><svg/>"


def test_a_damaged_part(path, zipped):
    package = Package(zipped({"a.xml": "<a/>"}, zipfile.ZIP_STORED).replace(b"<a/>", b"<b/>"))
    with pytest.raises(BadPackage, match="beschadigd"):
        read_part(path, package, "a.xml")
