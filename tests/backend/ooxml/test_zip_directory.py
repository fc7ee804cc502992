"""Whatever a directory says, there is a package or one error; a part is its bytes or an error."""

import io
import struct
import zipfile
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from uvp_xl.backend.ooxml.package import BadPackage, Package
from uvp_xl.backend.ooxml.zip_directory import END_64

PARTS = {
    "[Content_Types].xml": b"<Types/>",
    "xl/workbook.xml": b"<workbook/>" * 40,
    "xl/media/foto.jpg": bytes(range(256)),
    "xl/w\u00ebrkblad.xml": b"<worksheet/>" * 9,
}
END = struct.Struct("<4s4H2IH")


def plain():
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.comment = b"opmerking"
        for name, data in PARTS.items():
            method = zipfile.ZIP_STORED if name.endswith("jpg") else zipfile.ZIP_DEFLATED
            archive.writestr(zipfile.ZipInfo(name), data, method)
    return target.getvalue()


def wide(data, **lies):
    """The same package with an end record of zip64, and with `lies` in it."""
    end = data.rindex(b"PK\5\6")
    _, _, _, _, count, size, offset, length = END.unpack_from(data, end)
    told = {"count": count, "size": size, "offset": offset} | lies
    record = END_64.pack(
        b"PK\6\6", 44, 45, 45, 0, 0, told["count"], told["count"], told["size"], told["offset"]
    )
    locator = struct.pack("<4sIQI", b"PK\6\7", 0, end, 1)
    full = END.pack(b"PK\5\6", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, length)
    return data[:end] + record + locator + full + data[end + END.size :]


PLAIN = plain()
WIDE = wide(PLAIN)


def contents(package):
    return {name: package.read(name) for name in package.names}


@pytest.mark.parametrize("data", [PLAIN, WIDE, b"voor" + PLAIN, PLAIN + b"\0\0"])
def test_it_reads_what_zipfile_reads(data):
    package = Package(data)
    assert contents(package) == PARTS
    assert contents(Package(package.with_parts({}))) == PARTS


def test_a_count_is_not_believed():
    assert contents(Package(wide(PLAIN, count=2**40))) == PARTS
    assert contents(Package(wide(PLAIN, count=0))) == PARTS


@pytest.mark.parametrize("lies", [{"size": 2**63}, {"size": 45}, {"offset": 2**62}, {"offset": 99}])
def test_places_that_cannot_be_are_bad(lies):
    with pytest.raises(BadPackage):
        contents(Package(wide(PLAIN, **lies)))


def extended(extra, *full):
    """A package whose directory refers for these fields (offsets in a record) to `extra`."""
    data = bytearray(PLAIN)
    start = data.index(b"PK\1\2")
    for field in full:
        struct.pack_into("<I", data, start + field, 0xFFFFFFFF)
    struct.pack_into("<H", data, start + 30, len(extra))
    name_end = start + 46 + struct.unpack_from("<H", data, start + 28)[0]
    data[name_end:name_end] = extra
    end = data.rindex(b"PK\5\6")
    struct.pack_into("<I", data, end + 12, struct.unpack_from("<I", data, end + 12)[0] + len(extra))
    return bytes(data)


def test_the_extension_may_come_after_others():
    size = len(PARTS["[Content_Types].xml"])
    packed = Package(PLAIN).entries[0].packed_size
    other = struct.pack("<HH4x", 0x5455, 4)
    numbers = struct.pack("<HH3Q", 1, 24, size, packed, 0)
    package = Package(extended(other + numbers, 24, 20, 42))
    assert contents(package) == PARTS
    assert contents(Package(package.with_parts({}))) == PARTS


@pytest.mark.parametrize(
    "extra", [b"", b"\1\0\xff", struct.pack("<HHI", 1, 4, 5), struct.pack("<HHQ", 1, 8, 2**60)]
)
def test_an_extension_that_says_nothing_is_no_help(extra):
    with pytest.raises(BadPackage):
        contents(Package(extended(extra, 20, 42)))
    with pytest.raises(BadPackage):
        contents(Package(extended(extra, 24)))


def may_change(data):
    """The offsets of all bytes that are no content: headers, directory and end records."""
    end = data.rindex(b"PK\5\6")
    directory = data.index(b"PK\1\2")
    headers = [e.start + at for e in Package(data).entries for at in range(30 + len(e.raw_name))]
    return [*headers, *range(directory, min(len(data), end + 22))]


@pytest.mark.parametrize("data", [PLAIN, WIDE], ids=["plain", "zip64"])
def test_changed_bytes_give_a_package_or_the_one_error(data):
    places = may_change(data)
    change = st.tuples(st.sampled_from(places), st.integers(0, 255))

    @settings(max_examples=1_500, deadline=None, database=None)
    @given(st.lists(change, min_size=1, max_size=6), st.integers(0, 40))
    def check(changes, cut):
        mutated = bytearray(data)
        for place, byte in changes:
            mutated[place] = byte
        tried = bytes(mutated[: len(mutated) - cut if cut > 30 else len(mutated)])
        try:
            package = Package(tried)
        except BadPackage:
            return
        for entry in package.entries:
            try:
                read = package.read(entry.name)
            except BadPackage:
                continue
            assert zlib.crc32(read) in {zlib.crc32(content) for content in PARTS.values()} | {0}
        after = Package(package.with_parts({"nieuw.xml": b"<a/>"}))
        assert after.read("nieuw.xml") == b"<a/>"
        assert all(after.keeps(name, package) for name in package.names)

    check()
