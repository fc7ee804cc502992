"""The overviews in xlwings Lite or xlwings Server: Python inside Excel, without macros or Windows.

Paste this file into the editor of xlwings Lite (or the scripts of your server), and set `uvp-xl` in
its requirements. Only *Vernieuwen* is here: these engines cannot tell which colour a cell has, what
its note says or whether it holds a formula, and the other buttons must know that before they
change a cell. What they would mark stands on the sheet *Controle* too.
"""

import contextlib
import sys

import xlwings as xw
from xlwings import script


@script
def vernieuwen(book: xw.Book) -> None:
    """Make the overviews anew, and tell what came of it."""
    from uvp_xl import addin

    well, said = addin.run("refresh", book)
    sys.stdout.write(f"{said}\n")  # The output pane of xlwings Lite.
    with contextlib.suppress(NotImplementedError):
        book.app.alert(said, title="uvp-xl", mode="info" if well else "critical")
