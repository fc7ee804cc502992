"""Check many plans in worker processes.

for result in checks(["plannen/"], date, "raadsvoorstel"): ...
"""

from __future__ import annotations

import datetime as dt
import os
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from math import ceil
from pathlib import Path

from uvp_xl import plan as plans
from uvp_xl.backend.os_errors import describe_os_error
from uvp_xl.errors import ReadError, UsageError, UvpError
from uvp_xl.finding import Finding
from uvp_xl.formats.batch_outcome import FileResult
from uvp_xl.formats.packed_findings import PackedFindings
from uvp_xl.plan import Plan
from uvp_xl.readback import settings_sheet
from uvp_xl.reference_date import DateRequest, reference
from uvp_xl.worker_pool import each, preload

PRELOADED = ("uvp_xl.worker_preload",)
"""The modules that every worker needs."""
PROFILES = settings_sheet.PROFILES
"""The profiles by which a plan can be judged."""
SUFFIXES = (".xlsx", ".xlsm", ".xltx", ".xltm", ".xlsb", ".xls", ".ods")
"""The extensions of workbooks in a folder."""
TOGETHER = 100
"""The maximal number of files in a group: more cost memory and hardly save time."""
TOGETHER_BYTES = 10_000_000
"""The maximal size of a group on disk: large files gain nothing and would fill the memory."""
_PATTERN = set("*?[")


def files(names: Sequence[str]) -> list[str]:
    """Return the workbooks of these files, folders (with all subfolders) and patterns.

    Each is listed once, in the order of `names` and then by name, also when several names or links
    lead to it. Lock files and hidden folders, as that of earlier versions, are skipped. A missing
    file is kept, so that it is reported later. Raises UsageError for an empty name, and for a
    folder or pattern without workbooks.
    """
    by_path: dict[str, str] = {}
    for name in names:
        workbooks = sorted(_expanded(name))
        if not workbooks:
            raise UsageError(f"In “{name}” staan geen werkboeken.")
        for file in workbooks:
            by_path.setdefault(_real_path(file), file)
    return list(by_path.values())


def folders(names: Sequence[str]) -> list[str]:
    """Return the folders in which workbooks of these names are, or may be created.

    Raises UsageError as `files` does.
    """
    folders: set[Path] = set()
    for name in names:
        path = Path(name).absolute()
        if is_folder(path):
            below = (folder for folder in path.rglob("*/") if not _is_hidden(folder, path))
            folders |= {path, *below}
            continue
        if _is_pattern(name):
            folders.add(next(above for above in path.parents if not _PATTERN & set(str(above))))
        for file in _expanded(name):
            folders |= {Path(file).absolute().parent, Path(_real_path(file)).absolute().parent}
    return sorted(map(str, folders))


def is_folder(name: str | Path) -> bool:
    """Return whether this is the name of a folder, which may be an impossible name."""
    try:
        return Path(name).is_dir()
    except OSError:
        return False


def is_outcome(file: str) -> bool:
    """Return whether a workbook is the outcome of a check, and no plan."""
    try:
        return plans.read(file).is_outcome
    except UvpError:
        return False


def _expanded(name: str) -> list[str]:
    """Return the workbooks of one file, folder or pattern, in any order; raises UsageError."""
    if not name.strip():
        raise UsageError(plans.NO_NAME)
    path = Path(name)
    try:
        if is_folder(name):
            next(path.iterdir(), None)  # `rglob` would find nothing without permission
            return [str(file) for file in path.rglob("*") if _is_plan(file.relative_to(path))]
        if _is_pattern(name):
            start = Path(path.anchor)
            found = start.glob(str(path.relative_to(start)))
            return [str(file) for file in found if _is_plan(file)]
    except OSError as error:
        raise UsageError(f"“{name}” is niet te doorzoeken ({describe_os_error(error)}).") from error
    except ValueError as error:  # such as two stars within a name
        raise UsageError(f"“{name}” is geen patroon dat uvp-xl kent.") from error
    return [name]


def _is_pattern(name: str) -> bool:
    """Return whether a name is a pattern for other names."""
    return bool(_PATTERN & set(name)) and not _exists(name)


def _exists(name: str) -> bool:
    """Return whether there is a file or folder of this name, which may be an impossible one."""
    try:
        return Path(name).exists()
    except OSError:
        return False


def _real_path(file: str) -> str:
    """Return the path of a file without links, or its name where there can be no such file."""
    try:
        return os.path.realpath(file)
    except (OSError, ValueError):
        return file


