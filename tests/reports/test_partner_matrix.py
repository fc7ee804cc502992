from tests.reports import plans
from uvp_xl.reports.action_counts import action_counts
from uvp_xl.reports.partner_matrix import COUNTS, HEADINGS, write
from uvp_xl.reports.partners import partners
from uvp_xl.reports.report_context import ReportContext
from uvp_xl.reports.sheet_builder import SheetBuilder
from uvp_xl.reports.theme_titles import theme_titles


def test_bars_share_one_measure_and_colours_stand_on_each_table() -> None:
    plan = plans.rich()
    context = ReportContext(plan.rule_context(plans.DATE), ())
    page = SheetBuilder((10.0,) * 9)
    named, known = partners(context), theme_titles(context.rules)
    made = write(page, "Blad", named, known, action_counts(context))
    assert made.rows == (3, 6, 7, 8, 11, 14)
    assert [str(bar.area) for bar in made.bars] == ["C3:C14"]
    assert [str(rule.area) for rule in made.conditions[:4]] == ["D3:D3", "H3:I3", "D6:D8", "H6:I8"]
    assert len(made.conditions) == 2 * 4
    assert COUNTS + len(HEADINGS) == 8
