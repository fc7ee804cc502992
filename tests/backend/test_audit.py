"""The schemas as a witness: what is grafted breaks no rule of Open XML that was kept before."""

import datetime as dt

import pytest
from openxml_audit import OpenXmlValidator

import uvp_xl
from tests.reference import DATE, PATH
from uvp_xl.backend.closed_workbook import ClosedWorkbook
from uvp_xl.cli import main

FALSE_ALARMS = (
    # Inline texts are as valid as shared ones: shared ones would change a part of the user's. Excel
    # moves them to the shared ones when it saves the file.
    "inline-string cell(s)",
)


@pytest.fixture(scope="session")
def complaints():
    """Return what the validator reports on a file: part and description."""
    validator = OpenXmlValidator()

    def make(path):
        return {
            (error.part_uri, error.description)
            for error in validator.validate(path).errors
            if not any(alarm in error.description for alarm in FALSE_ALARMS)
        }

    return make


@pytest.mark.parametrize("suffix", [".xlsm", ".xlsx"])
def test_a_graft_adds_no_complaint(suffix, tmp_path, written, loaded, report, complaints):
    before, after = tmp_path / f"voor{suffix}", tmp_path / f"na{suffix}"
    before.write_bytes(written if suffix == ".xlsm" else loaded)
    book = ClosedWorkbook(before)
    book.put([report("=1+1", '-2+3 "x" <y> & z'), report("b", name="Tweede blad")])
    book.save(after)
    assert complaints(after) - complaints(before) == set()


def test_the_reference_plan_is_sound_after_every_command(tmp_path, complaints):
    target = tmp_path / "plan.xlsx"
    uvp_xl.read(PATH).refresh(DATE, output=target)
    uvp_xl.read(target).tidy(["ALL"], dt.datetime(2020, 11, 1, 12, 0))
    assert complaints(PATH) == complaints(target) == set()


def test_a_new_workbook_is_sound(tmp_path, complaints):
    target = tmp_path / "acties.xlsx"
    assert main(["normalise", str(PATH), "--format", "xlsx", "--output", str(target)]) == 0
    assert complaints(target) == set()
