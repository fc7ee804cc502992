"""The rig runs in a process of its own: here it is started once, and asked."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]


def pytest_ignore_collect(collection_path, config):
    """Only the tests themselves are collected: the rest loads as on Windows."""
    inside = collection_path.is_relative_to(HERE) and collection_path != HERE
    return True if inside and not collection_path.name.startswith("test_") else None


class Excel:
    """A process with the rig in it; calling it runs a scenario."""

    def __init__(self):
        path = os.pathsep.join([str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])])
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.excel.run", "-"], stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, text=True, cwd=ROOT, env=os.environ | {"PYTHONPATH": path},
        )  # fmt: skip

    def __call__(self, name, **given):
        self.process.stdin.write(f"{name} {json.dumps(given)}\n")
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


@pytest.fixture(scope="session")
def excel():
    """Run a scenario by its name: excel("buttons.refresh", language="en")."""
    if not (ROOT / "build" / "pywin32" / "win32com").is_dir() and "UVP_PYWIN32" not in os.environ:
        pytest.fail("pywin32 is missing: make tools, or .ci/pywin32 python build/pywin32")
    process = Excel()
    yield process
    process.close()
