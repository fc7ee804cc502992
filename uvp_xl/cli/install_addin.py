"""`uvp-xl install-addin`: install or remove the tab UVP in Excel."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from uvp_xl.cli.terminal import print_text
from uvp_xl.dutch_text import count

if TYPE_CHECKING:
    from uvp_xl.installation.computer import Computer

Remove = Annotated[bool, typer.Option("--remove", help="Haal de invoegtoepassing weer weg.")]
Folder = Annotated[
    str,
    typer.Option(
        "--folder", metavar="MAP", help="Deze map, in plaats van de opstartmap van Excel."
    ),
]
CHANGES = {
    "new": "De invoegtoepassing staat in {addin}.",
    "replaced": "De invoegtoepassing is vervangen door die van deze versie: {addin}.",
    "same": "De invoegtoepassing van deze versie stond er al: {addin}.",
}
UNKNOWN = "Python kan niet laden wat een klik nodig heeft. Kijk met uvp-xl doctor wat er ontbreekt."
SWITCHED_OFF = (
    "Elke klik duurt nu seconden langer, omdat PYTHONDONTWRITEBYTECODE aanstaat. Haal die "
    "instelling weg en geef deze opdracht opnieuw."
)
READ_ONLY = (
    "Elke klik duurt nu seconden langer ({why}); een beheerder lost het op met: "
    '"{python}" -m compileall -q "{folder}"'
)


def run(remove: Remove = False, folder: Folder = "") -> None:
    """Zet de invoegtoepassing met het tabblad UVP in Excel, voor u alleen.

    Beheerdersrechten zijn niet nodig. Sluit Excel eerst; als u het daarna opent, is het tabblad er.
    """
    from uvp_xl.installation.computer import Computer

    print_text("\n".join(install_lines(Computer(), Path(folder) if folder else None, remove)))


def install_lines(computer: Computer, folder: Path | None, remove: bool) -> Iterator[str]:
    """Install or remove the add-in on a computer; yield lines on what was done."""
    from uvp_xl.installation import addin_install

    if remove:
        removed = addin_install.remove(computer, folder)
        yield from (f"Verwijderd: {path}" for path in removed)
        if not removed:
            yield "Er was niets om te verwijderen."
        return
    installed = addin_install.install(computer, folder)
    yield CHANGES[installed.change].format(addin=installed.addin)
    if installed.setting:
        yield f"De knoppen starten deze Python: {computer.python}"
        yield "Start Excel opnieuw: het tabblad UVP staat dan in het lint."
    else:
        yield "Waar Python staat, is niet vastgelegd: dat kan alleen op de computer met Excel."
    if folder and installed.setting:
        yield "Excel opent deze map niet vanzelf, tenzij zij als opstartmap is ingesteld."
    yield from _compile(computer)


def _compile(computer: Computer) -> Iterator[str]:
    """Compile the bytecode that a click lacks; yield what was done, or why clicks are slower."""
    from uvp_xl.installation import bytecode_cache

    try:
        sources = computer.uncompiled()
    except OSError:
        yield UNKNOWN
        return
    if sources and not computer.writes_bytecode:
        yield SWITCHED_OFF
        return
    compiled = bytecode_cache.compile_all(sources)
    if compiled.count:
        files = count(compiled.count, "bestand", "bestanden")
        yield f"Voor een snelle start is bytecode gemaakt van {files}."
    if compiled.reason:
        facts = {"python": computer.python, "folder": compiled.folder, "why": compiled.reason}
        yield READ_ONLY.format(**facts)
