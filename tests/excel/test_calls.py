"""Every call is checked against the type library, counted, and refused when Excel is busy."""

import pytest

REJECTED, LATER, EDITING = -2147418111, -2147417846, -2146777998


def test_names_kinds_and_arguments_are_those_of_the_library(excel):
    assert excel("calls.names_and_kinds") == {
        "unknown": "UNKNOWN_NAME",
        "any case": "",
        "put what is only read": "NOT_FOUND",
        "call what is a property": "NOT_FOUND",
        "get what is a method": "NOT_FOUND",
        "too many": "BAD_COUNT",
        "too few": "NOT_OPTIONAL",
        "text for a truth": "TYPE_MISMATCH",
        "number for a truth": "",
        "left out in between": "",
        "left out at the end": "",
        "handed on": "",
        "value and kind": "",
    }


def test_what_pywin32_cannot_convert_never_leaves(excel):
    assert excel("calls.values") == {
        "date": "TypeError",
        "set": "TypeError",
        "ragged": "ValueError",
        "fine": "",
        "read": [[1.0, "a"], [None, True]],
    }


def test_members_that_the_model_lacks_are_listed(excel):
    reported = excel("calls.not_modelled")
    assert "Range.GoalSeek" in reported["said"]
    assert reported["listed"] == {"Range.GoalSeek (method)": 1}


BAD = "DEFINED"


@pytest.mark.parametrize("language", ["nl", "de"])
def test_text_is_read_in_the_language_of_the_call(excel, language):
    reported = excel("calls.languages", language=language)
    assert (reported["separator"], reported["one"]) == (";", ";")
    assert reported["english"] == {
        "comma": "", "semicolon": BAD, "address": "$A$1,$B$2", "choices": ["a", "b;c"],
        "1,5": "1,5", "formula": "=SUM(1,2)",
    }  # fmt: skip
    assert reported["own"] == {
        "comma": BAD, "semicolon": "", "address": "$A$1;$B$2", "choices": ["a,b", "c"],
        "1,5": 1.5, "formula": "=SUM(1,2)",
    }  # fmt: skip


def test_an_english_excel_reads_all_in_english(excel):
    reported = excel("calls.languages", language="en")
    assert reported["separator"] == ","
    assert reported["own"] == reported["english"]


def test_english_formats_may_be_refused_in_another_language(excel):
    reported = excel("calls.local_formats")
    assert {case for case, outcome in reported.items() if outcome} == {
        "nl own General", "nl own dd-mm-yyyy", "de own General", "de own dd-mm-yyyy",
    }  # fmt: skip


@pytest.mark.parametrize(("how", "name"), [("late", "CDispatch"), ("early", "_Worksheet")])
def test_both_ways_to_bind(excel, how, name):
    reported = excel("calls.bound", how=how)
    assert reported["class"] == name
    assert reported["value"] == [[1.0, 2.0], [3.0, 4.0]]
    assert (reported["item"], reported["address"], reported["rows"]) == (4.0, "A1:B2", [2, 3])
    assert reported["count"] == 1
    assert reported["unwrapped"]
    assert {"InvokeTypes", "GetTypeInfo"} <= reported["calls"].keys()


@pytest.mark.parametrize(
    ("how", "number"), [("rejected", REJECTED), ("later", LATER), ("editing", EDITING)]
)
def test_a_busy_excel_refuses_from_a_call_on(excel, how, number):
    reported = excel("calls.busy", how=how)
    assert reported["calls"] == [0, 0, number, number, 0, 0]
    assert reported["seconds"] == [number, number, 0]
    assert reported["names"] == (0 if how == "editing" else number)
    assert reported["naps"] == [4, 2]


def test_endless_retries_are_stopped(excel):
    assert "still tried" in excel("calls.for_ever")


def test_the_product_waits_on_a_made_up_clock(excel):
    assert excel("calls.clocked") == {"inside": 30.0, "back": True}


def test_calls_are_counted(excel):
    reported = excel("calls.counted")
    assert reported["total"] == 4
    assert reported["kinds"] == {"GetIDsOfNames": 2, "Invoke": 2}
    assert reported["members"] == {"Range.Value": 4}
    assert reported["log"][0] == "GetIDsOfNames Range.Value"
