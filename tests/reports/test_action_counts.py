from tests.reports import plans
from uvp_xl.plan import Plan
from uvp_xl.reports.action_counts import HEADINGS, ActionCounts, action_counts, count_in
from uvp_xl.reports.report_context import ReportContext


def counted(plan: Plan) -> ActionCounts:
    """Count the actions of a plan."""
    return action_counts(ReportContext(plan.rule_context(plans.DATE), ()))


def test_the_counts_of_some_actions() -> None:
    counts = counted(plans.rich())
    assert counts.counts(range(9)) == (9, 1, 2, 0)
    assert counts.counts([1, 2]) == (2, 1, 1, 0)
    assert counts.counts([]) == (0, 0, 0, 0)
    assert len(HEADINGS) == 4


def test_what_is_missing() -> None:
    counts = counted(plans.rich())
    assert (counts.without_lead, counts.without_budget) == ({2, 6}, {8})


def test_an_empty_plan_lacks_nothing() -> None:
    nothing = counted(plans.empty())
    assert not nothing.without_lead | nothing.without_planning | nothing.without_budget


def test_members_are_counted() -> None:
    assert count_in([1, 2, 2, 3], frozenset({2, 3})) == 3
