"""A list that repeats another one counts once, and says so; equal measures of others do not."""

import datetime as dt
from collections.abc import Sequence

import pytest

from uvp_xl.backend.memory_workbook import MemoryWorkbook
from uvp_xl.grid import Grid, Value
from uvp_xl.plan import Plan

DATE = dt.date(2026, 6, 1)
Rows = list[list[Value]]
HEAD: list[Value] = ["Actiepunt", "Maatregel", "Trekker", "Planning", "Status"]


def rows(text: str) -> Rows:
    return [[cell.strip() for cell in line.split("|")] for line in text.strip().split("\n")]


PLAN = rows("""
Wonen  | Buurtschouw met bewoners      | wijkteam | Q1 2026 | loopt
       | Slotenactie met de corporatie | wijkteam | Q2 2026 | niet gestart
Horeca | Convenant vernieuwen          | team APV | Q1 2026 | gereed
       | Taxistandplaats verlichten    | beheer   | Q3 2026 | niet gestart
       | Portiers trainen              | team APV | Q4 2026 | niet gestart
Jeugd  | Straatcoaches in het park     | welzijn  | 2026    | loopt
""")
OLDER = [[*row[:3], str(row[3]).replace("2026", "2025"), "gereed"] for row in PLAN]


def plan(*settings: Sequence[Value], **sheets: Rows) -> Plan:
    grids = [Grid(name.replace("_", " "), [HEAD, *body]) for name, body in sheets.items()]
    if settings:
        grids.append(Grid("Instellingen", settings))
    return Plan(MemoryWorkbook("plan.xlsx", grids))


def counted(of: Plan) -> dict[str, int]:
    return of.actions["sheet"].value_counts().to_dict()


def messages(of: Plan) -> list[str]:
    return [f"{f.sheet}!{f.cell} {f.message}" for f in of.check(DATE) if f.rule == RULE]


RULE = "tabel-gekopieerd"


@pytest.mark.parametrize(
    ("sheets", "counts"),
    [
        ({"Plan_2026": PLAN, "Plan_2025": OLDER}, "Plan 2026"),
        ({"Plan_2025": OLDER, "Plan_2026": PLAN}, "Plan 2026"),
        ({"Archief": OLDER, "Nu": PLAN}, "Nu"),
        ({"Plan": PLAN, "Blad2": OLDER}, "Plan"),
        ({"Plan": PLAN, "Werklijst": PLAN[3:]}, "Plan"),
        ({"Wijkteam": PLAN[:3], "Overzicht": PLAN}, "Overzicht"),
        ({"Te_laat": PLAN, "Plan": PLAN[:5]}, "Plan"),
    ],
)
def test_the_list_of_now_or_the_fuller_one_counts(sheets: dict[str, Rows], counts: str) -> None:
    of = plan(**sheets)
    assert set(counted(of)) == {counts}
    assert len(messages(of)) == 1


def test_the_message_names_the_other_sheet_and_both_settings() -> None:
    of = plan(Plan=PLAN, Werklijst=PLAN[2:])
    assert messages(of) == [
        "Werklijst!B1 De rijen hieronder staan ook op het blad “Plan”. Daarom tellen ze niet nog "
        "eens mee: het gaat om 4 rijen. Hoort dit blad er niet bij, zet dan op het blad "
        "Instellingen “Werklijst | niet lezen”. Telt het wel mee, zet daar dan “Werklijst | lezen”."
    ]
    assert not [f for f in of.check(DATE) if f.rule == "tabel-niet-gelezen"]


def test_rows_that_are_only_in_the_copy_are_told() -> None:
    new = ["Jeugd", "Een nieuwe actie", "welzijn", "2026", ""]
    of = plan(Plan=PLAN, Werklijst=[*PLAN[:5], new])
    assert counted(of) == {"Plan": 6}
    assert " het gaat om 6 rijen. Let op: 1 rij staat alleen hier. " in messages(of)[0]


