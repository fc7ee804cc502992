"""A version of a workbook with a password has that password too."""

import datetime as dt

import pytest
from msoffcrypto.format.ooxml import OOXMLFile

from uvp_xl import addin
from uvp_xl.backend.live import snapshots
from uvp_xl.engines.libreoffice.uno_bridge import properties

ENCRYPTED = b"\xd0\xcf\x11\xe0"
"""How an .xlsx with a password begins: the file in it is inside another one."""


@pytest.fixture
def secret(app, small, tmp_path):
    """Return a plan with a password, open."""
    path = tmp_path / "geheim.xlsx"
    with small.open("rb") as plain, path.open("wb") as file:
        OOXMLFile(plain).encrypt("geheim", file)
    app.api.loadComponentFromURL(path.as_uri(), "_blank", 0, properties(Password="geheim"))
    return next(book for book in app.books if book.name == path.name)


def test_no_version_of_a_workbook_with_a_password_can_be_read_without_it(secret):
    addin.refresh(secret, dt.date(2020, 11, 1))  # From the file itself.
    addin.clear_marks(secret)  # From what LibreOffice has in hand by now.
    kept = snapshots.versions(secret.fullname)
    assert len(kept) == 2
    assert [version.path.read_bytes()[:4] for version in kept] == [ENCRYPTED] * 2
