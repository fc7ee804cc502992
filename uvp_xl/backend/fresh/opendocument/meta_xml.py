"""meta.xml: the metadata of the document."""

from __future__ import annotations

from uvp_xl.backend.fresh.opendocument.odf_elements import add, create_root, serialise


def build_meta() -> bytes:
    """Build meta.xml with the generator and the language; without dates or an author."""
    root = create_root("office:document-meta")
    meta = add(root, "office:meta")
    add(meta, "meta:generator", text="uvp-xl")
    add(meta, "dc:language", text="nl-NL")
    return serialise(root)
