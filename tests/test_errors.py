"""Every error is one Dutch sentence about one file."""

import inspect
import pickle
import re

import pytest

from uvp_xl import errors
from uvp_xl.errors import (
    Broken,
    InUse,
    Locked,
    Missing,
    ReadError,
    UsageError,
    UvpError,
    WriteError,
)

ALL = [c for _, c in inspect.getmembers(errors, inspect.isclass) if c.__module__ == errors.__name__]
ABOUT_A_FILE = [c for c in ALL if issubclass(c, ReadError | WriteError)]


def test_the_tree_in_the_docstring_is_that_of_the_classes():
    lines = re.findall(r"^([│ ]*(?:[├└]── )?)([A-Z]\w+)", errors.__doc__.partition("\n")[2], re.M)
    above = {}
    for indent, name in lines[: len([c for c in ALL if not c.__name__.startswith("_")])]:
        above[len(indent)] = error = getattr(errors, name)
        if indent:
            assert issubclass(error, above[len(indent) - 4])
    public = {c.__name__ for c in ALL if not c.__name__.startswith("_")}
    assert {name for _, name in lines} >= public


@pytest.mark.parametrize("error", ALL, ids=lambda c: c.__name__)
def test_all_are_caught_as_one(error):
    assert issubclass(error, UvpError)
    assert error.__doc__


@pytest.mark.parametrize("error", ABOUT_A_FILE, ids=lambda c: c.__name__)
def test_a_sentence_begins_with_the_name_of_the_file(error):
    said = str(error("/map/van/iemand/plan.xlsx", "omdat het zo is"))
    assert said.startswith("plan.xlsx: ")
    assert "/" not in said
    assert "\n" not in said
    assert "{" not in said


@pytest.mark.parametrize("error", [c for c in ABOUT_A_FILE if c is not ReadError])
def test_a_sentence_ends_with_a_full_stop(error):
    why = "" if error is Locked else "omdat het zo is"  # That of Locked is a sentence of its own.
    assert str(error("plan.xlsx", why)).endswith(".")


@pytest.mark.parametrize("error", [c for c in ABOUT_A_FILE if issubclass(c, WriteError)])
def test_after_a_failed_write_nothing_has_changed(error):
    assert str(error("plan.xlsx", "reden")).endswith("Er is niets veranderd.")


def test_the_reason_stands_in_the_sentence():
    found = Broken("map/plan.xlsx", "geen zip-bestand")
    assert str(found) == "plan.xlsx: dit is geen leesbaar Excel-bestand (geen zip-bestand)."
    assert (found.path.name, found.why) == ("plan.xlsx", "geen zip-bestand")


def test_a_place_without_a_name_is_called_as_it_is_written():
    assert str(Missing(".")).startswith(".: ")
    assert str(Missing("/")).startswith("/: ")


@pytest.mark.parametrize("found", [Missing("map/plan.xlsx"), InUse("plan.xlsx", "Excel")])
def test_an_error_survives_the_way_back_from_a_worker_process(found):
    again = pickle.loads(pickle.dumps(found))
    assert (type(again), str(again), again.path) == (type(found), str(found), found.path)


def test_wrong_usage_says_what_it_is_given():
    assert str(UsageError("Geef een bestand op.")) == "Geef een bestand op."


def test_whatever_a_file_or_sheet_is_called_there_is_one_line():
    said = str(Broken("map/a\nb\x1b[31m\u202e.xlsx", "op het blad “x\r\u2028\x85\udcff”"))
    assert said.isprintable()
    assert said.startswith("a b\ufffd[31m\ufffd.xlsx: ")
    assert len(str(Broken("a.xlsx", "x" * 10_000))) < 500
