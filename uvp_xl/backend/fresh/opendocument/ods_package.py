"""The .ods file: a zip archive that begins with the MIME type, as the standard demands."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from uvp_xl.backend.fresh.opendocument.odf_elements import VERSION, add, create_root, serialise

KIND = "application/vnd.oasis.opendocument.spreadsheet"
MANIFEST = "META-INF/manifest.xml"


def build_package(parts: Mapping[str, bytes]) -> bytes:
    """Build a document of these files; it contains no timestamps."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo("mimetype"), KIND, zipfile.ZIP_STORED)
        for name, data in {**parts, MANIFEST: _manifest(parts)}.items():
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return target.getvalue()


def _manifest(parts: Mapping[str, bytes]) -> bytes:
    """Build the list of the files in the document."""
    root = create_root("manifest:manifest")
    whole = {"manifest:full-path": "/", "manifest:version": VERSION, "manifest:media-type": KIND}
    add(root, "manifest:file-entry", whole)
    for name in parts:
        entry = {"manifest:full-path": name, "manifest:media-type": "text/xml"}
        add(root, "manifest:file-entry", entry)
    return serialise(root)
