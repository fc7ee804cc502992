import errno
import os
from pathlib import Path

import pytest

from uvp_xl.backend.storage.file_lock import lock_reason
from uvp_xl.errors import WriteError

ASK = "; is dat niet zo, verwijder dan het verborgen bestand “{}” ernaast"


def excel(name, narrow=None):
    """The lock file of Excel: the name in the code page of the computer, and again in UTF-16."""
    start = bytes([len(name)]) + (name if narrow is None else narrow).encode("cp1252", "replace")
    wide = len(name).to_bytes(2, "little") + name.encode("utf-16-le")
    return (start.ljust(55) + wide).ljust(165)


@pytest.mark.parametrize(
    ("name", "program"), [("~$plan.xlsx", "Excel"), (".~lock.plan.xlsx#", "LibreOffice")]
)
def test_a_lock_file_beside_the_file(plan, name, program):
    assert lock_reason(plan) == ""
    plan.with_name(name).touch()
    assert lock_reason(plan) == f"het staat open in {program}{ASK.format(name)}"


@pytest.mark.parametrize(
    ("data", "who"),
    [
        (excel("J. Jansen"), " bij J. Jansen"),
        (excel("Ömer Çelik"), " bij Ömer Çelik"),
        (excel("Łukasz"), " bij Łukasz"),
        (b"\x09J. Jansen", " bij J. Jansen"),
        (excel("x\x1b[31m"), ""),
        (excel("\u202etxt.exe"), ""),
        (b"\x05abc\x81\x8d", ""),
        (b"\xff" * 200, ""),
        (b"", ""),
        (os.urandom(3) * 400_000, None),
    ],
)
def test_who_has_it_open_in_excel(plan, data, who):
    name = "~$plan.xlsx"
    plan.with_name(name).write_bytes(data)
    reason = lock_reason(plan)
    assert reason.isprintable()
    if who is not None:
        assert reason == f"het staat open in Excel{who}{ASK.format(name)}"


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("Jan de Vries,jvries,PC-12,01.11.2020 09:05,file:///home/jvries;", " bij Jan de Vries"),
        (",jvries,PC-12,01.11.2020 09:05,file:///home/jvries;", " bij jvries"),
        (r"Vries\, Jan de,jvries,PC-12,,;", " bij Vries, Jan de"),
        (",,,,;", ""),
        ("zonder einde", ""),
        ("a" * 61 + ",b,c,d,e;", ""),
    ],
)
def test_who_has_it_open_in_libreoffice(plan, line, who):
    name = ".~lock.plan.xlsx#"
    plan.with_name(name).write_text(line)
    assert lock_reason(plan) == f"het staat open in LibreOffice{who}{ASK.format(name)}"


def test_a_lock_file_that_cannot_be_read_is_one_all_the_same(plan, monkeypatch):
    plan.with_name("~$plan.xlsx").mkdir()
    assert lock_reason(plan).startswith("het staat open in Excel;")
    plan.with_name("~$plan.xlsx").rmdir()
    plan.with_name("~$plan.xlsx").write_bytes(excel("Jan"))

    def fail(*_, **__):
        raise PermissionError(errno.EACCES, "in gebruik")

    monkeypatch.setattr(Path, "open", fail)
    assert lock_reason(plan).startswith("het staat open in Excel;")


def test_a_name_too_long_for_a_lock_file_beside_it(tmp_path):
    path = tmp_path / f"{'a' * 250}.xlsx"
    path.touch()
    assert lock_reason(path) == ""
    assert lock_reason(tmp_path / f"{'a' * 256}.xlsx") == "de naam is te lang"


def test_a_read_only_file(plan):
    plan.chmod(0o444)
    assert lock_reason(plan) == "het is alleen-lezen"


def test_a_file_that_is_not_there_is_free(tmp_path):
    assert lock_reason(tmp_path / "nieuw.xlsx") == ""
    assert lock_reason(tmp_path) == ""


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (PermissionError(errno.EACCES, "in gebruik"), "een ander programma houdt het vast, of"),
        (OSError(errno.EIO, "kapot"), "de schijf geeft een fout"),
    ],
)
def test_a_file_that_cannot_be_opened_to_write(plan, monkeypatch, error, reason):
    def fail(*_, **__):
        raise error

    monkeypatch.setattr(Path, "open", fail)
    assert lock_reason(plan).startswith(reason)


def test_a_link_to_itself_is_not_in_use(tmp_path):
    loop = tmp_path / "lus.html"
    loop.symlink_to("lus.html")
    with pytest.raises(WriteError, match="de koppeling verwijst naar zichzelf"):
        lock_reason(loop)
