"""Measure and print; every figure is a ratio of medians, taken turn by turn in this one run.

python -m tests.bench [PYTHON OF THE PEERS]
"""

import datetime as dt
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from tests.bench import dearest, live, many, peer, plans
from tests.bench.lines import show

ROOT = Path(__file__).parent.parent.parent
REFERENCE = ROOT / "workbooks" / "uvp-noordoostpolder-2020-2021.xlsx"
IMPORTS = [sys.executable, "-c", "import pandera.pandas, python_calamine"]
DATE = dt.date(2020, 11, 1)
COLD, WARM = 15, 7
"""So many turns for whole processes and for work within this process."""


def main() -> None:
    """Print every ratio beside its goal."""
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        program = [sys.executable, "-m", "uvp_xl"]
        check = [*program, "check", str(REFERENCE), "--date", str(DATE)]
        out = str(work / "uit.xlsx")
        refresh = [*program, "refresh", str(REFERENCE), "--date", str(DATE), "--output", out]
        bare, checked, refreshed = medians(
            COLD, [partial(process, command, work) for command in (IMPORTS, check, refresh)]
        )
        show("a  check van het referentieplan, koud / kale import", checked / bare, 1.25)
        show("c  refresh van het referentieplan, koud / kale import", refreshed / bare, 1.6)
        warm_up()
        grafted, other = medians(WARM, grafting(work))
        show("d  enten in het referentieplan / openpyxl in een lege werkmap", grafted / other, 1.5)
        times = {size: of_size(work, size) for size in (1_000, 10_000, 100_000)}
        ours, calamine = times[10_000]
        show("b  lezen + normaliseren + controleren, 10.000 / calamine", ours / calamine, 8)
        growth = times[100_000][0] / times[10_000][0] / 10
        show("   groei van 10.000 naar 100.000 maatregelen, per maatregel", growth, 1.2)
        dearest.show(work / "plan-10000.xlsx", DATE)
        for size, (own, other) in times.items():
            print(
                f"   {size:>7} maatregelen: {own * 1000:7.0f} ms; calamine {other * 1000:6.0f} ms"
            )
    milliseconds = [f"{seconds * 1000:.0f} ms" for seconds in (bare, checked, refreshed)]
    print("   kale import {}, check {}, refresh {}".format(*milliseconds))
    importing = [sys.executable, "-X", "importtime", "-c", "import uvp_xl"]
    log = subprocess.run(importing, capture_output=True, text=True, check=True).stderr
    live.main()
    many.main(*sys.argv[1:2])
    print(f"   import uvp_xl: {int(log.splitlines()[-1].split('|')[1]) / 1000:.1f} ms (doel 50)")


def of_size(work: Path, measures: int) -> tuple[float, float]:
    """Medians for a generated plan: this program, and calamine reading the same file alone."""
    path = work / f"plan-{measures}.xlsx"
    plans.write(path, measures)
    ours, calamine = medians(
        WARM if measures < 100_000 else 3, [lambda: whole(path), lambda: bare_read(path)]
    )
    return ours, calamine


def grafting(work: Path) -> list[Callable[[], None]]:
    """Put the report sheets into the reference plan; let openpyxl write them somewhere else."""
    import uvp_xl
    from uvp_xl.backend.closed_workbook import ClosedWorkbook

    sheets = uvp_xl.read(REFERENCE).reports(DATE)

    def graft() -> None:
        book = ClosedWorkbook(REFERENCE)
        book.put(sheets)
        book.save(work / "geënt.xlsx")

    return [graft, lambda: peer.write(sheets, work / "openpyxl.xlsx")]


def whole(path: Path) -> None:
    """Read, normalise and check."""
    import uvp_xl

    uvp_xl.read(path).check(DATE)


def bare_read(path: Path) -> None:
    """All values of all sheets, by calamine alone."""
    from python_calamine import CalamineWorkbook

    book = CalamineWorkbook.from_path(path)
    for name in book.sheet_names:
        book.get_sheet_by_name(name).to_python(skip_empty_area=False)


def warm_up() -> None:
    """Load everything before the warm measurements."""
    whole(REFERENCE)


def process(command: list[str], folder: Path) -> None:
    """A whole new process; a check that finds a "fout" ends with 1.

    It starts outside the checkout, so that it runs the installed, byte-compiled package.
    """
    done = subprocess.run(
        command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False
    )
    if done.returncode not in (0, 1):
        sys.exit(done.stderr.decode())


def medians(turns: int, tasks: list[Callable[[], None]]) -> list[float]:
    """The median seconds of each task; they take turns, so that noise hits all alike."""
    taken: list[list[float]] = [[] for _ in tasks]
    for _ in range(turns):
        for task, seconds in zip(tasks, taken, strict=True):
            start = time.perf_counter()
            task()
            seconds.append(time.perf_counter() - start)
    return [statistics.median(seconds) for seconds in taken]


if __name__ == "__main__":
    main()
