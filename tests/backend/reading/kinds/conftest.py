"""Builders of workbooks in the other file types: records, compound files and packages."""

import random
import struct

import pytest

from uvp_xl.backend.ooxml.package import Package
from uvp_xl.work_budget import metered

LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
NAMESPACES = "".join(
    f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for name in ("office", "table", "text", "style")
) + (
    ' xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"'
    ' xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"'
    ' xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"'
)


@pytest.fixture
def damaged():
    """Return a function that yields many damaged versions of bytes, the same ones every time."""

    def make(data, count=300):
        chosen = random.Random(len(data))
        for _ in range(count):
            changed = bytearray(data)
            for _ in range(chosen.choice((1, 2, 9))):
                start = chosen.randrange(len(changed))
                new = bytes(
                    chosen.choice((0, 1, 127, 128, 255)) for _ in range(chosen.randrange(5))
                )
                changed[start : start + chosen.choice((0, len(new), len(new), 9))] = new
            yield bytes(changed[: chosen.choice((None, None, len(changed) // 2))])

    return make


@pytest.fixture
def little_work():
    """Leave only 50,000 units of work for what is read in the test."""
    with metered("plan") as budget:
        budget.left = 50_000_000
        yield


class Records:
    """A builder of the records of an .xls."""

    END = struct.pack("<HH", 10, 0)

    def one(self, kind, content=b""):
        return struct.pack("<HH", kind, len(content)) + content

    def begin(self, sheet=True, version=0x0600):
        return self.one(0x0809, struct.pack("<2H12x", version, 0x10 if sheet else 5))

    def cell(self, kind, row, column, content, cell_format=0):
        return self.one(kind, struct.pack("<3H", row, column, cell_format) + content)

    def number(self, row, column, value, cell_format=0):
        return self.cell(0x0203, row, column, struct.pack("<d", value), cell_format)

    def text(self, text, wide=True):
        raw = text.encode("utf-16-le" if wide else "latin-1")
        return struct.pack("<HB", len(text), wide) + raw

    def sheet(self, *records, version=0x0600):
        return self.begin(version=version) + b"".join(records) + self.END

    def book(self, *sheets, before=b"", version=0x0600, states=(0, 0, 0), kinds=(0, 0, 0)):
        """Build the stream of a workbook with these sheets, named Blad1, Blad2 …"""
        flags = b"\0" if version == 0x0600 else b""
        names = [b"Blad%d" % number for number in range(1, len(sheets) + 1)]
        start = self.begin(False, version) + before
        offset = len(start) + sum(10 + 1 + len(flags) + len(name) for name in names) + 4
        for name, sheet, state, kind in zip(names, sheets, states, kinds, strict=False):
            head = struct.pack("<IBBB", offset, state, kind, len(name)) + flags
            start += self.one(0x0085, head + name)
            offset += len(sheet)
        return start + self.END + b"".join(sheets)


@pytest.fixture
def records():
    """Return a builder of the records of an .xls."""
    return Records()


@pytest.fixture
def compound():
    """Return a builder of compound files with large streams, in sectors of 512 bytes."""

    def make(streams, folders=()):
        names = [*streams, *folders]
        sectors = (len(names) + 1 + 3) // 4
        table = [0xFFFFFFFD, *range(2, sectors + 1), 0xFFFFFFFE]
        body, entries = b"", []
        for name in names:
            data = streams.get(name, b"")
            size = max(len(data), 4096) if name in streams else 0
            count = -(-size // 512)
            kind = 2 if name in streams else 1
            start = len(table) if count else 0xFFFFFFFE
            table += [*range(start + 1, start + count), 0xFFFFFFFE] if count else []
            body += data.ljust(count * 512, b"\0")
            entries.append((name, kind, start, size))
        root = _entry("Root Entry", 5, 0xFFFFFFFE, 0, child=1)
        listed = b"".join(
            _entry(*entry, right=number + 2 if number + 1 < len(entries) else 0xFFFFFFFF)
            for number, entry in enumerate(entries)
        )
        header = bytearray(512)
        header[:8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
        struct.pack_into("<5H", header, 24, 0x3E, 3, 0xFFFE, 9, 6)
        struct.pack_into("<2I", header, 44, 1, 1)
        struct.pack_into("<5I", header, 56, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
        struct.pack_into("<109I", header, 76, 0, *[0xFFFFFFFF] * 108)
        assert len(table) <= 128
        table += [0xFFFFFFFF] * (128 - len(table))
        directory = (root + listed).ljust(sectors * 512, b"\0")
        return bytes(header) + struct.pack("<128I", *table) + directory + body

    return make


def _entry(name, kind, start, size, child=0xFFFFFFFF, right=0xFFFFFFFF):
    raw = name.encode("utf-16-le")
    head = raw.ljust(64, b"\0") + struct.pack("<HBB", len(raw) + 2, kind, 1)
    return head + struct.pack("<3I36xIQ", 0xFFFFFFFF, right, child, start, size)


class BinaryRecords:
    """A builder of the records of an .xlsb."""

    def one(self, kind, content=b""):
        head = bytes([kind]) if kind < 0x80 else bytes([kind & 0x7F | 0x80, kind >> 7])
        size = len(content)
        while size > 0x7F:
            head += bytes([size & 0x7F | 0x80])
            size >>= 7
        return head + bytes([size]) + content

    def text(self, text):
        return struct.pack("<I", len(text)) + text.encode("utf-16-le")

    def row(self, number, hidden=False):
        return self.one(0, struct.pack("<IIHBBB", number, 0, 0, 0, 0x10 * hidden, 0))

    def cell(self, kind, column, content, cell_format=0):
        return self.one(kind, struct.pack("<II", column, cell_format) + content)

    def number(self, column, value, cell_format=0):
        return self.cell(5, column, struct.pack("<d", value), cell_format)

    def sheet(self, *cells, after=b""):
        return self.one(0x91) + b"".join(cells) + self.one(0x92) + after


@pytest.fixture
def binary():
    """Return a builder of the records of an .xlsb."""
    return BinaryRecords()


@pytest.fixture
def xlsb(zipped, binary):
    """Return a builder of .xlsb packages with sheets named Blad0, Blad1 …"""

    def make(*sheets, hidden=(), epoch_1904=False, repeat=1, **more):
        ids = range(len(sheets))
        rels = "".join(
            f'<Relationship Id="r{n}" Type="{LINKS}/worksheet" Target="worksheets/s{n}.bin"/>'
            for n in ids
        )
        for kind in more:
            rels += f'<Relationship Id="{kind}" Type="{LINKS}/{kind}" Target="{kind}.bin"/>'
        listed = b"".join(
            binary.one(
                0x9C,
                struct.pack("<II", n in hidden, n + 1)
                + binary.text(f"r{n}")
                + binary.text(f"Blad{n}"),
            )
            for n in [*ids] * repeat
        )
        main = f'Type="{LINKS}/officeDocument" Target="xl/workbook.bin"'
        files = {
            "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships">'
            f'<Relationship Id="r" {main}/></Relationships>',
            "xl/workbook.bin": binary.one(0x99, struct.pack("<I", epoch_1904)) + listed,
            "xl/_rels/workbook.bin.rels": f'<Relationships xmlns="{PACKAGE}/relationships">'
            f"{rels}</Relationships>",
            **{f"xl/worksheets/s{n}.bin": sheets[n] for n in ids},
        }
        return zipped(files | {f"xl/{name}.bin": data for name, data in more.items()})

    return make


@pytest.fixture
def ods(zipped):
    """Return a builder of .ods packages with rows in the first sheet, or with whole tables."""

    def make(rows="", tables="", styles="", **more):
        tables = tables or f'<table:table table:name="Blad1">{rows}</table:table>'
        content = (
            f"<office:document-content{NAMESPACES}>"
            f"<office:automatic-styles>{styles}</office:automatic-styles><office:body>"
            f"<office:spreadsheet>{tables}</office:spreadsheet></office:body>"
            "</office:document-content>"
        )
        kind = "application/vnd.oasis.opendocument.spreadsheet"
        parts = {"mimetype": kind, "META-INF/manifest.xml": "<m/>", "content.xml": content}
        return zipped(parts | {name.replace("__", "/"): text for name, text in more.items()})

    return make


@pytest.fixture
def styles(binary):
    """Return cell formats: 0 plain, 1 a date, 2 a percentage, 3 a duration in hours."""
    code = binary.one(0x2C, struct.pack("<H", 164) + binary.text("[h]:mm"))
    others = binary.one(0x2F, struct.pack("<HH", 0, 14))
    cell_formats = [binary.one(0x2F, struct.pack("<HH12x", 0, n)) for n in (0, 14, 9, 164)]
    return code + others + binary.one(0x0269) + b"".join(cell_formats) + binary.one(0x026A) + others


@pytest.fixture
def parts(xlsb, binary, styles):
    """Return the parts of a workbook with two sheets, texts and formats."""
    cells = [binary.row(0), binary.cell(7, 0, bytes(4)), binary.number(1, 43957, cell_format=1)]
    shared = binary.one(0x13, b"\0" + binary.text("één"))
    sheets = binary.sheet(*cells), binary.sheet(*cells, binary.one(0x25))
    package = Package(xlsb(*sheets, styles=styles, sharedStrings=shared, hidden=(1,)))
    return {name: package.read(name) for name in package.names}
