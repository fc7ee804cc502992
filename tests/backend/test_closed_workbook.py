import datetime as dt
import errno
import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from uvp_xl.backend import closed_workbook as module
from uvp_xl.backend.closed_workbook import ClosedWorkbook
from uvp_xl.backend.grafting import graft, proof
from uvp_xl.backend.memory_workbook import MemoryWorkbook
from uvp_xl.backend.ooxml.package_xml import BadMarkup
from uvp_xl.backend.storage.backup import create_backup, list_backups
from uvp_xl.cell_edit import Edit
from uvp_xl.errors import InUse, Missing, Unwritable, UsageError, WriteError


def fails(error):
    def fail(*_, **__):
        raise error

    return fail


def test_a_put_and_a_save_in_place_with_a_backup(plan, report):
    original = plan.read_bytes()
    os.utime(plan, ns=(1_000_000_000, 2_000_000_000))
    book = ClosedWorkbook(str(plan))
    assert (book.name, book.changes, book.notes) == (str(plan), [], ())
    book.put([report("a")])
    assert plan.read_bytes() == original
    assert [grid.name for grid in book.grids()] == ["Thema's", "Tweede", "Te laat"]
    assert "xl/worksheets/sheet3.xml" in book.changes
    book.save(plan)
    assert [grid.name for grid in ClosedWorkbook(plan).grids()][-1] == "Te laat"
    (kept,) = list_backups(plan)
    assert kept.read_bytes() == original
    assert kept.stat().st_mtime_ns == 2_000_000_000


def test_a_save_elsewhere_leaves_the_original_and_makes_no_backup(plan, report, tmp_path):
    original = plan.read_bytes()
    book = ClosedWorkbook(plan)
    book.put([report("a")])
    book.save(tmp_path / "uit.xlsx")
    assert plan.read_bytes() == original
    assert list_backups(plan) == []
    assert len(ClosedWorkbook(tmp_path / "uit.xlsx").grids()) == 3


def test_without_a_put_the_bytes_are_those_that_were_read(plan, tmp_path):
    ClosedWorkbook(plan).save(tmp_path / "uit.xlsx")
    assert (tmp_path / "uit.xlsx").read_bytes() == plan.read_bytes()


def test_two_refreshes_of_the_file_give_the_same(plan, report):
    for _ in range(2):
        book = ClosedWorkbook(plan)
        book.put([report("a")])
        book.put([report("b", name="Controle")])
        book.save(plan)
    first, second = (file.read_bytes() for file in [plan, list_backups(plan)[0]])
    assert first == second


def test_a_link_to_the_file_is_followed(plan, report, tmp_path):
    link = tmp_path / "link.xlsx"
    link.symlink_to(plan)
    book = ClosedWorkbook(link)
    book.put([report("a")])
    book.save(link)
    assert link.is_symlink()
    assert len(ClosedWorkbook(plan).grids()) == 3


def test_a_missing_file(tmp_path):
    with pytest.raises(Missing):
        ClosedWorkbook(tmp_path / "niets.xlsx")


def test_a_name_with_another_ending_is_wrong_usage(plan, tmp_path):
    with pytest.raises(UsageError, match=r"uit\.xlsm: de naam moet eindigen op \.xlsx"):
        ClosedWorkbook(plan).save(tmp_path / "uit.xlsm")


@pytest.mark.parametrize("name", ["~$plan.xlsx", ".~lock.plan.xlsx#"])
def test_an_open_file_is_left_alone(plan, report, name):
    original = plan.read_bytes()
    book = ClosedWorkbook(plan)
    book.put([report("a")])
    plan.with_name(name).touch()
    with pytest.raises(InUse, match="staat open in"):
        book.save(plan)
    assert plan.read_bytes() == original


def test_a_file_that_changed_meanwhile_is_left_alone(plan, report):
    book = ClosedWorkbook(plan)
    book.put([report("a")])
    plan.write_bytes(b"van een ander")
    with pytest.raises(WriteError, match="intussen door iemand anders veranderd"):
        book.save(plan)
    assert plan.read_bytes() == b"van een ander"
    assert list_backups(plan) == []


