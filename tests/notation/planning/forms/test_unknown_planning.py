import pytest

from uvp_xl.notation.planning.forms.unknown_planning import read


@pytest.mark.parametrize(
    "text",
    [
        *("n.t.b", "ntb", "n. t. b", "nnb", "?", "2020?", "p.m", "pm", "z.s.m", "zsm", "-", "x"),
        *("nader te bepalen", "nog niet bekend", "afhankelijk van capaciteit", "in overleg"),
        *("zo snel mogelijk", "indien nodig", "op termijn", "korte termijn", "2020 (n.t.b.)"),
        *("gereed", "n.v.t", "op afroep", "jaarlijks, mits budget"),
    ],
)
def test_no_planning_yet(text):
    assert read(text, ()).problem.startswith("er staat nog geen planning")


@pytest.mark.parametrize("text", ["2020", "doorlopend", "politie", "2018 (gereed)", "bijzonder"])
def test_something_else(text):
    assert read(text, ()) is None
