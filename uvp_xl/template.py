"""A new plan: the empty plan with its buttons, for a municipality and a period."""

from __future__ import annotations

import datetime as dt
import re
import tempfile
from collections.abc import Iterator
from pathlib import Path

from uvp_xl.backend.closed_workbook import ClosedWorkbook
from uvp_xl.backend.os_errors import describe_os_error
from uvp_xl.backend.storage import atomic_write
from uvp_xl.cell_edit import Edit
from uvp_xl.errors import UsageError, UvpError, WriteError, one_line
from uvp_xl.installation import packaged_files
from uvp_xl.names.name_folding import folded
from uvp_xl.names.place_names import places
from uvp_xl.tables.front_matter import LONGEST_PERIOD, front

KIND = ".xlsm"
USUAL = f"uitvoeringsplan{KIND}"
"""The default name of a new plan."""
SHEET = "Plan"
MUNICIPALITY, PERIOD, FIRST_DAY, LAST_DAY = "B2", "B4", "B5", "B6"
"""The cells that the empty plan leaves open on its first page."""
NO_BUTTONS = "{name}: de naam moet eindigen op .xlsm, want alleen dan werken de knoppen."
OTHER_NAME = f"{{name}}: {{why}}; kies een andere naam, zoals {USUAL}."
BAD_SIGN = "Windows of de knoppen kunnen {sign} niet aan in een naam"
UNSEEN = "er staat een onzichtbaar teken in de naam"
RESERVED = "Windows houdt deze naam voor zichzelf"
ENDS = "een naam begint niet met een spatie en eindigt niet op een spatie of punt"
NO_PERIOD = (
    "“{text}” is geen periode. Schrijf het eerste en het laatste jaar, zoals 2027-2030, of één "
    f"jaar. Een plan duurt hoogstens {LONGEST_PERIOD} jaar."
)
NO_NAME = (
    "“{text}” is niet te lezen als naam van een gemeente. Schrijf alleen de naam, met een "
    "hoofdletter, zoals Noordoostpolder."
)
_YEARS = re.compile(r"(20\d\d)(?:\s*[-–]\s*(20\d\d))?")
_SIGNS = re.compile(r'[<>:"/\\|?*=\x00-\x1f\x7f-\x9f]')
"""Signs that Windows forbids in names, and "=" and the quote, which no button passes on."""
_RESERVED = re.compile(r"(con|prn|aux|nul|(com|lpt)[1-9¹²³]) *(\..*)?", re.IGNORECASE)
_WORD = re.compile(r"gemeente\s+", re.IGNORECASE)


def new(target: Path, municipality: str = "", period: str = "") -> None:
    """Write a new plan to `target`, an .xlsm that does not exist yet.

    `period` is "2027-2030" or "2027". Without both it is the empty plan, to the byte. Raises
    UsageError for invalid input, and WriteError; then there is no new file.
    """
    _require_valid_name(target.name)
    if target.suffix.lower() != KIND:
        raise UsageError(NO_BUTTONS.format(name=one_line(target.name or str(target))))
    name = _municipality(municipality)
    edits = [*_name(name), *_period(period.strip())]
    template = packaged_files.path(packaged_files.TEMPLATE)
    content = _filled(template, edits, name) if edits else template.read_bytes()
    try:
        atomic_write.create(target, content)
    except FileExistsError as error:
        raise WriteError(target, "het bestaat al; kies een andere naam") from error
    except OSError as error:
        raise WriteError(target, describe_os_error(error)) from error


def _require_valid_name(name: str) -> None:
    """Raise UsageError for an invalid file name on Windows, where the buttons work.

    Also on another system: from there the file goes to Windows.
    """
    why = _objection(name)
    if why:
        raise UsageError(OTHER_NAME.format(name=one_line(name), why=why))


def _objection(name: str) -> str:
    """Return the problem with this file name, or "".

    >>> _objection("Con.xlsm"), _objection("plan 2027.xlsm")
    ('Windows houdt deze naam voor zichzelf', '')
    """
    match = _SIGNS.search(name)
    if match:
        return BAD_SIGN.format(sign=match[0]) if match[0].isprintable() else UNSEEN
    if _RESERVED.fullmatch(name):
        return RESERVED
    ends = (name, Path(name).stem)  # "plan .xlsm" shows as "plan ".
    return ENDS if name.startswith(" ") or any(end.endswith((" ", ".")) for end in ends) else ""


def _municipality(text: str) -> str:
    """Return the name of a municipality as it is spelt, without the word before it.

    >>> _municipality("gemeente  noordoostpolder"), _municipality("Nergenshuizen")
    ('Noordoostpolder', 'Nergenshuizen')
    """
    name = _WORD.sub("", " ".join(text.split()), count=1)
    return places().get(folded(name), name)


def _name(name: str) -> Iterator[Edit]:
    """Fill in the municipality."""
    if name:
        yield Edit(SHEET, MUNICIPALITY, "", name)


def _period(text: str) -> Iterator[Edit]:
    """Fill in the period and its days; raises UsageError when it is no period."""
    if not text:
        return
    match = _YEARS.fullmatch(text)
    first = int(match[1]) if match else 0
    last = int(match[2] or first) if match else 0
    if not match or not 0 <= last - first < LONGEST_PERIOD:
        raise UsageError(NO_PERIOD.format(text=text))
    yield Edit(SHEET, PERIOD, "", str(first) if first == last else f"{first} - {last}")
    yield Edit(SHEET, FIRST_DAY, "", dt.date(first, 1, 1))
    yield Edit(SHEET, LAST_DAY, "", dt.date(last, 12, 31))


def _filled(template: Path, edits: list[Edit], name: str) -> bytes:
    """Return the empty plan with these cells filled in, and nothing else changed.

    Raises UsageError when the program itself would not find the municipality `name` in it.
    """
    workbook = ClosedWorkbook(template)
    for refused in workbook.edit(edits):
        raise UvpError(
            f"{template.name}: {refused.edit.cell} is niet in te vullen ({refused.why})."
        )
    read = front(workbook.grids(), {}).municipality
    if name and not (read and name.startswith(read)):  # "Bergen" of "Bergen (NH.)"
        raise UsageError(NO_NAME.format(text=name))
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / template.name
        workbook.save(copy)
        return copy.read_bytes()
