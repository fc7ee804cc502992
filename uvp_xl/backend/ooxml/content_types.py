"""[Content_Types].xml: the content type of each part of a package."""

from __future__ import annotations

from uvp_xl.backend.ooxml.package_xml import Element, add_child, children, parse, serialise

NAME = "[Content_Types].xml"
SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"
STYLES = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"
WRITABLE = {
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml": ".xlsx",
    "application/vnd.ms-excel.sheet.macroEnabled.main+xml": ".xlsm",
}
"""The content types of workbooks that can be written in place, with their suffix."""


def content_type(data: bytes, part: str) -> str:
    """Return the type that `data` ([Content_Types].xml) gives `part`, or "".

    >>> content_type(b'<Types><Default Extension="xml" ContentType="t"/></Types>', "a/b.XML")
    't'
    """
    root = parse(data)
    overrides = {_name(element): element for element in children(root, "Override")}
    element = overrides.get(part.lower())
    if element is None:
        extension = part.rpartition(".")[2].lower()
        defaults = children(root, "Default")
        element = next((e for e in defaults if e.get("Extension", "").lower() == extension), None)
    return "" if element is None else element.get("ContentType", "")


def named_parts(data: bytes) -> set[str]:
    """Return the lower-case names of all parts in `data`, including parts that are missing."""
    return {_name(element) for element in children(parse(data), "Override")}


def add_type(data: bytes, part: str, kind: str) -> bytes:
    """Return `data` with the content type `kind` for `part`."""
    root = parse(data)
    add_child(root, "Override", {"PartName": f"/{part}", "ContentType": kind})
    return serialise(root)


def remove_type(data: bytes, part: str) -> bytes:
    """Return `data` without the entry for `part`."""
    root = parse(data)
    for element in list(children(root, "Override")):
        if _name(element) == part.lower():
            root.remove(element)
    return serialise(root)


def _name(element: Element) -> str:
    return element.get("PartName", "").lstrip("/").lower()
