"""The simulated user of a program without a class of its user."""

from types import SimpleNamespace

from uvp_xl.selftest.simulated_user import SimulatedUser, create_user


def test_another_program_gets_the_interface_of_xlwings(tmp_path):
    engine = SimpleNamespace(name="excel")
    app = SimpleNamespace(engine=engine, version="16.89", calculation="automatic")
    user = create_user(SimpleNamespace(app=app))
    assert type(user) is SimulatedUser
    assert not user.save_copy(tmp_path / "kopie.xlsx")
    assert user.versions() == [("Excel", "16.89")]
    assert user.preferences() == [("Berekenen", "automatic")]
