"""A portfolio holder over two rows; test_actions.py has whole tables with one."""

from uvp_xl.names.holder_names import read
from uvp_xl.names.register import Register
from uvp_xl.normalise.split_holders import joined, without_second


def split(items, holders, groups=None):
    """The joined texts of holders in rows with these items."""
    own = [read(text, Register()) for text in holders]
    texts = {"item": items, "portfolio_holders": holders}
    return joined(texts, groups or [1] * len(items), own)


def test_a_bare_alderman_takes_the_portfolio_of_the_next_row() -> None:
    found = split(["Keurmerk", ""], ["Burgemeester Wethouder", "Economische Zaken"])
    assert found == {0: "Burgemeester Wethouder Economische Zaken"}


def test_no_holder_goes_on_in_another_item_or_group() -> None:
    holders = ["Wethouder", "Economische Zaken"]
    assert split(["Keurmerk", "Horeca"], holders) == {}
    assert split(["Keurmerk", ""], holders, [1, 2]) == {}


def test_the_second_row_continues_the_action_above_it() -> None:
    held = ["Wethouder", "Economische Zaken", "", "burgemeester"]
    assert without_second(held, [0]) == ["Wethouder", "", "", "burgemeester"]
    assert without_second(held, []) is held
