"""The sheet Instellingen that a plan without one gets."""

import pytest

from tests import reference
from tests.reports import plans
from tests.reports.plans import JEUGD, REGISTER, reports, texts
from uvp_xl.backend.memory_workbook import MemoryWorkbook
from uvp_xl.plan import Plan
from uvp_xl.readback.colour_meanings import STATUSES, meaning
from uvp_xl.readback.settings.column_words import is_column
from uvp_xl.readback.settings_sheet import PROFILES, Settings, read
from uvp_xl.reports.settings_proposal import sheet
from uvp_xl.sheets import own_sheets


def test_it_is_read_back_without_an_issue_and_sets_what_already_holds() -> None:
    assert read([sheet().grid()]) == Settings("Instellingen", PROFILES[0], days=90)


def test_it_is_a_sheet_of_the_user_from_then_on() -> None:
    assert not own_sheets.is_report(sheet().grid())
    plan = Plan(plans.book(Jeugd=JEUGD, Register=REGISTER))
    made = reports(plan)
    assert next(iter(made)) == "Instellingen"
    again = Plan(MemoryWorkbook("plan.xlsx", (*plan.grids, made["Instellingen"].grid())))
    assert "Instellingen" not in reports(again)


def test_it_changes_no_finding() -> None:
    plan = reference.plan()
    with_sheet = Plan(
        MemoryWorkbook(plan.workbook.name, (*plan.grids, sheet().grid()), plan.workbook.metadata())
    )
    for profile in PROFILES:
        assert with_sheet.check(reference.DATE, profile) == plan.check(reference.DATE, profile)


def test_a_second_refresh_gives_the_same_reports() -> None:
    plan = Plan(plans.book(Jeugd=JEUGD))
    first = plan.reports(reference.DATE)
    own = [each.grid() for each in first[:2]]
    assert [grid.name for grid in own] == ["Register", "Instellingen"]
    second = Plan(MemoryWorkbook("plan.xlsx", (*plan.grids, *own)))
    assert second.reports(reference.DATE) == first[2:]


def test_every_choice_is_understood() -> None:
    profile, headings, sheets, rules, colours = sheet().choices
    assert profile.options == PROFILES
    assert all(map(is_column, headings.options))
    assert sheets.options == ("niet lezen",)
    assert rules.options == ("fout", "waarschuwing", "opmerking", "uit")
    assert colours.options == STATUSES
    assert [meaning(status) for status in STATUSES] == [*STATUSES[:-1], ""]


@pytest.mark.parametrize("profile", PROFILES[1:])
def test_what_a_user_fills_in_counts(profile: str) -> None:
    grid = sheet().grid()
    rows = [list(row) for row in grid.rows]
    lists = {row[0]: index for index, row in enumerate(rows) if row[0]}
    rows[lists["Profiel"]][1] = profile
    rows[lists["Kop in uw tabel"] + 1][:2] = ["Prestatie", "maatregel"]
    rows[lists["Blad"] + 1][:2] = ["Archief", "niet lezen"]
    rows[lists["Regel"] + 1][:2] = ["te-laat", "uit"]
    rows[lists["Kleur groen"]][1] = "gereed"
    found = Plan(plans.book(Jeugd=JEUGD, Archief=[["x"]], Instellingen=rows)).settings
    assert (found.issues, found.profile) == ((), profile)
    assert found.headings == {"prestatie": "measure"}
    assert list(found.left_out) == ["Archief"]
    assert (found.levels, found.colours) == ({"te-laat": "uit"}, {"green": "gereed"})


def test_it_is_not_listed_as_a_sheet_without_actions() -> None:
    made = reports(Plan(plans.book(Jeugd=JEUGD)))
    assert not [text for text in texts(made["Samenvatting"]) if "zonder actietabel" in str(text)]