def test_a_full_disk_changes_nothing(plan, report, monkeypatch):
    original = plan.read_bytes()
    book = ClosedWorkbook(plan)
    book.put([report("a")])
    monkeypatch.setattr(os, "fsync", fails(OSError(errno.ENOSPC, "vol")))
    with pytest.raises(WriteError, match="een reservekopie maken lukt niet: de schijf is vol"):
        book.save(plan)
    with pytest.raises(WriteError, match="de schijf is vol"):
        book.save(plan.with_name("uit.xlsx"))
    assert plan.read_bytes() == original
    assert {path.name for path in plan.parent.iterdir()} == {"plan.xlsx", ".uvp-backups"}


def test_a_folder_that_is_not_there(plan, tmp_path):
    with pytest.raises(WriteError, match="de map bestaat niet"):
        ClosedWorkbook(plan).save(tmp_path / "weg" / "uit.xlsx")


def test_an_unexpected_difference_stops_the_write(plan, report, monkeypatch):
    book = ClosedWorkbook(plan)
    book.put([report("a")])
    monkeypatch.setattr(proof, "unexpected_differences", lambda *_: ["onderdeel x"])
    with pytest.raises(WriteError, match="er zou te veel veranderen: onderdeel x"):
        book.save(plan)


def test_a_refusal_has_its_reason(tmp_path, written, report):
    path = tmp_path / "plan.xlsx"
    path.write_bytes(written)
    with pytest.raises(Unwritable, match=r"moet eindigen op \.xlsm"):
        ClosedWorkbook(path).put([report("a")])


def test_an_old_workbook_is_not_written(plan, report, monkeypatch):
    old = plan.with_suffix(".xls")
    old.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
    monkeypatch.setattr(module.preflight, "open_package", lambda *_: None)  # as for a sound one
    book = ClosedWorkbook(old)
    assert book.changes == []
    with pytest.raises(Unwritable, match=r"dat kan alleen bij \.xlsx en \.xlsm"):
        book.put([report("a")])


@pytest.mark.parametrize(
    ("error", "why"),
    [
        (OverflowError(), "te veel opmaakstijlen"),
        (BadMarkup("x"), "de opbouw van de werkmap is beschadigd"),
        (module.BadPackage("er zit geen werkmap in"), "er zit geen werkmap in"),
    ],
)
def test_what_goes_wrong_while_grafting_is_said(plan, report, monkeypatch, error, why):
    monkeypatch.setattr(graft, "graft", fails(error))
    with pytest.raises(Unwritable, match=why):
        ClosedWorkbook(plan).put([report("a")])


def test_what_could_not_be_kept_is_noted(plan, report, hand_made, parts):
    sheet = parts()["xl/worksheets/sheet1.xml"]
    tail = "<tableParts><tablePart/></tableParts></worksheet>"
    plan.write_bytes(hand_made(sheet=sheet.replace("</worksheet>", tail)))
    book = ClosedWorkbook(plan)
    book.put([report("a", name="Blad1")])
    assert book.notes == ("Op het blad “Blad1” stond een tabel; dat is weg.",)


def test_links_that_were_left_out_are_noted(plan, report):
    book = ClosedWorkbook(plan)
    book.put([replace(report("a"), plain_links=1), report("b", name="Nieuw")])
    (note,) = book.save(plan).notes
    assert note.startswith("Op het blad “Te laat” kan Excel niet meer dan 65.530 links kwijt")


def test_macros_drawings_and_other_odd_parts_keep_their_bytes(tmp_path, zipped, written, report):
    from uvp_xl.backend.ooxml.package import Package

    before = Package(written)
    made = {name: before.read(name) for name in before.names}
    made["customXml/item1.xml"] = b"<eigen/>"
    made["docMetadata/LabelInfo.xml"] = b"<label/>"
    path = tmp_path / "plan.xlsm"
    path.write_bytes(zipped(made))
    book = ClosedWorkbook(path)
    book.put([report("a")])
    book.save(path)
    after = Package(path.read_bytes())
    assert set(book.changes) == {
        "[Content_Types].xml",
        "docProps/app.xml",
        "xl/_rels/workbook.xml.rels",
        "xl/styles.xml",
        "xl/workbook.xml",
        "xl/worksheets/sheet3.xml",
    }
    untouched = set(made) - set(book.changes)
    assert {n for n in untouched if "drawing" in n or "comments" in n or "vba" in n}
    assert all(after.read(name) == made[name] for name in untouched)


