"""styles.xml: cell formats and colour rules of report sheets, added to those of the user.

What the user's styles already hold is used again, so that refreshing twice adds nothing the
second time. Nothing of the user's is renumbered: new things come last.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from uvp_xl.backend.ooxml import package_xml
from uvp_xl.backend.ooxml.package_xml import Element, child, children, local_name

ORDER = tuple(
    "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors "
    "extLst".split()
)
"""The children of a style sheet, in the order that the standard demands."""
FIRST_OWN_FORMAT = 164
"""Number formats below this id are built into Excel."""
MAX_FORMATS = 64_000
"""Cell formats that one workbook can hold, says Excel."""
_ITEMS = {"fonts": "font", "fills": "fill", "borders": "border", "cellXfs": "xf", "dxfs": "dxf"}

Canonical = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class MergedStyles:
    """The new style sheet, and for each rendered cell format and colour rule its new number."""

    xml: bytes
    cells: tuple[int, ...]
    rules: tuple[int, ...]


def merge_styles(user: bytes, rendered: bytes) -> MergedStyles:
    """Add the formats of `rendered` to the style sheet `user`; raises BadMarkup.

    `user` comes back as it is when it already has everything. Raises OverflowError when the
    workbook cannot hold so many formats.
    """
    root, source = package_xml.parse(user), package_xml.parse(rendered)
    before = _count(root)
    numbers = _numbers(root, source)
    fonts, fills, borders = (_added(root, source, name) for name in ("fonts", "fills", "borders"))
    ids: dict[str, Callable[[str], str]] = {
        "numFmtId": lambda old: numbers.get(old, old),
        "fontId": partial(_translated, fonts),
        "fillId": partial(_translated, fills),
        "borderId": partial(_translated, borders),
    }
    cells = _added(root, source, "cellXfs", ids)
    if max(cells, default=0) >= MAX_FORMATS:
        raise OverflowError
    rules = _added(root, source, "dxfs")
    xml = user if _count(root) == before else package_xml.serialise(root)
    return MergedStyles(xml, tuple(cells), tuple(rules))


def _count(root: Element) -> int:
    """How many items there are in all collections: nothing else becomes more or less."""
    return sum(map(len, root))


def _added(
    root: Element, source: Element, name: str, ids: dict[str, Callable[[str], str]] | None = None
) -> list[int]:
    """Add what is in the collection `name` of `source` to that of `root`; the new numbers.

    `ids` says how attributes that hold a number of another collection are to be translated.
    """
    item = _ITEMS[name]
    origin = child(source, name)
    wanted = [] if origin is None else list(children(origin, item))
    if not wanted:
        return []
    target = package_xml.ensure_child(root, name, ORDER)
    # Some programs wrap an item in AlternateContent; it counts as one item.
    present = [e for e in target if local_name(e) in (item, "AlternateContent")]
    found = {_form(element): index for index, element in reversed(list(enumerate(present)))}
    numbers = []
    for element in wanted:
        for attribute, translated in (ids or {}).items():
            element.set(attribute, translated(element.get(attribute, "0")))
        if child(root, "cellStyleXfs") is None:
            element.attrib.pop("xfId", "")  # There is no Normal style to be based on.
        form = _form(element)
        if form not in found:
            found[form] = len(present)
            present.append(_copy(target, element, target.index(present[-1]) + 1 if present else 0))
        numbers.append(found[form])
    target.set("count", str(len(present)))
    return numbers


def _numbers(root: Element, source: Element) -> dict[str, str]:
    """Add the number formats of `source` to `root`; the new id of each of its own ids."""
    origin = child(source, "numFmts")
    wanted = [] if origin is None else list(children(origin, "numFmt"))
    if not wanted:
        return {}
    target = package_xml.ensure_child(root, "numFmts", ORDER)
    codes = {e.get("formatCode", ""): e.get("numFmtId", "") for e in children(target, "numFmt")}
    used = [int(number) for number in codes.values() if number.isdecimal()]
    free = max([FIRST_OWN_FORMAT - 1, *used]) + 1
    numbers = {}
    for element in wanted:
        code = element.get("formatCode", "")
        if code not in codes:
            codes[code] = str(free)
            package_xml.add_child(target, "numFmt", {"numFmtId": codes[code], "formatCode": code})
            free += 1
        numbers[element.get("numFmtId", "")] = codes[code]
    target.set("count", str(len(list(children(target, "numFmt")))))
    return numbers


def _translated(numbers: list[int], old: str) -> str:
    return str(numbers[int(old)])


def _form(element: Element) -> Canonical:
    """What an element says, apart from prefixes, white space and the counts of collections."""
    attributes = sorted(
        (str(k), str(v)) for k, v in element.attrib.items() if k != "count" and "}" not in str(k)
    )
    inner = tuple(_form(e) for e in element if isinstance(e.tag, str))
    return (local_name(element), tuple(attributes), (element.text or "").strip(), inner)


def _copy(parent: Element, element: Element, place: int | None = None) -> Element:
    """Copy `element` into `parent`, in the namespace and with the prefix of `parent`."""
    attributes = {str(name): str(value) for name, value in element.attrib.items()}
    made = package_xml.add_child(parent, local_name(element), attributes, place)
    for inner in element:
        _copy(made, inner)
    return made
