"""Spellings of the same workbook that other programs use: each takes parts and gives parts."""

from __future__ import annotations

import re

from tests.zoo.book import LINKS, MAIN

Parts = dict[str, bytes]
BOOK = "xl/workbook.xml"
RELS = "xl/_rels/workbook.xml.rels"
TYPES = "[Content_Types].xml"
_SHEETML = (BOOK, "xl/sharedStrings.xml", "xl/styles.xml")


def prefixed(parts: Parts) -> Parts:
    """Every element of the workbook, its sheets, strings and styles has a prefix."""
    return _each(parts, _with_prefix, _is_main)


def _with_prefix(data: bytes) -> bytes:
    data = re.sub(rb"<(/?)([A-Za-z][\w.]*)(?=[\s/>])", rb"<\1x:\2", data)
    return data.replace(b' xmlns="%b"' % MAIN.encode(), b' xmlns:x="%b"' % MAIN.encode())


def other_prefix_for_links(parts: Parts) -> Parts:
    """Relationship ids have another prefix than r."""
    return _each(
        parts, lambda d: d.replace(b" r:id=", b" rel:id=").replace(b":r=", b":rel="), _is_main
    )


def absolute_targets(parts: Parts) -> Parts:
    """Relationships name parts from the root, as openpyxl does."""
    return _each(
        parts, lambda d: re.sub(rb'Target="(?=\w+/|\w+\.xml)', b'Target="/xl/', d), _is_book_rels
    )


def capital_targets(parts: Parts) -> Parts:
    """Relationships name parts with other capitals than the package does."""
    return _each(
        parts, lambda d: d.replace(b'"worksheets/sheet', b'"Worksheets/Sheet'), _is_book_rels
    )


def dangling(parts: Parts) -> Parts:
    """Relationships and content types of parts that are gone, with the next free names."""
    count = sum(name.startswith("xl/worksheets/sheet") for name in parts)
    gone = (
        "".join(
            f'<Relationship Id="rId{900 + n}" Type="{LINKS}/worksheet" Target="worksheets/'
            f'sheet{count + n}.xml"/>'
            for n in (1, 2)
        )
        + f'<Relationship Id="x" Type="{LINKS}/theme" Target="theme/theme1.xml"/>'
    )
    typed = (
        f'<Override PartName="/xl/worksheets/sheet{count + 3}.xml" ContentType="application/xml"/>'
    )
    return parts | {
        RELS: parts[RELS].replace(b"</Relationships>", gone.encode() + b"</Relationships>"),
        TYPES: parts[TYPES].replace(b"</Types>", typed.encode() + b"</Types>"),
    }


def odd_ids(parts: Parts) -> Parts:
    """Relationship ids that no program counts in, and sheet numbers that are nearly used up."""
    book = parts[BOOK].replace(b'sheetId="2"', b'sheetId="65534"')
    return parts | {
        RELS: parts[RELS].replace(b'Id="rId2"', b'Id="R1a2B-rId999999999"'),
        BOOK: book.replace(b'r:id="rId2"', b'r:id="R1a2B-rId999999999"'),
    }


def other_folders(parts: Parts) -> Parts:
    """The workbook stands in the root and the sheets in a folder of another name."""
    moved = {}
    for name, data in parts.items():
        new = name.replace("xl/worksheets/", "bladen/").replace("xl/", "", 1)
        if name.endswith(".rels") or name == TYPES:
            data = data.replace(b'"/xl/worksheets/', b'"/bladen/').replace(b'"/xl/', b'"/')
            data = data.replace(b'"xl/', b'"').replace(b'"worksheets/', b'"bladen/')
        moved[new] = data
    return moved


def no_styles(parts: Parts) -> Parts:
    """There is no style sheet."""
    left = _without(parts, "xl/styles.xml")
    return _each(
        left, lambda d: re.sub(rb' s="\d+"', b"", d), lambda name: "worksheets/sheet" in name
    )


