from tests.reports import plans
from uvp_xl.reports import key_figures, report_styles
from uvp_xl.reports.action_counts import action_counts
from uvp_xl.reports.report_context import ReportContext
from uvp_xl.reports.sheet_builder import SheetBuilder
from uvp_xl.sheets.sheet_model import Cell


def written(plan: plans.Plan) -> list[tuple[Cell, ...]]:
    """Return the rows of key figures of a plan."""
    page = SheetBuilder((10, 10, 10))
    context = ReportContext(plan.rule_context(plans.DATE), plan.check(plans.DATE))
    key_figures.write(page, context, action_counts(context))
    return list(page.sheet("Blad").blocks[0].cells[1:])


def test_every_figure_but_the_first_leads_to_its_report() -> None:
    rows = written(plans.rich())
    assert [(row[0].content, row[1].content) for row in rows] == [
        ("Acties", 9), ("Acties die te laat zijn", 1),
        ("Acties die binnen 90 dagen aflopen", 1), ("Partijen", 6), ("Portefeuillehouders", 3),
        ("Fouten", 1), ("Waarschuwingen", 8), ("Opmerkingen", 1),
    ]  # fmt: skip
    assert [row[2].link.sheet for row in rows[1:] if row[2].link] == [
        "Te laat", "Te laat", "Partneroverzicht", "Portefeuilles", *["Controle"] * 3,
    ]  # fmt: skip


def test_a_zero_is_no_alarm() -> None:
    looks = {row[0].content: row[1].style for row in written(plans.rich())}
    assert looks["Acties die te laat zijn"] == report_styles.ALARM
    none = {row[0].content: row[1].style for row in written(plans.empty())}
    assert none["Acties die te laat zijn"] == report_styles.NUMBER
