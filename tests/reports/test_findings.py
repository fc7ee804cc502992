from tests import reference
from tests.reports import plans
from tests.reports.plans import reports, rows
from uvp_xl.finding import Finding, Severity
from uvp_xl.reports.findings import COLUMNS, Findings, summary
from uvp_xl.reports.report_context import ReportContext
from uvp_xl.sheets.sheet_model import Link


def test_a_row_for_each_finding_in_the_given_order() -> None:
    plan = plans.rich()
    sheet = reports(plan)["Controle"]
    found = plan.check(plans.DATE)
    listed = rows(sheet)
    assert listed[7] == list(COLUMNS)
    assert [row[:5] for row in listed[8:]] == [
        [f.severity, f.sheet, f.cell, f.rule, f.message] for f in found
    ]


def test_the_cell_is_the_link() -> None:
    links = [c.link for _, c in plans.cells(reports(plans.rich())["Controle"]) if c.link]
    found = plans.rich().check(plans.DATE)
    assert links[1:] == [Link(f.sheet, f.cell) for f in found]


def test_severities_differ_in_colour() -> None:
    sheet = reports(reference.plan(), reference.DATE)["Controle"]
    fills = {
        c.content: c.style.fill for p, c in plans.cells(sheet) if p.startswith("A") and c.style.fill
    }
    assert len({fills[severity] for severity in ("fout", "waarschuwing", "opmerking")}) == 3


def test_the_filter_covers_the_whole_table() -> None:
    sheet = reports(plans.rich())["Controle"]
    assert str(sheet.filter) == f"A8:H{sheet.grid().height}"
    assert (sheet.freeze, sheet.repeat) == ((9, 1), (8, 8))


def test_counts_are_a_sentence() -> None:
    def found(severity: Severity, times: int) -> list[Finding]:
        return [Finding("r", severity, "f", "s", "A1", "m")] * times

    assert summary(found("fout", 1)) == "1 fout."
    assert summary([*found("fout", 2), *found("opmerking", 1)]) == "2 fouten en 1 opmerking."
    assert (
        summary([*found("fout", 1), *found("waarschuwing", 1), *found("opmerking", 3)])
        == "1 fout, 1 waarschuwing en 3 opmerkingen."
    )


def test_no_findings_is_good_news() -> None:
    context = ReportContext(plans.rich().rule_context(plans.DATE), ())
    sheet = Findings().sheet(context)
    assert rows(sheet)[4] == ["Er zijn geen meldingen. Het plan is in orde."]
    assert sheet.filter is None
