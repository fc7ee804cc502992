import getpass
import json
import os
import socket

import pytest

from uvp_xl.backend.storage import temporary_name
from uvp_xl.backend.storage.lock_holder import LockHolder, new_holder, read_holder


@pytest.fixture
def claim(tmp_path):
    return temporary_name.new_path(tmp_path / ".~uvp-lock.plan.xlsx#")


@pytest.fixture
def lock(tmp_path, claim):
    file = tmp_path / ".~uvp-lock.plan.xlsx#"
    file.write_bytes(new_holder(claim).content())
    return file


def test_what_is_written_is_read(lock, claim):
    holder = read_holder(lock)
    assert json.loads(lock.read_bytes())["proces"] == os.getpid()
    assert (holder.claim, holder.computer) == (claim.name, socket.gethostname())
    assert holder.user == getpass.getuser()
    assert holder.since.endswith(" uur")
    assert not holder.has_ended()
    assert holder.description() == f"{holder.user}, sinds {holder.since}"


def test_a_user_without_a_name(claim, monkeypatch):
    def fail():
        raise KeyError("getpwuid(): uid not found: 12345")

    monkeypatch.setattr(getpass, "getuser", fail)
    assert new_holder(claim).user == ""
    assert new_holder(claim).description().startswith("iemand, sinds ")
    assert LockHolder("").description() == "iemand"


def test_the_name_of_the_computer_counts(lock, claim):
    other = LockHolder(claim.name.replace(f"-{os.getpid()}-", "-4194304-"), "PC-99", "jansen")
    assert not other.has_ended()
    assert not other.is_here()
    assert other.description() == "jansen op computer PC-99"


DAMAGED = [b"", b"{", b"[]", b"7", b"\xff\xfe\x00", b"{}" * 2000, b"[" * 1999]
DAMAGED += [b'{"kenmerk": "plan.xlsx"}', b'{"kenmerk": 7}']


@pytest.mark.parametrize("text", DAMAGED)
def test_what_is_damaged_tells_nothing(lock, text):
    lock.write_bytes(text)
    assert read_holder(lock) is None


def test_what_is_no_file_tells_nothing(tmp_path):
    assert read_holder(tmp_path / "weg") is None
    os.mkfifo(tmp_path / "pijp")
    assert read_holder(tmp_path / "pijp") is None
    (tmp_path / "koppeling").symlink_to(tmp_path / "pijp")
    assert read_holder(tmp_path / "koppeling") is None


@pytest.mark.parametrize("text", [7, None, ["x"], "x" * 61, "x\x1b[31m", "x\ny"])
def test_what_is_not_safe_to_show_is_left_out(lock, text):
    fields = json.loads(lock.read_bytes())
    lock.write_text(json.dumps(fields | {"gebruiker": text, "sinds": text}))
    assert read_holder(lock).description() == "iemand"
