"""A folder with every kind of thing that a name on a command line may lead to."""

from __future__ import annotations

import contextlib
import datetime as dt
import os
import shutil
import socket
import tempfile
from collections.abc import Iterator
from pathlib import Path

import openpyxl

NAMES = (
    "",
    " ",
    "\t\n",
    "plan.xlsx",
    "./plan.xlsx",
    "plan.xlsx/",
    "eeuwig.xlsx",
    "stuk.xlsx",
    "leeg.xlsx",
    "weg.xlsx",
    "tekst.txt",
    "map",
    "map/",
    "leeg",
    "weg/weg/plan.xlsx",
    "plan.xlsx/plan.xlsx",
    "lus.xlsx",
    "lus",
    "lus/plan.xlsx",
    "wees.xlsx",
    "wees",
    "rond",
    "rond/rond/rond/plan.xlsx",
    "pijp.xlsx",
    "pijp",
    "bus.xlsx",
    "nullen.xlsx",
    "kern.xlsx",
    "/dev/null",
    "/dev/zero",
    "/dev/full",
    "/dev/stdout",
    "/proc/self/mem",
    "/proc/self/environ",
    "/proc/self/fd/99.xlsx",
    ".",
    "..",
    "./.",
    "//weg//plan.xlsx",
    "-",
    "--",
    "---",
    "-x",
    "--x=y",
    "~",
    "~niemand/plan.xlsx",
    "[",
    "[]",
    "[!",
    "*",
    "?",
    "**",
    "**a",
    "a**/*.xlsx",
    "***",
    "**/*.xlsx",
    "*/",
    "map/*",
    "leeg/*",
    "lus/*",
    "[a-",
    "{a,b}.xlsx",
    "CON",
    "NUL.xlsx",
    "con.xlsm",
    "nieuw.xlsx",
    "nieuw.xlsm",
    "nieuw.ods",
    "nieuw.pdf",
    "nieuw",
    ".xlsx",
    ".xlsm",
    "x" * 300,
    "x" * 300 + ".xlsx",
    "x" * 300 + ".xlsm",
    "*" + "x" * 300,
    "x" * 5000 + ".xlsx",
    "x/" * 2500 + "plan.xlsx",
    "x" * 120_000,
    "é" * 128 + ".xlsx",
    "e\u0301\u202e\u200b.xlsx",
    "a\nb.xlsx",
    "a\r\x1b[31m\x07.xlsx",
    "a\0b.xlsx",
    "\0",
    "\udcff.xlsx",
    "map/\udce9\udc80",
    "*\udcff",
    "\ud800.xlsx",
    "😀.xlsx",
    "C:\\plan.xlsx",
    "\\\\server\\map\\plan.xlsx",
    "https://example.org/plan.xlsx",
    "file:///plan.xlsx",
    "%00",
    "$(id)",
)


@contextlib.contextmanager
def playground(plan: Path) -> Iterator[Path]:
    """Make the folder, with copies of `plan`, and work in it."""
    before = Path.cwd()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(os.path.realpath(name)) / "werk"
        folder.mkdir()
        _fill(folder, plan)
        os.chdir(folder)
        try:
            yield folder
        finally:
            os.chdir(before)


def _fill(folder: Path, plan: Path) -> None:
    """Put everything into the folder."""
    for file in ("plan.xlsx", "map/plan.xlsx", "map/sub/plan met spatie.xlsx"):
        (folder / file).parent.mkdir(exist_ok=True)
        shutil.copy(plan, folder / file)
    (folder / "leeg").mkdir()
    (folder / "stuk.xlsx").write_bytes(b"PK\3\4 stuk")
    (folder / "leeg.xlsx").write_bytes(b"")
    (folder / "tekst.txt").write_text("tekst")
    for link, target in {
        "lus.xlsx": "lus.xlsx",
        "lus": "lus",
        "wees.xlsx": "weg.xlsx",
        "wees": "weg/weg",
        "rond": ".",
        "nullen.xlsx": "/dev/zero",
        "kern.xlsx": "/proc/kmsg",
    }.items():
        (folder / link).symlink_to(target)
    for pipe in ("pijp.xlsx", "pijp"):
        os.mkfifo(folder / pipe)
    with socket.socket(socket.AF_UNIX) as bus:
        bus.bind(os.path.relpath(folder / "bus.xlsx"))


def endless_plan(target: Path) -> Path:
    """Write a plan with the first and the last days that there are, and return its path."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["Actiepunt", "Maatregel", "PH", "Partijen", "Planning", "Status", "Afgerond op"])
    days = (
        dt.date(1900, 1, 1),
        dt.date(9999, 12, 31),
        dt.datetime(9999, 12, 31, 23, 59, 59),
        "1-1-0001 t/m 31-12-9999",
        "na 31-12-9999",
        "eind 9999",
        "29-2-1900",
    )
    for number, day in enumerate(days):
        row = [f"Punt {number}", "Folder maken", "burgemeester", "politie", day, "loopt", day]
        sheet.append(row)
    book.save(target)
    return target


def content(folder: Path) -> dict[str, bytes | str]:
    """Return everything below the folder with what it holds; the kind of what is no file."""
    held: dict[str, bytes | str] = {}
    for path in folder.rglob("*"):
        if path.is_symlink():
            held[str(path)] = str(path.readlink())
        elif path.is_file():
            held[str(path)] = path.read_bytes()
        else:
            held[str(path)] = "map" if path.is_dir() else "iets anders"
    return held
