"""The checks of the doctor: found by themselves, and what they have in common."""

from pathlib import Path

import pytest

from tests.installation.made_up import mac, windows
from uvp_xl.installation import checks, doctor_check
from uvp_xl.installation.computer import Computer
from uvp_xl.installation.doctor_check import GOOD, Diagnosis, DoctorCheck, all_checks

STATES = {doctor_check.GOOD, doctor_check.NOTE, doctor_check.MISSING, doctor_check.NONE}


def test_every_file_has_one_check_with_a_title_and_an_order_of_its_own():
    found = all_checks()
    files = [p for p in Path(checks.__path__[0]).glob("*.py") if p.stem != "__init__"]
    assert len(found) == len(files)
    assert len({c.title for c in found}) == len({c.order for c in found}) == len(found)
    assert all(type(c).__doc__ and c.title for c in found)


def test_they_answer_on_every_system(tmp_path):
    for computer in (Computer(folder=tmp_path), windows(tmp_path), mac(tmp_path)):
        for check in all_checks():
            diagnosis = check.run(computer)
            assert diagnosis.state in STATES
            assert diagnosis.text
            assert diagnosis.cure or diagnosis.state != doctor_check.MISSING


def test_the_base_class_checks_nothing():
    with pytest.raises(NotImplementedError):
        DoctorCheck().run(Computer())


def test_a_diagnosis_needs_no_cure():
    assert Diagnosis(GOOD, "er").cure == ""
