"""The last word of a command, whatever happened to its streams."""

import io

import pytest

from tests.reference import PATH
from uvp_xl.cli import main, terminal


class Full(io.StringIO):
    """A stream that takes no more."""

    def flush(self):
        raise OSError(28, "full")


@pytest.mark.parametrize("stop", [KeyboardInterrupt, EOFError])
def test_a_command_that_somebody_stops_says_so(stop, monkeypatch, capsys):
    def stopped(*_):
        raise stop

    monkeypatch.setattr("uvp_xl.plan.check", stopped)
    assert main(["check", str(PATH)]) == 2
    assert capsys.readouterr().err.endswith("Afgebroken.\n")


def test_the_last_text_is_printed_where_it_can_be(monkeypatch):
    streams = {"stdout": Full(), "stderr": Full()}
    for name, stream in streams.items():
        monkeypatch.setattr(f"sys.{name}", stream)
    terminal.warn_once("Er is niets veranderd.")
    assert streams["stderr"].getvalue() == "Er is niets veranderd.\n"
    terminal.sys.stdout.flush()
    terminal.sys.stderr.flush()
