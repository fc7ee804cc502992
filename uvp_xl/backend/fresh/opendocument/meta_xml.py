"""meta.xml: what the document says of itself."""

from __future__ import annotations

from uvp_xl.backend.fresh.opendocument.odf_elements import add, root, serialise


def meta() -> bytes:
    """The part: what made the document, and its language; not when, or by whom."""
    part = root("office:document-meta")
    said = add(part, "office:meta")
    add(said, "meta:generator", text="uvp-xl")
    add(said, "dc:language", text="nl-NL")
    return serialise(part)
