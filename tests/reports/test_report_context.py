from tests.reports import plans
from uvp_xl.reports.report_context import ReportContext
from uvp_xl.sheets.sheet_model import Link


def test_links_to_cells_of_the_user_and_to_reports() -> None:
    plan = plans.rich()
    context = ReportContext(plan.rule_context(plans.DATE), (), names={"Te laat": "Te laat (uvp)"})
    assert context.date == plans.DATE
    assert context.actions[1].cell("measure") == ("Jeugd", "B5")
    assert context.actions[1].cell("planning") == ("Jeugd", "F5")
    assert context.report("Te laat", "A7") == Link("Te laat (uvp)", "A7")
    assert context.report("Controle") == Link("Controle", "A1")
