"""`uvp-xl selftest`: test the Excel or LibreOffice of this user."""

from __future__ import annotations

from typing import Annotated

import typer

from uvp_xl.cli.shared_options import Output, one_of, write_text
from uvp_xl.cli.terminal import print_text, warn
from uvp_xl.errors import UsageError

Open = Annotated[
    bool,
    typer.Option("--open", help="Probeer het in het programma dat openstaat; dit is altijd nodig."),
]
Program = Annotated[
    str,
    typer.Option(
        "--program",
        metavar="PROGRAMMA",
        help="excel of libreoffice; zonder deze optie Excel, als dat openstaat.",
    ),
]
PROGRAMS = ("excel", "libreoffice")
HOW = (
    "De zelftest maakt een nieuw werkboek in uw eigen Excel of LibreOffice. Open dat programma en "
    "geef de opdracht zo: uvp-xl selftest --open"
)


def run(in_open: Open = False, program: Program = "", output: Output = "") -> int:
    """Probeer in uw eigen Excel of LibreOffice of alles werkt zoals uvp-xl het nodig heeft.

    Er komt een nieuw werkboek, dat na een halve minuut ongezien weer weg is. Uw eigen werkboeken
    blijven zoals ze zijn. U krijgt een kort verslag, waarin niets van u staat.

    De uitkomst is 0 als alles goed is, 1 als er iets afwijkt, en 2 als er geen programma openstaat.
    """
    if not in_open:
        raise UsageError(HOW)
    from uvp_xl.selftest import run_selftest, selftest_report

    wanted = one_of(program, PROGRAMS, "--program") if program else ""
    result = run_selftest.run_in_program(wanted, on_check=lambda title: warn(f"{title} …"))
    text = selftest_report.format_report(result)
    if output:
        write_text(text, output)
    print_text(text.rstrip())
    return int(not result.passed)
