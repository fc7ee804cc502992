import contextlib
import shutil
import signal
import subprocess
import sys
import threading

import pytest

from tests.reference import PATH
from uvp_xl.cli.watch_files import watch
from uvp_xl.errors import UsageError

WAIT = "Wacht tot u het bestand bewaart"
BOUND = 600
"""Seconds after which a watch counts as hung; a test of it usually takes three."""


def until(process, said):
    """Read the output of a process up to a line with this text."""
    lines = []
    for line in process.stdout:
        lines.append(line)
        if said in line:
            return "".join(lines)
    raise AssertionError(f"“{said}” did not come: {lines}")


def round_with(process, said, without="\0"):
    """Read rounds up to one with this text: copying a file may cause more than one."""
    found = ""
    while said not in found or without in found:
        found = until(process, WAIT)
    return found


def listen():
    """Hear Ctrl+C also when the tests run in the background, where a shell has it ignored."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@contextlib.contextmanager
def watching(name, folder, status=(0, 1, 2)):
    """A watch over what is called so in this folder; stopped with Ctrl+C at the end."""
    command = [sys.executable, "-m", "uvp_xl", "check", name, "--watch", "--date", "2020-11-01"]
    with subprocess.Popen(
        command,
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        preexec_fn=listen,
    ) as process:
        too_long = threading.Timer(BOUND, process.kill)
        too_long.start()
        try:
            yield process
            process.send_signal(signal.SIGINT)
            assert process.wait(BOUND) in status
        finally:
            too_long.cancel()
            process.kill()  # it does nothing to what has ended


def test_every_save_is_checked_again(tmp_path):
    path = tmp_path / "plan.xlsx"
    shutil.copy(PATH, path)
    with watching(str(path), tmp_path) as process:
        round_with(process, "Klaar voor de raad: nee")
        (tmp_path / "ander.xlsx").write_bytes(b"")
        new = tmp_path / "nieuw"
        new.write_text("stuk")
        new.replace(path)
        round_with(process, "geen leesbaar Excel-bestand")
        shutil.copy(PATH, path)
        round_with(process, "Klaar voor de raad: nee")


def test_a_plan_that_comes_or_goes_in_a_folder_counts_as_saved(tmp_path):
    folder = tmp_path / "plannen"
    folder.mkdir()
    shutil.copy(PATH, folder / "een.xlsx")
    with watching("plannen", tmp_path) as process:
        round_with(process, "een.xlsx")
        shutil.copy(PATH, folder / "twee.xlsx")
        round_with(process, "0 van de 2 plannen")
        (folder / "een.xlsx").unlink()
        round_with(process, "twee.xlsx", without="een.xlsx")
        (folder / "Urk").mkdir()
        round_with(process, "twee.xlsx")
        shutil.copy(PATH, folder / "Urk" / "drie.xlsx")
        round_with(process, "0 van de 2 plannen")


def test_what_a_link_leads_to_is_watched_and_so_is_what_takes_its_place(tmp_path):
    (tmp_path / "ergens").mkdir()
    path, link = tmp_path / "ergens" / "plan.xlsx", tmp_path / "link.xlsx"
    shutil.copy(PATH, path)
    link.symlink_to(path)
    with watching("link.xlsx", tmp_path) as process:
        round_with(process, "Klaar voor de raad: nee")
        path.write_text("stuk")
        round_with(process, "geen leesbaar Excel-bestand")
        new = tmp_path / "nieuw"
        shutil.copy(PATH, new)
        new.replace(link)
        round_with(process, "Klaar voor de raad: nee")


def test_a_folder_that_is_not_there_is_told(tmp_path):
    with pytest.raises(UsageError, match="weg” bestaat niet"):
        watch([str(tmp_path / "weg" / "plan.xlsx")], lambda: 0)
