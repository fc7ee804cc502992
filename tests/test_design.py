"""What docs/design.md promises about new files: each row of its table is tried with one."""

import datetime as dt
import re
import sys
from importlib import import_module
from pathlib import Path

import pytest

from tests.reports import plans
from uvp_xl.backend.fresh.file_format import find_writer, suffixes
from uvp_xl.formats.output_format import all_formats
from uvp_xl.installation import doctor_check
from uvp_xl.notation import budget, planning, status
from uvp_xl.notation.budget import budget_family
from uvp_xl.notation.planning import planning_grammar
from uvp_xl.notation.status import near_phrases, phase_phrases
from uvp_xl.reports.report import all_reports
from uvp_xl.rules.rule_catalogue import all_rules
from uvp_xl.selftest import selftest_check
from uvp_xl.tidy.proposal_source import all_sources

PAGE = (Path(__file__).parent.parent / "docs/design.md").read_text("utf-8")
TABLE = PAGE.partition("| new | one file in | with |\n")[2].partition("\n\n")[0]
ROWS = re.findall(r"^\| ([\w` ]+?) \| `([\w/]+)/`", TABLE, re.M)
DATE = dt.date(2026, 6, 15)


def finding_codes():
    return {finding.rule for finding in plans.rich().check(DATE)}


def report_names():
    return {sheet.name for sheet in plans.rich().reports(DATE)}


EXAMPLES = {
    "rule": (
        """
from uvp_xl.rules.rule import Hit, Levels, Rule
class Added(Rule):
    '''Elke actie telt.'''
    code = "elke-actie"
    levels = Levels("opmerking")
    def check(self, context):
        return [Hit(*action.cell("measure"), "Telt.") for action in context.actions]
""",
        lambda: "elke-actie" in finding_codes(),
    ),
    "report sheet": (
        """
from uvp_xl.reports.report import Report
from uvp_xl.reports.sheet_builder import begin
class Added(Report):
    name, order = "Nieuw overzicht", 99
    def sheet(self, context):
        return begin(context, self.name, (20,)).sheet(self.name)
""",
        lambda: "Nieuw overzicht" in report_names(),
    ),
    "output format": (
        """
from uvp_xl.formats.output_format import Format
class Added(Format):
    name, suffix = "added", ".added"
""",
        lambda: "added" in {each.name for each in all_formats()},
    ),
    "source of proposals": (
        """
from uvp_xl.tidy.proposal import Proposal
from uvp_xl.tidy.proposal_source import Source
class Added(Source):
    def proposals(self, *_):
        return [Proposal("spelling", "added", "Jeugd", "A1", "oud", ("nieuw",))]
""",
        lambda: "added" in {proposal.rule for proposal in plans.rich().proposals()},
    ),
    "planning form": (
        """
from uvp_xl.notation.cell_reading import Planning
PRECEDENCE = 15
def read(text, years):
    return Planning("recurring") if text == "elke volle maan" else None
""",
        lambda: planning.read("elke volle maan").kind == "recurring",
    ),
    "budget family": (
        """
from uvp_xl.notation.cell_reading import Budget
PRECEDENCE = 15
def read(shape):
    return Budget("none") if shape.text == "uit de fooienpot" else None
""",
        lambda: budget.read("uit de fooienpot").kind == "none",
    ),
    "status phase": (
        """
PHASE = "paused"
PHRASES = ("in de mottenballen",)
""",
        lambda: status.read("in de mottenballen").phase == "paused",
    ),
    "kind of new workbook": (
        """
def build_workbook(sheets):
    return b"added"
""",
        lambda: ".added" in suffixes() and find_writer(Path("plan.added"))([]) == b"added",
    ),
    "check of `doctor`": (
        """
from uvp_xl.installation.doctor_check import DoctorCheck
class Added(DoctorCheck):
    title = "Toegevoegd"
""",
        lambda: "Toegevoegd" in {check.title for check in doctor_check.all_checks()},
    ),
    "check of `selftest`": (
        """
from uvp_xl.selftest.selftest_check import SelftestCheck
class Added(SelftestCheck):
    title = "Toegevoegd"
""",
        lambda: "Toegevoegd" in {check.title for check in selftest_check.all_checks()},
    ),
}
"""For each row of the table: the source of a new file, and whether the program works with it."""
CACHES = (
    all_rules,
    all_reports,
    all_formats,
    all_sources,
    suffixes,
    planning_grammar._forms,
    budget_family.in_order,
    phase_phrases.table,
    phase_phrases.whole,
    phase_phrases._known,
    phase_phrases._longest,
    near_phrases._index,
)


def clear_caches():
    for cached in CACHES:
        cached.cache_clear()


def test_the_table_has_these_rows():
    assert [name for name, _ in ROWS] == list(EXAMPLES)


@pytest.mark.parametrize(("new", "folder"), ROWS, ids=[name for name, _ in ROWS])
def test_a_new_file_works_without_registration(new, folder, tmp_path, monkeypatch):
    source, works = EXAMPLES[new]
    package = import_module(folder.replace("/", "."))
    with pytest.MonkeyPatch.context() as patch:
        assert not works()
        (tmp_path / "added.py").write_text(source, "utf-8")
        patch.setattr(package, "__path__", [*package.__path__, str(tmp_path)])
        patch.syspath_prepend(str(tmp_path))
        clear_caches()
        try:
            assert works()
        finally:
            sys.modules.pop(f"{package.__name__}.added", None)
            vars(package).pop("added", None)
    clear_caches()
