"""A click on Vernieuwen in a running LibreOffice: line e of `make bench`, or by itself.

    python -m tests.bench.live

A click is a whole new Python process, from its start until it has ended: it finds the workbook that
is open, reads it, makes the reports and writes them.
"""

import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench import plans
from uvp_xl.engines import libreoffice

ROOT = Path(__file__).parent.parent.parent
REFERENCE = ROOT / "workbooks" / "uvp-noordoostpolder-2020-2021.xlsx"
BARE = "import xlwings, pandera.pandas"
CLICK = """
import datetime, gc
from uvp_xl import addin
from uvp_xl.engines.libreoffice import connect
addin.refresh(connect(pipe={pipe!r}).books[{name!r}], datetime.date(2020, 11, 1))
gc.freeze()
"""
TURNS, MEASURES = 7, 1_000
REST = 1.0
"""Seconds that LibreOffice gets to finish opening a workbook: a user does not click at once."""


def main() -> None:
    """Print what a click takes, beside its goal."""
    if shutil.which("soffice") is None or not libreoffice.available():
        print("e  klik in LibreOffice: overgeslagen, LibreOffice met UNO ontbreekt")
        return
    from tests.office import office

    with tempfile.TemporaryDirectory() as folder, office(Path(folder)) as pipe:
        work = Path(folder)
        plans.write(work / "plan-1000.xlsx", MEASURES)
        app = libreoffice.connect(pipe=pipe)
        turns = [turn(app, pipe, work) for _ in range(TURNS + 1)][1:]  # The first warms it up.
    bare, first, second, large = (statistics.median(column) for column in zip(*turns, strict=True))
    goal = 1.5 * bare + 1
    show("e  eerste klik in LibreOffice, referentieplan", first, goal)
    show("   tweede klik, ter plaatse", second, first)
    show("   klik met 1.000 maatregelen", large, first + 3)
    print(f"   kale import van xlwings en pandera {bare:.2f} s")


def turn(app, pipe: str, work: Path) -> tuple[float, float, float, float]:
    """Seconds of the bare imports, a first and a second click, and one in a large plan."""
    bare = process(BARE, work)
    first, second = clicks(app, pipe, REFERENCE, work, 2)
    (large,) = clicks(app, pipe, work / "plan-1000.xlsx", work, 1)
    return bare, first, second, large


def clicks(app, pipe: str, source: Path, work: Path, number: int) -> list[float]:
    """Seconds of each of so many clicks, one after another, in a fresh copy of a workbook."""
    book = app.books.open(str(shutil.copy(source, work / "klik.xlsx")))
    time.sleep(REST)
    taken = [process(CLICK.format(pipe=pipe, name=book.name), work) for _ in range(number)]
    book.close()
    return taken


def process(program: str, folder: Path) -> float:
    """Seconds of a whole Python process, outside the checkout."""
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", program], cwd=folder, check=True)
    return time.perf_counter() - start


def show(what: str, seconds: float, goal: float) -> None:
    """One line: the seconds and the goal."""
    verdict = "gehaald" if seconds <= goal else "NIET gehaald"
    print(f"{what:<62} {seconds:5.2f}  (doel ≤ {goal:.2f} s: {verdict})")


if __name__ == "__main__":
    main()
