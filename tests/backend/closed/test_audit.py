"""The schemas as a witness: what is grafted breaks no rule of Open XML that was kept before."""

import datetime as dt

import pytest
from openxml_audit import OpenXmlValidator

import uvp_xl
from tests.reference import DATE, PATH
from tests.variants import merged
from tests.zoo import keeper
from uvp_xl.backend.closed import open_workbook
from uvp_xl.cli import main
from uvp_xl.edit import Edit

ANIMALS = {animal.name: animal for animal in keeper.animals() if animal.name not in keeper.HEAVY}
FALSE_ALARMS = (
    # Inline texts are as valid as shared ones: shared ones would change a part of the user's. Excel
    # moves them to the shared ones when it saves the file.
    "inline-string cell(s)",
)


@pytest.fixture(scope="session")
def complaints():
    """What the validator says of a file: part, place and rule, without the wording."""
    validator = OpenXmlValidator()

    def make(path):
        found = validator.validate(path).errors
        return {
            (error.part_uri, error.description)
            for error in found
            if not any(alarm in error.description for alarm in FALSE_ALARMS)
        }

    return make


@pytest.mark.parametrize("suffix", [".xlsm", ".xlsx"])
def test_a_graft_adds_no_complaint(suffix, tmp_path, written, loaded, report, complaints):
    before, after = tmp_path / f"voor{suffix}", tmp_path / f"na{suffix}"
    before.write_bytes(written if suffix == ".xlsm" else loaded)
    book = open_workbook(before)
    book.put([report("=1+1", '-2+3 "x" <y> & z'), report("b", name="Tweede blad")])
    book.save(after)
    assert complaints(after) - complaints(before) == set()
    again = open_workbook(after)
    again.put([report("c"), report("d", name="Derde")])
    again.save(after)
    assert complaints(after) - complaints(before) == set()


@pytest.mark.parametrize("name", ANIMALS)
def test_no_animal_of_the_zoo_gets_a_complaint(name, tmp_path, complaints):
    animal = ANIMALS[name]
    before, after = tmp_path / f"voor{animal.suffix}", tmp_path / f"na{animal.suffix}"
    before.write_bytes(animal.data)
    uvp_xl.read(before).refresh(DATE, dt.datetime(2020, 11, 1), after)
    uvp_xl.read(after).tidy(["ALL"], dt.datetime(2020, 11, 1))
    uvp_xl.read(after).refresh(dt.date(2022, 5, 6), dt.datetime(2022, 5, 6))
    assert complaints(after) - complaints(before) == set()


def test_an_edit_adds_no_complaint(tmp_path, loaded, complaints):
    before, after = tmp_path / "voor.xlsx", tmp_path / "na.xlsx"
    before.write_bytes(loaded)
    book = open_workbook(before)
    book.edit([Edit("Tweede", "A1", "x", "=y\n_x0041_"), Edit("Thema's", "F9", "", "nieuw")])
    book.save(after)
    assert complaints(after) - complaints(before) == set()


def test_the_reference_plan_is_sound_after_every_command(tmp_path, complaints):
    target = tmp_path / "plan.xlsx"
    plan = uvp_xl.read(PATH)
    plan.refresh(DATE, output=target)
    uvp_xl.read(target).tidy(["ALL"], dt.datetime(2020, 11, 1, 12, 0))
    uvp_xl.read(target).refresh(DATE)
    assert complaints(PATH) == complaints(target) == set()
    other = merged(tmp_path / "samengevoegd.xlsx")
    before = complaints(other)
    uvp_xl.read(other).refresh(DATE)
    assert complaints(other) - before == set()


def test_a_new_workbook_is_sound(tmp_path, complaints):
    target = tmp_path / "acties.xlsx"
    assert main(["normalise", str(PATH), "--format", "xlsx", "--output", str(target)]) == 0
    assert complaints(target) == set()
