"""What killed runs leave beside a file, for the tests."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

CODE = """
import os, pathlib, signal, sys
from uvp_xl.backend.storage.write_lock import write_lock
with write_lock(pathlib.Path(sys.argv[1])):
    os.kill(os.getpid(), signal.SIGKILL)
"""


def killed_lock(path: Path) -> Path:
    """Kill a process that holds the lock of `path`, and return that lock."""
    done = subprocess.run([sys.executable, "-c", CODE, path], check=False)
    assert done.returncode == -signal.SIGKILL
    (lock,) = path.parent.glob(".~uvp-lock.*")
    return lock


def changed(lock: Path, **fields: object) -> None:
    """Change fields of a lock."""
    lock.write_text(json.dumps(json.loads(lock.read_text("utf-8")) | fields), "utf-8")


def hidden(folder: Path) -> list[str]:
    """The names of all hidden files but backups."""
    return sorted(f.name for f in folder.rglob(".*") if f.name != ".uvp-backups")


def no_links(monkeypatch) -> None:
    """Make this a disk without hard links."""

    def fail(*_: object) -> None:
        raise OSError(95, os.strerror(95))

    monkeypatch.setattr(os, "link", fail)
