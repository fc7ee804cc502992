import datetime as dt

import pytest

from tests.reference import plan
from tests.reports.plans import book
from uvp_xl.errors import UsageError
from uvp_xl.finding import SEVERITIES
from uvp_xl.plan import Plan
from uvp_xl.readback.settings_sheet import OFF, PROFILES, Settings
from uvp_xl.rules.profile import profile, requirements
from uvp_xl.rules.rule import Levels
from uvp_xl.rules.rule_catalogue import all_rules, rule

DATE = dt.date(2020, 11, 1)
ROWS = [["Actiepunt", "Maatregel", "PH", "Planning"], ["Drugs", "Folder", "bgm", 2019]]


@pytest.mark.parametrize("name", PROFILES)
def test_every_rule_has_a_level_in_every_profile(name):
    assert {rule.levels.in_profile(name) for rule in all_rules()} <= {*SEVERITIES, OFF}
    applied = [rule.code for rule in all_rules() if profile(name, Settings()).severity(rule)]
    assert [code for code, _ in requirements(profile(name, Settings()))] == applied


def test_levels_has_a_field_for_every_profile():
    assert Levels._fields == ("severity", *PROFILES)


def test_in_daily_work_a_rule_has_its_own_severity():
    daily = profile("", Settings())
    assert daily.name == "werkversie"
    for each in all_rules():
        assert daily.severity(each) in (each.severity, None)


def test_the_settings_come_before_the_table():
    own = Settings("Instellingen", "raadsvoorstel", {"te-laat": "opmerking"}, {"te-laat": "A2"})
    assert profile("", own).name == "raadsvoorstel"
    assert profile("raadsinformatiebrief", own).name == "raadsinformatiebrief"
    assert profile("", own).severity(rule("te-laat")) == "opmerking"


def test_an_unknown_profile_is_wrong_usage():
    with pytest.raises(UsageError, match=r"Er is geen profiel “raad”\. Kies uit: werkversie, "):
        plan().check(DATE, "raad")


def test_a_rule_that_is_off_is_not_applied():
    listed = [["Profiel", "raadsvoorstel"], ["planning-buiten-plan", "uit"]]
    loose = Plan(book(Plan=[["Uitvoeringsplan 2020"]], Jeugd=ROWS, Instellingen=listed))
    tight = Plan(book(Plan=[["Uitvoeringsplan 2020"]], Jeugd=ROWS))
    codes = {f.rule for f in loose.check(DATE)}
    assert "planning-buiten-plan" not in codes
    assert "planning-buiten-plan" in {f.rule for f in tight.check(DATE)}
    assert loose.verdict(DATE).profile == "raadsvoorstel"
    assert "planning-buiten-plan" not in [one.rule for one in loose.verdict(DATE).checklist]


def test_each_rule_is_stated_in_one_sentence():
    for _, asks in requirements(profile("werkversie", Settings())):
        assert asks.endswith(".")
        assert "\n" not in asks


def test_an_unknown_code_in_the_settings_is_a_finding():
    made = Plan(book(Jeugd=ROWS, Instellingen=[["te-vroeg", "fout"], ["profiel", "x"]]))
    text = {f.cell: f.message for f in made.check(DATE) if f.rule == "instelling-onbekend"}
    assert "Er is geen regel “te-vroeg”" in text["A1"]
    assert "geen profiel" in text["B2"]
