"""Settings for all tests, and the LibreOffice that some of them talk to."""

import contextlib

import pytest
from hypothesis import settings

from tests.office import BOUND, Offices
from uvp_xl.errors import UsageError

# No test is judged by the clock: an example may meet a machine that is busy with something else.
# The same examples everywhere: what one run finds, another must find too.
settings.register_profile("any machine", deadline=None, derandomize=True)
settings.load_profile("any machine")


@pytest.fixture(scope="session")
def offices(tmp_path_factory):
    """The LibreOffice of these tests."""
    made = Offices(tmp_path_factory.mktemp("libreoffice"))
    yield made
    made.close()


@pytest.fixture
def pipe(offices):
    """The pipe on which a LibreOffice of these tests listens; one that hangs is killed."""
    name = offices.pipe()
    with offices.watched(BOUND):
        yield name


@pytest.fixture
def app(offices, pipe):
    """That LibreOffice as an app of xlwings; what a test leaves open is closed."""
    from xlwings import XlwingsError

    from uvp_xl.engines.libreoffice import connect

    try:
        app = connect(pipe=pipe)
        app.books.add().close()  # Some crash here, with what an earlier test left behind.
    except (UsageError, XlwingsError):
        offices.close()
        app = connect(pipe=offices.pipe())
    yield app
    with contextlib.suppress(UsageError, XlwingsError):  # It is gone: the next gets a new one.
        for book in list(app.books):
            book.close()
