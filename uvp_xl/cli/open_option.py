"""The option --open: run a command on the workbook that is open in Excel or LibreOffice."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated

import typer

from uvp_xl.cli.terminal import print_text
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


def run_in_open(command: Callable[[xw.Book], str], name: str, **file_options: object) -> None:
    """Run a command on the open workbook of this name and print its outcome.

    Raises UsageError when one of `file_options` is set, as those are only for a closed file.
    """
    for option, value in file_options.items():
        if value:
            raise UsageError(f"--{option.replace('_', '-')} kan niet samen met --open.")
    from uvp_xl import addin

    print_text(addin.run_on_open(command, name))


def only_name(names: list[str]) -> str:
    """Return the name of the only workbook, or an empty one; raises UsageError for more."""
    if len(names) > 1:
        raise UsageError("Noem bij --open één werkboek.")
    return names[0] if names else ""
