import io
import struct
import zipfile

import pytest

from uvp_xl.backend.ooxml import zip_writer
from uvp_xl.backend.ooxml.package import BadPackage, Package
from uvp_xl.errors import TooMuchWork
from uvp_xl.work_budget import metered


def opened(data):
    return zipfile.ZipFile(io.BytesIO(data))


def test_parts_are_found_in_any_spelling_of_their_name(zipped):
    package = Package(zipped({"xl\\Blad.xml": "inhoud"}))
    assert "/XL/blad.xml" in package
    assert "xl/ander.xml" not in package
    assert package.read("xl/blad.xml") == b"inhoud"
    with pytest.raises(KeyError):
        package.read("xl/ander.xml")


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_only_what_changes_differs(zipped, method):
    data = zipped({name: name * 99 for name in "abcd"}, method)
    package = Package(data)
    new = package.with_parts({"b": b"anders", "e": b"nieuw", "d": None, "f": None})
    after = Package(new)
    assert after.names == ["a", "b", "c", "e"]
    assert after.keeps("a", package)
    assert after.keeps("c", package)
    assert after.read("b") == b"anders"
    with opened(new) as archive:
        assert archive.testzip() is None
        old, added = archive.getinfo("b"), archive.getinfo("e")
        assert (old.date_time, old.compress_type) == ((2001, 2, 3, 4, 5, 6), method)
        assert (added.date_time, added.compress_type) == ((1980, 1, 1, 0, 0, 0), 8)


def test_a_change_to_nothing_gives_the_same_bytes(zipped):
    data = zipped({"a": "1", "b": "2"})
    assert Package(data).with_parts({}) == data


def test_names_comment_order_and_leading_bytes_stay(zipped):
    target = io.BytesIO(b"voor")
    target.seek(4)
    with zipfile.ZipFile(target, "w") as archive:
        archive.comment = b"opmerking"
        archive.writestr("é.xml", "x")
        archive.writestr("a.xml", "y")
    new = Package(target.getvalue()).with_parts({"é.xml": b"z", "ü.xml": b"w"})
    assert new.startswith(b"voorPK")
    with opened(new) as archive:
        assert archive.namelist() == ["é.xml", "a.xml", "ü.xml"]
        assert archive.comment == b"opmerking"
        assert archive.read("é.xml") == b"z"
        assert archive.read("ü.xml") == b"w"


def test_streamed_entries_with_their_descriptor_are_copied_whole():
    class Stream(io.RawIOBase):
        """A target that cannot seek, so that sizes come after the data."""

        def __init__(self):
            self.data = b""

        def writable(self):
            return True

        def write(self, data):
            self.data += bytes(data)
            return len(data)

    stream = Stream()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a", "aaaa")
        archive.writestr("b", "bbbb")
    package = Package(stream.data)
    after = Package(package.with_parts({"a": b"c"}))
    assert after.keeps("b", package)
    assert (after.read("a"), after.read("b")) == (b"c", b"bbbb")


def test_zip64_fields_are_understood_and_written_plainly():
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name in "ab":
            with archive.open(name, "w", force_zip64=True) as part:
                part.write(b"inhoud")
    data = bytearray(target.getvalue())
    # Let the directory say "see the extension" for the sizes of "a", as some programs do.
    start = data.index(b"PK\1\2")
    extension = struct.pack("<HHQQ", 1, 16, 6, 6)
    record = bytearray(data[start : start + 47])
    struct.pack_into("<2I", record, 20, 0xFFFFFFFF, 0xFFFFFFFF)
    struct.pack_into("<H", record, 30, len(extension))
    data[start : start + 47] = record + extension
    end = data.index(b"PK\5\6")
    size = struct.unpack_from("<I", data, end + 12)[0]
    struct.pack_into("<I", data, end + 12, size + len(extension))
    package = Package(bytes(data))
    assert package.read("a") == b"inhoud"
    after = Package(package.with_parts({"b": b"x"}))
    assert after.read("a") == b"inhoud"
    assert after.keeps("a", package)


def test_what_is_no_package_is_bad(zipped):
    for data in (b"", b"PK\3\4", zipped({"a": "1"})[:-4]):
        with pytest.raises(BadPackage, match="het zip-bestand is beschadigd"):
            Package(data)


def test_overlapping_parts_are_bad(zipped):
    data = bytearray(zipped({"a": "1" * 99, "b": "2"}, zipfile.ZIP_STORED))
    second = data.index(b"PK\1\2", data.index(b"PK\1\2") + 4)
    struct.pack_into("<I", data, second + 42, 10)
    with pytest.raises(BadPackage, match="overlappen"):
        Package(bytes(data))


def test_a_part_that_is_larger_than_it_says_is_bad(zipped):
    data = bytearray(zipped({"a": "1" * 9999}))
    struct.pack_into("<I", data, data.index(b"PK\1\2") + 24, 10)
    with pytest.raises(BadPackage, match="a is groter of kleiner dan het zegt"):
        Package(bytes(data)).read("a")


