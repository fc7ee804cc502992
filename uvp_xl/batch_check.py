"""Check many plans, each in a worker: what a batch is made of.

for result in checks(["plannen/"], date, "raadsvoorstel"): ...
"""

from __future__ import annotations

import datetime as dt
import os
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial
from math import ceil
from pathlib import Path

from uvp_xl import plan as plans
from uvp_xl.errors import ReadError, UsageError, UvpError
from uvp_xl.finding import Finding
from uvp_xl.formats.batch_outcome import FileResult
from uvp_xl.plan import Plan
from uvp_xl.readback import settings_sheet
from uvp_xl.worker_pool import each

PROFILES = settings_sheet.PROFILES
"""The profiles by which a plan can be judged."""
SUFFIXES = (".xlsx", ".xlsm", ".xltx", ".xltm", ".xlsb", ".xls", ".ods")
"""What is looked for in a folder."""
TOGETHER = 100
"""Files that one worker checks at a time: more cost memory and hardly save time."""
TOGETHER_BYTES = 10_000_000
"""What those files may take on disk: large ones gain nothing by it, and would fill the memory."""
_PATTERN = set("*?[")
_PLACES = (os.path.abspath, os.path.realpath)
"""Where a file stands: as it was named, and where a link leads to."""


def files(names: Sequence[str]) -> list[str]:
    """The workbooks that are meant by these files, folders (with all below them) and patterns.

    Each is listed once, in the order of `names` and then by name, also when it is named in other
    ways or by a link; lock files, hidden folders and the folder with earlier versions are passed
    over. A file that is not there stays, to be told. Raises UsageError for a folder or pattern
    without workbooks.
    """
    found: dict[str, str] = {}
    for name in names:
        listed = sorted(_meant(name))
        if not listed:
            raise UsageError(f"In “{name}” staan geen werkboeken.")
        for file in listed:
            found.setdefault(os.path.realpath(file), file)
    return list(found.values())


def folders(names: Sequence[str]) -> list[str]:
    """The folders in which the workbooks stand that are meant, and where others may come."""
    found: set[Path] = set()
    for name in names:
        path = Path(name).absolute()
        if path.is_dir():
            found |= {path, *(sub for sub in path.rglob("*/") if not _is_hidden(sub, path))}
            continue
        if _PATTERN & set(name) and not path.exists():
            found.add(next(above for above in path.parents if not _PATTERN & set(str(above))))
        found |= {Path(place(f)).parent for f in _meant(name) for place in _PLACES}
    return sorted(map(str, found))


def is_outcome(file: str) -> bool:
    """Whether this is a workbook in which a check wrote what it found, and no plan."""
    try:
        return plans.read(file).is_outcome
    except UvpError:
        return False


def _meant(name: str) -> list[str]:
    """The workbooks that one name means."""
    path = Path(name)
    if path.is_dir():
        return [str(file) for file in path.rglob("*") if _is_among(file.relative_to(path))]
    if _PATTERN & set(name) and not path.exists():
        start = Path(path.anchor)
        return [str(file) for file in start.glob(str(path.relative_to(start))) if _is_among(file)]
    return [name]


def _is_among(path: Path) -> bool:
    """Whether a file in a folder is a workbook, and in no hidden folder (as earlier versions)."""
    return not _is_hidden(path) and _is_workbook(path.name)


def _is_hidden(path: Path, below: Path | None = None) -> bool:
    """Whether a file or folder stands in a hidden folder, or is one."""
    parts = path.relative_to(below).parts if below else path.parts
    return any(part.startswith(".") and part != ".." for part in parts)


def _is_workbook(name: str) -> bool:
    """Whether this is a workbook and no lock file of Excel or LibreOffice.

    >>> [_is_workbook(name) for name in ("plan.xlsx", "~$plan.xlsx", ".~lock.plan.ods#", "a.txt")]
    [True, False, False, False]
    """
    return name.lower().endswith(SUFFIXES) and not name.startswith(("~$", "."))


def checks(
    files: Sequence[str], date: dt.date, profile: str = "", password: str = "", jobs: int = 0
) -> Iterator[FileResult]:
    """The outcome for each file, in their order; more than one are read by workers.

    A worker takes some files at a time and validates their actions as one frame. A file that
    cannot be read, or on which a worker dies, is a result with an `error`.
    """
    judge = partial(_checked, date=date, profile=profile, password=password)
    if len(files) == 1:
        yield from judge((files[0],))
        return
    for group, outcome in each(judge, _groups(files, jobs or os.cpu_count() or 1), jobs):
        if not isinstance(outcome, UvpError):
            yield from outcome
            continue
        # Something went wrong with one of these: each on its own, to see with which.
        for (file,), alone in each(judge, [(file,) for file in group], jobs):
            if isinstance(alone, UvpError):
                yield _unread(file, alone)
            else:
                yield from alone


def _groups(files: Sequence[str], workers: int) -> list[tuple[str, ...]]:
    """The files in groups of about the same size, as many for each worker, and two at least.

    >>> [len(group) for group in _groups(["plan.xlsx"] * 342, 2)]
    [86, 86, 86, 84]
    """
    rounds = max(2, ceil(len(files) / (workers * TOGETHER)))
    most = ceil(len(files) / (workers * rounds))
    groups: list[tuple[str, ...]] = []
    group: list[str] = []
    room = TOGETHER_BYTES
    for file in files:
        size = _size(file)
        if group and (len(group) == most or size > room):
            groups.append(tuple(group))
            group, room = [], TOGETHER_BYTES
        group.append(file)
        room -= size
    return [*groups, tuple(group)]


def _size(file: str) -> int:
    """The bytes of a file, 0 for one that cannot be asked: it is told when it is read."""
    try:
        return Path(file).stat().st_size
    except (OSError, ValueError):
        return 0


def _checked(
    files: tuple[str, ...], date: dt.date, profile: str, password: str
) -> list[FileResult]:
    """The outcome for some files; those that cannot be read have an error."""
    found: dict[str, Plan | ReadError] = {}
    for file in files:
        try:
            plan = plans.read(file, password)
            _ = plan.normalised
            found[file] = plan
        except ReadError as error:
            found[file] = error
    sound = {file: plan for file, plan in found.items() if isinstance(plan, Plan)}
    findings = dict(zip(sound, plans.check(list(sound.values()), date, profile), strict=True))
    return [
        _kept(sound[file], file, findings[file], profile)
        if file in sound
        else _unread(file, found[file])
        for file in files
    ]


def _unread(file: str, error: object) -> FileResult:
    """What a batch keeps of a file that could not be read: why, with the file as it was named."""
    return FileResult(file, error=error.of(file) if isinstance(error, ReadError) else str(error))


def _kept(plan: Plan, file: str, findings: Sequence[Finding], profile: str) -> FileResult:
    """What a batch keeps of one plan: plain data, without the plan itself."""
    if plan.is_outcome:
        return FileResult(file, outcome=True)
    verdict = plan.judged(findings, profile)
    found = plan.normalised
    return FileResult(
        file,
        tuple(findings),
        actions=len(found),
        partners=Counter(name for p in found.parties for name in dict.fromkeys(p.names)),
        holders=Counter(name for h in found.holders for name in dict.fromkeys(h.names)),
        ready=verdict.ready,
        points=verdict.points,
        passed=tuple(one.rule for one in verdict.checklist if one.passed),
        verdict=verdict.sentence,
        profile=verdict.profile,
        remarks=verdict.remarks,
    )
