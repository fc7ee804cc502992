"""The whole project: from modules to the bytes of xl/vbaProject.bin."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence

from macros.project.compound import build_compound_file
from macros.project.compression import compress
from macros.project.directory import build_dir_stream
from macros.project.document import WORKBOOK, WORKSHEET, Document, Module
from macros.project.listing import build_names_stream, build_project_stream

NAME = "VBAProject"
UNCACHED = bytes.fromhex("CC61 FFFF 00 0000")
"""The stream *_VBA_PROJECT* of a project without a compiled cache ([MS-OVBA] 2.3.4.1)."""
_SPACE = uuid.UUID("c61e28cd-21cf-4a0c-a7c5-b9b1a1e2a3f4")


def build_project(modules: Mapping[str, str], documents: Sequence[Document | str]) -> bytes:
    """Build vbaProject.bin; the same input always gives the same bytes.

    `modules` has the text of each standard module by its name, without the line
    `Attribute VB_Name`. `documents` are the codeNames of the workbook (the first) and of every
    sheet, as in the package parts of the workbook. Raises UnicodeEncodeError for texts outside
    code page 1252.
    """
    owners = [Document(each) if isinstance(each, str) else each for each in documents]
    bases = [WORKBOOK, *[WORKSHEET] * (len(owners) - 1)]
    contents = [Module(d.name, d.text, base) for d, base in zip(owners, bases, strict=True)]
    contents += [Module(name, text) for name, text in modules.items()]
    identity = uuid.uuid5(_SPACE, "\0".join(each.source.decode("cp1252") for each in contents))
    return build_compound_file(
        {
            "VBA": {
                "_VBA_PROJECT": UNCACHED,
                "dir": compress(build_dir_stream(NAME, contents)),
                **{each.name: compress(each.source) for each in contents},
            },
            "PROJECT": build_project_stream(NAME, identity, contents),
            "PROJECTwm": build_names_stream(contents),
        }
    )
