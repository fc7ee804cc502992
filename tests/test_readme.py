"""What the pages say that can be typed, is there: each command with each of its options."""

import re
from pathlib import Path

import pytest
from typer.main import get_command

from uvp_xl.cli.command_line import app

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
