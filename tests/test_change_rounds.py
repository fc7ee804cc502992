"""A round of changes in a file: made, logged, and taken back exactly."""

import datetime as dt
import shutil
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

import uvp_xl
from tests import reference
from tests.tidy.plans import book
from uvp_xl import change_rounds
from uvp_xl.backend.closed_workbook import ClosedWorkbook
from uvp_xl.errors import UsageError
from uvp_xl.plan import Plan
from uvp_xl.readback import change_log_sheet as log
from uvp_xl.readback.change_log_sheet import Change

FIRST, SECOND, THIRD = (dt.datetime(2026, 11, 23, hour) for hour in (9, 10, 11))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A copy of the reference plan."""
    return Path(shutil.copy(reference.PATH, tmp_path / "plan.xlsx"))


def cells(path: Path) -> dict[tuple[str, str], object]:
    """Every cell with a value."""
    found = openpyxl.load_workbook(path)
    return {
        (sheet.title, cell.coordinate): cell.value
        for sheet in found
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    }


def logged(path: Path) -> list[Change]:
    return log.read(ClosedWorkbook(path).grids())[1]


def test_only_the_accepted_cells_change(file: Path) -> None:
    before = cells(file)
    outcome = uvp_xl.read(file).tidy(["lijst", "kop"], FIRST)
    after = cells(file)
    changed = {place for place in before if before[place] != after.get(place)}
    assert outcome.path == file
    assert changed == {(c.sheet, c.cell) for c in outcome.changes}
    assert {place[0] for place in after.keys() - before.keys()} == {"Wijzigingen"}
    assert logged(file) == list(outcome.changes)
    assert not outcome.refused


def test_the_same_proposals_are_gone_afterwards(file: Path) -> None:
    before = uvp_xl.read(file).proposals()
    uvp_xl.read(file).tidy(["ALL"], FIRST)
    left = uvp_xl.read(file).proposals()
    assert [p for p in before if p.new is not None]
    assert [p for p in left if p.new is not None] == []
    assert len(uvp_xl.read(file).actions) == 42


def test_undo_gives_the_file_back_byte_for_byte(file: Path) -> None:
    original = file.read_bytes()
    uvp_xl.read(file).tidy(["kop"], FIRST)
    second = file.read_bytes()
    uvp_xl.read(file).tidy(["lijst"], SECOND)
    outcome = uvp_xl.read(file).undo(THIRD)
    assert outcome.exact
    assert file.read_bytes() == second
    assert uvp_xl.read(file).undo(THIRD).exact
    assert file.read_bytes() == original
    with pytest.raises(UsageError, match="geen ronde"):
        uvp_xl.read(file).undo(THIRD)


def test_undo_after_other_changes_takes_back_just_the_round(file: Path) -> None:
    before = cells(file)
    made = uvp_xl.read(file).tidy(["kop", "lijst"], FIRST).changes
    uvp_xl.read(file).refresh(reference.DATE, THIRD)
    outcome = uvp_xl.read(file).undo(SECOND)
    after = cells(file)
    assert not outcome.exact
    assert outcome.changes == made
    assert {place: after.get(place) for place in before} == before
    assert {change.undone for change in logged(file)} == {SECOND}
    assert "Samenvatting" in {sheet for sheet, _ in after}


def test_a_cell_that_was_changed_once_more_is_left_alone(file: Path) -> None:
    made = uvp_xl.read(file).tidy(["kop"], FIRST).changes
    mine, *others = made
    workbook = ClosedWorkbook(file)
    assert not workbook.edit([Change(SECOND, mine.sheet, mine.cell, "", mine.new, "X", "").edit()])
    workbook.save(file)
    outcome = uvp_xl.read(file).undo(THIRD)
    assert outcome.changes == tuple(others)
    assert [no.edit.cell for no in outcome.refused] == [mine.cell]
    assert cells(file)[mine.sheet, mine.cell] == "X"
    assert [c.undone for c in logged(file)] == [None] + [THIRD] * len(others)


def test_a_copy_is_written_and_the_file_stays(file: Path, tmp_path: Path) -> None:
    original, copy = file.read_bytes(), tmp_path / "kopie.xlsx"
    outcome = uvp_xl.read(file).tidy(["kop"], FIRST, copy)
    assert outcome.path == copy
    assert file.read_bytes() == original
    assert uvp_xl.read(copy).undo(SECOND).changes == outcome.changes


def test_nothing_accepted_writes_nothing(file: Path) -> None:
    stamp = file.stat().st_mtime_ns
    assert uvp_xl.read(file).tidy([], FIRST).path is None
    assert file.stat().st_mtime_ns == stamp
    assert not (file.parent / ".uvp-backups").exists()


def test_a_sheet_of_the_users_own_called_wijzigingen_is_left_alone(file: Path) -> None:
    found = openpyxl.load_workbook(file)
    found.create_sheet("wijzigingen")["A1"] = "van mij"
    found.save(file)
    uvp_xl.read(file).tidy(["kop"], FIRST)
    assert cells(file)["wijzigingen", "A1"] == "van mij"
    assert "Wijzigingen (uvp)" in openpyxl.load_workbook(file).sheetnames


def test_refresh_leaves_the_log_alone(file: Path) -> None:
    uvp_xl.read(file).tidy(["kop"], FIRST)
    before = logged(file)
    uvp_xl.read(file).refresh(reference.DATE, SECOND)
    assert logged(file) == before


def test_a_round_in_memory_needs_no_file() -> None:
    plan = Plan(book())
    changes = [c for c in _accepted(plan) if c.cell == "D7"]
    made, refused = change_rounds._write(plan.workbook, changes)
    assert (made, refused) == (changes, [])
    assert plan.workbook.grids()[0].value(7, 4) == "OM, GGD, Veiligheidshuis"
    assert log.read(plan.workbook.grids())[1] == changes


def _accepted(plan: Plan) -> list[Change]:
    from uvp_xl.tidy.accepted_proposals import accepted_changes

    return accepted_changes(plan.proposals(), ["ALL"], FIRST)[0]


SPLIT = "c Veilig ondernemen"
"""The sheet of the reference plan with a holder over two rows, in C6 and C7."""


def changed(file: Path, **values: object) -> None:
    """Put values into cells of the sheet SPLIT, as a user would."""
    found = openpyxl.load_workbook(file)
    for cell, value in values.items():
        found[SPLIT][cell] = value
    found.save(file)


def test_a_cell_that_changes_along_with_another_has_no_other_change(file: Path) -> None:
    changed(file, C7="Economische\u00a0Zaken ")
    outcome = uvp_xl.read(file).tidy(["ALL"], FIRST)
    together = [c for c in outcome.changes if c.group == (SPLIT, "C6")]
    assert [(c.cell, c.new, c.main_cell) for c in together] == [
        ("C6", "Burgemeester Wethouder Economische Zaken", ""),
        ("C7", "", "C6"),
    ]
    assert [no.edit.cell for no in outcome.refused] == ["C7"]
    assert not uvp_xl.read(file).undo(SECOND).refused
    assert cells(file)[SPLIT, "C7"] == "Economische\u00a0Zaken "


def test_what_goes_together_is_made_together_or_not_at_all(file: Path) -> None:
    plan = uvp_xl.read(file)
    changes = [c for c in _accepted(plan) if c.group == (SPLIT, "C6")]
    assert [c.cell for c in changes] == ["C6", "C7"]
    wrong = [changes[0], replace(changes[1], old="iets anders")]
    outcome = change_rounds.make(plan.workbook, wrong, (), file)
    assert outcome.path is None
    assert [no.why for no in outcome.refused] == [outcome.refused[0].why, change_rounds.TOGETHER]
    assert plan.workbook.grids()[7].value(6, 3) == changes[0].old


def test_what_goes_together_is_taken_back_together_or_not_at_all(file: Path) -> None:
    uvp_xl.read(file).tidy(["indeling"], FIRST)
    changed(file, C6="Burgemeester")
    outcome = uvp_xl.read(file).undo(SECOND)
    assert outcome.path is None
    assert len(outcome.refused) == 2
    assert (SPLIT, "C7") not in cells(file)


def test_rounds_at_one_moment_or_with_the_clock_set_back_stay_apart(file: Path) -> None:
    midnight = dt.datetime(2026, 11, 24)
    uvp_xl.read(file).tidy(["kop"], midnight)
    second = file.read_bytes()
    uvp_xl.read(file).tidy(["lijst"], midnight)
    third = file.read_bytes()
    uvp_xl.read(file).tidy(["spelling"], FIRST.replace(microsecond=5))
    moments = sorted({change.timestamp for change in logged(file)})
    assert moments == [midnight + dt.timedelta(seconds=n) for n in range(3)]
    for earlier in (third, second):
        assert uvp_xl.read(file).undo(THIRD).exact
        assert file.read_bytes() == earlier


def test_a_row_of_the_log_that_someone_spoilt_is_passed_over(file: Path) -> None:
    made = uvp_xl.read(file).tidy(["kop"], FIRST).changes
    found = openpyxl.load_workbook(file)
    found["Wijzigingen"]["C6"] = "zzz"
    found.save(file)
    assert uvp_xl.read(file).undo(SECOND).changes == made[1:]


def test_after_the_last_moment_there_is_no_round(file: Path) -> None:
    uvp_xl.read(file).tidy(["kop"], FIRST)
    book = openpyxl.load_workbook(file)
    for row in book["Wijzigingen"].iter_rows():
        for cell in row:
            if cell.value == FIRST:
                cell.value = dt.datetime(9999, 12, 31, 23, 59, 59)
    book.save(file)
    with pytest.raises(UsageError, match="op het laatste moment dat er is"):
        uvp_xl.read(file).tidy(["ALL"], SECOND)
