from types import SimpleNamespace

import pytest

from uvp_xl.backend.live.portable.quiet_program import quiet


class Bare:
    """A program that has none of the switches."""

    def __getattr__(self, name):
        raise NotImplementedError(name)


def fail_within(app):
    """Check the settings, and raise an error."""
    with quiet(app):
        assert (app.screen_updating, app.enable_events, app.calculation) == (False, False, "manual")
        raise ZeroDivisionError


def test_everything_is_as_it_was_also_after_a_fault():
    app = SimpleNamespace(
        screen_updating=True, enable_events=True, calculation="semiautomatic", status_bar="x"
    )
    with pytest.raises(ZeroDivisionError):
        fail_within(app)
    assert (app.screen_updating, app.enable_events) == (True, True)
    assert (app.calculation, app.status_bar) == ("semiautomatic", False)


def test_a_program_without_switches_is_worked_in_all_the_same():
    done = []
    with quiet(Bare()):
        done.append(1)
    assert done
