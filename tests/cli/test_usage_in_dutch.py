"""The texts of typer in Dutch, and the output streams."""

import io
import subprocess
import sys

import pytest

from uvp_xl import cli
from uvp_xl.cli import usage_in_dutch


def test_an_unknown_complaint_still_becomes_one_dutch_line() -> None:
    assert usage_in_dutch.usage_message(ValueError("strange")).startswith(
        "Deze opdracht is niet goed."
    )


@pytest.mark.parametrize("help_text", ["[default: text]", "[default:\n    text]"])
def test_a_default_is_dutch_wherever_a_line_of_the_help_ends(help_text: str) -> None:
    assert usage_in_dutch.translated(help_text) == help_text.replace("default", "standaard")
    wrapped = "Show this\n    message and exit."
    assert usage_in_dutch.translated(wrapped) == "Toon deze uitleg."


def test_a_pipe_gets_utf8(monkeypatch) -> None:
    stream = io.TextIOWrapper(io.BytesIO(), encoding="cp1252")
    monkeypatch.setattr(sys, "stdout", stream)
    usage_in_dutch.set_up_streams()
    assert stream.encoding == "utf-8"


def test_an_interrupt_is_said(monkeypatch, capsys: pytest.CaptureFixture[str]) -> None:
    def interrupted(**_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("uvp_xl.cli.command_line.app", interrupted)
    assert cli.main(["rules"]) == 2
    assert capsys.readouterr().err == "Afgebroken.\n"


def test_the_package_runs_as_a_module() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "uvp_xl", "rules", "te-laat"],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0
    assert done.stdout.startswith("te-laat (waarschuwing)")
