"""The bytecode that a click needs: what is missing, and making it."""

import os
import py_compile
import subprocess
import sys
from importlib.util import cache_from_source
from pathlib import Path

import pytest

from uvp_xl.installation import bytecode_cache, packaged_files


@pytest.fixture
def source(tmp_path):
    path = tmp_path / "module.py"
    path.write_text("x = 1\n")
    return path


@pytest.fixture
def installed(tmp_path, monkeypatch):
    """The package as a wheel puts it in a folder, with a module that no click loads."""
    package = tmp_path / "site" / "uvp_xl"
    (package / packaged_files.SHARE).mkdir(parents=True)
    (package / "apart.py").write_text("x = 1\n")
    monkeypatch.setattr(packaged_files, "PACKAGE", package)
    monkeypatch.setattr(bytecode_cache, "PACKAGE", package)
    bytecode_cache.needed.cache_clear()
    yield package
    bytecode_cache.needed.cache_clear()


def test_compiled_is_what_python_itself_will_take(source):
    assert not bytecode_cache.is_compiled(source)
    assert bytecode_cache.compile_all([source]) == bytecode_cache.Compiled(1)
    assert bytecode_cache.is_compiled(source)
    os.utime(source, (1, 1))
    assert not bytecode_cache.is_compiled(source)
    bytecode_cache.compile_all([source])
    source.write_text("x = 12\n")
    os.utime(source, (1, 1))
    assert not bytecode_cache.is_compiled(source)


def test_bytecode_that_goes_by_the_content_will_do(source):
    mode = py_compile.PycInvalidationMode.UNCHECKED_HASH
    py_compile.compile(str(source), invalidation_mode=mode)
    os.utime(source, (1, 1))
    assert bytecode_cache.is_compiled(source)


def test_bytecode_of_another_python_will_not_do(source):
    bytecode_cache.compile_all([source])
    made = Path(cache_from_source(str(source)))
    made.write_bytes(b"old!" + made.read_bytes()[4:])
    assert not bytecode_cache.is_compiled(source)


def test_it_comes_where_this_python_keeps_it(source, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path / "elsewhere"))
    assert bytecode_cache.compile_all([source]).count == 1
    assert bytecode_cache.is_compiled(source)
    assert not (tmp_path / "__pycache__").exists()
    assert list((tmp_path / "elsewhere").rglob("*.pyc"))


def test_a_folder_that_cannot_be_written_is_told_and_the_rest_is_done(source, tmp_path, capfd):
    closed = tmp_path / "closed" / "module.py"
    closed.parent.mkdir()
    closed.write_text("x = 1\n")
    (closed.parent / "__pycache__").write_text("a file where the folder should come")
    wrong = tmp_path / "wrong.py"
    wrong.write_text("x = \n")
    odd = tmp_path / "odd.py"
    odd.write_text("x = '\\d'\n")  # Python warns of this.
    done = bytecode_cache.compile_all([closed, wrong, odd, source])
    assert done.count == 2
    assert isinstance(done.trouble, OSError)
    assert done.folder == str(closed.parent)
    assert bytecode_cache.is_compiled(source)
    assert capfd.readouterr() == ("", "")


def test_a_click_needs_the_packages_of_this_python_and_not_a_working_copy():
    found = bytecode_cache.needed()
    names = {path.as_posix().rpartition("site-packages/")[2] for path in found}
    assert {"pandas/core/frame.py", "xlsxwriter/workbook.py", "xlwings/main.py"} <= names
    assert not [path for path in found if packaged_files.PACKAGE in path.parents]
    assert not [path for path in found if Path(os.__file__).parent / "os.py" == path]


def test_of_the_installed_package_everything_counts(installed):
    assert installed / "apart.py" in bytecode_cache.missing()
    bytecode_cache.compile_all([installed / "apart.py"])
    assert installed / "apart.py" not in bytecode_cache.missing()
    assert bytecode_cache.home(installed / "apart.py") == str(installed.parent)


def test_a_python_that_cannot_load_it_is_an_error(installed, monkeypatch):
    def failed(command, **_):
        return subprocess.CompletedProcess(command, 1, "", "Traceback:\nImportError: xlwings\n")

    monkeypatch.setattr(subprocess, "run", failed)
    with pytest.raises(OSError, match=r"^ImportError: xlwings$"):
        bytecode_cache.missing()
