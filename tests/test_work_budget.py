import gc

import pytest

from uvp_xl.errors import TooLarge, TooMuchWork
from uvp_xl.work_budget import UNITS, Work, WorkBudget, metered, spend


def test_the_error_names_the_file_and_what_took_most_of_the_work():
    budget = WorkBudget("plannen/jeugd.xlsx", units=10)
    budget.spend(Work.CELLS, 1, "op het blad “Jeugd”")
    budget.spend(Work.BYTES, 10)
    with pytest.raises(TooMuchWork) as error:
        budget.spend(Work.CELLS, 2_000, "op het blad “Kladblok”")
    assert str(error.value) == (
        "jeugd.xlsx: dit bestand vraagt te veel rekenwerk (2.000 cellen op het blad “Kladblok”). "
        "Verdeel het over meer bestanden, of haal weg wat niet bij het plan hoort."
    )
    assert isinstance(error.value, TooLarge)


def test_all_kinds_of_work_add_up():
    budget = WorkBudget("plan.xlsx", units=1_000)
    for work in Work:
        budget.spend(work, 1, "in de namen")
    assert budget.left == 1_000_000 - sum(work.units for work in Work)
    with pytest.raises(TooMuchWork):
        budget.spend(Work.PAIRS, 1_000)


def test_work_outside_a_block_is_not_counted():
    spend(Work.ACTIONS, 10**12)
    with metered("plan.xlsx") as budget:
        spend(Work.CELLS, 1_000, "")
    assert budget.left == (UNITS - 3_000) * 1_000
    spend(Work.ACTIONS, 10**12)


def test_a_block_within_a_block_draws_from_the_same_budget():
    with metered("plan.xlsx") as budget, metered("kopie.xlsx") as inner:
        assert inner is budget
    with metered("kopie.xlsx") as later:
        assert later is not budget
        assert later.name == "kopie.xlsx"


def test_cycles_are_collected_after_the_outermost_block():
    assert gc.isenabled()
    with metered("plan.xlsx"):
        with metered("kopie.xlsx"):
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_a_program_that_does_not_collect_cycles_still_does_not_after_a_block():
    gc.disable()
    try:
        with metered("plan.xlsx"):
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
