"""All checks, found by themselves."""

from tests.installation.made_up import mac, windows
from uvp_xl.installation import catalogue, checks, doctor_check
from uvp_xl.installation.computer import Computer

STATES = {doctor_check.GOOD, doctor_check.NOTE, doctor_check.MISSING, doctor_check.NONE}


def test_every_file_has_one_check_with_a_title_and_a_place_of_its_own():
    from pathlib import Path

    found = catalogue.all_checks()
    files = [p for p in Path(checks.__path__[0]).glob("*.py") if p.stem != "__init__"]
    assert len(found) == len(files)
    assert len({c.title for c in found}) == len({c.place for c in found}) == len(found)
    assert all(type(c).__doc__ and c.title for c in found)


def test_they_answer_on_every_system(tmp_path):
    for computer in (Computer(folder=tmp_path), windows(tmp_path), mac(tmp_path)):
        for each in catalogue.all_checks():
            answer = each.look(computer)
            assert answer.state in STATES
            assert answer.said
            assert answer.cure or answer.state != doctor_check.MISSING
