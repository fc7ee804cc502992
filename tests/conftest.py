"""What all tests share: settings, their order, and a LibreOffice and a Chromium to talk to."""

import gc
import os
import shutil
import sys
import tempfile
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, settings

import uvp_xl
from tests.browser import chromium
from tests.excel.process import Excel, ready
from tests.office import BOUND, Offices
from tests.reference import DATE, MADE, PATH
from tests.sample import STRESS, chosen, examples, left_out

# No test is judged by the clock: an example may meet a machine that is busy with something else.
# The same examples everywhere: what one run finds, another must find too.
settings.register_profile(
    "any machine",
    deadline=None,
    derandomize=True,
    max_examples=examples(100),
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("any machine")

FIRST = ("tests/test_quality.py", "tests/test_architecture.py")
"""What tells most in least time."""
PROGRAMS = {"offices", "browser", "excel"}
"""The fixtures that start a program: their tests come last."""
SMALL = ("Plan", "3 Jeugd", "h Overige onderwerpen")
"""The sheets of a small plan: its front page, and tables with most of what is to be said."""


def pytest_configure():
    """Keep the earlier versions of open workbooks out of the home of whoever runs the tests."""
    os.environ["XDG_DATA_HOME"] = os.environ["LOCALAPPDATA"] = tempfile.mkdtemp(prefix="uvp-tests-")
    # Whoever runs the tests may have switched bytecode off, which some of them are about.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    sys.dont_write_bytecode = False


def pytest_unconfigure():
    """Leave nothing behind."""
    shutil.rmtree(os.environ["XDG_DATA_HOME"], ignore_errors=True)


def pytest_terminal_summary(terminalreporter):
    """Say how much was run."""
    if not STRESS and not chosen(terminalreporter.config):
        terminalreporter.write_line(
            "Van de grootste tests draaide een vaste steekproef; alles draait met: make stress"
        )


def pytest_collection_modifyitems(config, items):
    """Take the sample, unless the tests were chosen, and put first what fails quickest."""
    if not chosen(config) and (out := left_out(items)):
        config.hook.pytest_deselected(items=out)
        gone = set(out)
        items[:] = [item for item in items if item not in gone]
    items.sort(key=_turn)


def pytest_collection_finish():
    """Keep the collector of garbage from looking through all tests again and again."""
    gc.freeze()


def pytest_runtest_teardown():
    """Let it collect again: a command switches it off for the short time that it lasts."""
    gc.enable()


def _turn(item):
    """Return a number to sort by: linters, small tests, samples, and those with a program."""
    if item.nodeid.startswith(FIRST):
        return FIRST.index(item.nodeid.partition("::")[0]) - len(FIRST)
    if PROGRAMS & set(getattr(item, "fixturenames", ())):
        return 2
    return 1 if item.get_closest_marker("sample") else 0


@pytest.fixture(scope="session")
def small(tmp_path_factory):
    """The reference plan with three of its sheets, or whole under stress; a path to copy from."""
    path = tmp_path_factory.mktemp("klein") / "plan.xlsx"
    if STRESS:
        return Path(shutil.copy(PATH, path))
    book = openpyxl.load_workbook(PATH)
    for sheet in book.worksheets:
        if sheet.title not in SMALL:
            del book[sheet.title]
    book.save(path)
    return path


@pytest.fixture(scope="session")
def refreshed(small, tmp_path_factory):
    """The same with its reports; a path to copy from."""
    path = tmp_path_factory.mktemp("ververst") / "plan.xlsx"
    uvp_xl.read(small).refresh(DATE, MADE, path)
    return path


@pytest.fixture(scope="session")
def excel():
    """The made-up Excel of tests/excel: excel("buttons.again", path=...) runs a scenario."""
    if not ready():
        pytest.fail("pywin32 is missing: make tools, or .ci/pywin32 python build/pywin32")
    process = Excel()
    yield process
    process.close()


@pytest.fixture(scope="session")
def offices(tmp_path_factory):
    """The LibreOffice of these tests."""
    made = Offices(tmp_path_factory.mktemp("libreoffice"))
    yield made
    made.close()


@pytest.fixture
def resaved(offices, tmp_path):
    """Let LibreOffice open files and save them again, as .xlsx or another kind; their paths."""
    return lambda files, kind="xlsx": offices.saved(files, tmp_path / "saved", kind)


@pytest.fixture(scope="session")
def browser():
    """The Chromium of these tests."""
    with chromium() as started:
        yield started


@pytest.fixture
def pipe(offices):
    """The pipe on which a LibreOffice of these tests listens; one that hangs is killed."""
    name = offices.pipe()
    with offices.watched(BOUND):
        yield name


@pytest.fixture
def app(pipe):
    """That LibreOffice as an app of xlwings; what a test leaves open is closed."""
    from uvp_xl.engines.libreoffice import connect

    app = connect(pipe=pipe)
    yield app
    for book in list(app.books):
        book.close()
