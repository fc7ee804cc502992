"""What a command and all its workers take of the memory, looked up while they are at work."""

import subprocess
import sys
import time
from pathlib import Path

PAUSE = 0.05
PROC = Path("/proc")


def peak(command: list[str], folder: Path) -> int:
    """The most bytes that a command had with all its children; pages that they share count more.

    It ends with 0 or 1; else this process ends with what it said.
    """
    most = 0
    with subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL) as process:
        while process.poll() is None:
            most = max(most, _bytes(process.pid))
            time.sleep(PAUSE)
    if process.returncode not in (0, 1):
        sys.exit(f"{command} eindigde met {process.returncode}")
    return most


def _bytes(root: int) -> int:
    """The memory of a process and all below it."""
    parents, sizes = {}, {}
    for entry in PROC.glob("[0-9]*/status"):
        try:
            said = dict(
                line.split(":\t", 1) for line in entry.read_text().splitlines() if ":\t" in line
            )
        except OSError:  # it ended just now
            continue
        number = int(entry.parent.name)
        parents[number] = int(said["PPid"])
        sizes[number] = int(said.get("VmRSS", "0 kB").split()[0]) * 1024
    return sum(size for number, size in sizes.items() if _is_below(number, root, parents))


def _is_below(number: int, root: int, parents: dict[int, int]) -> bool:
    """Whether a process is `root` or descends from it."""
    while number and number != root:
        number = parents.get(number, 0)
    return number == root
