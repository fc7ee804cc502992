from types import SimpleNamespace

import pytest

from uvp_xl.backend.live.libreoffice.undo_steps import MAX_ACTIONS, UndoStep, in_steps


class Steps:
    """Counts what is begun and ended."""

    def __init__(self):
        self.told = []

    def enterUndoContext(self, name):
        self.told.append("begin")

    def leaveUndoContext(self):
        self.told.append("eind")


def test_a_step_is_ended_also_after_an_error():
    steps = Steps()
    with pytest.raises(ZeroDivisionError), UndoStep(SimpleNamespace(UndoManager=steps)):
        raise ZeroDivisionError
    assert steps.told == ["begin", "eind"]


def test_many_things_are_done_in_more_steps():
    steps = Steps()
    assert (
        list(in_steps(SimpleNamespace(UndoManager=steps), range(2 * MAX_ACTIONS + 1)))[-1]
        == 2 * MAX_ACTIONS
    )
    assert steps.told == ["begin", "eind"] * 3
