import pytest

from uvp_xl.backend.reading.kinds.ods_text import OFFICE, TEXT, Paragraphs

DRAW = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0 "


def text_after(*events):
    """Return the text after events: text, an element to start (with attributes), None to end."""
    paragraphs = Paragraphs()
    for event in events:
        if event is None:
            paragraphs.end()
        elif isinstance(event, tuple):
            paragraphs.start(*event)
        else:
            paragraphs.data(event)
    assert paragraphs.depth == 0
    return paragraphs.take_text()


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
    assert text_after(*events) == text


def test_a_cell_begins_without_the_text_of_the_one_before():
    paragraphs = Paragraphs()
    paragraphs.start(*P)
    paragraphs.data("a")
    paragraphs.end()
    assert (paragraphs.take_text(), paragraphs.take_text()) == ("a", "")


def test_spaces_that_are_only_counted_are_not_without_end():
    paragraphs = Paragraphs()
    paragraphs.start(*P)
    for count, too_many in ((30_000, False), (2_767, False), (1, True), (10**12, True)):
        paragraphs.start(TEXT + "s", {TEXT + "c": str(count)})
        paragraphs.end()
        assert paragraphs.too_many_spaces is too_many
    paragraphs.end()
    assert paragraphs.take_text() == " " * 32_767
    assert not paragraphs.too_many_spaces
