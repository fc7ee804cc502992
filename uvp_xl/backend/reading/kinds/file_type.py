"""Recognition of files that are not workbooks by their content, described in a Dutch clause."""

from __future__ import annotations

import re

from uvp_xl.backend.ooxml.package import BadPackage, Package, part_key
from uvp_xl.backend.reading.kinds.compound_file import CompoundFile
from uvp_xl.backend.reading.kinds.stand_in_files import describe_stand_in

ODS_CONTENT = "content.xml"
"""The part with the sheets of an .ods."""
EMPTY = "de inhoud is leeg"
ZEROS = "er staan alleen nullen in; waarschijnlijk is het kopiëren mislukt"
INCOMPLETE = "het bestand is niet compleet; misschien is het downloaden afgebroken"
RIGHTS = "de toegang is beperkt met rechtenbeheer; vraag de maker om een versie zonder beperking"
NO_BOOK = "er zit geen werkmap in"
UNKNOWN = "de inhoud is geen Excel"
_SAVE = "open het in Excel en bewaar het als .xlsx"
OLD = f"het komt uit Excel 4 of ouder; {_SAVE}"
_WORD, _SLIDES = "het is een tekstdocument", "het is een presentatie"
_ASK = "vraag de maker om het Excel-bestand"

OLDER = (b"\x09\x00\x04\x00", b"\x09\x02\x06\x00", b"\x09\x04\x06\x00")
"""The first bytes of the records of Excel 2, 3 and 4."""
_HEAD = 65_536
"""Bytes at the start of a file that are examined."""
_STARTS = (
    ((b"%PDF",), f"het is een pdf; {_ASK}"),
    ((b"{\\rtf",), _WORD),
    ((b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*"), "het is een afbeelding"),
    (OLDER, OLD),
    ((b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!"), "het is ingepakt; pak het eerst uit"),
)
_WEB = re.compile(rb"<(?:!doctype\s+html|html|head|body|table|meta|script)\b|^mime-version:", re.I)
_SHEET_2003 = b"urn:schemas-microsoft-com:office:spreadsheet"
_FLAT = b"urn:oasis:names:tc:opendocument:xmlns:office:1.0"
_BINARY = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")

_PARTS = (
    ("word/document.xml", _WORD),
    ("ppt/presentation.xml", _SLIDES),
    ("visio/document.xml", "het is een tekening van Visio"),
    ("index/document.iwa", "het komt uit Numbers; exporteer het daar naar Excel"),
    ("index.zip", "het komt uit Numbers; exporteer het daar naar Excel"),
)
_OPEN_DOCUMENT = "application/vnd.oasis.opendocument."
_MIMETYPES = (("text", _WORD), ("presentation", _SLIDES), ("graphics", "het is een tekening"))
_STREAMS = (
    ("worddocument", _WORD),
    ("powerpoint document", _SLIDES),
    ("visiodocument", "het is een tekening van Visio"),
    ("__properties_version1.0", "het is een e-mail van Outlook"),
)


def describe_bytes(data: bytes) -> str:
    """Describe `data` that is neither a zip package nor a compound file.

    >>> describe_bytes(b"a;b\\n1;2\\n")
    'het is platte tekst of csv; open het in Excel en bewaar het als .xlsx'
    """
    head = data[:_HEAD]
    if not head.strip():
        return EMPTY
    if not head.strip(b"\0"):
        return ZEROS
    by_start = (description for starts, description in _STARTS if head.startswith(starts))
    text = _searchable(head)
    return next(by_start, "") or describe_stand_in(text) or _describe_text(text)


def _describe_text(text: bytes) -> str:
    """Describe a file by the text at its start."""
    if _SHEET_2003 in text:
        return f"het is een XML-werkblad uit Excel 2003; {_SAVE}"
    if _WEB.search(text):
        return f"het is een webpagina; {_SAVE}"
    if _FLAT in text:
        return "het is een los OpenDocument-bestand (.fods); bewaar het als .ods"
    if text.startswith(b"<"):
        return "het is een XML-bestand, geen werkmap"
    return UNKNOWN if _BINARY.search(text) else f"het is platte tekst of csv; {_SAVE}"


def describe_package(package: Package) -> str:
    """Describe a package without a workbook; empty when it may contain one."""
    for part, description in _PARTS:
        if part in package:
            return description
    mimetype = _mimetype(package)
    for word, description in _MIMETYPES:
        if mimetype.startswith(_OPEN_DOCUMENT + word):
            return description
    names = [part_key(name) for name in package.names]
    if any(name.endswith(("/workbook.xml", "/workbook.bin")) for name in names):
        return ""
    if any(name.endswith((".xlsx", ".xlsm", ".xls", ".ods")) for name in names):
        return "het is een zip-bestand; pak het eerst uit"
    return ""


def describe_compound(compound: CompoundFile) -> str:
    """Describe a compound file without a workbook; empty when it may contain one."""
    names = compound.names
    if any("drmencrypted" in name or name == "\tdrmcontent" for name in names):
        return RIGHTS
    if compound.workbook_stream:
        return ""
    return next((description for name, description in _STREAMS if name in names), "")


def _mimetype(package: Package) -> str:
    try:
        return package.read("mimetype")[:200].decode("ascii", "replace").strip()
    except (BadPackage, KeyError):
        return ""


def _searchable(head: bytes) -> bytes:
    """Return text in an encoding with single-byte ASCII, without a byte order mark."""
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return head.decode("utf-16", "replace").encode().lstrip()
    return head.removeprefix(b"\xef\xbb\xbf").lstrip()
