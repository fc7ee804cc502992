"""Start the process of the rig, and run scenarios in it."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]


class Excel:
    """A process with the rig in it; calling it runs a scenario."""

    def __init__(self):
        path = os.pathsep.join([str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])])
        # What measures the tests themselves must not take this process for one of its own.
        known = {k: v for k, v in os.environ.items() if not k.startswith("SLIPCOVER_")}
        self.process = subprocess.Popen(
            [sys.executable, *measured(), "-m", "tests.excel.run", "-"], stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, text=True, cwd=ROOT, env=known | {"PYTHONPATH": path},
        )  # fmt: skip

    def __call__(self, scenario, /, **given):
        self.process.stdin.write(f"{scenario} {json.dumps(given)}\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        assert line, "The process of the rig ended."
        answer = json.loads(line)
        assert "error" not in answer, answer["error"]
        return answer["gives"]

    def close(self):
        self.process.stdin.close()
        self.process.wait()
        self.process.stdout.close()


def measured():
    """Return the command that measures the coverage of such a process, if requested."""
    folder = os.environ.get("UVP_COVERAGE")
    if not folder:
        return []
    out = str(Path(folder) / f"excel-{os.getpid()}-{time.monotonic_ns()}.json")
    return ["-m", "slipcover", "--source", "uvp_xl,macros", "--json", "--out", out]


def ready():
    """Return whether the Python files of pywin32 are there."""
    return (ROOT / "build" / "pywin32" / "win32com").is_dir() or "UVP_PYWIN32" in os.environ
