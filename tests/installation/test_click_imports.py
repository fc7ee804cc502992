"""The list of what a click loads."""

import json
from pathlib import Path

from uvp_xl import addin
from uvp_xl.backend.live import attach
from uvp_xl.installation import click_imports


def test_it_is_a_list_of_the_files_of_what_is_loaded(capsys):
    click_imports.main()
    out = capsys.readouterr().out
    found = json.loads(out)
    assert out.isascii()
    assert found == sorted(set(found))
    assert addin.__file__ in found
    assert all(path.endswith(".py") for path in found)


def test_xlwings_is_loaded_in_the_one_way_that_leaves_every_excel_alone(monkeypatch, capsys):
    ways = []
    monkeypatch.setattr(attach, "load_xlwings", lambda: ways.append("safe"))
    click_imports.main()
    assert ways == ["safe"]
    assert "xlwings" not in Path(click_imports.__file__).read_text("utf-8").replace(
        "load_xlwings", ""
    )
    capsys.readouterr()
