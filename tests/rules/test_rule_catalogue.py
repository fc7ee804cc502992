"""Every rule has an explanation, and reports its wrong example but not its right one."""

import datetime as dt
import re
from dataclasses import replace

import pytest

from tests.rules.plans import everything
from uvp_xl.backend.memory_workbook import MemoryWorkbook
from uvp_xl.errors import UsageError
from uvp_xl.finding import SEVERITIES
from uvp_xl.grid import CellError
from uvp_xl.plan import Plan
from uvp_xl.rules.rule_catalogue import (
    all_rules,
    example_grids,
    example_metadata,
    explanation,
    rule,
)

RULES = all_rules()
DATE = dt.date(2020, 11, 1)
LEFT_OUT = frozenset(
    "doelstelling-ontbreekt begroting-ontbreekt register-ontbreekt portefeuillehouder-ontbreekt "
    "trekker-ontbreekt partijen-ontbreken planning-ontbreekt".split()
)
"""An example has only the columns that it needs; these rules require the others."""


def codes(text: str) -> set[str]:
    """Return the codes of the rules that report an example."""
    grids = [
        replace(g, rows=[[CellError(v) if v == "#VERW!" else v for v in row] for row in g.rows])
        for g in example_grids(text)
    ]
    book = MemoryWorkbook("voorbeeld.xlsx", grids, example_metadata(text))
    return {f.rule for f in everything(Plan(book), DATE)}


def test_codes_are_unique_and_readable() -> None:
    found = [rule.code for rule in RULES]
    assert len(found) == len(set(found)) >= 25
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)+", code) for code in found)


@pytest.mark.parametrize("each", RULES, ids=lambda r: r.code)
def test_a_rule_explains_itself(each) -> None:
    explained = explanation(each)
    assert explained.summary
    assert explained.wrong
    assert explained.right
    assert explained.source.endswith(".")
    assert each.severity in SEVERITIES


@pytest.mark.parametrize("each", RULES, ids=lambda r: r.code)
def test_a_rule_speaks_on_its_wrong_example(each) -> None:
    assert each.code in codes(explanation(each).wrong)


@pytest.mark.parametrize("each", RULES, ids=lambda r: r.code)
def test_neither_it_nor_another_rule_speaks_on_its_right_example(each) -> None:
    assert codes(explanation(each).right) <= LEFT_OUT - {each.code}


def test_a_rule_is_found_by_its_code() -> None:
    assert rule(" TE-LAAT ").code == "te-laat"
    with pytest.raises(UsageError, match="Er is geen regel “bestaat-niet”"):
        rule("bestaat-niet")
