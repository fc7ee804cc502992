"""Photographs beside a plan: they are copied as they are, and never unpacked."""

import datetime as dt
import random
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import uvp_xl
from uvp_xl.backend.ooxml.package import Package

DATE, NOW = dt.date(2020, 11, 1), dt.datetime(2020, 11, 1, 12)
REFERENCE = Path("workbooks/uvp-noordoostpolder-2020-2021.xlsx").resolve()
STEPS = ("check", "refresh", "tidy", "undo")
RUN = """
import sys
from pathlib import Path
from tests.backend.test_large_packages import take

take(*sys.argv[1:])
# Not ru_maxrss, which begins at the peak of the process that started this one.
print(Path("/proc/self/status").read_text().split("VmHWM:")[1].split()[0])
"""
MAX_MEGABYTES = 500
OTHERS = {
    "xl/media/image1.jpg": 40,
    "xl/embeddings/bijlage.xlsx": 30,
    "xl/printerSettings/printerSettings1.bin": 15,
    "customXml/item1.xml": 15,
}
"""The parts that no write changes, with their size in MB."""


def take(step, path):
    """Take this step with the plan at `path`."""
    plan = uvp_xl.read(path)
    if step == "check":
        assert plan.check(DATE)
    elif step == "refresh":
        assert plan.refresh(DATE).parts
    elif step == "tidy":
        assert plan.tidy(["ALL"], NOW).changes
    else:
        assert plan.undo(NOW).exact


@pytest.fixture
def beside(tmp_path):
    """Add parts of so many bytes each to the reference plan; the path of the copy."""

    def make(unit):
        path = tmp_path / "plan.xlsx"
        path.write_bytes(REFERENCE.read_bytes())
        with zipfile.ZipFile(path, "a", zipfile.ZIP_STORED) as archive:
            for name, size in OTHERS.items():
                archive.writestr(zipfile.ZipInfo(name), random.Random(1).randbytes(size * unit))
        return path

    return make


def test_a_hundred_megabytes_take_less_than_five_hundred(beside):
    path = beside(1_000_000)
    before = Package(path.read_bytes())
    for step in STEPS:
        done = subprocess.run(
            [sys.executable, "-c", RUN, step, path],
            capture_output=True,
            text=True,
            check=True,
        )
        assert int(done.stdout) < 1_024 * MAX_MEGABYTES, step
        after = Package(path.read_bytes())
        assert all(after.keeps(name, before) for name in OTHERS), step


@pytest.mark.parametrize("step", STEPS)
def test_what_does_not_change_is_not_unpacked(beside, step, monkeypatch):
    path = beside(10)
    if step == "undo":
        take("tidy", path)
    unpacked = set()
    read = Package.read
    monkeypatch.setattr(Package, "read", lambda self, name: unpacked.add(name) or read(self, name))
    take(step, path)
    assert "xl/workbook.xml" in unpacked
    assert unpacked.isdisjoint(OTHERS)
