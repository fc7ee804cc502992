"""One call for each distinct value."""

from uvp_xl.grid import SeenText
from uvp_xl.normalise.per_value import LONGEST, each, remembered


def test_texts_are_read_once():
    seen = []
    assert each(["a", "b", "a"], lambda v: seen.append(v) or v * 2) == ["aa", "bb", "aa"]
    assert seen == ["a", "b"]


def test_values_of_other_types_are_not_the_same():
    assert each([1, 1.0, True, "1", 1], repr) == ["1", "1.0", "True", "'1'", "1"]


def test_equal_texts_of_other_values_are_not_the_same():
    values = [SeenText("5", 5000), SeenText("5", 5200), "5", SeenText("5", 5000)]
    assert each(values, lambda v: getattr(v, "stored", v)) == [5000, 5200, "5", 5000]


def test_short_texts_are_remembered_from_plan_to_plan():
    seen = []
    read = remembered(lambda value: seen.append(value) or len(seen))
    assert [read("2020"), read("2020"), read(2020), read(2020)] == [1, 1, 2, 3]
    long = "2020 " * LONGEST
    assert read(long) != read(long)
    assert read(SeenText("2020", 2020)) != read("2020")
