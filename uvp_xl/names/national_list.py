"""Organisations and groups that occur in safety plans all over the country."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from uvp_xl.names.register_entry import Entry, as_kind


@cache
def national() -> tuple[Entry, ...]:
    """Return the built-in list."""
    lines = files("uvp_xl.names").joinpath("organisations.tsv").read_text("utf-8").splitlines()
    entries = []
    for line in lines:
        if line.startswith(("#", "name\t")):
            continue
        name, kind, written_out, aliases, regional = line.split("\t")
        spelled = tuple(a.strip() for a in aliases.split(";") if a.strip())
        entries.append(Entry(name, as_kind(kind), written_out, spelled, regional))
    return tuple(entries)
