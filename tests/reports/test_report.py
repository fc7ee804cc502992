"""Properties of every report sheet, for any plan."""

import datetime as dt
import hashlib
import os
import subprocess
import sys

import pytest

from tests import reference
from tests.reports import plans
from tests.sample import STRESS
from uvp_xl.grid import position
from uvp_xl.plan import Plan
from uvp_xl.reports.report import Report, all_reports
from uvp_xl.reports.report_context import ReportContext
from uvp_xl.sheets import own_sheets
from uvp_xl.sheets.sheet_model import Link, Sheet

NAMES = [
    "Samenvatting",
    "Partneroverzicht",
    "Te laat",
    "Portefeuilles",
    "Controle",
    "Controlelijst",
]
FOR_USER = ("Register", "Instellingen")
"""The sheets that a workbook without them gets once."""
PLANS = [reference.plan, plans.rich, plans.empty]
PRINTED = "for name, sheet in plans.reports(plans.rich()).items(): print(name, sheet)"


@pytest.fixture(params=PLANS, ids=["reference", "rich", "empty"])
def plan(request: pytest.FixtureRequest) -> Plan:
    """Return each of three very different plans."""
    made: Plan = request.param()
    return made


def contrast(ink: str, fill: str) -> float:
    """Return the contrast of two colours by WCAG 2.1."""

    def light(colour: str) -> float:
        parts = (int(colour[i : i + 2], 16) / 255 for i in (0, 2, 4))
        red, green, blue = (
            p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    high, low = sorted((light(ink), light(fill)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_the_reports_are_found_in_order_without_being_listed() -> None:
    assert [report.name for report in all_reports()] == NAMES
    assert [report.order for report in all_reports()] == [1, 2, 3, 4, 5, 6]


def test_a_report_without_a_sheet_is_no_report() -> None:
    plan = plans.empty()
    context = ReportContext(plan.rule_context(plans.DATE), ())
    with pytest.raises(NotImplementedError):
        Report().sheet(context)


def test_every_sheet_is_known_again_and_those_of_the_user_are_not(plan: Plan) -> None:
    for name, sheet in plans.reports(plan).items():
        assert own_sheets.is_report(sheet.grid()) == (name not in FOR_USER)


def test_every_link_leads_to_a_sheet_and_a_filled_cell(plan: Plan) -> None:
    made = plans.reports(plan)
    grids = {grid.name: grid for grid in plan.workbook.grids()}
    grids |= {name: sheet.grid() for name, sheet in made.items()}
    action_sheets = {table.sheet for table in plan.tables}
    for sheet in made.values():
        for _, cell in plans.cells(sheet):
            if not cell.link:
                continue
            row, column = position(cell.link.cell)
            target = grids[cell.link.sheet]
            assert cell.content
            # A measure or the cell of a finding may be empty; a cell of a report never is.
            if cell.link.sheet in action_sheets | {"Plan", "Blad1"}:
                assert (row <= target.height, column <= target.width) == (True, True)
            else:
                assert target.value(row, column)


def test_every_sheet_leads_back_to_the_summary_and_that_to_every_report(plan: Plan) -> None:
    made = {name: s for name, s in plans.reports(plan).items() if name not in FOR_USER}
    leads = {name: {c.link.sheet for _, c in plans.cells(s) if c.link} for name, s in made.items()}
    assert all("Samenvatting" in leads[name] for name in NAMES[1:])
    assert leads["Samenvatting"] >= set(NAMES[1:])


def test_every_text_can_be_read_against_its_fill(plan: Plan) -> None:
    for sheet in plans.reports(plan).values():
        looks = {cell.style for _, cell in plans.cells(sheet)}
        pairs = {(look.colour, look.fill or "FFFFFF") for look in looks}
        pairs |= {(rule.colour, rule.fill) for rule in sheet.conditions}
        pairs |= {("1F2937", bar.colour) for bar in sheet.bars}
        assert all(contrast(*pair) >= 4.5 for pair in pairs)


def test_no_cells_are_merged_but_those_of_a_sentence(plan: Plan) -> None:
    for name, sheet in plans.reports(plan).items():
        filled = {
            row for row, cells in enumerate(sheet.grid().rows, 1) if len([*filter(None, cells)]) > 1
        }
        assert not filled & {merge.top for merge in sheet.merges}, name


def test_every_column_has_a_width_and_fits_on_a_page(plan: Plan) -> None:
    for sheet in plans.reports(plan).values():
        assert sheet.grid().width <= len(sheet.widths)
        assert sum(sheet.widths) < 240
        assert sheet.landscape


def test_colour_rules_stand_on_numbers_only(plan: Plan) -> None:
    for sheet in plans.reports(plan).values():
        grid = sheet.grid()
        for rule in sheet.conditions:
            area = rule.area
            for row in range(area.top, area.bottom + 1):
                for column in range(area.left, area.right + 1):
                    assert isinstance(grid.value(row, column), int)


def test_what_looks_like_a_formula_stays_text() -> None:
    made = plans.reports(plans.rich())
    assert "=SOM" in plans.texts(made["Partneroverzicht"])
    assert "=team" in plans.texts(made["Portefeuilles"])


def test_a_sheet_of_the_user_keeps_its_name() -> None:
    own = {"te laat": [["mijn lijst"]], "SAMENVATTING": [["ook van mij"]]}
    plan = Plan(plans.book(Jeugd=plans.JEUGD, Register=plans.REGISTER, **own))
    made = plans.reports(plan)
    assert list(made) == [
        "Instellingen", "Samenvatting (uvp)", "Partneroverzicht", "Te laat (uvp)", "Portefeuilles",
        "Controle", "Controlelijst",
    ]  # fmt: skip
    back = next(c for _, c in plans.cells(made["Controle"]) if c.link)
    assert back.content == "← Samenvatting (uvp)"
    assert back.link == Link("Samenvatting (uvp)")
    assert "→ Te laat (uvp)" in plans.texts(made["Samenvatting (uvp)"])
    assert "Bladen zonder actietabel: te laat en SAMENVATTING." in plans.texts(
        made["Samenvatting (uvp)"]
    )


def test_only_the_time_stamp_depends_on_the_time() -> None:
    first = plans.reports(plans.rich(), timestamp=dt.datetime(2026, 6, 15, 9, 5))
    second = plans.reports(plans.rich(), timestamp=dt.datetime(2026, 6, 16, 10, 0))
    differ = [
        (name, place, one.content)
        for name in first
        for (place, one), (_, other) in zip(
            plans.cells(first[name]), plans.cells(second[name]), strict=True
        )
        if one != other
    ]
    assert differ == [("Samenvatting", "A4", "Gemaakt op 15 juni 2026 om 9.05 uur")]


def test_a_refreshed_workbook_gives_the_same_reports_again() -> None:
    plan = plans.rich()
    made = plan.reports(plans.DATE)
    plan.workbook.put(made)
    assert made[0].name == "Instellingen"
    assert Plan(plan.workbook).reports(plans.DATE) == made[1:]


def test_the_order_does_not_hang_on_hashes() -> None:
    def run(seed: str) -> str:
        code = f"from tests.reports import plans\n{PRINTED}"
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(reference.ROOT)}
        done = subprocess.run(
            [sys.executable, "-c", code], env=environment, capture_output=True, check=True
        )
        return hashlib.sha256(done.stdout).hexdigest()

    assert run("1") == run("2")


def large(actions: int, partners: int) -> Plan:
    """Return a plan of one sheet in which every action has four of a number of partners."""
    rows = [
        [f"Actiepunt {i}", f"Maatregel {i}", "Burgemeester",
         ", ".join(f"Partner {(i * 7 + k * 31) % partners}" for k in range(4)), "OOV", 2025]
        for i in range(actions)
    ]  # fmt: skip
    header = ["Actiepunt", "Maatregel", "PH", "Partijen", "Trekker", "Planning"]
    register = [["Naam", "Soort"], *([f"Partner {i}", "extern"] for i in range(partners))]
    return Plan(plans.book(Jeugd=[["Prioriteit 1: Jeugd"], header, *rows], Register=register))


def test_thousands_of_actions_of_two_hundred_partners() -> None:
    actions = 10_000 if STRESS else 1_000
    made = plans.reports(large(actions, 200))
    assert list(made) == ["Instellingen", *NAMES]

    def linked(sheet: Sheet) -> int:
        return sum(
            cell.link is not None and cell.link.sheet == "Jeugd" for _, cell in plans.cells(sheet)
        )

    assert linked(made["Te laat"]) == linked(made["Portefeuilles"]) == actions
    assert linked(made["Partneroverzicht"]) == 4 * actions + 1
    assert plans.row_of(made["Partneroverzicht"], "Partner 7")[1] == actions / 50
