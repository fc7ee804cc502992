import os
from pathlib import Path
from urllib.parse import unquote, unquote_to_bytes

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uvp_xl.formats.file_links import relative_url


@pytest.mark.parametrize(
    ("file", "folder", "address"),
    [
        ("plannen/Urk.xlsx", ".", "plannen/Urk.xlsx"),
        ("plannen/Urk.xlsx", "uit", "../plannen/Urk.xlsx"),
        ("plannen/Súdwest #1?.xlsx", "plannen", "S%C3%BAdwest%20%231%3F.xlsx"),
        ("//elders/plan.xlsx", "/", "elders/plan.xlsx"),
    ],
)
def test_a_link_leads_from_the_output_to_the_file(file, folder, address):
    assert relative_url(file, folder) == address


@given(st.text(min_size=1).filter(lambda name: "\0" not in name))
def test_a_link_leads_to_the_file_and_nowhere_else(name):
    address = relative_url(name, ".")
    assert not set(address) & set(":?#<>\"' ")
    assert not address.startswith("//")
    assert os.path.relpath(unquote(address)) == os.path.relpath(name)


def test_a_file_on_another_drive_has_a_whole_address(monkeypatch):
    def fails(*_):
        raise ValueError("path is on mount 'C:', start on mount 'D:'")

    monkeypatch.setattr(os.path, "relpath", fails)
    assert relative_url("/plannen/a b.xlsx", "uit") == Path("/plannen/a b.xlsx").as_uri()


@pytest.mark.skipif(os.name == "nt", reason="Windows has names in UTF-16, so no bytes in them")
@pytest.mark.parametrize("name", [b"plan\xff.xlsx", b"caf\xe9 \xc3\xa9\xff.xlsx"])
def test_a_name_that_is_not_utf_8_is_quoted_byte_by_byte(name, tmp_path):
    path = tmp_path / os.fsdecode(name)
    path.touch()
    address = relative_url(str(path), str(tmp_path / "uit"))
    assert address.isascii()
    assert address.startswith("../")
    assert os.fsencode(tmp_path) + unquote_to_bytes(address)[2:] == os.fsencode(path)


def test_no_link_leads_to_a_name_without_bytes():
    assert relative_url("plan\ud800.xlsx", ".") == ""
