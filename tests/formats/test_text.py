"""Findings as text: grouped, wrapped, counted, and coloured only on a terminal."""

import sys

import pytest

from tests.formats.batches import NASTY, example
from uvp_xl.cli.terminal import print_lines
from uvp_xl.finding import Finding
from uvp_xl.formats.batch_outcome import FileResult
from uvp_xl.formats.safe_text import printable
from uvp_xl.formats.text import Text, file_lines

FOUND = [
    Finding("te-laat", "waarschuwing", "p.xlsx", "A", "B2", "Lang " * 40),
    Finding("planning-ontbreekt", "fout", "p.xlsx", "A", "B3", "Leeg.", ("2020",)),
    Finding("te-laat", "waarschuwing", "p.xlsx", "B", "C4", "Kort.", ("een\ntwee",)),
]


def test_a_finding_shows_its_cell_message_and_proposal(capsys: pytest.CaptureFixture[str]) -> None:
    print_lines(file_lines(FileResult("p.xlsx", FOUND)))
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
    print_lines(file_lines(FileResult("p.xlsx", FOUND)))
    out = capsys.readouterr().out
    assert "\x1b[" in out
    assert "[planning-ontbreekt]" in out


def test_nothing_found_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    print_lines(file_lines(FileResult("p.xlsx")))
    assert capsys.readouterr().out == "p.xlsx\n\nGeen meldingen.\n"


def test_a_file_has_all_results_and_the_totals() -> None:
    lines = Text().write(example()).decode().splitlines()
    assert lines[-9:] == [
        "",
        "Portefeuillehouders met de meeste acties",
        "      35  burgemeester (1 plan)",
        "       2  Politie (1 plan)",
        "       1  " + printable(NASTY) + " (1 plan)",
        "       1  =cmd|' /C calc'!A0 (1 plan)",
        "",
        "1 fout, 4 waarschuwingen, 1 opmerking, 1 geaccepteerd.",
        "Klaar voor de raad: 1 van de 3 plannen. 1 bestand is niet te lezen.",
    ]