@pytest.mark.parametrize(
    ("setting", "actions", "told"),
    [
        (["Werklijst", "lezen"], 12, 0),
        (["Werklijst", "niet lezen"], 6, 0),
        (["tabel-gekopieerd", "uit"], 12, 0),
        (["tabel-gekopieerd", "opmerking"], 6, 1),
    ],
)
def test_a_setting_says_otherwise(setting: list[str], actions: int, told: int) -> None:
    of = plan(setting, Plan=PLAN, Werklijst=PLAN)
    assert sum(counted(of).values()) == actions
    assert len(messages(of)) == told


def test_other_leads_or_too_few_rows_make_no_copy() -> None:
    others = [[*row[:2], f"{row[2]} Zuid", *row[3:]] for row in PLAN]
    assert len(counted(plan(Noord=PLAN, Zuid=others))) == 2
    assert len(counted(plan(Plan=PLAN, Werklijst=PLAN[:2]))) == 2
    half = [*PLAN[:3], *rows("A|b c|d|2026|\nB|c d|d|2026|\nC|d e|d|2026|")]
    assert len(counted(plan(Plan=PLAN, Tweede=half))) == 2


def test_the_same_measures_under_headings_of_their_own_are_for_other_subjects() -> None:
    def grid(name: str, heading: str, body: Rows) -> Grid:
        return Grid(name, [[heading], HEAD, *body])

    north, south = grid("A", "Thema 1: Noord", PLAN), grid("B", "Thema 2: Zuid", PLAN)
    assert len(counted(Plan(MemoryWorkbook("plan.xlsx", [north, south])))) == 2
    same = grid("B", "Thema 1: Noord", PLAN)
    assert len(counted(Plan(MemoryWorkbook("plan.xlsx", [north, same])))) == 1


def test_small_sheets_that_together_are_in_a_total_are_copies_together() -> None:
    of = plan(Wonen=PLAN[:2], Horeca=PLAN[2:5], Jeugd=PLAN[5:], Totaal=PLAN)
    assert counted(of) == {"Totaal": 6}
    assert [text.partition("!")[0] for text in messages(of)] == ["Wonen", "Horeca", "Jeugd"]


def test_a_working_list_below_the_plan_on_its_own_sheet() -> None:
    late = [["Nr", "Maatregel", "Trekker", "Begroting"], *(["", *row[1:3]] for row in PLAN[:3])]
    grid = Grid("Plan", [["Thema 1: Alles"], HEAD, *PLAN, [], ["Thema 2: Te late acties"], *late])
    of = Plan(MemoryWorkbook("plan.xlsx", [grid]))
    assert counted(of) == {"Plan": 6}
    assert messages(of) == [
        "Plan!B11 De rijen hieronder staan ook ergens anders op dit blad. Daarom tellen ze niet "
        "nog eens mee: het gaat om 3 rijen. Tellen ze wel mee, zet dan op het blad Instellingen "
        "“Plan | lezen”."
    ]


def test_many_rows_with_one_text_are_compared_with_a_few() -> None:
    body = [["", "Overleg", f"team {number}", "2026", ""] for number in range(30)]
    assert len(counted(plan(Een=body, Twee=[*body[10:], *PLAN]))) == 2


@pytest.mark.parametrize(
    "names", [("Wijk_Noord", "Wijk_Zuid"), ("Centrum", "Oost", "West"), ("Kern_A", "Kern_B")]
)
def test_the_same_measures_in_each_part_of_the_municipality_all_count(names: list[str]) -> None:
    found = plan(**dict.fromkeys(names, PLAN))
    assert counted(found) == {name.replace("_", " "): len(PLAN) for name in names}
    assert messages(found) == []


@pytest.mark.parametrize("name", ["Wijk_Noord_(2)_kopie", "Blad2", "Actielijst"])
def test_a_copy_of_the_list_of_one_district_does_not_count(name: str) -> None:
    assert counted(plan(**{"Wijk_Noord": PLAN, name: PLAN})) == {"Wijk Noord": len(PLAN)}
