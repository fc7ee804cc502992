"""The models of the frames reject everything else."""

import datetime as dt

import numpy as np
import pandas as pd
import pytest
from pandera.errors import SchemaError, SchemaErrors

from uvp_xl.columns import INHERITABLE
from uvp_xl.normalise.schema import COLUMNS, Actions, Involvement

RIGHT = {
    "theme": "a",
    "theme_kind": "strategic",
    "theme_title": "Jeugd",
    "item": "Alcohol",
    "measure": "Folder",
    "portfolio_holders": ("burgemeester",),
    "parties": (),
    "lead": "",
    "planning_text": "2020",
    "planning_start": dt.date(2020, 1, 1),
    "planning_end": None,
    "planning_kind": "period",
    "budget_text": "",
    "budget_min": np.nan,
    "budget_max": 0.0,
    "budget_kind": "none",
    "budget_per_year": None,
    "status_text": "",
    "status": "done",
    "remark": "",
    "inherited": ("item",),
    "sheet": "1 Jeugd",
    "row": 3,
    "number": "1.2",
    "theme_objective": "",
    "description": "",
    "stage": "",
    "objective": "Minder drank",
    "priority": "hoog",
    "indicator": "",
    "baseline": "17%",
    "target": "15%",
    "measured": "",
    "result": "",
    "risk": "",
    "hours": "120",
    "source": "",
    "coverage": "",
    "help_needed": "",
    "spent": 12500.0,
    "spent_text": "€ 12.500",
    "remaining": np.nan,
    "remaining_text": "onbekend",
    "planning_original": "Q1 2020",
    "shifted_from": dt.date(2020, 3, 31),
    "budget_once": np.nan,
    "budget_yearly": 5000.0,
    "by_year": ((2025, 5000.0, None),),
    "done_on": None,
    "history": (("1e berap", "loopt"),),
    "extra": {"Wijk": "Noord"},
}
OBJECTS = {
    *("portfolio_holders", "parties", "planning_start", "planning_end", "budget_per_year"),
    *("inherited", "shifted_from", "by_year", "done_on", "history", "extra"),
}


def actions(**changed):
    """Build a frame of one valid action, with changes."""
    columns = {}
    for name, value in {**RIGHT, **changed}.items():
        if name in OBJECTS:
            columns[name] = pd.Series(np.fromiter([value], dtype=object, count=1))
        else:
            columns[name] = pd.Series([value], dtype="str" if type(value) is str else None)
    return pd.DataFrame(columns)


def involvement(**changed):
    """Build a frame of one valid involvement, with changes."""
    right = {"action": 0, "party": "OM", "kind": "extern", "note": "", "inherited": False}
    return pd.DataFrame([{**right, **changed}])


def test_the_right_frames_are_accepted():
    assert len(Actions.validate(actions())) == 1
    assert len(Involvement.validate(involvement())) == 1


@pytest.mark.parametrize(
    "changed",
    [
        {"theme_kind": "tactical"},
        {"theme_kind": ""},
        {"planning_kind": "someday"},
        {"budget_kind": "much"},
        {"status": "finished"},
        {"budget_min": -1.0},
        {"budget_max": -0.01},
        {"row": 0},
        {"row": 3.0},
        {"theme": 1},
        {"measure": None},
        {"portfolio_holders": ["burgemeester"]},
        {"portfolio_holders": "burgemeester"},
        {"parties": (1,)},
        {"parties": (None,)},
        {"parties": None},
        {"inherited": "item"},
        {"planning_start": "2020-01-01"},
        {"planning_start": dt.datetime(2020, 1, 1)},
        {"planning_end": pd.Timestamp(2020, 1, 1)},
        {"planning_end": pd.NaT},
        {"budget_per_year": "ja"},
        {"budget_per_year": 1},
        {"number": 1},
        {"priority": None},
        {"spent": "€ 12.500"},
        {"shifted_from": "Q1 2020"},
        {"done_on": dt.datetime(2020, 1, 1)},
        {"by_year": ((2025, 5000.0),)},
        {"by_year": (("2025", 5000.0, 5000.0),)},
        {"by_year": [(2025, 5000.0, 5000.0)]},
        {"history": ("loopt",)},
        {"history": (("1e berap", None),)},
        {"history": None},
        {"extra": {"Wijk": 7}},
        {"extra": {7: "Noord"}},
        {"extra": ()},
    ],
    ids=str,
)
def test_an_action_that_breaks_a_promise_is_rejected(changed):
    with pytest.raises((SchemaError, SchemaErrors)):
        Actions.validate(actions(**changed))


@pytest.mark.parametrize(
    "changed",
    [
        {"budget_min": 0.0, "budget_max": np.nan},
        {"planning_end": dt.date(2020, 1, 1), "planning_start": None},
        {"budget_per_year": True},
        {"inherited": INHERITABLE},
        {"portfolio_holders": (), "parties": ("OM", "GGD")},
        {"remaining": -500.0, "spent": np.nan},
        {"by_year": (), "history": (), "extra": {}, "shifted_from": None},
        {"done_on": dt.date(2020, 1, 1)},
    ],
    ids=str,
)
def test_an_open_side_is_no_broken_promise(changed):
    assert len(Actions.validate(actions(**changed))) == 1


@pytest.mark.parametrize(
    "changed", [{"action": -1}, {"kind": "onbekend"}, {"inherited": 1}, {"party": 1}], ids=str
)
def test_an_involvement_that_breaks_a_promise_is_rejected(changed):
    with pytest.raises((SchemaError, SchemaErrors)):
        Involvement.validate(involvement(**changed))


@pytest.mark.parametrize("model", [(Actions, actions), (Involvement, involvement)])
def test_no_column_more_or_less_or_in_another_order(model):
    schema, right = model
    frame = right()
    names = list(frame.columns)
    for wrong in (frame.assign(more=1), frame[names[1:]], frame[[*names[1:], names[0]]]):
        with pytest.raises((SchemaError, SchemaErrors)):
            schema.validate(wrong)


def test_the_columns_are_those_of_the_records():
    assert tuple(RIGHT) == COLUMNS
    assert set(INHERITABLE) <= set(COLUMNS)
