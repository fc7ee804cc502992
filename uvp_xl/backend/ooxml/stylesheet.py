"""styles.xml: cell formats and colour rules of report sheets, added to those of the user.

Formats that the user's styles already have are reused, so a second refresh adds nothing. New
formats come last, so none of the user's formats is renumbered.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from uvp_xl.backend.ooxml import package_xml
from uvp_xl.backend.ooxml.package_xml import Element, child, children, local_name

ORDER = tuple(
    "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors "
    "extLst".split()
)
"""The children of a style sheet, in the order that the standard requires."""
FIRST_OWN_FORMAT = 164
"""Lower number format ids are built into Excel."""
MAX_FORMATS = 64_000
"""Excel's limit on the cell formats of one workbook."""
_ITEMS = {"fonts": "font", "fills": "fill", "borders": "border", "cellXfs": "xf", "dxfs": "dxf"}

Canonical = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class MergedStyles:
    """The merged style sheet, and the new number of each rendered cell format and colour rule."""

    xml: bytes
    cells: tuple[int, ...]
    rules: tuple[int, ...]


def merge_styles(user: bytes, rendered: bytes) -> MergedStyles:
    """Add the formats of `rendered` to the style sheet `user`; raises BadMarkup.

    Returns `user` unchanged when it has them all. Raises OverflowError when the workbook cannot
    hold that many formats.
    """
    root, source = package_xml.parse(user), package_xml.parse(rendered)
    before = _count(root)
    numbers = _add_number_formats(root, source)
    fonts = _add_items(root, source, "fonts")
    fills = _add_items(root, source, "fills")
    borders = _add_items(root, source, "borders")
    ids: dict[str, Callable[[str], str]] = {
        "numFmtId": lambda old: numbers.get(old, old),
        "fontId": lambda old: str(fonts[int(old)]),
        "fillId": lambda old: str(fills[int(old)]),
        "borderId": lambda old: str(borders[int(old)]),
    }
    cells = _add_items(root, source, "cellXfs", ids)
    if max(cells, default=0) >= MAX_FORMATS:
        raise OverflowError
    rules = _add_items(root, source, "dxfs")
    xml = user if _count(root) == before else package_xml.serialise(root)
    return MergedStyles(xml, tuple(cells), tuple(rules))


def _count(root: Element) -> int:
    """Return the number of items in all collections, the only thing that can change."""
    return sum(map(len, root))


def _add_items(
    root: Element, source: Element, name: str, ids: dict[str, Callable[[str], str]] | None = None
) -> list[int]:
    """Add the collection `name` of `source` to that of `root`; return the new numbers.

    `ids` maps attributes that refer to another collection to the translation of their value.
    """
    item = _ITEMS[name]
    wanted = list(children(child(source, name), item))
    if not wanted:
        return []
    target = package_xml.ensure_child(root, name, ORDER)
    # Some programs wrap an item in AlternateContent; it counts as one item.
    present = [e for e in target if local_name(e) in (item, "AlternateContent")]
    known = {_canonical(element): index for index, element in reversed(list(enumerate(present)))}
    numbers = []
    for element in wanted:
        for attribute, translated in (ids or {}).items():
            element.set(attribute, translated(element.get(attribute, "0")))
        if child(root, "cellStyleXfs") is None:
            element.attrib.pop("xfId", "")  # There is no Normal style to inherit from.
        key = _canonical(element)
        if key not in known:
            known[key] = len(present)
            index = target.index(present[-1]) + 1 if present else 0
            present.append(_copy_into(target, element, index))
        numbers.append(known[key])
    target.set("count", str(len(present)))
    return numbers


def _add_number_formats(root: Element, source: Element) -> dict[str, str]:
    """Add the number formats of `source` to `root`; return the new id by old id."""
    wanted = list(children(child(source, "numFmts"), "numFmt"))
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


def _canonical(element: Element) -> Canonical:
    """Return the content of an element without prefixes, white space and collection counts."""
    attributes = sorted(
        (str(k), str(v)) for k, v in element.attrib.items() if k != "count" and "}" not in str(k)
    )
    inner = tuple(_canonical(e) for e in element if isinstance(e.tag, str))
    return (local_name(element), tuple(attributes), (element.text or "").strip(), inner)


def _copy_into(parent: Element, element: Element, index: int | None = None) -> Element:
    """Copy `element` into `parent`, in the namespace and with the prefix of `parent`."""
    attributes = {str(name): str(value) for name, value in element.attrib.items()}
    copy = package_xml.add_child(parent, local_name(element), attributes, index)
    for inner in element:
        _copy_into(copy, inner)
    return copy
