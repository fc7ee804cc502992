"""`uvp-xl restore`: an earlier version of the file, put back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from uvp_xl.cli import open_option, terminal_listing
from uvp_xl.cli.shared_options import File, Output, named
from uvp_xl.cli.terminal import say, warn
from uvp_xl.errors import UsageError

if TYPE_CHECKING:
    from uvp_xl.backend.storage.file_versions import Restored, Version

List = Annotated[bool, typer.Option("--list", help="Toon welke versies er zijn.")]
Number = Annotated[
    str,
    typer.Option("--version", metavar="NUMMER", help="Zet deze versie terug; 1 is de nieuwste."),
]
DAMAGED = "Deze versie is beschadigd; misschien kan Excel haar niet openen."


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

        open_option.work(addin.bring_back, file, list=show, version=version, output=output)
        return
    from uvp_xl import plan

    if show and (version or output):
        raise UsageError("Kies: --list om te kijken, of --version en --output om terug te zetten.")
    named(file)
    if show:
        terminal_listing.write(_lines(file, plan.versions(file)))
    else:
        _told(plan.restore(file, _number(version), output or None))


def _number(said: str) -> int | None:
    """The number of a version; raises UsageError when it is no number."""
    if not said:
        return None
    if not (said.isascii() and said.isdigit() and len(said) < 5):
        raise UsageError(f"“{said}” is geen nummer van een versie. Met --list ziet u de nummers.")
    return int(said)


def _told(restored: Restored) -> None:
    """Say what came of it."""
    from uvp_xl import dutch_text

    version = restored.version
    when = dutch_text.date_and_time(version.kept)
    if not restored.changed:
        say(f"{restored.path} is al gelijk aan versie {version.number}, van {when}.")
        say("Er is niets veranderd.")
        return
    say(f"{restored.path} is weer precies zoals op {when} (versie {version.number}).")
    if restored.kept:
        say("Wat er stond, is bewaard. Terugdraaien kan met --version 1.")
    for note in (*restored.notes, *(() if version.sound else (DAMAGED,))):
        warn(f"Let op: {note}")


def _lines(file: str, versions: Sequence[Version]) -> Iterator[terminal_listing.Line]:
    """All versions of a file, the newest first, with what to do next below them."""
    from uvp_xl import dutch_text

    yield file, "bold"
    yield "", ""
    if not versions:
        yield "Er is nog geen eerdere versie bewaard.", "bold"
        return
    for version in versions:
        kept, size = dutch_text.date_and_time(version.kept), _size(version.size)
        remark = "gelijk aan het bestand nu" if version.present else ""
        remark = remark if version.sound else "beschadigd"
        yield f"  {version.number:>3}   {kept:<33} {size:>10}   {remark}".rstrip(), ""
    yield "", ""
    yield "Elke versie is het bestand zoals het op dat moment was.", ""
    yield "Terugzetten kan met --version en het nummer.", ""


def _size(count: int) -> str:
    """A number of bytes as people read it.

    >>> _size(900), _size(24_300), _size(1_250_000)
    ('1 kB', '24 kB', '1,2 MB')
    """
    if count < 1_000_000:
        return f"{max(round(count / 1000), 1)} kB"
    return f"{count / 1_000_000:.1f} MB".replace(".", ",")
