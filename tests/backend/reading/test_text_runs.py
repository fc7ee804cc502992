import pytest

from uvp_xl.backend.reading.kinds.cell_look import Run
from uvp_xl.backend.reading.text_runs import RunCollector, is_on


@pytest.mark.parametrize(
    ("value", "on"), [("1", True), ("TRUE", True), (" on ", True), ("0", False), ("false", False)]
)
def test_a_property_is_on_unless_it_says_otherwise(value, on):
    assert is_on({"val": value}) is on
    assert is_on({})


def test_the_look_of_each_run():
    collector = RunCollector()
    collector.start("b", {})  # Outside any run.
    collector.add("nergens")
    collector.end("r")
    for text, properties in (("a_x0042_", []), ("c", [("strike", {})]), ("ü", [FONT])):
        collector.start("r", {})
        if properties:
            collector.start("rPr", {})
        for property_ in properties:
            collector.start(*property_)
        collector.add(text)
        collector.end("r")
    runs = (Run("aB", of_cell=True), Run("c", struck=True), Run("ü", font="Wingdings"))
    assert collector.runs("aBcü") == runs
    assert collector.runs("aBcü en meer") == ()


FONT = ("rFont", {"val": "Wingdings"})


def test_a_text_without_runs_has_none():
    assert RunCollector().runs("") == RunCollector().runs("a") == ()
