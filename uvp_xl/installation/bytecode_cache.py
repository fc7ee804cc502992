"""The bytecode of this Python: what a click needs of it, what is missing, and making that.

The buttons start Python with -B, which reads bytecode and writes none. Where nobody compiled what
was installed, each click would compile a thousand files once more, and that takes seconds.
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
"""Bytes of a compiled file that say what it was compiled from."""


@dataclass(frozen=True)
class Compiled:
    """How many files were compiled; what kept others from it, and the folder of those."""

    count: int
    trouble: OSError | None = None
    folder: str = ""

    @property
    def reason(self) -> str:
        """Why files were not compiled, as a Dutch clause; empty when all were."""
        return describe_os_error(self.trouble) if self.trouble else ""


@cache
def needed() -> tuple[Path, ...]:
    """The source files in the environment of this Python that a click loads, in order.

    Another Python loads them, started as the buttons do. Raises OSError when it cannot.
    """
    command = [sys.executable, "-B", "-P", "-m", "uvp_xl.installation.click_imports"]
    done = subprocess.run(command, capture_output=True, encoding="ascii", errors="replace")
    if done.returncode:
        raise OSError(done.stderr.strip().rpartition("\n")[2])
    own = () if working_copy() else PACKAGE.rglob("*.py")
    found = {*map(Path, json.loads(done.stdout)), *own}
    within = tuple(folders())
    return tuple(sorted(path for path in found if _real(path).startswith(within)))


def folders() -> Iterator[str]:
    """The folders of this Python into which packages are installed, each with a "/" at the end.

    The folder that this package is in counts too (`pip install --target`), a working copy does not.
    """
    known = [sysconfig.get_path("purelib"), sysconfig.get_path("platlib")]
    known += [site.getusersitepackages()] if site.ENABLE_USER_SITE else []
    known += [] if working_copy() else [str(PACKAGE.parent)]
    for folder in dict.fromkeys(known):
        yield f"{_real(Path(folder))}{os.sep}"


def missing() -> list[Path]:
    """Those of the needed files without bytecode of their own; raises OSError."""
    return [path for path in needed() if not is_compiled(path)]


def is_compiled(source: Path) -> bool:
    """Whether Python will find bytecode of this source file, made of what stands in it now."""
    try:
        with Path(cache_from_source(source)).open("rb") as file:
            head = file.read(HEAD)
        facts = source.stat()
    except OSError:
        return False
    if head[:4] != MAGIC_NUMBER:
        return False
    made_of = (int(facts.st_mtime), facts.st_size)
    return any(head[4:8]) or head[8:] == b"".join(
        (number & 0xFFFFFFFF).to_bytes(4, "little") for number in made_of
    )


def compile_all(sources: Sequence[Path]) -> Compiled:
    """Compile these files, as far as that goes; Python decides where their bytecode comes."""
    count, trouble, folder = 0, None, ""
    for source in sources:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # The source of others is not judged here.
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
    """A path without links, as this system compares them."""
    return os.path.normcase(os.path.realpath(path))
