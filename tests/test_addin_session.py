"""A command at work in an open workbook."""

import gc
import sys

from uvp_xl import addin_session
from uvp_xl.addin_session import open_session


def test_progress_is_counted_and_the_collector_comes_back(app, monkeypatch):
    shown = []
    book = app.books.add()
    collecting, interval = gc.isenabled(), sys.getswitchinterval()
    with open_session(book, 2) as session:
        monkeypatch.setattr(
            type(session.workbook.program), "set_status", lambda _, t: shown.append(t)
        )
        session.step("lezen")
        session.workbook.on_write("Te laat")
        assert not gc.isenabled()
        with addin_session._loading():
            assert sys.getswitchinterval() < interval
    assert shown[:2] == ["uvp-xl: stap 1 van 2: lezen", "uvp-xl: stap 2 van 2: Te laat schrijven"]
    assert gc.isenabled() == collecting
    assert sys.getswitchinterval() == interval
    assert set(addin_session.HEAVY) <= set(sys.modules)
