import re

import pytest

from macros.sources import LAUNCHER, RIBBON, read_modules, read_ribbon

CLOCK = "Uitkijken"
"""The procedure that Excel schedules after a click; no button calls it."""


def test_there_is_one_launcher_and_one_module_for_the_tab():
    assert (list(read_modules()), list(read_modules(RIBBON))) == (["Uvp"], ["UvpLint"])


@pytest.mark.parametrize("path", [*LAUNCHER.glob("*.bas"), *RIBBON.glob("*.bas")])
def test_a_file_is_named_after_its_module_and_begins_with_it(path):
    text = read_modules(path.parent)[path.stem]
    assert text.startswith("Option Explicit\n")
    assert "Attribute" not in text
    assert path.read_text("ascii").splitlines()[0] == f'Attribute VB_Name = "{path.stem}"'


def test_a_file_without_its_name_is_refused(tmp_path):
    (tmp_path / "Los.bas").write_text("Option Explicit\n")
    with pytest.raises(ValueError, match=r"Los\.bas does not begin with its name"):
        read_modules(tmp_path)


def test_a_file_that_another_code_page_would_change_is_refused(tmp_path):
    (tmp_path / "Los.bas").write_text('Attribute VB_Name = "Los"\n\' één\n', "utf-8")
    with pytest.raises(ValueError, match="ascii"):
        read_modules(tmp_path)


def test_each_button_of_the_tab_calls_a_sub_that_takes_a_control():
    called = re.findall(r'onAction="(\w+)\.(\w+)"', read_ribbon())
    assert len(called) == 5
    for module, sub in called:
        assert f"Public Sub {sub}(ByVal control As Object)\n" in read_modules(RIBBON)[module]


def test_each_of_these_calls_a_sub_of_the_launcher():
    called = re.findall(r"^    (\w+)$", read_modules(RIBBON)["UvpLint"], re.MULTILINE)
    public = re.findall(r"^Public Sub (\w+)\(\)$", read_modules()["Uvp"], re.MULTILINE)
    assert sorted([*called, CLOCK]) == sorted(public)
    assert re.findall(r"Public Sub Lint(\w+)", read_modules(RIBBON)["UvpLint"]) == called
