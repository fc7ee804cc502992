import pytest

from tests.rules.plans import found

TABLE = "\n| Actiepunt | Maatregel | Planning |\n| Preventie | Bellen | 2020 |"


def cells(*above):
    """Return the cells that the rule reports in a plan with these rows above its table."""
    rows = "\n".join(f"| {row} |" for row in ("Uitvoeringsplan 2020 - 2021", *above))
    return [finding.cell for finding in found("periode-verschilt", rows + TABLE)]


def test_the_front_page_goes_with_the_title():
    assert cells("Periode | 2020 - 2021", "Begindatum | 1-1-2020", "Looptijd: 2020-2021") == []
    assert cells("Periode | 2018 - 2021", "Einddatum | 31-12-2022") == ["B2", "B3"]
    assert cells("Looptijd: 2018-2019") == ["A2"]


def test_the_label_of_an_objective_goes_with_it_but_not_its_text():
    assert cells("kwalitatieve doelstelling 2018") == ["A2"]
    assert cells("Doelstelling: minder inbraken dan in 2018") == []
    assert cells("Doelstelling 2021") == []


def test_an_introduction_goes_with_it_and_may_name_other_plans():
    assert cells("Dit uitvoeringsplan beschrijft de acties voor 2018 en 2019.") == ["A2"]
    assert cells("Dit plan hoort bij het IVP. Het IVP geldt voor 2018-2021.") == []


def test_without_years_in_the_title_there_is_nothing_to_compare():
    assert found("periode-verschilt", "| Periode |" + TABLE) == []


def test_the_whole_period_must_be_the_same():
    assert cells("Looptijd | 2021", "Planperiode: 2020 t/m 2021") == []
    assert cells("Looptijd: 2020-2022") == ["A2"]
    text = "| Uitvoeringsplan 2020 - 2023 |\n| Looptijd | 2021 - 2022 |" + TABLE
    [finding] = found("periode-verschilt", text)
    assert (finding.cell, "2021-2022" in finding.message) == ("B2", True)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Voor u ligt het actieprogramma voor 2016-2017.", True),
        ("Het Uitvoeringsplan Integrale Veiligheid 2017 beschrijft de acties.", True),
        ("In de jaren 2016 tot en met 2017 werken wij aan veiligheid.", True),
        ("Hieronder staan de acties voor de periode 2016-2017.", True),
        ("Het vorige uitvoeringsplan 2018 is geëvalueerd.", False),
        ("In 2018 waren er 100 inbraken.", False),
        ("De acties voor 2020 en 2021 staan hieronder.", False),
    ],
)
def test_the_introduction_on_the_plan_itself(text, wrong):
    assert bool(cells(text)) is wrong


def test_the_heading_of_a_theme_goes_with_it():
    assert cells("Thema 1: Jeugd 2017-2018") == ["A2"]
    assert cells("Thema 1: Jeugd 2020-2021") == []
