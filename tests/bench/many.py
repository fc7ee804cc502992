"""As many plans as there are municipalities: line f of `make bench`, or by itself.

    python -m tests.bench.many [PYTHON OF THE PEERS]

All rules of `raadsvoorstel` over generated plans with planted errors, against calamine reading the
same files alone, and against other packages that check tables.
"""

from __future__ import annotations

import datetime as dt
import gc
import json
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.footprint import peak
from tests.bench.lines import show

if TYPE_CHECKING:
    from tests.bench.council import Planted

PLANS, SMALLEST, LARGEST, TURNS = 342, 50, 80, 5
TIMES = 10
"""So many times as many plans must take so many times as long."""
DATE = dt.date(2020, 11, 1)
PROFILE = "raadsvoorstel"


def main(peers: str = "") -> None:
    """Print what a batch takes, beside its goals; `peers` is the Python that has the peers."""
    with tempfile.TemporaryDirectory() as folder:
        planted = plans(Path(folder))
        files = [str(path) for path in planted]
        turns = [(bare(files), batch(files), alone(files)) for _ in range(TURNS)]
        read, whole, one = (statistics.median(column) for column in zip(*turns, strict=True))
        show(f"f  {PLANS} plannen controleren / calamine leest ze", whole / read, 5)
        show("   hetzelfde in één proces / calamine", one / read, 8)
        print(f"   {PLANS} plannen {whole:.2f} s; calamine {read:.2f} s")
        print(f"   per plan, warm, in de hele ronde: {whole / PLANS * 1000:.1f} ms (doel 5)")
        print(f"   per plan, warm, in één proces: {one / PLANS * 1000:.1f} ms (doel 5)")
        print(f"   {told(planted)}")
        for name, (seconds, _) in others(files, peers).items():
            show(f"   {PLANS} plannen controleren / {name} met elf controles", whole / seconds, 1)
            print(f"   hetzelfde in één proces / {name}: {one / seconds:.2f}")
        small, large = command(Path(folder)), command(copied(Path(folder)))
        show(
            f"   groei van {PLANS} naar {PLANS * TIMES}, per plan", large[0] / small[0] / TIMES, 1.2
        )
        show(f"   geheugen voor {PLANS * TIMES} plannen, in GB", large[1] / 1e9, 1)


def plans(folder: Path) -> dict[Path, list[Planted]]:
    """The generated plans, with the errors in them: one or two in each."""
    from tests.bench import council  # here: every worker imports this module, and needs no writer

    chance = random.Random(3)
    paths = [folder / f"plan-{number:03}.xlsx" for number in range(PLANS)]
    return {
        path: council.write(path, chance.randint(SMALLEST, LARGEST), seed, 1 + seed % 2)
        for seed, path in enumerate(paths)
    }


def copied(folder: Path) -> Path:
    """A folder with so many times as many plans."""
    more = folder / "meer"
    more.mkdir()
    for path in sorted(folder.glob("*.xlsx")):
        for number in range(TIMES):
            shutil.copy(path, more / f"{path.stem}-{number}.xlsx")
    return more


def bare(files: Sequence[str]) -> float:
    """Seconds for all values of all sheets, by calamine alone."""
    from python_calamine import CalamineWorkbook

    start = time.perf_counter()
    for file in files:
        book = CalamineWorkbook.from_path(file)
        for name in book.sheet_names:
            book.get_sheet_by_name(name).to_python(skip_empty_area=False)
    return time.perf_counter() - start


def batch(files: Sequence[str]) -> float:
    """Seconds for a whole batch, its workers included."""
    from uvp_xl.batch_check import checks

    start = time.perf_counter()
    assert not any(result.error for result in checks(files, DATE, PROFILE))
    return time.perf_counter() - start


def alone(files: Sequence[str]) -> float:
    """Seconds for the same in this process, one plan after the other."""
    import uvp_xl.plan

    with as_a_worker():
        start = time.perf_counter()
        for file in files:
            uvp_xl.plan.read(file).check(DATE, PROFILE)
        return time.perf_counter() - start


@contextmanager
def as_a_worker() -> Iterator[None]:
    """Leave garbage alone as a worker does, and as `peers.py` does for the others."""
    from uvp_xl.worker_pool import reduce_collections

    before = gc.get_threshold()
    reduce_collections()
    yield
    gc.set_threshold(*before)
    gc.unfreeze()


def told(planted: dict[Path, list[Planted]]) -> str:
    """How many of the planted errors a check finds, and how much else it says."""
    from tests.bench.council import Planted
    from uvp_xl.batch_check import checks

    missed: Counter[tuple[str, Planted]] = Counter()
    other: Counter[tuple[str, Planted]] = Counter()
    found = checks([str(path) for path in planted], DATE, PROFILE)
    for (path, errors), result in zip(planted.items(), found, strict=True):
        said = Counter(Planted(f.rule, f.sheet, f.cell) for f in result.findings)
        missed.update((path.name, error) for error in (Counter(errors) - said).elements())
        other.update((path.name, error) for error in (said - Counter(errors)).elements())
    total = sum(map(len, planted.values()))
    return f"fouten: {total} gemaakt, {missed.total()} gemist, {other.total()} andere meldingen"


def others(files: Sequence[str], python: str) -> dict[str, tuple[float, int]]:
    """The seconds that each peer takes for the same files; empty without their environment."""
    if not python:
        print("   (andere pakketten niet gemeten: draai make bench)")
        return {}
    peers = Path(__file__).with_name("peers.py")
    done = subprocess.run(
        [python, str(peers)], input="\n".join(files), capture_output=True, text=True, check=True
    )
    found: dict[str, tuple[float, int]] = json.loads(done.stdout)
    return found


def command(folder: Path) -> tuple[float, int]:
    """Seconds and bytes that the command takes for the workbooks of a folder, from cold."""
    wanted = [str(folder / "*.xlsx"), "--date", str(DATE), "--profile", PROFILE, "--format", "json"]
    target = ["--output", str(folder / "uit.json")]
    start = time.perf_counter()
    size = peak([sys.executable, "-m", "uvp_xl", "check", *wanted, *target], folder)
    return time.perf_counter() - start, size


if __name__ == "__main__":
    main(*sys.argv[1:2])
