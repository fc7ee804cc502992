"""What is a sample, and what is not."""

from types import SimpleNamespace

import pytest

from tests import sample


def items(marker, *ids):
    """The cases of one test, marked so."""
    return [
        SimpleNamespace(
            nodeid=f"tests/test_x.py::test[{name}]", get_closest_marker=lambda _: marker
        )
        for name in ids
    ]


def marked(*args, **kwargs):
    """The marker with these arguments."""
    return pytest.mark.sample(*args, **kwargs).mark


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """As in `make test`, also while everything runs."""
    monkeypatch.setattr(sample, "STRESS", False)


def test_a_sample_is_spread_and_holds_what_it_always_should():
    every = items(marked(3, always=("7]",)), *map(str, range(7)), "7]", "8", "9")
    out = [item.nodeid.partition("[")[2][:-1] for item in sample.left_out(every)]
    assert out == ["1", "3", "4", "6", "8", "9"]
    assert sample.left_out(items(None, "a", "b")) == []


def test_under_stress_nothing_is_left_out(monkeypatch):
    monkeypatch.setattr(sample, "STRESS", True)
    assert sample.left_out(items(marked(0), "a", "b")) == []
    assert sample.examples(1500) == 1500


def test_fewer_examples_but_never_more_than_all():
    assert [sample.examples(count) for count in (1500, 100, 60, 10)] == [300, 20, 15, 10]


@pytest.mark.parametrize(
    ("marker", "said"), [(marked(1, always="x"), "no such"), (marked(), "how")]
)
def test_a_wrong_mark_is_told(marker, said):
    with pytest.raises(pytest.UsageError, match=said):
        sample.left_out(items(marker, "a", "b"))


@pytest.mark.parametrize(
    ("args", "keyword", "lf", "chosen"),
    [
        (["tests"], "", False, False),
        (["tests/test_x.py"], "", False, False),
        (["tests/test_x.py::test[a]"], "", False, True),
        (["tests"], "golden", False, True),
        (["tests"], "", True, True),
    ],
)
def test_what_somebody_chose_is_no_sample(args, keyword, lf, chosen):
    option = SimpleNamespace(keyword=keyword, markexpr="", lf=lf)
    assert sample.chosen(SimpleNamespace(args=args, option=option)) == chosen