def test_the_workbook_of_another_folder_is_backed_up_there(plan, report, tmp_path, monkeypatch):
    inner = tmp_path / "map"
    inner.mkdir()
    shutil.copy(plan, inner / "plan.xlsx")
    monkeypatch.chdir(inner)
    book = ClosedWorkbook("plan.xlsx")
    book.put([report("a")])
    book.save(Path("plan.xlsx"))
    assert len(list_backups(inner / "plan.xlsx")) == 1


EDIT = Edit("Thema's", "A1", "item", "actiepunt")


def test_an_edit_a_put_and_a_save_work_together(plan, report, tmp_path):
    book = ClosedWorkbook(plan)
    assert book.edit([EDIT]) == []
    book.put([report("a")])
    assert book.edit([Edit("Tweede", "A1", "x", "y"), Edit("Te laat", "A3", "a", "b")]) == []
    book.save(tmp_path / "uit.xlsx")
    first, second, third = ClosedWorkbook(tmp_path / "uit.xlsx").grids()
    assert (first.rows[0][0], second.rows, third.rows[2][0]) == ("actiepunt", [["y"]], "b")


def test_the_same_round_on_the_backup_gives_the_same_file(plan, report):
    original = plan.read_bytes()
    book = ClosedWorkbook(plan)
    book.edit([EDIT])
    book.put([report("a")])
    book.save(plan)
    (earlier,) = ClosedWorkbook(plan).backups()
    assert not earlier.same_content(book)
    assert not book.same_content(MemoryWorkbook("plan.xlsx"))
    earlier.edit([EDIT])
    earlier.put([report("a")])
    assert earlier.same_content(ClosedWorkbook(plan))
    now = ClosedWorkbook(plan)
    now.revert_to(earlier)
    assert now.grids()[0].rows[0][0] == "item"
    assert now.changes
    now.save(plan)
    assert plan.read_bytes() == original
    assert len(list_backups(plan)) == 2
    now = ClosedWorkbook(plan)
    now.revert_to(next(now.backups()))
    now.edit([EDIT])
    now.save(plan)  # the proof starts from what was taken


def test_a_put_of_the_edited_sheet_itself_replaces_it(plan, report, tmp_path):
    book = ClosedWorkbook(plan)
    book.put([report("a")])
    book.save(plan)
    book = ClosedWorkbook(plan)
    book.edit([Edit("Te laat", "A3", "a", "b")])
    book.put([report("c")])
    book.save(tmp_path / "uit.xlsx")
    assert ClosedWorkbook(tmp_path / "uit.xlsx").grids()[-1].rows[2][0] == "c"


def test_backups_that_cannot_be_read_are_passed_over(plan):
    for number, data in enumerate([plan.read_bytes(), b"PK niets", plan.read_bytes()]):
        moment = dt.datetime(2020, 1, 1 + number)
        create_backup(plan, data, moment)
    found = ClosedWorkbook(plan).backups()
    assert [Path(book.name).name for book in found] == [
        "plan.20200103-000000-00.xlsx",
        "plan.20200101-000000-00.xlsx",
    ]


def test_only_an_earlier_version_of_the_same_kind_can_be_taken(plan, tmp_path, written):
    other = tmp_path / "ander.xlsm"
    other.write_bytes(written)
    for wrong in (ClosedWorkbook(other), MemoryWorkbook("geheugen")):
        with pytest.raises(UsageError, match=r"geen eerdere versie van plan\.xlsx"):
            ClosedWorkbook(plan).revert_to(wrong)


def test_a_save_after_an_edit_proves_that_nothing_else_differs(plan, monkeypatch):
    book = ClosedWorkbook(plan)
    book.edit([EDIT])
    book._edited = {"Thema's": {(9, 9)}}
    with pytest.raises(WriteError, match=r"er zou te veel veranderen: onderdeel .*sheet1\.xml"):
        book.save(plan)
    monkeypatch.setattr(proof, "unexpected_differences", fails(BadMarkup()))
    with pytest.raises(WriteError, match="de opbouw van de werkmap is beschadigd"):
        book.save(plan)


def test_cells_of_an_old_kind_of_file_cannot_be_edited(plan):
    book = ClosedWorkbook(plan)
    book._package = None
    with pytest.raises(Unwritable):
        book.edit([EDIT])
