import struct

from macros.project.directory import REFERENCES, build_dir_stream
from macros.project.document import WORKBOOK, Module

MODULES = [Module("ThisWorkbook", "", WORKBOOK), Module("Uvp", "")]


def records(data):
    """Yield the number and content of each record; only the version has no real size field."""
    at = 0
    while at < len(data):
        number, size = struct.unpack_from("<HI", data, at)
        size = 6 if number == 0x0009 else size
        yield number, data[at + 6 : at + 6 + size]
        at += 6 + size


def test_the_records_are_in_the_order_of_the_standard():
    information = [1, 2, 0x14, 3, 4, 5, 0x40, 6, 0x3D, 7, 8, 9, 0x0C, 0x3C]
    reference = [0x16, 0x3E, 0x0D]
    module = [0x19, 0x47, 0x1A, 0x32, 0x1C, 0x48, 0x31, 0x1E, 0x2C]
    assert [number for number, _ in records(build_dir_stream("P", MODULES))] == [
        *information,
        *reference * len(REFERENCES),
        *(0x0F, 0x13),
        *(*module, 0x22, 0x2B),
        *(*module, 0x21, 0x2B),
        0x10,
    ]


def test_text_begins_at_once_in_each_module():
    read = list(records(build_dir_stream("P", MODULES)))
    assert [content for number, content in read if number == 0x31] == [bytes(4)] * 2
    assert [content for number, content in read if number == 0x19] == [b"ThisWorkbook", b"Uvp"]
    assert (0x0F, b"\x02\0") in read
    assert (0x03, (1252).to_bytes(2, "little")) in read


def test_a_reference_counts_its_own_length():
    for number, content in records(build_dir_stream("P", MODULES)):
        if number == 0x0D:
            size = int.from_bytes(content[:4], "little")
            assert content[4 : 4 + size].decode("cp1252") in REFERENCES.values()
            assert content[4 + size :] == bytes(6)
