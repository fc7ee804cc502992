"""A new rule is one file in a folder of rules; nothing else registers it."""

import datetime as dt
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.reports.plans import book
from uvp_xl.cli import rules
from uvp_xl.plan import Plan
from uvp_xl.readback.settings_sheet import PROFILES
from uvp_xl.rules import text as folder
from uvp_xl.rules.rule_catalogue import all_rules

DATE = dt.date(2020, 11, 1)
MODULE = f"{folder.__name__}.too_loud"
RULE = '''
"""A measure does not shout."""

from collections.abc import Iterable

from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext


class TooLoud(Rule):
    """Een maatregel staat niet in hoofdletters.

    Fout:
        | Actiepunt | Maatregel | Planning |
        | Drugs     | FOLDER    | 2020     |
    Goed:
        | Actiepunt | Maatregel | Planning |
        | Drugs     | Folder    | 2020     |
    Bron: taaladvies.
    """

    code = "maatregel-te-luid"
    levels = Levels("opmerking", raadsvoorstel="fout")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        for action in context.actions:
            if action.text("measure").isupper():
                yield Hit(*action.cell("measure"), "Deze maatregel schreeuwt.")
'''


@pytest.fixture(autouse=True)
def new_rule(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Add a folder with one new file to those of the rules about text."""
    (tmp_path / "too_loud.py").write_text(RULE, "utf-8")
    monkeypatch.setattr(folder, "__path__", [*folder.__path__, str(tmp_path)])
    all_rules.cache_clear()
    yield
    all_rules.cache_clear()
    del sys.modules[MODULE], folder.too_loud


@pytest.mark.parametrize("name", PROFILES)
@pytest.mark.parametrize(("setting", "changed"), [(None, None), ("waarschuwing", "waarschuwing")])
def test_it_is_found_in_every_profile(name: str, setting: str | None, changed: str | None) -> None:
    rows = [["Actiepunt", "Maatregel", "PH", "Planning"], ["Drugs", "FOLDER", "bgm", 2020]]
    settings = {"Instellingen": [["maatregel-te-luid", setting]]} if setting else {}
    plan = Plan(book(Jeugd=rows, **settings))
    [finding] = [f for f in plan.check(DATE, name) if f.rule == "maatregel-te-luid"]
    own = "fout" if name == "raadsvoorstel" else "opmerking"
    assert (finding.cell, finding.severity) == ("B2", changed or own)
    assert "maatregel-te-luid" in [one.rule for one in plan.verdict(DATE, name).checklist]
    checklist = next(s for s in plan.reports(DATE, profile=name) if s.name == "Controlelijst")
    assert "Een maatregel staat niet in hoofdletters." in str(checklist.blocks)
    if setting:
        assert not [f for f in plan.check(DATE, name) if f.rule == "instelling-onbekend"]


def test_the_command_explains_it(capsys: pytest.CaptureFixture[str]) -> None:
    rules.run("")
    assert "maatregel-te-luid" in capsys.readouterr().out
    rules.run("maatregel-te-luid")
    assert capsys.readouterr().out.startswith("maatregel-te-luid (opmerking)")
