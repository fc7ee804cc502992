"""All rules there are, found in the folders beside this file, and their explanations."""

from __future__ import annotations

import inspect
import pkgutil
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from uvp_xl import rules as package
from uvp_xl.discovery import classes
from uvp_xl.errors import UsageError
from uvp_xl.grid import Area, Grid, area, position
from uvp_xl.rules.rule import ColumnRule, Rule
from uvp_xl.workbook_metadata import LowContrast, Metadata, Note, Picture

AnyRule = Rule | ColumnRule

_BESIDE = re.compile(
    r"\((?P<what>opmerking|eigenschap|afbeelding|kleur|samengevoegd) (?P<which>[^:()]+)"
    r"(?:: ?(?P<said>.*))?\)"
)
"""A line in an example for what does not stand in a cell: "(opmerking B3: bel Jan)"."""
_HIDDEN = "(verborgen)"
"""What stands in an example behind a row, or the name of a sheet, that is hidden."""


@dataclass(frozen=True)
class Explanation:
    """A rule's docstring in its parts; the examples are small workbooks."""

    summary: str
    wrong: str
    right: str
    source: str


@cache
def all_rules() -> tuple[AnyRule, ...]:
    """One object of every rule, by code."""
    return tuple(sorted((rule() for rule in _classes()), key=lambda rule: rule.code))


def rule(code: str) -> AnyRule:
    """The rule with this code; raises UsageError when there is none."""
    for candidate in all_rules():
        if candidate.code == code.strip().lower():
            return candidate
    raise UsageError(f"Er is geen regel “{code}”. Met “uvp-xl rules” ziet u ze allemaal.")


def explanation(rule: AnyRule) -> Explanation:
    """What the rule's docstring says, in parts."""
    text = inspect.cleandoc(type(rule).__doc__ or "")
    parts = re.split(r"^(Fout|Goed|Bron):[ \t]*", text, flags=re.MULTILINE)
    named = {parts[i]: parts[i + 1] for i in range(1, len(parts) - 1, 2)}
    return Explanation(
        parts[0].strip(),
        inspect.cleandoc("\n" + named.get("Fout", "")).strip(),
        inspect.cleandoc("\n" + named.get("Goed", "")).strip(),
        " ".join(named.get("Bron", "").split()),
    )


def example(text: str) -> list[Grid]:
    """The sheets of an example: rows of cells between "|", below "[name]" of their sheet.

    What has "(verborgen)" behind it is hidden; "(samengevoegd A2:A3)" merges cells.

    >>> grid = example("| a | b |\\n|   | 1 | (verborgen)")[0]
    >>> grid.rows, grid.hidden_rows
    ((('a', 'b'), ('', 1)), frozenset({2}))
    """
    sheets: dict[str, list[list[str | int]]] = {}
    hidden: set[tuple[str, int]] = set()
    merged: dict[str, list[Area]] = {}
    name = "1 Voorbeeld"
    for line in text.splitlines():
        shown = line.strip().removesuffix(_HIDDEN).rstrip()
        if match := _BESIDE.fullmatch(shown):
            if match["what"] == "samengevoegd":
                merged.setdefault(name, []).append(area(match["which"]))
        elif header := re.fullmatch(r"\[(.+)\]", shown):
            name = header[1]
        elif shown.startswith("|"):
            cells = [cell.strip() for cell in shown.strip("|").split("|")]
            sheets.setdefault(name, []).append([int(c) if c.isdigit() else c for c in cells])
        if shown != line.strip():
            hidden.add((name, len(sheets.get(name, ()))))
    return [
        Grid(
            name,
            _even(rows),
            tuple(merged.get(name, ())),
            hidden=(name, 0) in hidden,
            hidden_rows=frozenset(row for sheet, row in hidden if sheet == name and row),
        )
        for name, rows in sheets.items()
    ]


def beside(text: str) -> Metadata:
    """What stands beside the cells in an example, in lines such as these.

    (opmerking B3: bel Jan), (afbeelding C2: een kaart) with its alternative text or without one,
    (kleur B3: 999999 op FFFFFF) and (eigenschap auteur: Jan). The properties of the file are known
    when one is named, if only "(eigenschap titel:)".

    >>> beside("| a |\\n(opmerking A1: bel Jan)").notes
    (Note(sheet='1 Voorbeeld', cell='A1', text='bel Jan', author=''),)
    """
    notes, pictures, faint = list[Note](), list[Picture](), list[LowContrast]()
    properties: dict[str, str] | None = None
    name = "1 Voorbeeld"
    for line in text.splitlines():
        if header := re.match(r"\s*\[(.+)\]", line):
            name = header[1]
        match = _BESIDE.fullmatch(line.strip())
        what, which, said = match.groups("") if match else ("", "", "")
        if what == "opmerking":
            notes.append(Note(name, which, said))
        elif what == "afbeelding":
            pictures.append(Picture(name, which, "afbeelding", bool(said)))
        elif what == "kleur":
            ink, _, paper = said.partition(" op ")
            faint.append(LowContrast(name, (position(which),), ink, paper))
        elif what == "eigenschap":
            properties = {**(properties or {}), **({which: said} if said else {})}
    return Metadata(tuple(notes), tuple(pictures), tuple(faint), properties)


def _even(rows: list[list[str | int]]) -> tuple[tuple[str | int, ...], ...]:
    """Rows of equal length, as a grid wants them."""
    width = max(map(len, rows))
    return tuple((*row, *[""] * (width - len(row))) for row in rows)


def _classes() -> Iterator[type[AnyRule]]:
    """The rule classes in all folders of this package."""
    for folder in (found for found in pkgutil.iter_modules(package.__path__) if found.ispkg):
        rules = import_module(f"{package.__name__}.{folder.name}")
        yield from classes(rules, Rule)
        yield from classes(rules, ColumnRule)
