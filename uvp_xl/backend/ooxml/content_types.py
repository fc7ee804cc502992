"""[Content_Types].xml: which kind of content each part of a package is."""

from __future__ import annotations

from uvp_xl.backend.ooxml.package_xml import Element, add_child, children, parse, serialise

NAME = "[Content_Types].xml"
SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"
STYLES = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"
WRITABLE = {
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml": ".xlsx",
    "application/vnd.ms-excel.sheet.macroEnabled.main+xml": ".xlsm",
}
"""The content types of the workbooks that can be written in place, with their suffix."""


def content_type(data: bytes, part: str) -> str:
    """What `data` ([Content_Types].xml) says of `part`; empty when it says nothing.

    >>> content_type(b'<Types><Default Extension="xml" ContentType="t"/></Types>', "a/b.XML")
    't'
    """
    root = parse(data)
    overrides = {_name(element): element for element in children(root, "Override")}
    found = overrides.get(part.lower())
    if found is None:
        extension = part.rpartition(".")[2].lower()
        defaults = children(root, "Default")
        found = next((e for e in defaults if e.get("Extension", "").lower() == extension), None)
    return "" if found is None else found.get("ContentType", "")


def named_parts(data: bytes) -> set[str]:
    """The names, in lower case, of all parts that `data` names; also of parts that are gone."""
    return {_name(element) for element in children(parse(data), "Override")}


def add_type(data: bytes, part: str, kind: str) -> bytes:
    """`data` with the content type `kind` for `part`."""
    root = parse(data)
    add_child(root, "Override", {"PartName": f"/{part}", "ContentType": kind})
    return serialise(root)


def remove_type(data: bytes, part: str) -> bytes:
    """`data` without its entry for `part`."""
    root = parse(data)
    for element in list(children(root, "Override")):
        if _name(element) == part.lower():
            root.remove(element)
    return serialise(root)


def _name(element: Element) -> str:
    return element.get("PartName", "").lstrip("/").lower()
