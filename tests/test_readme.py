"""What the pages say that can be typed, is there: each command with each of its options."""

import datetime as dt
import re
from pathlib import Path

import pytest
from typer.main import get_command

from uvp_xl.cli.command_line import app
from uvp_xl.grid import Grid
from uvp_xl.readback import settings_sheet

ROOT = Path(__file__).parent.parent
PROGRAM = get_command(app)
BLOCK = re.compile(r"```(?:sh|bat)\n(.*?)```", re.DOTALL)
CODE = re.compile(r"`(uvp-xl [^`\n]+)`")
WORD = re.compile(r"(?<=\s)(--[a-z-]+|(?<=uvp-xl\s)[a-z-]+|(?<=uvp-xl\"\s)[a-z-]+)")


def typed(text):
    """Each command on a page: its name and its options."""
    lines = [line for block in BLOCK.findall(text) for line in block.splitlines()]
    given = [line for line in lines if re.search(r"\buvp-xl\"? ", line)]
    for line in (*given, *CODE.findall(BLOCK.sub("", text))):
        if words := WORD.findall(line.partition("#")[0]):
            yield words


@pytest.mark.parametrize("page", ["README.md", "docs/beheer.md", "docs/acceptatie.md"])
def test_every_command_and_option_on_a_page_exists(page):
    found = list(typed((ROOT / page).read_text("utf-8")))
    assert len(found) > 5
    for name, *options in found:
        command = PROGRAM if name.startswith("--") else PROGRAM.commands[name]
        known = {option for parameter in command.params for option in parameter.opts}
        assert {*options, *([name] if name.startswith("--") else [])} <= known, (name, options)


def test_every_setting_on_the_page_is_read():
    page = (ROOT / "README.md").read_text("utf-8")
    block = page.partition("### Instellingen")[2].partition("```text\n")[2].partition("```")[0]
    rows = [re.split(r" +\| | {2,}", line)[:2] for line in block.splitlines()]
    sheets = [Grid("Archief 2024"), Grid("Acties", [["Prestatie", "Opmerkingen OOV"]])]
    found = settings_sheet.read([*sheets, Grid("Instellingen", rows)])
    assert found.issues == ()
    assert (found.profile, found.date, found.days) == ("raadsvoorstel", dt.date(2026, 11, 1), 30)
    assert found.headings == {"prestatie": "measure", "opmerkingen oov": None}
    assert list(found.left_out) == ["Archief 2024"]
    assert found.levels == {"te-laat": "opmerking", "trekker-ontbreekt": "uit"}
    assert found.colours == {"green": "gereed"}
