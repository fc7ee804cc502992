"""Which hand works in which program."""

from types import SimpleNamespace

from uvp_xl.selftest.simulated_user import Hand, hand


def test_a_program_that_is_not_known_better_gets_the_words_of_xlwings(tmp_path):
    engine = SimpleNamespace(name="excel")
    app = SimpleNamespace(engine=engine, version="16.89", calculation="automatic")
    own = hand(SimpleNamespace(app=app))
    assert type(own) is Hand
    assert not own.copy(tmp_path / "kopie.xlsx")
    assert own.versions() == [("Excel", "16.89")]
    assert own.preferences() == [("Berekenen", "automatic")]
