import errno
from pathlib import Path

import pytest

from uvp_xl.backend.closed.lock import held


@pytest.mark.parametrize(
    ("name", "program"), [("~$plan.xlsx", "Excel"), (".~lock.plan.xlsx#", "LibreOffice")]
)
def test_a_lock_file_beside_the_file(plan, name, program):
    assert held(plan) == ""
    plan.with_name(name).touch()
    assert held(plan) == f"het staat open in {program}, want “{name}” staat ernaast"


def test_a_read_only_file(plan):
    plan.chmod(0o444)
    assert held(plan) == "het is alleen-lezen"


def test_a_file_that_is_not_there_is_free(tmp_path):
    assert held(tmp_path / "nieuw.xlsx") == ""


def test_a_file_that_another_program_holds(plan, monkeypatch):
    def fail(*_, **__):
        raise PermissionError(errno.EACCES, "in gebruik")

    monkeypatch.setattr(Path, "open", fail)
    assert held(plan) == "een ander programma houdt het vast"
