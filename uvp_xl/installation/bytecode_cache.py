"""The bytecode of this Python: find what a click needs and is missing, and compile it.

The buttons start Python with -B, which reads bytecode and writes none. Where the installed
packages were not compiled, each click would compile a thousand files again, which takes seconds.
"""

from __future__ import annotations

import json
import os
import py_compile
import site
import subprocess
import sys
import sysconfig
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.util import MAGIC_NUMBER, cache_from_source
from pathlib import Path

from uvp_xl.backend.os_errors import describe_os_error
from uvp_xl.installation.packaged_files import PACKAGE, working_copy

HEAD = 16
"""Bytes at the start of a compiled file with the version and the facts of its source."""


@dataclass(frozen=True)
class Compiled:
    """The number of files compiled; the first error, and the folder of its file."""

    count: int
    trouble: OSError | None = None
    folder: str = ""

    @property
    def reason(self) -> str:
        """Why files were not compiled, as a Dutch clause; empty when all were."""
        return describe_os_error(self.trouble) if self.trouble else ""


@cache
def needed() -> tuple[Path, ...]:
    """Return the source files in the environment of this Python that a click loads, sorted.

    A new Python process loads them, started as the buttons do. Raises OSError when it fails.
    """
    command = [sys.executable, "-B", "-P", "-m", "uvp_xl.installation.click_imports"]
    done = subprocess.run(command, capture_output=True, encoding="ascii", errors="replace")
    if done.returncode:
        raise OSError(done.stderr.strip().rpartition("\n")[2])
    package_files = () if working_copy() else PACKAGE.rglob("*.py")
    sources = {*map(Path, json.loads(done.stdout)), *package_files}
    prefixes = tuple(folders())
    return tuple(sorted(path for path in sources if _real(path).startswith(prefixes)))


def folders() -> Iterator[str]:
    """Yield the folders of this Python for installed packages, each with a "/" at the end.

    The folder of this package counts too (`pip install --target`), a working copy does not.
    """
    known = [sysconfig.get_path("purelib"), sysconfig.get_path("platlib")]
    known += [site.getusersitepackages()] if site.ENABLE_USER_SITE else []
    known += [] if working_copy() else [str(PACKAGE.parent)]
    for folder in dict.fromkeys(known):
        yield f"{_real(Path(folder))}{os.sep}"


def missing() -> list[Path]:
    """Return the needed files without valid bytecode; raises OSError."""
    return [path for path in needed() if not is_compiled(path)]


def is_compiled(source: Path) -> bool:
    """Return whether Python will find bytecode of the present content of this source file."""
    try:
        with Path(cache_from_source(source)).open("rb") as file:
            head = file.read(HEAD)
        facts = source.stat()
    except OSError:
        return False
    if head[:4] != MAGIC_NUMBER:
        return False
    source_facts = (int(facts.st_mtime), facts.st_size)
    return any(head[4:8]) or head[8:] == b"".join(
        (number & 0xFFFFFFFF).to_bytes(4, "little") for number in source_facts
    )


def compile_all(sources: Sequence[Path]) -> Compiled:
    """Compile these files as far as possible; Python decides where their bytecode is written."""
    count, trouble, folder = 0, None, ""
    for source in sources:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # Third-party source is not checked here.
                py_compile.compile(str(source), doraise=True)
            count += 1
        except OSError as error:
            trouble, folder = trouble or error, folder or home(source)
        except py_compile.PyCompileError:
            continue  # It was not compiled when it was loaded either.
    return Compiled(count, trouble, folder)


def home(source: Path) -> str:
    """Return which of the `folders` a file is in; its own folder when it is in none."""
    known = {folder.rstrip(os.sep) for folder in folders()}
    return str(next((path for path in source.parents if _real(path) in known), source.parent))


def _real(path: Path) -> str:
    """Resolve links in a path and normalise its case as this system does."""
    return os.path.normcase(os.path.realpath(path))
