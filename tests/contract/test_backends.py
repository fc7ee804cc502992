"""The same sheets through every back end: what is read back is the same."""

import pytest

from tests.contract.facts import facts
from tests.contract.hostile import SHEET
from tests.contract.known import KNOWN
from tests.contract.sheets import in_memory, plain
from tests.reference import DATE, PATH, plan
from uvp_xl.backend.closed_workbook import ClosedWorkbook
from uvp_xl.backend.fresh.new_workbook import FreshWorkbook
from uvp_xl.backend.live.live_workbook import LiveWorkbook


@pytest.fixture(scope="module")
def sheets():
    """Return all report sheets of the reference plan, and one with everything else."""
    return [*plan().reports(DATE), SHEET]


@pytest.fixture
def closed(tmp_path, sheets):
    """Return the sheets put into a closed file, to compare the others with."""
    book = ClosedWorkbook(PATH)
    book.put(sheets)
    book.save(tmp_path / "closed.xlsx")
    return tmp_path / "closed.xlsx"


@pytest.fixture
def live(app, plan_file, sheets):
    """Return the sheets put twice into an open workbook: the second time in place."""
    book = LiveWorkbook(app.books.open(str(plan_file)))
    book.put(sheets)
    book.put(sheets)
    return book


def test_a_new_file_is_equal_to_a_closed_one(closed, tmp_path, sheets):
    book = FreshWorkbook("plan.xlsx", ClosedWorkbook(PATH).grids())
    book.put(sheets)
    book.save(tmp_path / "fresh.xlsx")
    for sheet in sheets:
        assert facts(tmp_path / "fresh.xlsx", sheet.name) == facts(closed, sheet.name)


def test_an_open_workbook_is_equal_to_a_closed_one(closed, live, tmp_path, sheets):
    assert [plain(grid) for grid in live.grids()] == in_memory(sheets)
    live.program.book.save(str(tmp_path / "live.xlsx"))
    differ = []
    for sheet in sheets:
        given, result = facts(closed, sheet.name), facts(tmp_path / "live.xlsx", sheet.name)
        for about in sorted(given.keys() | result.keys()):
            one, other = given.get(about), result.get(about)
            may, _ = KNOWN.get(about.partition(" ")[2] or about, (None, ""))
            may, _ = KNOWN.get(about, (may, ""))
            if one != other and not (may and may(one, other)):
                differ.append((sheet.name, about, one, other))
    assert differ == [], differ


@pytest.mark.sample(1)
@pytest.mark.parametrize("bound", ["late", "early"])
def test_excel_on_windows_makes_exactly_what_a_closed_one_gets(
    excel, closed, tmp_path, sheets, bound
):
    """Compare facts; only openpyxl, which writes the files of the rig, escapes some texts less."""
    given = excel(
        "files.put_twice", path=str(PATH), target=str(tmp_path / "live.xlsx"), bound=bound
    )
    assert given == {"differ": [], "notes": [], "odd": {}}
    for sheet in sheets:
        one, other = facts(closed, sheet.name), facts(tmp_path / "live.xlsx", sheet.name)
        differ = {about: (one.get(about), other.get(about)) for about in one.keys() | other.keys()
                  if one.get(about) != other.get(about)
                  and not KNOWN["value"][0](one.get(about), other.get(about))}  # fmt: skip
        assert differ == {}, sheet.name


def test_a_closed_workbook_reads_as_one_in_memory(closed, sheets):
    assert [plain(grid) for grid in ClosedWorkbook(closed).grids()] == in_memory(sheets)
