"""One call for each distinct value."""

from uvp_xl.normalise.per_value import each


def test_texts_are_read_once():
    seen = []
    assert each(["a", "b", "a"], lambda v: seen.append(v) or v * 2) == ["aa", "bb", "aa"]
    assert seen == ["a", "b"]


def test_values_of_other_types_are_not_the_same():
    assert each([1, 1.0, True, "1", 1], repr) == ["1", "1.0", "True", "'1'", "1"]
