"""A report contains no data of the user."""

import getpass
from pathlib import Path

import pytest

from uvp_xl.selftest import redaction
from uvp_xl.selftest.redaction import redact


@pytest.mark.parametrize(
    ("text", "redacted"),
    [
        (r"Kan C:\Users\jan de boer\plan.xlsx niet openen", "Kan …"),
        (r"Kan 'C:\Users\jan de boer\plan.xlsx' niet openen", "Kan '…' niet openen"),
        (r"op \\server\zorg\plan.xlsx", "op …"),
        ("in /home/jan/plan.xlsx", "in …"),
        ("van https://gemeente.sharepoint.com/sites/zorg/plan.xlsx", "van …"),
        ("file:///C:/plan.xlsx", "…"),
        ("1/2, 3-4, ja/nee en 12:30", "1/2, 3-4, ja/nee en 12:30"),
        ("backend/live/excel/sheet_copy.py:120", "backend/live/excel/sheet_copy.py:120"),
        ("at ./sc/source/ui/docuno.cxx:3682", "at ./sc/source/ui/docuno.cxx:3682"),
    ],
)
def test_paths_and_addresses_are_removed(text, redacted):
    assert redact(text) == redacted


def test_names_are_removed_as_whole_words_in_any_case(monkeypatch):
    monkeypatch.setattr(redaction.platform, "node", lambda: "PC-ZORG-12")
    monkeypatch.setattr(Path, "home", lambda: Path("/home/anneke"))
    monkeypatch.setattr(getpass, "getuser", lambda: "an")
    text = redact("Anneke op pc-zorg-12 met Plan 2020.xlsx, an en anneken", ["plan 2020.xlsx"])
    assert text == "… op … met …, an en anneken"


def test_a_user_may_have_no_name(monkeypatch):
    def raise_error():
        raise KeyError("uid")

    monkeypatch.setattr(getpass, "getuser", raise_error)
    assert redact("een zin") == "een zin"
