import pytest

from uvp_xl.backend.reading.kinds import ods_text
from uvp_xl.backend.reading.kinds.ods_text import OFFICE, TEXT, Paragraphs

DRAW = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0 "


def taken(*events):
    """The text after these events: text, an element to begin (with attributes), or None to end."""
    found = Paragraphs()
    for event in events:
        if event is None:
            found.end()
        elif isinstance(event, tuple):
            found.start(*event)
        else:
            found.data(event)
    assert found.open == 0
    return found.taken()


P, SPAN = (TEXT + "p", {}), (TEXT + "span", {})


@pytest.mark.parametrize(
    ("events", "text"),
    [
        ([], ""),
        ([P, "een", None, P, None, P, "twee", None], "een\n\ntwee"),
        ([P, "  een\n  twee ", SPAN, " drie", None, None], "een twee drie"),
        ([P, "a", (TEXT + "s", {TEXT + "c": "2"}), None, "b", None], "a  b"),
        ([P, "a", (TEXT + "s", {TEXT + "c": "x"}), None, " b", None], "a  b"),
        ([P, "a", (TEXT + "tab", {}), None, "b", (TEXT + "line-break", {}), None, None], "a\tb\n"),
        ([P, "a", (OFFICE + "annotation", {}), P, "noot", None, None, "b", None], "ab"),
        ([P, "a", (DRAW + "frame", {}), P, "vak", None, None, None], "a"),
        (["buiten", P, "a", None, "buiten"], "a"),
    ],
)
def test_the_text_of_a_cell(events, text):
    assert taken(*events) == text


def test_a_cell_begins_without_the_text_of_the_one_before():
    found = Paragraphs()
    found.start(*P)
    found.data("a")
    found.end()
    assert (found.taken(), found.taken()) == ("a", "")


def test_spaces_that_are_only_counted_are_not_without_end(monkeypatch):
    monkeypatch.setattr(ods_text, "MAX_SPACES", 5)
    many = (TEXT + "s", {TEXT + "c": "4"})
    assert taken(P, many, None, "|", many, None, "|", many, None, None) == "    | | "
