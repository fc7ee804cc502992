"""`uvp-xl restore`: restore an earlier version of a file."""

from __future__ import annotations

from typing import Annotated

import typer

from uvp_xl.cli import open_option
from uvp_xl.cli.shared_options import File, Output, required_file
from uvp_xl.cli.terminal import print_lines, print_text, warn
from uvp_xl.errors import UsageError

List = Annotated[bool, typer.Option("--list", help="Toon welke versies er zijn.")]
Number = Annotated[
    str,
    typer.Option("--version", metavar="NUMMER", help="Zet deze versie terug; 1 is de nieuwste."),
]


def run(
    file: File = "",
    show: List = False,
    version: Number = "",
    output: Output = "",
    in_open: open_option.Open = False,
) -> None:
    """Zet een eerdere versie van het bestand terug, byte voor byte.

    Zonder --version is dat de nieuwste versie die anders is dan het bestand nu. Het bestand van nu
    wordt eerst zelf als versie bewaard; nog een keer uvp-xl restore draait het dus terug. Met
    --output komt de versie in een ander bestand.

    Met --open komen de overzichten in het werkboek dat voor u openstaat terug zoals ze waren
    voordat uvp-xl ze voor het laatst veranderde. Uw eigen bladen blijven zoals ze zijn.
    """
    if in_open:
        from uvp_xl import addin

        open_option.run_in_open(addin.bring_back, file, list=show, version=version, output=output)
        return
    from uvp_xl import file_history
    from uvp_xl.formats.listings import version_listing

    if show and (version or output):
        raise UsageError("Kies: --list om te kijken, of --version en --output om terug te zetten.")
    required_file(file)
    if show:
        print_lines(version_listing.version_lines(file, file_history.versions(file)))
        return
    restored = file_history.restore(file, _number(version), output or None)
    print_text("\n".join(version_listing.restored_lines(restored)))
    for warning in version_listing.restored_warnings(restored):
        warn(f"Let op: {warning}")


def _number(text: str) -> int | None:
    """Return the number of a version, None without one; raises UsageError."""
    if not text:
        return None
    if not (text.isascii() and text.isdigit() and len(text) < 5):
        raise UsageError(f"“{text}” is geen nummer van een versie. Met --list ziet u de nummers.")
    return int(text)
