from tests.reports import plans
from uvp_xl.normalise.actions import Normalised
from uvp_xl.reports.action_counts import HEADINGS, Tally, among, tally
from uvp_xl.reports.report_context import View


def test_the_counts_of_some_actions() -> None:
    plan = plans.rich()
    counted = tally(View(plan.rule_context(plans.DATE), plan.involvement, ()))
    assert counted.counts(range(9)) == (9, 1, 2, 0)
    assert counted.counts([1, 2]) == (2, 1, 1, 0)
    assert counted.counts([]) == (0, 0, 0, 0)
    assert len(HEADINGS) == 4


def test_what_is_missing() -> None:
    plan = plans.rich()
    counted = tally(View(plan.rule_context(plans.DATE), plan.involvement, ()))
    assert (counted.without_lead, counted.without_budget) == ({2, 6}, {8})


def test_an_empty_plan_lacks_nothing() -> None:
    nothing = Tally(Normalised(), frozenset())
    assert not nothing.without_lead | nothing.without_planning | nothing.without_budget


def test_among_counts_members() -> None:
    assert among([1, 2, 2, 3], frozenset({2, 3})) == 3
