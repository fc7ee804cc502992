"""Each change is in the file, or whoever made it is told that it is not."""

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.backend import tidy_contest

ROOT = Path(__file__).parents[2]


def test_ten_that_tidy_one_file(tmp_path):
    done = subprocess.run(
        [sys.executable, tidy_contest.__file__, tmp_path],
        capture_output=True,
        encoding="utf-8",
        # One thread: a process with more must not be forked.
        env={**os.environ, "PYTHONPATH": str(ROOT), "OPENBLAS_NUM_THREADS": "1"},
        check=False,
    )
    assert done.returncode == 0, done.stderr
    for outcome in json.loads(done.stdout):
        assert len(outcome["cells"]) == tidy_contest.PROCESSES
        assert len(outcome["done"]) + len(outcome["told"]) == tidy_contest.PROCESSES
        assert set(outcome["open"]) == set(outcome["cells"]) - set(outcome["done"])
        assert len(outcome["done"]) == outcome["backups"] > 0
        assert outcome["left"] == []
        for message in outcome["told"]:
            assert "schrijft dit bestand nu al" in message or "door iemand anders" in message
            assert message.endswith("Er is niets veranderd.")
