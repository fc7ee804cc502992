"""What people write: where the rules must speak, and where they must keep silent."""

import pytest

from tests.rules.plans import found, with_measure

SPEAKS = {
    "adres-in-plan": [
        "Pand aan de Kornputsingel 5 sluiten",
        "Beulakerweg 115 Giethoorn controleren",
    ],
    "afkorting-niet-voluit": ["RXQP-maatregelen uitvoeren bij scholen"],
    "bsn-in-plan": ["Gesprek, burgerservicenummer 111-222-333"],
    "e-mailadres-in-plan": [
        "Melden bij k.teamsma@politie.nl",
        "Melden bij marjan.wijkstra@voorbeeld.nl",
        "Melden bij p.buurtsma@voorbeeld.nl",
    ],
    "persoonsnaam-in-plan": ["Gesprek met meneer Jansen", "Overleg met dhr. K. de Jong"],
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


@pytest.mark.parametrize(("code", "said"), [(c, s) for c, all_ in SPEAKS.items() for s in all_])
def test_it_speaks(code: str, said: str) -> None:
    assert found(code, with_measure(said))


@pytest.mark.parametrize(("code", "said"), [(c, s) for c, all_ in SILENT.items() for s in all_])
def test_it_keeps_silent(code: str, said: str) -> None:
    assert not found(code, with_measure(said))


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


def test_a_person_among_the_parties_or_holders_is_told_once() -> None:
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