def _is_plan(path: Path) -> bool:
    """Return whether a file is a workbook in no hidden folder."""
    return not _is_hidden(path) and _is_workbook(path.name)


def _is_hidden(path: Path, below: Path | None = None) -> bool:
    """Return whether a path has a hidden folder or file, relative to the folder `below`."""
    parts = path.relative_to(below).parts if below else path.parts
    return any(part.startswith(".") and part != ".." for part in parts)


def _is_workbook(name: str) -> bool:
    """Return whether a name is of a workbook, not of a lock file of Excel or LibreOffice.

    >>> [_is_workbook(name) for name in ("plan.xlsx", "~$plan.xlsx", ".~lock.plan.ods#", "a.txt")]
    [True, False, False, False]
    """
    return name.lower().endswith(SUFFIXES) and not name.startswith(("~$", "."))


def checks(
    files: Sequence[str],
    date: dt.date | DateRequest,
    profile: str = "",
    password: str = "",
    jobs: int = 0,
    contents: bool = False,
) -> Iterator[FileResult]:
    """Yield the result of each file in their order; workers read more than one.

    With a `DateRequest` a plan is judged at the date on its sheet *Instellingen*, if it has one.
    A worker gets a group of files at a time. A file that cannot be read, or on which a worker dies,
    has a result with an `error`.
    """
    if len(files) == 1:
        yield from _results((files[0],), date, profile, password, contents)
        return
    check = partial(
        _packed_results, date=date, profile=profile, password=password, contents=contents
    )
    preload(PRELOADED)
    for group, outcome in each(
        check, _groups(files, min(jobs or os.cpu_count() or 1, len(files))), jobs
    ):
        if not isinstance(outcome, UvpError):
            yield from outcome
            continue
        # One of these files caused the error: check each alone.
        for (file,), alone in each(check, [(file,) for file in group], jobs):
            if isinstance(alone, UvpError):
                yield _unreadable(file, alone)
            else:
                yield from alone


def _groups(files: Sequence[str], workers: int) -> list[tuple[str, ...]]:
    """Split files into groups of about the same size: the same number, at least two, per worker.

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
    """Return the size of a file in bytes, 0 when reading it will raise an error."""
    try:
        return Path(file).stat().st_size
    except (OSError, ValueError):
        return 0


def _packed_results(
    files: tuple[str, ...], date: dt.date | DateRequest, profile: str, password: str, contents: bool
) -> list[FileResult]:
    """Return the results of a group of files with their findings packed, for another process."""
    return [
        replace(result, findings=PackedFindings(result.findings)) if result.findings else result
        for result in _results(files, date, profile, password, contents)
    ]


def _results(
    files: tuple[str, ...], date: dt.date | DateRequest, profile: str, password: str, contents: bool
) -> list[FileResult]:
    """Return the results of a group of files."""
    return [_checked(file, date, profile, password, contents) for file in files]


def _checked(
    file: str, date: dt.date | DateRequest, profile: str, password: str, contents: bool
) -> FileResult:
    """Return the result of one file."""
    try:
        plan = plans.read(file, password)
        _ = plan.normalised
    except ReadError as error:
        return _unreadable(file, error)
    judged_at = date.choose(plan.settings.date) if isinstance(date, DateRequest) else date
    (findings,) = plans.check([plan], judged_at, profile)
    result = replace(_result(plan, file, findings, profile), reference=reference(judged_at))
    return replace(result, contents=plan.contents) if contents else result


def _unreadable(file: str, error: object) -> FileResult:
    """Return the result of a file that could not be read, with the name that the user gave it."""
    return FileResult(file, error=error.of(file) if isinstance(error, ReadError) else str(error))


def _result(plan: Plan, file: str, findings: Sequence[Finding], profile: str) -> FileResult:
    """Return the result of one plan as plain data, which is sent between processes."""
    if plan.is_outcome:
        return FileResult(file, outcome=True)
    verdict = plan.judged(findings, profile)
    actions = plan.normalised
    return FileResult(
        file,
        tuple(findings),
        actions=len(actions),
        partners=Counter(name for p in actions.parties for name in dict.fromkeys(p.names)),
        holders=Counter(name for h in actions.holders for name in dict.fromkeys(h.names)),
        ready=verdict.ready,
        points=verdict.points,
        passed=tuple(one.rule for one in verdict.checklist if one.passed),
        verdict=verdict.sentence,
        profile=verdict.profile,
        remarks=verdict.remarks,
    )
