"""The actions as frames and as plain records."""

import datetime as dt
import json

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.houses.house import KEPT
from tests.sample import examples
from uvp_xl.grid import CellError, Grid
from uvp_xl.names.register import Register
from uvp_xl.names.register_entry import Entry
from uvp_xl.normalise import data_frames
from uvp_xl.normalise.actions import Normalised, normalise
from uvp_xl.normalise.schema import COLUMNS, Actions, Involvement
from uvp_xl.tables.find_tables import find

KEYS = (
    "theme theme_kind theme_title item measure portfolio_holders parties lead planning_text "
    "planning_start planning_end planning_kind budget_text budget_min budget_max budget_kind "
    "budget_per_year status_text status remark inherited sheet row "
    "number theme_objective description stage objective priority indicator baseline target "
    "measured result risk hours source coverage help_needed spent spent_text "
    "remaining remaining_text planning_original shifted_from budget_once budget_yearly by_year "
    "done_on history extra"
).split()
HEADER = ["Actiepunt", "Maatregel", "PH", "Partijen", "Trekker", "Planning", "Begroting", "Status",
          "Voortgang", "Toelichting"]  # fmt: skip
FOLDER = ["Alcohol", "Folder\nmaken", "Burgemeester Wethouder WMO", "politie, inwoners (ouders)",
          "OOV", "t/m Q1 2020", "€ 1.500 - € 2.000 p.j.", "in uitvoering", "halverwege",
          "Ja"]  # fmt: skip
FILM = ["", "Film", "", "", "", "doorlopend", "vanaf € 99,50", "", "gereed", ""]
SONG = ["Drugs", "Lied", "", "GGD. Veiligheidshuis", "", "", "", "", "", ""]


def plan(*rows, title="Strategisch thema a: Jeugd"):
    grid = Grid("1 Jeugd", [[title], HEADER, *map(list, rows)])
    return normalise(find(grid), Register(), (2020,))


def test_every_column_of_an_action():
    first, second, third = data_frames.records(data_frames.actions([plan(FOLDER, FILM, SONG)]))
    assert first == {
        "theme": "a",
        "theme_kind": "strategic",
        "theme_title": "Jeugd",
        "item": "Alcohol",
        "measure": "Folder maken",
        "portfolio_holders": ["burgemeester", "wethouder WMO"],
        "parties": ["politie", "inwoners"],
        "lead": "OOV",
        "planning_text": "t/m Q1 2020",
        "planning_start": None,
        "planning_end": "2020-03-31",
        "planning_kind": "period",
        "budget_text": "€ 1.500 - € 2.000 p.j.",
        "budget_min": 1500,
        "budget_max": 2000,
        "budget_kind": "amount",
        "budget_per_year": True,
        "status_text": "in uitvoering",
        "status": "in_progress",
        "remark": "halverwege; Ja",
        "inherited": [],
        "sheet": "1 Jeugd",
        "row": 3,
        **KEPT,
    }
    assert second["inherited"] == ["item", "portfolio_holders", "parties"]
    assert (second["budget_min"], second["budget_max"]) == (99.5, None)
    assert (second["status_text"], second["status"], second["remark"]) == ("gereed", "done", "")
    assert (second["planning_kind"], second["planning_end"]) == ("ongoing", None)
    assert (third["portfolio_holders"], third["parties"]) == ([], ["GGD", "Veiligheidshuis"])
    assert (third["status"], third["status_text"], third["row"]) == (None, "", 5)


def test_a_record_has_exactly_these_keys_in_order():
    (record,) = data_frames.records(data_frames.actions([plan(FOLDER)]))
    assert list(record) == KEYS == list(COLUMNS)
    assert KEYS[22:24] == ["row", "number"]  # new keys come behind the first 23


def test_the_frame_has_the_types_that_were_promised():
    found = data_frames.actions([plan(FOLDER, FILM)])
    assert found.index.tolist() == [0, 1]
    assert found["planning_end"].tolist() == [dt.date(2020, 3, 31), None]
    assert type(found["planning_end"][0]) is dt.date
    assert found["portfolio_holders"][0] == ("burgemeester", "wethouder WMO")
    assert {str(found[name].dtype) for name in ("theme", "measure", "status", "sheet")} == {"str"}
    assert {str(found[name].dtype) for name in ("budget_min", "budget_max")} == {"float64"}
    assert str(found["row"].dtype) == "int64"
    assert pd.isna(found["budget_max"][1])


def test_every_party_of_every_action():
    found = plan(FOLDER, FILM, SONG)
    register = Register(partners=(Entry("politie", "intern"),))
    rows = data_frames.involvement(found, register).to_dict("records")
    assert [tuple(row.values()) for row in rows] == [
        (0, "politie", "intern", "", False),
        (0, "inwoners", "collectief", "ouders", False),
        (1, "politie", "intern", "", True),
        (1, "inwoners", "collectief", "ouders", True),
        (2, "GGD", "extern", "", False),
        (2, "Veiligheidshuis", "extern", "", False),
    ]


def test_a_party_that_nobody_knows_has_no_kind():
    found = data_frames.involvement(plan([*SONG[:3], "Buurtclub", *SONG[4:]]), Register())
    assert found[["party", "kind"]].to_dict("records") == [{"party": "Buurtclub", "kind": ""}]


@pytest.mark.parametrize("empty", [Normalised(), normalise([], Register(), ())])
def test_an_empty_plan_gives_valid_empty_frames(empty):
    actions, involvement = data_frames.actions([empty]), data_frames.involvement(empty, Register())
    assert (len(actions), list(actions.columns)) == (0, KEYS)
    assert len(involvement) == 0
    Actions.validate(actions)
    Involvement.validate(involvement)
    assert data_frames.records(actions) == []


def test_actions_without_parties_give_an_empty_involvement():
    found = data_frames.involvement(plan([*SONG[:3], "", *SONG[4:]]), Register())
    assert len(found) == 0
    assert str(found["inherited"].dtype) == "bool"


VALUE = st.one_of(
    st.text(max_size=12),
    st.sampled_from(["", "bgm", "Wethouder", "politie", "Q1", "€ 12", "€ 12,50", "gereed"]),
    st.integers(),
    st.floats(),
    st.booleans(),
    st.dates(),
    st.datetimes(),
    st.times(),
    st.timedeltas(),
    st.just(CellError("#VERW!")),
)


@settings(max_examples=examples(50))
@given(st.lists(st.lists(VALUE, min_size=len(HEADER), max_size=len(HEADER)), max_size=4))
def test_any_cells_give_valid_frames_and_strict_json(rows):
    found = plan(*rows)
    records = data_frames.records(data_frames.actions([found]))
    data_frames.involvement(found, Register())
    said = json.dumps(records, allow_nan=False)
    assert json.loads(said) == records
    assert [list(record) for record in records] == [KEYS] * len(found)


def test_the_actions_of_several_plans_stand_in_one_frame():
    together = data_frames.actions([plan(FOLDER), plan(), plan(FILM, SONG)])
    apart = [
        data_frames.records(data_frames.actions([one])) for one in (plan(FOLDER), plan(FILM, SONG))
    ]
    assert data_frames.records(together) == [record for records in apart for record in records]
