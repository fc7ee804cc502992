"""The project as a whole: modules in, the bytes of xl/vbaProject.bin out."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence

from macros.project.compound import compound
from macros.project.compression import compress
from macros.project.directory import directory
from macros.project.document import WORKBOOK, WORKSHEET, Document, Module
from macros.project.listing import listing, names

NAME = "VBAProject"
UNCACHED = bytes.fromhex("CC61 FFFF 00 0000")
"""The stream *_VBA_PROJECT* of a project without a compiled cache ([MS-OVBA] 2.3.4.1)."""
_SPACE = uuid.UUID("c61e28cd-21cf-4a0c-a7c5-b9b1a1e2a3f4")


def project(modules: Mapping[str, str], documents: Sequence[Document | str]) -> bytes:
    """The bytes of vbaProject.bin, the same on every run.

    `modules` gives the text of each loose module by its name, without the line
    `Attribute VB_Name`. `documents` are the codeNames of the workbook (the first) and of every
    sheet, as the workbook's parts have them. Texts must fit in code page 1252
    (else UnicodeEncodeError).
    """
    owned = [Document(each) if isinstance(each, str) else each for each in documents]
    bases = [WORKBOOK, *[WORKSHEET] * (len(owned) - 1)]
    held = [Module(each.name, each.text, base) for each, base in zip(owned, bases, strict=True)]
    held += [Module(name, text) for name, text in modules.items()]
    identity = uuid.uuid5(_SPACE, "\0".join(each.source.decode("cp1252") for each in held))
    return compound(
        {
            "VBA": {
                "_VBA_PROJECT": UNCACHED,
                "dir": compress(directory(NAME, held)),
                **{each.name: compress(each.source) for each in held},
            },
            "PROJECT": listing(NAME, identity, held),
            "PROJECTwm": names(held),
        }
    )
