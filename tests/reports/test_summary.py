import datetime as dt

from tests import reference
from tests.reports import plans
from tests.reports.plans import DATE, JEUGD, REGISTER, WIJK, reports, row_of, rows, texts
from uvp_xl.plan import Plan
from uvp_xl.sheets.sheet_model import Link, Sheet

COLUMNS = "Actiepunt Maatregel Trekker Planning".split()


def summary(plan: Plan, date: dt.date = DATE, timestamp: dt.datetime | None = None) -> Sheet:
    """Return the sheet Samenvatting."""
    return reports(plan, date, timestamp)["Samenvatting"]


def small(*actions: list[object], status: bool = False) -> Plan:
    """Return a plan of one table, with or without a status."""
    header = [*COLUMNS, "Status"] if status else COLUMNS
    return Plan(plans.book(Jeugd=[header, *actions], Register=REGISTER))


def test_the_numbers_of_the_reference_plan() -> None:
    sheet = summary(reference.plan(), reference.DATE)
    assert row_of(sheet, "Totaal") == ["Totaal", 42, 42, 25, 41, 2, 42, 0]
    assert row_of(sheet, "Acties die te laat zijn")[1] == 25
    assert [row_of(sheet, year)[1] for year in (2019, 2020, 2021)] == [25, 13, 2]
    assert row_of(sheet, "Geen planning")[1] == 2


def test_at_another_date_more_is_late() -> None:
    sheet = summary(reference.plan(), dt.date(2021, 1, 1))
    assert row_of(sheet, "Acties die te laat zijn")[1] == 38
    assert row_of(sheet, "Totaal")[3] == 38


def test_it_says_what_it_is_and_when_it_was_made() -> None:
    top = rows(summary(plans.rich(), timestamp=dt.datetime(2026, 6, 16, 10, 0)))[:4]
    assert top[0] == ["Uitvoeringsplan Veiligheid 2026 - 2027"]
    assert top[1] == ["Gemeente Ons Dorp · Peildatum 15 juni 2026"]
    assert top[3] == ["Gemaakt op 16 juni 2026 om 10.00 uur"]


def test_without_time_and_front_there_is_still_a_title() -> None:
    top = rows(summary(small(["A", "doen", "OOV", 2026])))[:4]
    assert (top[0], top[1], top[3]) == (["Samenvatting"], ["Peildatum 15 juni 2026"], [])


def test_the_theme_leads_to_its_heading() -> None:
    links = {cell.content: cell.link for _, cell in plans.cells(summary(plans.rich()))}
    assert links["1 Jeugd"] == Link("Jeugd", "A1")
    assert links["a Wijk & veiligheid"] == Link("Wijk", "A1")


def test_only_phases_that_occur_have_a_column() -> None:
    header = row_of(summary(plans.rich()), "Thema")
    assert header[1:11] == [
        "Acties", "In uitvoering", "Structureel", "Vertraagd", "Stilgelegd", "Gereed",
        "Vervallen", "Onduidelijk", "Geen status", "Te laat",
    ]  # fmt: skip
    one = small(["A", "doen", "OOV", 2026, "gereed"], status=True)
    assert row_of(summary(one), "Thema")[1:4] == ["Acties", "Gereed", "Te laat"]


def test_budgets_are_summed_apart_and_the_unknown_is_told() -> None:
    sheet = summary(plans.rich())
    assert row_of(sheet, "Thema")[-4:] == [
        "Met een bedrag", "Begroting van", "Begroting tot", "Begroting per jaar",
    ]  # fmt: skip
    assert row_of(sheet, "Totaal")[-4:] == [6, 27_500, 28_500, 1_500]
    assert (
        "Begroting: 6 van de 9 acties hebben een bedrag. De andere tellen niet mee in de bedragen. "
        "Bedragen per jaar staan apart. Van 1 bedrag noemt het plan geen bovengrens; daar telt de "
        "ondergrens."
    ) in texts(sheet)


def test_the_budget_of_several_years_belongs_to_no_year() -> None:
    sheet = summary(plans.rich())
    assert row_of(sheet, 2026)[-4:] == [3, 3_500, 4_500, 500]
    assert row_of(sheet, 2027)[-4:] == [0, 0, 0, 0]
    assert row_of(sheet, "Doorlopend")[-1] == 1_000
    said = texts(sheet)
    assert "Een actie die over meer jaren loopt, telt in elk van die jaren mee." in said
    assert (
        "Het bedrag van 1 actie over meer jaren (samen € 20.000) staat bij geen enkel jaar: "
        "het plan zegt niet hoe het verdeeld is."
    ) in said


def test_of_several_years_only_the_yearly_amount_belongs_to_each_of_them() -> None:
    header = ["Maatregel", "Trekker", "Planning", "Kosten eenmalig", "Kosten per jaar"]
    plan = Plan(plans.book(Jeugd=[header, ["a", "OOV", "2026-2027", 500, 100]], Register=REGISTER))
    sheet = summary(plan)
    assert row_of(sheet, "Totaal")[-3:] == [1, 500, 100]
    assert row_of(sheet, 2026)[-3:] == [1, 0, 100]
    assert row_of(sheet, 2027)[-3:] == [1, 0, 100]


def test_a_plan_without_a_status_says_so() -> None:
    said = texts(summary(reference.plan(), reference.DATE))
    assert "Dit plan heeft geen kolom status; elke actie telt als niet klaar." in said
    assert "Blad zonder actietabel: Plan." in said


def test_a_plan_with_a_status_in_some_tables_says_where_not() -> None:
    bare = [
        ["Strategisch thema b: Zorg"],
        COLUMNS,
        ["A", "doen", "OOV", 2026],
        ["B", "laten", "OOV", 2026],
    ]
    said = texts(summary(Plan(plans.book(Jeugd=JEUGD, Wijk=WIJK, Zorg=bare))))
    assert "2 acties staan in een tabel zonder kolom status; die tellen als niet klaar." in said
    assert not [text for text in said if text.startswith("Dit plan heeft geen")]


def test_a_plan_without_tables_has_zeros_and_no_years() -> None:
    sheet = summary(plans.empty())
    assert row_of(sheet, "Acties") == ["Acties", 0]
    assert row_of(sheet, "Totaal")[1] == 0
    assert "Per jaar" not in texts(sheet)
    assert "Blad zonder actietabel: Blad1." in texts(sheet)
    assert not sheet.conditions
