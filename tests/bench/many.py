"""As many plans as there are municipalities: line f of `make bench`, or by itself.

    python -m tests.bench.many

All rules of `raadsvoorstel` over generated plans, against calamine reading the same files alone.
"""

import datetime as dt
import random
import statistics
import tempfile
import time
from pathlib import Path

from tests.bench import plans

PLANS, SMALLEST, LARGEST, TURNS = 342, 50, 80, 5
DATE = dt.date(2020, 11, 1)
PROFILE = "raadsvoorstel"


def main() -> None:
    """Print what a batch takes, beside its goals."""
    chance = random.Random(3)
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / f"plan-{number:03}.xlsx" for number in range(PLANS)]
        for seed, path in enumerate(paths):
            plans.write(path, chance.randint(SMALLEST, LARGEST), seed)
        files = [str(path) for path in paths]
        turns = [(bare(files), batch(files), alone(files)) for _ in range(TURNS)]
    read, whole, one = (statistics.median(column) for column in zip(*turns, strict=True))
    show(f"f  {PLANS} plannen controleren / calamine leest ze", whole / read, 8)
    print(f"   {PLANS} plannen {whole:.2f} s; calamine {read:.2f} s")
    print(f"   per plan in één proces, warm: {one / PLANS * 1000:.1f} ms (doel 5)")


def bare(files: list[str]) -> float:
    """Seconds for all values of all sheets, by calamine alone."""
    from python_calamine import CalamineWorkbook

    start = time.perf_counter()
    for file in files:
        book = CalamineWorkbook.from_path(file)
        for name in book.sheet_names:
            book.get_sheet_by_name(name).to_python(skip_empty_area=False)
    return time.perf_counter() - start


def batch(files: list[str]) -> float:
    """Seconds for a whole batch, its workers included."""
    from uvp_xl.checking import checks

    start = time.perf_counter()
    assert not any(result.error for result in checks(files, DATE, PROFILE))
    return time.perf_counter() - start


def alone(files: list[str]) -> float:
    """Seconds for the same in this process, in groups as a worker takes them."""
    import uvp_xl.plan
    from uvp_xl.checking import TOGETHER

    start = time.perf_counter()
    for first in range(0, len(files), TOGETHER):
        group = [uvp_xl.plan.read(file) for file in files[first : first + TOGETHER]]
        uvp_xl.plan.check(group, DATE, PROFILE)
    return time.perf_counter() - start


def show(what: str, ratio: float, goal: float) -> None:
    """One line: the ratio and its goal."""
    verdict = "gehaald" if ratio <= goal else "NIET gehaald"
    print(f"{what:<62} {ratio:5.2f}  (doel ≤ {goal}: {verdict})")


if __name__ == "__main__":
    main()