def test_a_damaged_part_is_bad(zipped):
    data = zipped({"a": "1" * 9999})
    with pytest.raises(BadPackage, match="a is beschadigd"):
        Package(data.replace(b"PK\3\4", b"PK\3\5", 1)).read("a")
    torn = bytearray(data)
    torn[31:41] = b"\xff" * 10
    with pytest.raises(BadPackage, match="a is beschadigd"):
        Package(bytes(torn)).read("a")


def test_a_part_whose_bytes_are_not_what_was_packed_is_bad(zipped):
    data = zipped({"a": "een tekst"}, zipfile.ZIP_STORED).replace(b"een tekst", b"een text!")
    with pytest.raises(BadPackage, match="a is beschadigd"):
        Package(data).read("a")


def test_a_stored_part_of_another_size_is_bad(zipped):
    data = bytearray(zipped({"a": "een tekst"}, zipfile.ZIP_STORED))
    struct.pack_into("<I", data, data.index(b"PK\1\2") + 24, 1)
    with pytest.raises(BadPackage, match="a is groter of kleiner dan het zegt"):
        Package(bytes(data)).read("a")


def test_a_part_that_runs_into_the_next_is_bad(zipped):
    data = bytearray(zipped({"a": "een tekst", "b": ""}, zipfile.ZIP_STORED))
    struct.pack_into("<H", data, 28, 9)  # more before its bytes than the directory knows of
    with pytest.raises(BadPackage, match="a is beschadigd"):
        Package(bytes(data)).read("a")


def test_names_for_the_same_bytes_are_bad(zipped):
    data = bytearray(zipped({"a": "1", "b": "1"}))
    second = data.index(b"PK\1\2", data.index(b"PK\1\2") + 4)
    struct.pack_into("<I", data, second + 42, 0)
    with pytest.raises(BadPackage, match="overlappen"):
        Package(bytes(data))


def test_a_bomb_is_not_unpacked(zipped):
    package = Package(zipped({"klein": "1"}))
    bomb = Package(zipped({"xl/bom.xml": bytes(250_000_000)}))
    with metered("plan.xlsx"):
        assert package.read("klein") == b"1"
        with pytest.raises(
            TooMuchWork, match=r"250\.000\.000 bytes gelezen in het onderdeel xl/bom"
        ):
            bomb.read("xl/bom.xml")


def test_bytes_that_unpack_to_nothing_are_counted_too(zipped):
    package = Package(zipped({"leeg": bytes(210_000_000)}, zipfile.ZIP_STORED))
    package.entries[0].size = 0
    with metered("plan.xlsx"), pytest.raises(TooMuchWork):
        package.read("leeg")


def test_entries_are_counted(zipped):
    data = zipped(dict.fromkeys(map(str, range(100)), ""))
    with metered("plan.xlsx") as budget:
        before = budget.left
        Package(data)
        assert before - budget.left == 100 * 10_000


def test_no_more_parts_than_the_end_record_can_count(zipped, monkeypatch):
    package = Package(zipped({"a": "1"}))
    monkeypatch.setattr(zip_writer, "MAX_PARTS", 1)
    with pytest.raises(BadPackage, match="te veel onderdelen"):
        package.with_parts({"b": b"2"})


@pytest.mark.parametrize("flagged", [True, False])
def test_a_name_that_is_not_utf_8_is_read_and_kept(zipped, flagged):
    """Other programs read such a workbook, as no part that matters has such a name."""
    data = bytearray(zipped({"foto_.jpg": "beeld", "a": "1", "b": "2"}))
    for start, flags in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        at = data.index(start)
        data[at + flags + 1] |= 0x08 if flagged else 0
        data[data.index(b"_", at)] = 0xFF
    package = Package(bytes(data))
    assert package.names == ["foto\xa0.jpg", "a", "b"]
    after = Package(package.with_parts({"a": b"anders"}))
    assert after.keeps("foto\xa0.jpg", package)
    assert after.to_bytes().count(b"foto\xff.jpg") == 2
    again = Package(after.with_parts({"foto\xa0.jpg": b"ander beeld"}))
    assert again.read("foto\xa0.jpg") == b"ander beeld"
    assert again.to_bytes().count(b"foto\xff.jpg") == 2


def test_a_part_is_only_kept_with_all_its_bytes(zipped):
    package = Package(zipped({"a": "1111", "b": "2"}))
    assert package.keeps("a", Package(zipped({"b": "2", "a": "1111"})))
    for other in ({"a": "1112"}, {"a": "11111111111"}, {"c": "1111"}):
        assert not package.keeps("a", Package(zipped(other)))
    stored = Package(zipped({"a": "1111"}, zipfile.ZIP_STORED))
    assert not package.keeps("a", stored)
    dated = package.to_bytes().replace(struct.pack("<H", (21 << 9) | (2 << 5) | 3), b"!!")
    assert not package.keeps("a", Package(dated))
    assert not package.keeps("c", package)