def no_shared_strings(parts: Parts) -> Parts:
    """All texts stand in the cells, and no cell says where it stands."""
    texts = re.findall(rb"<si>(.*?)</si>", parts["xl/sharedStrings.xml"], re.DOTALL)

    def inline(data: bytes) -> bytes:
        cell = rb' t="s"><v>(\d+)</v>'
        return re.sub(cell, lambda m: b' t="inlineStr"><is>%b</is>' % texts[int(m[1])], data)

    return _each(_without(parts, "xl/sharedStrings.xml"), inline, lambda n: "worksheets/sheet" in n)


def no_properties(parts: Parts) -> Parts:
    """There is no docProps."""
    return _without(parts, "docProps/app.xml")


def utf_16(parts: Parts) -> Parts:
    """Parts that only Excel reads are in UTF-16; the reader does not know it elsewhere."""

    def recoded(data: bytes) -> bytes:
        return data.decode().replace('encoding="UTF-8"', 'encoding="UTF-16"').encode("utf-16")

    wanted = (TYPES, "docProps/app.xml", "xl/drawings/drawing2.xml")
    return _each(parts, recoded, lambda name: name in wanted)


def byte_order_marks(parts: Parts) -> Parts:
    """Every part begins with a byte order mark."""
    return _each(parts, lambda d: b"\xef\xbb\xbf" + d, lambda n: n.endswith((".xml", ".rels")))


def remarks(parts: Parts) -> Parts:
    """Comments, instructions and white space where they may stand; no declaration."""

    def remarked(data: bytes) -> bytes:
        data = data.replace(b"<sheets>", b"\n  <!-- de bladen --><sheets>\n  <?let op?>")
        data = data.replace(b"<cellXfs", b"<!-- <xf/> -->\n<cellXfs").replace(
            b"</row>", b"\n</row>"
        )
        return re.sub(rb"^<\?xml.*?\?>", b"<!-- met <sheets> en </sheets> -->", data)

    return _each(parts, remarked, lambda n: _is_main(n) or n in (RELS, TYPES))


def single_quotes(parts: Parts) -> Parts:
    """Attributes stand in single quotes, with blanks around the sign."""
    quoted = rb' ([\w:]+)="([^"\']*)"'
    wanted = (BOOK, RELS, TYPES, "xl/worksheets/sheet1.xml")
    return _each(parts, lambda d: re.sub(quoted, rb" \1 = '\2'", d), lambda n: n in wanted)


def no_addresses(parts: Parts) -> Parts:
    """Neither rows nor cells say where they stand: they fill up from the left."""
    return _each(
        parts,
        lambda d: re.sub(rb'<(c|row) r="\w+"', rb"<\1", d),
        lambda n: n.endswith("sheet2.xml"),
    )


def emptied(parts: Parts) -> Parts:
    """Collections of the styles, the names and the sheet views are there, but empty."""
    styles = re.sub(rb"<dxfs.*?</dxfs>", b'<dxfs count="0"/>', parts["xl/styles.xml"])
    styles = re.sub(rb"<numFmts.*?</numFmts>", b"", styles)
    return parts | {"xl/styles.xml": styles}


def _each(parts: Parts, change, wanted) -> Parts:
    return {name: change(data) if wanted(name) else data for name, data in parts.items()}


def _is_main(name: str) -> bool:
    return name in _SHEETML or name.startswith("xl/worksheets/sheet")


def _is_book_rels(name: str) -> bool:
    return name == RELS


def _without(parts: Parts, part: str) -> Parts:
    """The parts without this one, and without its relationship and content type."""
    file = part.rpartition("/")[2].encode()
    gone = rb'<(?:Relationship|Override) [^<>]*?(?:Target|PartName)="[^"]*?%b"[^<>]*/>' % re.escape(
        file
    )
    left = {name: data for name, data in parts.items() if name != part}
    return _each(left, lambda d: re.sub(gone, b"", d), lambda n: n in (RELS, TYPES, "_rels/.rels"))
