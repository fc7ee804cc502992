from tests import reference
from tests.reports import plans
from tests.reports.plans import REGISTER
from uvp_xl.plan import Plan
from uvp_xl.reports.theme_titles import ThemeTitles, theme_titles
from uvp_xl.sheets.sheet_model import Link

TABLE = [["Maatregel", "Trekker", "Planning"], ["doen", "OOV", 2026]]


def titles(**sheets: plans.Rows) -> ThemeTitles:
    """Return the themes of a plan of these sheets."""
    return theme_titles(Plan(plans.book(**sheets, Register=REGISTER)).rule_context(plans.DATE))


def test_the_reference_plan_has_twelve_with_their_own_codes() -> None:
    themes = theme_titles(reference.plan().rule_context(reference.DATE))
    assert themes.codes == tuple("1234abcdefgh")
    assert themes.names[1] == "2 High Impact Crimes (HIC)"
    assert len(themes.indexes) == 42


def test_two_tables_below_the_same_heading_are_one_theme() -> None:
    themes = titles(Een=[["Prioriteit 1: Jeugd"], *TABLE], Twee=[["Prioriteit 1: Jeugd"], *TABLE])
    assert (themes.names, themes.indexes) == (("1 Jeugd",), (0, 0))
    assert themes.links == (Link("Een", "A1"),)


def test_themes_without_a_code_are_numbered() -> None:
    themes = titles(Jeugd=TABLE, Zorg=TABLE)
    assert (themes.codes, themes.names) == (("1", "2"), ("Jeugd", "Zorg"))
    assert themes.legend == "Thema’s: 1 Jeugd · 2 Zorg"


def test_codes_that_occur_twice_are_replaced_by_numbers() -> None:
    themes = titles(Een=[["Prioriteit 1: Jeugd"], *TABLE], Twee=[["Prioriteit 1: Zorg"], *TABLE])
    assert themes.codes == ("1", "2")
    assert themes.names == ("1 Jeugd", "1 Zorg")


def test_a_theme_without_actions_is_there() -> None:
    themes = titles(Een=[["Prioriteit 1: Jeugd"], *TABLE], Twee=[["Prioriteit 2: Zorg"], TABLE[0]])
    assert (themes.names, themes.indexes) == (("1 Jeugd", "2 Zorg"), (0,))
