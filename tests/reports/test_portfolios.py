from tests import reference
from tests.reports import plans
from tests.reports.plans import reports, row_of, rows
from uvp_xl.plan import Plan
from uvp_xl.sheets.sheet_model import Link, Sheet


def portfolios(plan: Plan) -> Sheet:
    """Return the sheet Portefeuilles."""
    return reports(plan)["Portefeuilles"]


def test_a_table_of_all_holders_with_nobody_last() -> None:
    listed = rows(portfolios(plans.rich()))
    header = listed.index(row_of(portfolios(plans.rich()), "Portefeuillehouder"))
    assert listed[header : header + 5] == [
        ["Portefeuillehouder", "Thema’s", "Acties", "Te laat", "Zonder trekker", "Zonder planning"],
        ["burgemeester", "1, a", 6, 1, 2, 0],
        ["wethouder Jeugd", "1", 4, 1, 1, 0],
        ["college van B&W", "a", 1, 0, 0, 0],
        ["Geen portefeuillehouder", "a", 1, 0, 0, 0],
    ]


def test_an_action_of_two_holders_stands_with_both() -> None:
    measures = [row[2] for row in rows(portfolios(plans.rich())) if len(row) > 3]
    assert measures.count("Voorlichting op scholen") == 2
    assert measures.count("Nieuwe camera's ophangen") == 1


def test_an_inherited_holder_is_marked() -> None:
    row = next(r for r in rows(portfolios(plans.rich())) if "Ouderavonden" in r)
    assert row[-2:] == ["overgenomen van rij 4", "rij 6"]


def test_names_and_blocks_lead_to_each_other() -> None:
    sheet = portfolios(plans.rich())
    cells = dict(plans.cells(sheet))
    named = {c.content: (place, c.link) for place, c in cells.items() if c.link}
    place, link = named["college van B&W"]
    assert link
    assert cells[link.cell].content == "↑ college van B&W: 1 actie"
    assert cells[link.cell].link == Link("Portefeuilles", place)


def test_the_reference_plan() -> None:
    sheet = reports(reference.plan(), reference.DATE)["Portefeuilles"]
    assert row_of(sheet, "burgemeester")[2:] == [39, 23, 39, 1]
    assert row_of(sheet, "Geen portefeuillehouder")[2] == 2


def test_without_actions_there_is_a_friendly_sentence() -> None:
    assert rows(portfolios(plans.empty()))[-1] == ["Er staan nog geen acties in het plan."]
