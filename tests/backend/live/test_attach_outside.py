"""The workbook that is open in a running LibreOffice, found from outside."""

import shutil

import pytest
import xlwings as xw

from tests.reference import PATH
from uvp_xl.backend.live.attach import MAX_LISTED, NONE_OPEN, PIPE_SETTING, attach, pipe_name
from uvp_xl.errors import UsageError


def opened(app, folder, name="plan.xlsx"):
    """Return a copy of the reference plan, open under this name."""
    folder.mkdir(exist_ok=True)
    return app.books.impl.open(str(shutil.copy(PATH, folder / name)))  # One name may come twice.


def why(name, pipe):
    """Return the error message."""
    with pytest.raises(UsageError) as caught:
        attach(name, pipe)
    return str(caught.value)


@pytest.mark.parametrize("said", ["", "plan.xlsx", "PLAN.XLSX", "plan"])
def test_the_only_one_is_found_by_any_of_its_names(app, pipe, tmp_path, said):
    book = opened(app, tmp_path)
    assert attach(said, pipe).fullname == book.fullname


def test_a_path_is_a_name_too_and_so_is_one_from_here(app, pipe, tmp_path, monkeypatch):
    for position in ("een", "twee"):
        opened(app, tmp_path / position)
    monkeypatch.chdir(tmp_path)
    for said in (str(tmp_path / "twee" / "plan.xlsx"), "twee/plan.xlsx"):
        assert attach(said, pipe).fullname == str(tmp_path / "twee" / "plan.xlsx")
    assert why("drie/plan.xlsx", pipe).startswith("“drie/plan.xlsx” staat niet open.")


def test_a_workbook_that_was_never_saved_has_the_name_of_its_window(app, pipe):
    book = app.books.add()
    assert attach(book.name, pipe).name == book.name


def test_several_are_listed(app, pipe, tmp_path):
    for name in ("jeugd.xlsx", "zorg.xlsx"):
        opened(app, tmp_path, name)
    assert why("", pipe).startswith(
        "Er staan meer werkboeken open: “jeugd.xlsx”, “zorg.xlsx”. Noem "
    )
    assert attach("zorg.xlsx", pipe).name == "zorg.xlsx"


def test_two_with_one_name_are_listed_with_their_folders(app, pipe, tmp_path):
    for position in ("een", "twee"):
        opened(app, tmp_path / position)
    said = why("plan.xlsx", pipe)
    assert str(tmp_path / "een" / "plan.xlsx") in said
    assert said.endswith("Noem de map erbij, of sluit er een.")


def test_an_unknown_name_is_reported_with_the_open_workbooks(app, pipe, tmp_path):
    opened(app, tmp_path)
    assert why("zorg\n.xlsx", pipe) == "“zorg .xlsx” staat niet open. Wel open: “plan.xlsx”."


def test_many_open_workbooks_do_not_make_a_long_sentence(app, pipe):
    for _ in range(MAX_LISTED + 2):
        app.books.add()
    assert " en nog 2. Noem welk" in why("", pipe)


def test_nothing_open_is_one_sentence(app, pipe):
    assert why("", pipe) == NONE_OPEN


def test_without_a_listening_libreoffice_the_message_has_the_command(app, monkeypatch):
    monkeypatch.setattr(xw.engines, "engines", [])
    monkeypatch.setattr(xw.engines, "engines_by_name", {})
    said = why("", "uvp-niemand")
    assert said.startswith(f"{NONE_OPEN} Gebruikt u LibreOffice? ")
    assert 'soffice --accept="pipe,name=uvp-niemand;urp;"' in said


def test_the_pipe_can_be_set(monkeypatch):
    monkeypatch.delenv(PIPE_SETTING, raising=False)
    assert pipe_name() == "uvp-xl"
    monkeypatch.setenv(PIPE_SETTING, "eigen")
    assert pipe_name() == "eigen"
