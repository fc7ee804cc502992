"""Texts of real plans: which of them the rules report, and which they must not."""

import pytest

from tests.rules.plans import found, with_measure

SPEAKS = {
    "adres-in-plan": [
        "Pand aan de Kornputsingel 5 sluiten",
        "Beulakerweg 115 Giethoorn controleren",
        "Pand Kerkstraat nr. 3 sluiten",
    ],
    "afkorting-niet-voluit": ["RXQP-maatregelen uitvoeren bij scholen"],
    "bsn-in-plan": ["Gesprek, burgerservicenummer 111-222-333"],
    "e-mailadres-in-plan": [
        "Melden bij k.teamsma@politie.nl",
        "Melden bij marjan.wijkstra@voorbeeld.nl",
        "Melden bij p.buurtsma@voorbeeld.nl",
    ],
    "persoonsnaam-in-plan": [
        "Gesprek met meneer Jansen",
        "Overleg met dhr. K. de Jong",
        "Huisbezoek bij de familie Scheringa",
    ],
    "twee-acties-in-cel": [
        "Ouderavond organiseren en folder verspreiden",
        "Ouderavond organiseren; folder verspreiden",
        "a) Ouderavond organiseren b) Folder verspreiden",
    ],
    "vrijblijvend-geformuleerd": [
        "We sluiten aan bij landelijke campagnes",
        "Er wordt aangesloten bij het beleid",
        "Aandacht blijven houden voor jongeren",
    ],
    "zaaknummer-in-plan": ["Sluiting, parket 16-123456-20", "Bespreken zaak Z2020-00123"],
}
SILENT = {
    "adres-in-plan": ["Controle Kerkstraat 3x", "Marktplein 4 weken afsluiten"],
    "afkorting-niet-voluit": ["BMX-baan", "Steun voor ZZP", "Bezoek aan 8331 HE Steenwijk"],
    "e-mailadres-in-plan": ["Melden bij wmo@voorbeeld.nl", "Melden bij bewoners@voorbeeld.nl"],
    "persoonsnaam-in-plan": [
        "Thema B. Ondermijning",
        "Zie bijlage B. Begroting",
        "Schouw op de Martin Luther Kingstraat",
        "Oefenen met O.B.S. De Kievit",
        "Afspraak met Albert Heijn en Dirk van den Broek",
        "Voorlichting op de J.H. Tromp Meestersschool",
        "Familie en vrienden uitnodigen",
    ],
    "twee-acties-in-cel": [
        "Beleid opstellen en uitvoeren",
        "Vormgeven en implementeren van de aanpak",
    ],
    "zaaknummer-in-plan": ["Dossier 2020 bijwerken", "Zaak 2020-2021 evalueren"],
    "vrijblijvend-geformuleerd": [
        "Drones inzetten op het water",
        "Woningen aansluiten bij het warmtenet",
        "Project Oog voor Jeugd uitvoeren",
        "Aansluiten bij Burgernet",
    ],
}


@pytest.mark.parametrize(("code", "text"), [(c, s) for c, all_ in SPEAKS.items() for s in all_])
def test_it_is_reported(code: str, text: str) -> None:
    assert found(code, with_measure(text))


@pytest.mark.parametrize(("code", "text"), [(c, s) for c, all_ in SILENT.items() for s in all_])
def test_it_is_not_reported(code: str, text: str) -> None:
    assert not found(code, with_measure(text))


def test_what_only_begins_otherwise_is_another_measure() -> None:
    rows = "| a | Toeleiden naar {} hulp | 2020 |"
    text = "\n".join(
        ["| Actiepunt | Maatregel | Planning |"]
        + [rows.format(word) for word in ("vrijwillige", "onvrijwillige")]
    )
    assert not found("maatregel-lijkt-op-andere", text)


def test_a_case_number_on_a_hidden_sheet_is_found() -> None:
    plan = f"[Acties]\n{with_measure('Bellen')}\n[Werk] (verborgen)\n| Zaaknummer Z2020-00123 |"
    assert [f.sheet for f in found("zaaknummer-in-plan", plan)] == ["Werk"]


