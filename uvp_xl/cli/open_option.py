"""The option --open: the same commands in the workbook that is open in Excel or LibreOffice."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated

import typer

from uvp_xl.cli.terminal import say
from uvp_xl.errors import UsageError

if TYPE_CHECKING:
    import xlwings as xw

Open = Annotated[
    bool,
    typer.Option(
        "--open",
        help="Werk in het werkboek dat openstaat in Excel of LibreOffice. Staan er meer open, "
        "noem dan ook de naam.",
    ),
]


def work(command: Callable[[xw.Book], str], name: str, **also: object) -> None:
    """Do a command in the workbook of this name that is open, and say what came of it.

    `also` are other options that were given; what is set among them raises UsageError, because it
    says something about a file.
    """
    for option, value in also.items():
        if value:
            raise UsageError(f"--{option.replace('_', '-')} kan niet samen met --open.")
    from uvp_xl.backend.live.attach import attach

    say(command(attach(name)))


def only(names: list[str]) -> str:
    """The one name of a workbook, or none; raises UsageError for more."""
    if len(names) > 1:
        raise UsageError("Noem bij --open één werkboek.")
    return names[0] if names else ""
