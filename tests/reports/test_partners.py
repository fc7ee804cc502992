from tests import reference
from tests.reports import plans
from tests.reports.plans import JEUGD, REGISTER, reports, row_of, rows, texts
from uvp_xl.grid import position
from uvp_xl.plan import Plan
from uvp_xl.sheets.sheet_model import Link, Sheet


def partners(plan: Plan) -> Sheet:
    """Return the sheet Partneroverzicht."""
    return reports(plan)["Partneroverzicht"]


def block(sheet: Sheet, name: str) -> list[list[object]]:
    """Return the rows of actions below the heading of one partner."""
    listed = rows(sheet)
    start = next(i for i, row in enumerate(listed) if row and str(row[0]).startswith(f"↑ {name}"))
    stop = next((i for i in range(start, len(listed)) if not listed[i]), len(listed))
    return listed[start + 2 : stop]


def test_the_reference_plan_counts_seven_for_two_partners() -> None:
    sheet = reports(reference.plan(), reference.DATE)["Partneroverzicht"]
    assert row_of(sheet, "GGD")[:3] == ["GGD", "Gemeentelijke Gezondheidsdienst", 7]
    assert row_of(sheet, "Veiligheidshuis")[1] == 7
    assert len(block(sheet, "GGD")) == len(block(sheet, "Veiligheidshuis")) == 7


def test_groups_come_in_order_with_the_busiest_partner_first() -> None:
    firsts = [row[0] for row in rows(partners(plans.rich())) if row]
    table = firsts[firsts.index("Intern: 1 partij") : firsts.index("Totaal") + 1]
    assert table == [
        "Intern: 1 partij", "'t Honk", "Extern: 3 partijen", "politie", "GGD", "OM",
        "Collectief: 1 partij", "inwoners", "Nog in te delen: 1 partij", "=SOM", "Totaal",
    ]  # fmt: skip


def test_counts_per_theme_and_in_total() -> None:
    sheet = partners(plans.rich())
    #                                               late, no lead, no planning, inherited, 1, a
    assert row_of(sheet, "politie") == ["politie", 5, 1, 1, 0, 1, 2, 3]
    assert row_of(sheet, "Totaal") == ["Totaal", "alle deelnames", 11, 2, 2, 0, 2, 7, 4]


def test_an_action_is_described_with_what_is_special_about_it() -> None:
    first, second = block(partners(plans.rich()), "inwoners")
    assert first[:4] == ["1 Jeugd", "Alcohol", "Voorlichting op scholen", "team Jeugd"]
    assert first[-3:] == ["gereed", "ouders", "rij 4"]
    assert second[-3:] == ["vertraagd", "te laat; ouders; overgenomen van rij 4", "rij 5"]


def test_a_name_leads_to_its_block_and_back_and_an_action_to_its_measure() -> None:
    sheet = partners(plans.rich())
    cells = dict(plans.cells(sheet))
    for name in ("'t Honk", "politie", "=SOM"):
        place, cell = next((p, c) for p, c in cells.items() if c.content == name)
        assert cell.link
        heading = cells[cell.link.cell]
        assert str(heading.content).startswith(f"↑ {name}")
        assert heading.link == Link(sheet.name, place)
        below = position(cell.link.cell)[0] + 2
        assert cells[f"H{below}"].link in (
            Link("Jeugd", "B4"),
            Link("Jeugd", "B7"),
            Link("Wijk", "B4"),
        )


def test_the_codes_of_the_themes_are_explained_and_lead_to_them() -> None:
    sheet = partners(plans.rich())
    assert "Thema’s: 1 Jeugd · a Wijk & veiligheid." in texts(sheet)
    assert {c.link for _, c in plans.cells(sheet) if c.content == "a"} == {Link("Wijk", "A1")}


def test_actions_without_a_partner_are_told() -> None:
    assert [text for text in texts(partners(plans.rich())) if text.endswith("geen partij.")]
    with_all = Plan(plans.book(Jeugd=JEUGD, Register=REGISTER))
    assert not [text for text in texts(partners(with_all)) if text.endswith("geen partij.")]


def test_without_partners_there_is_a_friendly_sentence() -> None:
    assert rows(partners(plans.empty()))[-1] == ["Er staan nog geen partijen in het plan."]
