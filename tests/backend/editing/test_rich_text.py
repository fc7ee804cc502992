import pytest
from hypothesis import given
from hypothesis import strategies as st

from uvp_xl.backend.editing.rich_text import MAX_COMPARED, Run, parse_runs, rewrite_runs, runs_xml
from uvp_xl.backend.ooxml.package_xml import MAIN, parse

NAME = f'xmlns="{MAIN}"'.encode()
BOLD = parse(b"<rPr %b><b/><color rgb='FF0000'/></rPr>" % NAME)


def texts(old, new):
    return [run.text for run in rewrite_runs([Run(text) for text in old], new)]


@pytest.mark.parametrize(
    ("old", "new", "meant"),
    [
        (["Let op:", " politie"], "Let op: politie en OM", ["Let op:", " politie en OM"]),
        (["Let op:", " politie"], "Let op! politie", ["Let op!", " politie"]),
        (["Let op", " politie"], "Let op: politie", ["Let op:", " politie"]),
        (["Let op:", " politie"], " politie", [" politie"]),
        (["a  b ", "c  d", " e  f"], "a b c d e f", ["a b ", "c d", " e f"]),
        (["politie", ", OM"], "GGD", []),
        (["politie"], "GGD", ["GGD"]),
        (["politie", "x"], "de politiex", ["de politie", "x"]),
        (["", "a"], "ab", ["ab"]),
        ([""], "ab", ["ab"]),
    ],
)
def test_what_is_new_comes_in_the_run_in_which_the_change_begins(old, new, meant):
    assert texts(old, new) == meant


def test_a_long_change_goes_as_a_whole_into_its_run():
    old = ["a", "b" * (MAX_COMPARED + 1), "c"]
    assert texts(old, "a" + "d" * 9 + "c") == ["a", "d" * 9, "c"]


@given(st.lists(st.text("ab ", max_size=6), min_size=1, max_size=5), st.text("abc ", min_size=1))
def test_the_runs_together_are_always_the_new_text(old, new):
    made = texts(old, new)
    assert "".join(made) == new or (made == [] and len(old) > 1)


@given(st.lists(st.text(max_size=6), min_size=1, max_size=5), st.text(min_size=1, max_size=3))
def test_adding_at_the_end_leaves_all_other_runs_alone(old, more):
    filled = [text for text in old if text]
    if filled:
        assert texts(old, "".join(old) + more) == [*filled[:-1], filled[-1] + more]


def test_runs_are_read_as_excel_reads_them():
    string = parse(
        b"<si %b><r><t> a </t></r><r><rPr><b/></rPr><t xml:space='preserve'> b_x000D_\n</t></r>"
        b"<r/><rPh sb='0' eb='1'><t>c</t></rPh></si>" % NAME
    )
    assert [run.text for run in parse_runs(string)] == ["a", " b\r\n", ""]
    assert parse_runs(parse(b"<si><t>plat</t></si>")) == []


def test_a_look_is_written_with_the_prefix_of_the_sheet():
    look = b'<x:rPr><x:b></x:b><x:color rgb="FF0000"></x:color></x:rPr>'
    assert runs_xml([Run("a", BOLD)], b"x:") == b"<x:r>" + look + b"<x:t>a</x:t></x:r>"


def test_a_look_that_excel_does_not_know_is_not_written():
    with pytest.raises(ValueError, match="opmaak"):
        runs_xml([Run("a", parse(b"<rPr><b/></rPr>"))], b"")
