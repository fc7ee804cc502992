"""Findings as text: grouped, wrapped, counted, and coloured only on a terminal."""

import sys

import pytest

from uvp_xl.cli import terminal_listing
from uvp_xl.finding import Finding
from uvp_xl.formats.batch_outcome import FileResult

FOUND = [
    Finding("te-laat", "waarschuwing", "p.xlsx", "A", "B2", "Lang " * 40),
    Finding("planning-ontbreekt", "fout", "p.xlsx", "A", "B3", "Leeg.", ("2020",)),
    Finding("te-laat", "waarschuwing", "p.xlsx", "B", "C4", "Kort.", ("een\ntwee",)),
]


def test_a_finding_shows_its_cell_message_and_proposal(capsys: pytest.CaptureFixture[str]) -> None:
    terminal_listing.show(FileResult("p.xlsx", FOUND))
    out = capsys.readouterr().out
    assert (
        "    B3     fout  [planning-ontbreekt]\n           Leeg.\n           Voorstel: 2020\n"
        in out
    )
    assert out.index("\n  A\n") < out.index("\n  B\n")
    assert "           Voorstel: een\n           twee\n" in out
    assert out.endswith("\n1 fout, 2 waarschuwingen.\n")


def test_a_terminal_gets_colours(capsys: pytest.CaptureFixture[str], monkeypatch) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    terminal_listing.show(FileResult("p.xlsx", FOUND))
    out = capsys.readouterr().out
    assert "\x1b[" in out
    assert "[planning-ontbreekt]" in out


def test_nothing_found_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    terminal_listing.show(FileResult("p.xlsx"))
    assert capsys.readouterr().out == "p.xlsx\n\nGeen meldingen.\n"
