from tests import reference
from tests.reports import plans
from tests.reports.plans import REGISTER
from uvp_xl.plan import Plan
from uvp_xl.reports.theme_titles import Themes, themes
from uvp_xl.sheets.sheet_model import Link

TABLE = [["Maatregel", "Trekker", "Planning"], ["doen", "OOV", 2026]]


def of(**sheets: plans.Rows) -> Themes:
    """The themes of a plan of these sheets."""
    return themes(Plan(plans.book(**sheets, Register=REGISTER)).rule_context(plans.DATE))


def test_the_reference_plan_has_twelve_with_their_own_codes() -> None:
    found = themes(reference.plan().rule_context(reference.DATE))
    assert found.codes == tuple("1234abcdefgh")
    assert found.names[1] == "2 High Impact Crimes (HIC)"
    assert len(found.of) == 42


def test_two_tables_below_the_same_heading_are_one_theme() -> None:
    found = of(Een=[["Prioriteit 1: Jeugd"], *TABLE], Twee=[["Prioriteit 1: Jeugd"], *TABLE])
    assert (found.names, found.of) == (("1 Jeugd",), (0, 0))
    assert found.links == (Link("Een", "A1"),)


def test_themes_without_a_code_are_numbered() -> None:
    found = of(Jeugd=TABLE, Zorg=TABLE)
    assert (found.codes, found.names) == (("1", "2"), ("Jeugd", "Zorg"))
    assert found.legend == "Thema’s: 1 Jeugd · 2 Zorg"


def test_codes_that_occur_twice_are_replaced_by_numbers() -> None:
    found = of(Een=[["Prioriteit 1: Jeugd"], *TABLE], Twee=[["Prioriteit 1: Zorg"], *TABLE])
    assert found.codes == ("1", "2")
    assert found.names == ("1 Jeugd", "1 Zorg")


def test_a_theme_without_actions_is_there() -> None:
    found = of(Een=[["Prioriteit 1: Jeugd"], *TABLE], Twee=[["Prioriteit 2: Zorg"], TABLE[0]])
    assert (found.names, found.of) == (("1 Jeugd", "2 Zorg"), (0,))
