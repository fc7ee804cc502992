from tests.reports import plans
from uvp_xl.reports.report_context import View
from uvp_xl.sheets.sheet_model import Link


def test_links_to_cells_of_the_user_and_to_reports() -> None:
    plan = plans.rich()
    view = View(
        plan.rule_context(plans.DATE), plan.involvement, (), names={"Te laat": "Te laat (uvp)"}
    )
    assert view.date == plans.DATE
    assert view.link(1) == Link("Jeugd", "B5")
    assert view.link(1, "planning") == Link("Jeugd", "F5")
    assert view.report("Te laat", "A7") == Link("Te laat (uvp)", "A7")
    assert view.report("Controle") == Link("Controle", "A1")
