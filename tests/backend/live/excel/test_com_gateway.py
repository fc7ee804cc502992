"""The gateway to Excel, with an object that rejects calls; the rig tests it with pywin32."""

from typing import ClassVar

import pytest

from uvp_xl.backend.live import busy_retry
from uvp_xl.backend.live.busy_retry import BUSY, PATIENCE
from uvp_xl.backend.live.excel.com_gateway import ENGLISH, GET, PUT, ComObject, Gateway
from uvp_xl.errors import Busy
from uvp_xl.grid import Area


class ComError(Exception):
    """An error with the attributes of those of pywin32."""

    def __init__(self, hresult, scode=None):
        super().__init__(hresult)
        self.hresult = hresult
        self.excepinfo = (0, "Microsoft Excel", "", "", 0, scode) if scode else None


class Raw:
    """An IDispatch that rejects the first calls."""

    def __init__(self, *refusals):
        self.refusals = list(refusals)
        self.calls = []

    def GetIDsOfNames(self, language, name):
        self.calls.append((name, language))
        return len(name)

    def Invoke(self, number, language, how, wanted, *given):
        if self.refusals:
            raise self.refusals.pop(0)
        self.calls.append((number, language, how, given))
        return Raw() if number == len("Range") else 7


@pytest.fixture
def clock(monkeypatch):
    """Simulate a clock that advances only by sleeping; return the pauses."""
    now, slept = [0.0], []

    def sleep(seconds):
        slept.append(seconds)
        now[0] += seconds

    monkeypatch.setattr(busy_retry.time, "monotonic", lambda: now[0])
    monkeypatch.setattr(busy_retry.time, "sleep", sleep)
    return slept


@pytest.mark.parametrize("code", [-2147418111, -2147417846, -2146777998])
def test_a_call_is_tried_again_with_pauses(clock, code):
    raw = Raw(ComError(code), ComError(-2147352567, code), ComError(code))
    assert ComObject(raw, Gateway(), "Range").call("Row") == 7
    assert clock == [0.05, 0.1, 0.2]


def test_busy_is_raised_when_it_lasts(clock):
    raw = Raw(*[ComError(-2147418111)] * 1000)
    with pytest.raises(Busy, match=r"Excel is bezig: .* Druk op Enter of Esc en klik opnieuw\."):
        ComObject(raw, Gateway()).put("Value2", 3)
    assert PATIENCE <= sum(clock) < PATIENCE + 1
    assert BUSY.count(".") == 2


def test_what_excel_refuses_is_no_matter_of_waiting(clock):
    with pytest.raises(ComError):
        ComObject(Raw(ComError(-2147352567, -2146827284)), Gateway()).call("Range", "A1;B2")
    thing = ComObject(Raw(*[ComError(-2147352567, -2146827284)] * 2), Gateway())
    assert thing.try_call("AutoSaveOn") is None
    assert thing.try_put("FreezePanes", True) is False
    assert thing.try_put("FreezePanes", True) is True
    assert clock == []


def test_a_fault_of_the_program_itself_is_no_refusal():
    for ask in (ComObject.try_call, ComObject.try_put):
        with pytest.raises(ZeroDivisionError):
            ask(ComObject(Raw(ZeroDivisionError()), Gateway()), "Range", "A1")


def test_calls_are_in_english_and_member_ids_are_requested_once():
    raw = Raw()
    page = ComObject(raw, Gateway(), "Worksheet")
    for _ in range(2):
        cell = page.call("Range", "A1,C3")
        assert (cell.kind, type(cell)) == ("Range", ComObject)
        page.put("Name", cell)
    assert [call for call in raw.calls if len(call) == 2] == [("Range", ENGLISH), ("Name", ENGLISH)]
    assert raw.calls[1] == (5, ENGLISH, GET, ("A1,C3",))
    assert raw.calls[3][:3] == (4, ENGLISH, PUT)


class Whole(Raw):
    """The range C:D, whose address has no cells."""

    ANSWERS: ClassVar = {"Address": "$C:$D", "Row": 1, "Column": 3, "Rows": 65_536, "Columns": 2}
    NAMES = (*ANSWERS, "Count")

    def GetIDsOfNames(self, language, name):
        return self.NAMES.index(name)

    def Invoke(self, number, language, how, wanted, *given):
        name = self.NAMES[number]
        if name == "Count":
            return self.count
        found = self.ANSWERS[name]
        if name not in ("Rows", "Columns"):
            return found
        counted = Whole()
        counted.count = found
        return counted


def test_the_area_of_whole_columns_ends_where_this_sheet_does():
    assert ComObject(Whole(), Gateway(), "Range").area() == Area(1, 3, 65_536, 4)
