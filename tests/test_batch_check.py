import contextlib
import shutil
from pathlib import Path

import pytest

import uvp_xl
from tests.reference import DATE, PATH
from uvp_xl.batch_check import _groups, checks, files, folders, is_folder, is_outcome
from uvp_xl.errors import UsageError


@pytest.fixture
def folder(tmp_path):
    """A folder with plans and with what only looks like one."""
    for name in ("b.xlsx", "A/c.xlsx", ".uvp-backups/oud.xlsx", "~$b.xlsx", "lees.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        shutil.copy(PATH, tmp_path / name)
    return tmp_path


def test_a_folder_has_all_workbooks_below_it(folder):
    found = [name.removeprefix(f"{folder}/") for name in files([str(folder)])]
    assert found == ["A/c.xlsx", "b.xlsx"]


def test_patterns_files_and_folders_go_together_each_file_once(folder):
    one = str(folder / "b.xlsx")
    assert files([one, str(folder / "**/*.xlsx"), str(folder)]) == [one, str(folder / "A/c.xlsx")]
    assert files(["weg.xlsx", "weg.xlsx"]) == ["weg.xlsx"]


def test_a_name_with_brackets_is_a_name_first(tmp_path):
    path = tmp_path / "plan [1].xlsx"
    shutil.copy(PATH, path)
    assert files([str(path)]) == [str(path)]


def test_nothing_in_a_folder_or_pattern_is_told(tmp_path):
    for name in (str(tmp_path), str(tmp_path / "*.xlsx")):
        with pytest.raises(UsageError, match="staan geen werkboeken"):
            files([name])


@pytest.mark.parametrize("jobs", [1, 2])
def test_the_outcome_of_many_is_that_of_each(folder, jobs):
    (folder / "stuk.xlsx").write_text("stuk")
    plan = uvp_xl.read(PATH)
    found = list(checks(files([str(folder)]), DATE, "raadsvoorstel", jobs=jobs))
    assert [bool(one.error) for one in found] == [False, False, True]
    for one in found[:2]:
        assert len(one.findings) == len(plan.check(DATE, "raadsvoorstel"))
        assert one.verdict == plan.verdict(DATE, "raadsvoorstel").sentence
        assert (one.actions, one.ready) == (42, False)
        assert one.partners["politie"] > 5
        assert one.holders["burgemeester"] > 5
        assert not {f.rule for f in one.findings if not f.accepted} & set(one.passed)


def test_one_file_that_cannot_be_read_is_told_too():
    (one,) = checks(["weg.xlsx"], DATE)
    assert one.error == "weg.xlsx: dit bestand bestaat niet."


def test_large_files_are_not_held_in_memory_together(tmp_path, monkeypatch):
    monkeypatch.setattr("uvp_xl.batch_check.TOGETHER_BYTES", 250)
    names = [str(tmp_path / f"{number}.xlsx") for number in range(9)]
    for name, size in zip(names, (100, 100, 100, 900, 10, 10, 10, 10, 10), strict=True):
        (tmp_path / name).write_bytes(b"x" * size)
    groups = _groups([*names, "weg.xlsx"], 1)
    assert [len(group) for group in groups] == [2, 1, 1, 5, 1]
    assert [name for group in groups for name in group] == [*names, "weg.xlsx"]


def test_a_file_counts_once_whatever_it_is_called(folder, monkeypatch):
    monkeypatch.chdir(folder)
    (folder / "z.xlsx").symlink_to(folder / "b.xlsx")
    named = ["b.xlsx", "./b.xlsx", "A/../b.xlsx", str(folder / "b.xlsx"), "z.xlsx", "."]
    assert files(named) == ["b.xlsx", "A/c.xlsx"]


def test_the_folders_in_which_plans_may_come_to_stand(folder):
    inside = str(folder / "A")
    assert folders([str(folder)]) == [str(folder), inside]
    assert folders([str(folder / "A" / "c.xlsx")]) == [inside]
    assert folders([str(folder / "*/*.xlsx")]) == [str(folder), inside]
    (folder / "link.xlsx").symlink_to(folder / "A" / "c.xlsx")
    assert folders([str(folder / "link.xlsx")]) == [str(folder), inside]


def test_only_a_workbook_of_reports_is_an_outcome(folder):
    (folder / "stuk.xlsx").write_text("stuk")
    assert not is_outcome(str(folder / "b.xlsx"))
    assert not is_outcome(str(folder / "stuk.xlsx"))


@pytest.mark.parametrize("name", ["x" * 300, "x" * 300 + "/*.xlsx", "\ud800.xlsx", "lus.xlsx"])
def test_an_impossible_name_is_kept_to_be_told_or_told_at_once(name, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "lus.xlsx").symlink_to("lus.xlsx")
    for find in (files, folders):
        with contextlib.suppress(UsageError):
            assert find([name])
    assert not is_folder(name)


@pytest.mark.parametrize("name", ["", " ", "**a", "*/\0"])
def test_a_name_that_stands_for_nothing_is_one_sentence(name):
    with pytest.raises(
        UsageError,
        match=r"^(De naam van het bestand is leeg|“.+” is geen patr|In “.+” staan geen w)",
    ):
        files([name])


def test_a_folder_that_cannot_be_searched_is_told(tmp_path, monkeypatch):
    def refused(path):
        raise PermissionError(13, "no")

    monkeypatch.setattr(Path, "iterdir", refused)  # the tests may run as root
    with pytest.raises(UsageError, match=r"is niet te doorzoeken \(u hebt er geen rechten voor\)"):
        files([str(tmp_path)])
