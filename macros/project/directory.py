"""The stream *dir*: the project's name, references and modules ([MS-OVBA] 2.3.4.2)."""

from __future__ import annotations

import struct
from collections.abc import Sequence

from macros.project.document import Module

REFERENCES = {
    "stdole": r"*\G{00020430-0000-0000-C000-000000000046}#2.0#0"
    r"#C:\Windows\System32\stdole2.tlb#OLE Automation",
    "Office": r"*\G{2DF8D04C-5BFA-101B-BDE5-00AA0044DE52}#2.0#0"
    r"#C:\Program Files\Common Files\Microsoft Shared\OFFICE16\MSO.DLL"
    "#Microsoft Office 16.0 Object Library",
}
"""The references that Excel writes in every project; VBA and Excel themselves are implied."""
_ENGLISH = 0x0409


def build_dir_stream(name: str, modules: Sequence[Module]) -> bytes:
    """Build the stream, not yet compressed."""
    records = [_information(name)]
    records += [_reference(*reference) for reference in REFERENCES.items()]
    records += [_record(0x000F, _word(len(modules))), _record(0x0013, _word(0xFFFF))]
    records += [_module(module) for module in modules]
    return b"".join([*records, _record(0x0010)])


def _information(name: str) -> bytes:
    """Return system, language, code page, name, help (none), version and constants (none)."""
    return b"".join(
        [
            _record(0x0001, _long(1)),
            _record(0x0002, _long(_ENGLISH)),
            _record(0x0014, _long(_ENGLISH)),
            _record(0x0003, _word(1252)),
            _record(0x0004, name.encode("cp1252")),
            _text_record(0x0005, 0x0040, ""),
            _record(0x0006) + _record(0x003D),
            _record(0x0007, _long(0)),
            _record(0x0008, _long(0)),
            # The version has no size field: four bytes with the value 4, then 4 + 2 bytes.
            struct.pack("<HIIH", 0x0009, 4, 1, 0),
            _text_record(0x000C, 0x003C, ""),
        ]
    )


def _reference(name: str, library: str) -> bytes:
    encoded = library.encode("cp1252")
    return _text_record(0x0016, 0x003E, name) + _record(
        0x000D, _long(len(encoded)) + encoded + bytes(6)
    )


def _module(module: Module) -> bytes:
    return b"".join(
        [
            _record(0x0019, module.name.encode("cp1252")),
            _record(0x0047, module.name.encode("utf-16-le")),
            _text_record(0x001A, 0x0032, module.name),
            _text_record(0x001C, 0x0048, ""),
            _record(0x0031, _long(0)),  # The offset of the text: there is no compiled cache.
            _record(0x001E, _long(0)),
            _record(0x002C, _word(0xFFFF)),
            _record(0x0022 if module.base else 0x0021),
            _record(0x002B),
        ]
    )


def _record(number: int, data: bytes = b"") -> bytes:
    return struct.pack("<HI", number, len(data)) + data


def _text_record(number: int, wide: int, text: str) -> bytes:
    """Return a text in the code page, and the same text in UTF-16."""
    return _record(number, text.encode("cp1252")) + _record(wide, text.encode("utf-16-le"))


def _word(number: int) -> bytes:
    return struct.pack("<H", number)


def _long(number: int) -> bytes:
    return struct.pack("<I", number)
