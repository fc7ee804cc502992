"""All rules, found in the folders of this package, and their explanations."""

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
from uvp_xl.grid import Area, Grid, SeenText, UnreadCell, Value, area, position
from uvp_xl.rules.rule import Rule
from uvp_xl.workbook_metadata import LowContrast, Metadata, Note, Picture

_METADATA = re.compile(
    r"\((?P<kind>opmerking|eigenschap|afbeelding|kleur|samengevoegd|ver weg|onleesbaar|vulling) "
    r"(?P<target>[^:()]+(?::[A-Z]+[0-9]+(?=\)))?)"
    r"(?:: ?(?P<text>.*))?\)"
)
"""A line in an example for anything but the text of a cell: "(opmerking B3: bel Jan)"."""
_HIDDEN = "(verborgen)"
"""The mark after a row, or after the name of a sheet, that is hidden."""
_STRUCK = re.compile(r"~~(.+?)~~")


@dataclass(frozen=True)
class Explanation:
    """The sections of a rule's docstring; the examples are small workbooks."""

    summary: str
    wrong: str
    right: str
    source: str


@cache
def all_rules() -> tuple[Rule, ...]:
    """Return one object of every rule, sorted by code."""
    return tuple(sorted((rule() for rule in _classes()), key=lambda rule: rule.code))


def rule(code: str) -> Rule:
    """Return the rule with this code; raises UsageError when there is none."""
    for candidate in all_rules():
        if candidate.code == code.strip().lower():
            return candidate
    raise UsageError(f"Er is geen regel “{code}”. Met “uvp-xl rules” ziet u ze allemaal.")


def explanation(rule: Rule) -> Explanation:
    """Parse the docstring of a rule into its sections."""
    text = inspect.cleandoc(type(rule).__doc__ or "")
    summary, *rest = re.split(r"^(Fout|Goed|Bron):[ \t]*", text, flags=re.MULTILINE)
    sections = dict(zip(rest[::2], rest[1::2], strict=True))
    return Explanation(
        summary.strip(),
        inspect.cleandoc("\n" + sections.get("Fout", "")).strip(),
        inspect.cleandoc("\n" + sections.get("Goed", "")).strip(),
        " ".join(sections.get("Bron", "").split()),
    )


def example_grids(text: str) -> list[Grid]:
    """Parse an example into its sheets: rows of cells between "|", below the "[name]" of a sheet.

    A row or name with "(verborgen)" after it is hidden; "(samengevoegd A2:A3)" merges cells;
    "(ver weg A9999: x)" and "(onleesbaar A2: why)" are far and unread cells, "(vulling A2: 00B050)"
    fills a cell with a colour. Text between "~~" is struck through.

    >>> grid = example_grids("| a | b |\\n|   | 1 | (verborgen)")[0]
    >>> grid.rows, grid.hidden_rows
    ((('a', 'b'), ('', 1)), frozenset({2}))
    """
    sheets: dict[str, list[list[Value]]] = {}
    hidden: set[tuple[str, int]] = set()
    merged: dict[str, list[Area]] = {}
    far: dict[str, dict[tuple[int, int], Value]] = {}
    unread: dict[str, list[UnreadCell]] = {}
    fills: dict[str, dict[tuple[int, int], str]] = {}
    name = "1 Voorbeeld"
    for line in map(str.strip, text.splitlines()):
        content = line.removesuffix(_HIDDEN).rstrip()
        if match := _METADATA.fullmatch(content):
            if match["kind"] == "samengevoegd":
                merged.setdefault(name, []).append(area(match["target"]))
            elif match["kind"] == "ver weg":
                far.setdefault(name, {})[position(match["target"])] = match["text"]
            elif match["kind"] == "vulling":
                fills.setdefault(name, {})[position(match["target"])] = match["text"]
            elif match["kind"] == "onleesbaar":
                cell = UnreadCell(*position(match["target"]), match["text"])
                unread.setdefault(name, []).append(cell)
        elif header := re.fullmatch(r"\[(.+)\]", content):
            name = header[1]
        elif content.startswith("|"):
            cells = [cell.strip() for cell in content.strip("|").split("|")]
            sheets.setdefault(name, []).append(list(map(_value, cells)))
        if content != line:
            hidden.add((name, len(sheets.get(name, ()))))
    return [
        Grid(
            name,
            _padded(rows),
            tuple(merged.get(name, ())),
            hidden=(name, 0) in hidden,
            hidden_rows=frozenset(row for sheet, row in hidden if sheet == name and row),
            far_cells=far.get(name, {}),
            unread=tuple(unread.get(name, ())),
            fills=fills.get(name, {}),
        )
        for name, rows in sheets.items()
    ]


def example_metadata(text: str) -> Metadata:
    """Parse the metadata in an example, in lines such as these.

    (opmerking B3: bel Jan), (afbeelding C2: een kaart) with its alternative text or without one,
    (kleur B3: 999999 op FFFFFF) and (eigenschap auteur: Jan). The properties of the file are known
    when one is named, if only "(eigenschap titel:)".

    >>> example_metadata("| a |\\n(opmerking A1: bel Jan)").notes
    (Note(sheet='1 Voorbeeld', cell='A1', text='bel Jan', author=''),)
    """
    notes, pictures, faint = list[Note](), list[Picture](), list[LowContrast]()
    properties: dict[str, str] | None = None
    name = "1 Voorbeeld"
    for line in text.splitlines():
        if header := re.match(r"\s*\[(.+)\]", line):
            name = header[1]
        match = _METADATA.fullmatch(line.strip())
        kind, target, content = match.groups("") if match else ("", "", "")
        if kind == "opmerking":
            notes.append(Note(name, target, content))
        elif kind == "afbeelding":
            pictures.append(Picture(name, target, "afbeelding", bool(content)))
        elif kind == "kleur":
            ink, _, paper = content.partition(" op ")
            faint.append(LowContrast(name, (position(target),), ink, paper))
        elif kind == "eigenschap":
            properties = {**(properties or {}), **({target: content} if content else {})}
    return Metadata(tuple(notes), tuple(pictures), tuple(faint), properties)


def _value(cell: str) -> Value:
    """Return the value of a cell in an example: a number, or text of which a part may be struck.

    >>> _value("2020"), _value("~~politie~~ OM"), _value("~~politie~~ OM").struck
    (2020, ' OM', 'politie')
    """
    if cell.isdigit():
        return int(cell)
    if not (struck := _STRUCK.findall(cell)):
        return cell
    return SeenText(_STRUCK.sub("", cell), cell.replace("~~", ""), " ".join(struck))


def _padded(rows: list[list[Value]]) -> tuple[tuple[Value, ...], ...]:
    """Return the rows at equal length, as a grid requires."""
    width = max(map(len, rows))
    return tuple((*row, *[""] * (width - len(row))) for row in rows)


def _classes() -> Iterator[type[Rule]]:
    """Yield the rule classes in all folders of this package."""
    for folder in (module for module in pkgutil.iter_modules(package.__path__) if module.ispkg):
        rules = import_module(f"{package.__name__}.{folder.name}")
        yield from classes(rules, Rule)