def test_a_person_among_the_parties_or_holders_is_reported_once() -> None:
    head = "| Actiepunt | Maatregel | PH | Partijen | Planning |"
    row = "| a | Bellen | M. Scheringa | Jan de Vries, GGD | 2020 |"
    text = f"[Acties]\n{head}\n{row}\n[Register]\n| Naam | Soort |\n| GGD | extern |"
    assert found("partij-onbekend", text) == []
    assert found("portefeuillehouder-onbekend", text) == []
    assert [f.cell for f in found("persoonsnaam-in-plan", text)] == ["C2", "D2"]


def test_a_partner_is_no_example_of_a_holder() -> None:
    head = "| Actiepunt | Maatregel | PH | Planning |"
    (finding,) = found("portefeuillehouder-onbekend", f"{head}\n| a | Bellen | politie | 2020 |")
    assert "wethouder" not in finding.message
    assert found("portefeuillehouder-onbekend", f"{head}\n| a | Bellen | Q3 2020 | 2020 |") == []


def test_a_status_is_no_lead() -> None:
    text = "| Actiepunt | Maatregel | Trekker | Planning |\n| a | Bellen | Gereed | 2020 |"
    (finding,) = found("tekst-in-verkeerde-kolom", text)
    assert (finding.cell, "kolom “status”" in finding.message) == ("C2", True)


def test_a_light_in_a_column_of_its_own_needs_an_explanation() -> None:
    head = "| Actiepunt | Maatregel | Status | Stoplicht | Toelichting |"
    rows = [
        "| a | Bellen | loopt | rood | |",
        "| b | Folder | loopt | rood | De drukker is failliet. |",
        "| c | Poster | loopt | groen | |",
        "| d | Markt | loopt | oranje | |",
    ]
    assert [f.cell for f in found("stoplicht-zonder-uitleg", "\n".join([head, *rows]))] == [
        "E2",
        "E5",
    ]


def test_the_objectives_of_all_tables_keep_to_the_period_of_the_title() -> None:
    first = [
        "| Uitvoeringsplan 2020 - 2021 | | |",
        "| Prioriteit 1: Jeugd | | |",
        "| doelstelling 2020 | | |",
        "| Minder meldingen dan in 2018. | | |",
        "| Actiepunt | Maatregel | Planning |",
        "| a | Bellen | 2020 |",
        "| | | |",
    ]
    second = [
        "| Prioriteit 2: Wonen | | |",
        "| kwalitatieve doelstelling 2018 | | |",
        "| Uiterlijk eind 2019 is het aantal meldingen 10% lager. | | |",
        "| Actiepunt | Maatregel | Planning |",
        "| b | Brief | 2020 |",
    ]
    text = "\n".join(["[Plan]", *first, *second])
    assert [f.cell for f in found("periode-verschilt", text)] == ["A9", "A10"]
    assert found("periode-verschilt", text.replace("2018 ", "2021 ").replace("2019", "2021")) == []


def test_one_list_under_a_title_needs_no_objective() -> None:
    rows = ["| Actiepunt | Maatregel | Thema |", "| a | Bellen | Wonen |", "| b | Brief | Jeugd |"]
    text = "\n".join(["[Plan]", "| Uitvoeringsplan 2020 | | |", *rows])
    assert found("doelstelling-ontbreekt", text) == []
    below = "| Actiepunt | Maatregel | Planning |\n| a | Bellen | 2020 |"
    for title, asked in (("Plan van ons", 0), ("Thema: Jeugd", 1)):
        text = f"[Blad]\n| {title} | | |\n{below}"
        assert len(found("doelstelling-ontbreekt", text)) == asked


def test_a_text_too_long_to_be_read_is_a_finding_and_never_silent() -> None:
    """Nothing of 32,000 characters is a planning, an amount, a status or a list of names."""
    long = "abc de " * 4_500
    columns = ("PH", "Partijen", "Planning", "Begroting", "Status")
    for column, code in zip(
        columns,
        (
            *("portefeuillehouder-onbekend", "partij-onbekend", "planning-onduidelijk"),
            *("begroting-onduidelijk", "status-onduidelijk"),
        ),
        strict=True,
    ):
        (finding,) = found(code, with_measure("Voorlichting geven", **{column: long}))
        assert len(finding.message) < 300
