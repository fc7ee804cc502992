"""The LibreOffice engine of xlwings."""

import subprocess
import sys

import xlwings as xw

from uvp_xl.engines import libreoffice


def test_connecting_twice_is_the_same_app(app, pipe):
    assert libreoffice.connect(pipe=pipe) == app
    assert len(xw.apps) == 1


def test_a_caller_is_found_as_from_a_macro(pipe, book):
    """Check that xlwings finds the workbook of a button by its name."""
    code = (
        "import xlwings as xw; from uvp_xl.engines.libreoffice import connect\n"
        f"connect(pipe={pipe!r}); print(xw.Book.caller().sheets[0]['A1'].value)"
    )
    book.sheets[0]["A1"].value = "gevonden"
    done = subprocess.run(
        [sys.executable, "-c", code, f"--wb={book.name}", "--from_xl=1", "--hwnd=0"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "gevonden"
