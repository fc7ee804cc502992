"""The streams *PROJECT* and *PROJECTwm*: the project as text, and the names of its modules."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from macros.project.document import Module
from macros.project.veil import obfuscate

_EDITOR = "{3832D640-CF90-11CF-8E43-00A0C911005A}"


def build_project_stream(name: str, identity: uuid.UUID, modules: Sequence[Module]) -> bytes:
    """Build the stream *PROJECT* ([MS-OVBA] 2.3.1), with the modules of an unlocked project."""
    project_id = "{" + str(identity).upper() + "}"
    lines = [
        f'ID="{project_id}"',
        *(_line(module) for module in modules),
        f'Name="{name}"',
        'HelpContextID="0"',
        'VersionCompatible32="393222000"',
        f'CMG="{obfuscate(bytes(4), project_id)}"',
        f'DPB="{obfuscate(bytes(1), project_id)}"',
        f'GC="{obfuscate(bytes([0xFF]), project_id)}"',
        "",
        "[Host Extender Info]",
        f"&H00000001={_EDITOR};VBE;&H00000000",
        "",
        "[Workspace]",
        *(f"{module.name}=0, 0, 0, 0, C" for module in modules),
    ]
    return "".join(f"{line}\r\n" for line in lines).encode("cp1252")


def build_names_stream(modules: Sequence[Module]) -> bytes:
    """Build the stream *PROJECTwm* ([MS-OVBA] 2.3.3): each name in the code page and in UTF-16."""
    pairs = (
        module.name.encode("cp1252") + b"\0" + module.name.encode("utf-16-le") + b"\0\0"
        for module in modules
    )
    return b"".join(pairs) + b"\0\0"


def _line(module: Module) -> str:
    return f"Document={module.name}/&H00000000" if module.base else f"Module={module.name}"
