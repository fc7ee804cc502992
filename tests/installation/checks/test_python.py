"""Which Pythons are good enough."""

from tests.installation.made_up import windows
from uvp_xl.installation.checks.python import PythonCheck
from uvp_xl.installation.doctor_check import GOOD, MISSING


def test_a_new_one_is_good_an_old_one_or_one_of_the_store_is_not(tmp_path):
    run = PythonCheck().run
    assert run(windows(tmp_path)).state == GOOD
    old = run(windows(tmp_path, python_version=(3, 9)))
    assert (old.state, old.cure) == (MISSING, "Installeer Python 3.11 of nieuwer.")
    store = run(windows(tmp_path, python_home=tmp_path / "WindowsApps" / "Python311"))
    assert store.state == MISSING
    assert "python.org" in store.cure
