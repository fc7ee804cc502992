"""docProps/app.xml: the sheet titles that Excel shows as properties of the file."""

from __future__ import annotations

from uvp_xl.backend.ooxml.package_xml import (
    BadMarkup,
    Element,
    add_child,
    child,
    children,
    local_name,
    parse,
    serialise,
)


def add_titles(data: bytes, before: list[str], added: list[str]) -> bytes:
    """Return `data` with the titles `added` after those of the sheets `before`.

    These properties are only shown, so `data` is returned unchanged when it does not look like
    Excel's.
    """
    try:
        root = parse(data)
    except BadMarkup:
        return data
    titles, pairs = _vector(root, "TitlesOfParts"), _vector(root, "HeadingPairs")
    if titles is None or pairs is None or not added:
        return data
    present = [(element.text or "") for element in titles]
    # The sheets come first, under a heading in the language of the user's Excel.
    counts = [e for variant in pairs for e in children(variant, "i4")]
    if present[: len(before)] != before or not counts or counts[0].text != str(len(before)):
        return data
    for index, title in enumerate(added, len(before)):
        add_child(titles, local_name(titles[0]) if len(titles) else "lpstr", {}, index).text = title
    titles.set("size", str(len(titles)))
    counts[0].text = str(len(before) + len(added))
    return serialise(root)


def _vector(root: Element, name: str) -> Element | None:
    """Return the vector in the property `name`."""
    return child(child(root, name), "vector")
