"""What every check has in common."""

import pytest

from uvp_xl.installation.computer import Computer
from uvp_xl.installation.doctor_check import GOOD, Answer, Check


def test_a_check_of_nothing_is_no_check():
    with pytest.raises(NotImplementedError):
        Check().look(Computer())


def test_an_answer_needs_no_cure():
    assert Answer(GOOD, "er").cure == ""
