from tests.rules.plans import found

TABLE = "\n| Actiepunt | Maatregel | Planning |\n| Preventie | Bellen | 2020 |"


def cells(*above):
    """The cells that the rule names, of a plan with these rows above its table."""
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
