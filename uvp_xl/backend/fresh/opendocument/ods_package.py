"""The file itself: a zip that begins with the kind of document, as the standard demands."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from uvp_xl.backend.fresh.opendocument.odf_elements import VERSION, add, root, serialise

KIND = "application/vnd.oasis.opendocument.spreadsheet"
MANIFEST = "META-INF/manifest.xml"


def package(parts: Mapping[str, bytes]) -> bytes:
    """The bytes of a document with these parts; there is no clock in it."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo("mimetype"), KIND, zipfile.ZIP_STORED)
        for name, data in {**parts, MANIFEST: _manifest(parts)}.items():
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return target.getvalue()


def _manifest(parts: Mapping[str, bytes]) -> bytes:
    """The list of what is in the file."""
    part = root("manifest:manifest")
    whole = {"manifest:full-path": "/", "manifest:version": VERSION, "manifest:media-type": KIND}
    add(part, "manifest:file-entry", whole)
    for name in parts:
        entry = {"manifest:full-path": name, "manifest:media-type": "text/xml"}
        add(part, "manifest:file-entry", entry)
    return serialise(part)
