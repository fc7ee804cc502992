"""Headers that words alone do not make: the cells below them decide."""

from __future__ import annotations

import pytest

from tests.tables.sheets import measures, one, sheet
from uvp_xl.tables.find_tables import find

STEPS = """
Fase | Omschrijving | Datum gereed
1. | Keuze al dan niet openbare aanbesteding | 29 april 2004
2. | Programma van eisen opstellen met de raad | 30 juni 2004
3. | Europese aanbesteding tot en met de selectie | 2005-2006
"""

READ = {
    "steps": STEPS,
    "two columns": """
        Naam/omschrijving | Planning
        Projectplan kadernota integrale veiligheid | 31-12-2017
        Informatieknooppunt voor de regio inrichten | 2018
        """,
    "performances": """
        Prestatie | Trekker | Planning | Voortgang
        Bibob-beleid actualiseren | team Veiligheid | Q1 2025 | niet gestart
        Controle op bedrijventerreinen | team VTH | Q2 2025 | loopt
        """,
    "risks with a measure": """
        ID | Omschrijving | Kans | Impact | Beheersmaatregel | Verantwoordelijk voor | Status
        R-1 | Onvoldoende kleurcontrast bij lezers. | Hoog | Laag | Toetsen | ontwerp | Open
        R-2 | Onderdelen worden anders toegepast. | Laag | Laag | Vastleggen | bouw | Gereed
        """,
    "promises": """
        Nr | Datum | Toezegging | Portefeuillehouder | Stand van zaken
        1 | 12-1-2025 | De raad krijgt een overzicht van de kosten | burgemeester | afgedaan
        2 | 12-2-2025 | De wethouder komt terug op het parkeren | wethouder Zorg | loopt
        """,
    "a strong word and a planning": """
        Maatregel | Planning
        Camera's plaatsen | Q2 2026
        """,
    "a strong word and a status": """
        Activiteit | Status
        Camera's plaatsen | loopt
        Voorlichting geven | gereed
        """,
    "an item with a description": """
        Onderwerp | Omschrijving | Wanneer | Wie
        Jeugd | Straatcoaches inzetten in drie wijken | Q3 2026 | politie
        Wonen | Buurtbemiddeling voortzetten met subsidie | 2026 | gemeente
        """,
    "agreements": """
        Afspraak | Wie | Gereed
        Sluitingstijden bespreken met de horeca | team APV | Q3 2026
        Toezicht verdelen over de weekenden | team VTH | Q4 2026
        """,
    "a list to tick": """
        Opdracht | Gereed (ja/nee)
        Draaiboek van de jaarwisseling herzien | ja
        Vergunningen van de markt controleren | nee
        """,
    "assignments": """
        Opdracht | Oplevering | Fase | Dienst
        Beleidskader voor evenementen schrijven | Q3 2026 | in uitvoering | team APV
        Handreiking voor demonstraties maken | 2026 | afgerond | GGD
        """,
    "an export of a list": """
        Titel | Toegewezen aan | Status | Einddatum | Gewijzigd door
        Protocol bommelding actualiseren | team Crisis | Voltooid | 1-3-2026 | OOV
        Noodopvang voorbereiden met partners | team Crisis | Loopt | 1-9-2026 | OOV
        """,
    "weeks": """
        Activiteit | Week | Wie
        Voorlichting geven | week 12 2026 | politie
        Camera's plaatsen | week 14 2026 | team VTH
        """,
}

NONE = {
    "agenda": """
        Nr | Agendapunt | Omschrijving | Tijd
        1 | Opening | De voorzitter opent de vergadering | 19.30
        2 | Verslag | Vaststellen van het vorige verslag | 19.35
        """,
    "agenda with status": """
        Onderwerp | Omschrijving | Aanvang | Status
        Jeugd | Presentatie over het jongerenwerk | 19.30 uur | ter kennisname
        Wonen | Bespreking van de woonvisie | 20.15 uur | ter kennisname
        """,
    "long-term agenda": """
        Onderwerp | Vergaderdatum | Commissie
        Kadernota integrale veiligheid | 12-3-2026 | Bestuur
        Evaluatie van het cameratoezicht | 12-6-2026 | Bestuur
        """,
    "budget": """
        Omschrijving | Begroting 2025 | Begroting 2026
        Bijdrage aan de veiligheidsregio per inwoner | € 1.200.000 | € 1.250.000
        Toezicht en handhaving in de openbare ruimte | € 400.000 | € 410.000
        """,
    "ledger": """
        Grootboek | Omschrijving | Uitgaven | Saldo
        4001 | Salarissen van het team Toezicht | 400000 | 20000
        4002 | Inhuur van beveiliging bij evenementen | 35000 | 1000
        """,
    "contacts": """
        Naam | Organisatie | Telefoon | E-mail
        A. Bakker | politie | 0900-8844 | a@politie.example
        B. de Boer | GGD | 030-1234567 | b@ggd.example
        """,
    "contacts without these words": """
        Naam | Dienst | Bereikbaar | Status
        A. Bakker | politie | 06-12345678 | actief
        B. de Boer | GGD | 06-87654321 | actief
        """,
    "inventory": """
        Omschrijving | Merk | Serienummer | Einddatum garantie
        Camera op het plein bij het station | Axis | X-1 | 1-1-2027
        Camera bij de fietsenstalling | Axis | X-2 | 1-1-2028
        """,
    "contracts": """
        Omschrijving | Leverancier | Contractnummer | Looptijd
        Onderhoud van de camera's in het centrum | Axis | C-1 | 2025-2028
        Inhuur van beveiligers bij evenementen | Secure | C-2 | 2026
        """,
    "roster": """
        Week | Naam | Dienst
        week 1 2026 | A. Bakker | piket
        week 2 2026 | B. de Boer | piket
        """,
    "duty roster with dates": """
        Datum | Naam | Rol
        1-1-2026 | A. Bakker | officier van dienst
        2-1-2026 | B. de Boer | officier van dienst
        """,
    "glossary": """
        Begrip | Omschrijving
        Ondermijning | Vermenging van de onderwereld en de bovenwereld
        Driehoek | Overleg van burgemeester, politie en officier
        """,
    "abbreviations": """
        Naam | Omschrijving
        OOV | Openbare orde en veiligheid, een taakveld
        RIEC | Regionaal informatie- en expertisecentrum
        """,
    "risk matrix": """
        Omschrijving | Kans | Impact | Status
        Te weinig toezicht bij grote evenementen | hoog | hoog | open
        Uitval van het zaaksysteem in het weekend | laag | hoog | open
        """,
    "risks and their causes": """
        Risico | Oorzaak | Gevolg | Kans
        Uitval | Storing bij de leverancier | Geen vergunningen | hoog
        Verloop | Krapte op de arbeidsmarkt | Vertraging | hoog
        """,
    "decisions": """
        Nr | Datum | Besluit | Omschrijving
        1 | 12-1-2025 | akkoord | De raad stelt de kadernota vast
        2 | 12-2-2025 | akkoord | De raad neemt kennis van de evaluatie
        """,
    "decisions of the executive": """
        Onderwerp | Besluit | Datum
        Kadernota integrale veiligheid 2026 | conform | 12-1-2026
        Evaluatie van het cameratoezicht | conform | 19-1-2026
        """,
    "events": """
        Naam | Locatie | Datum | Bezoekers
        Kermis op het marktplein in de zomer | Markt | 1-7-2026 | 5000
        Bevrijdingsfestival in het park | Park | 5-5-2026 | 12000
        """,
    "calendar of activities": """
        Activiteit | Datum | Tijd | Locatie
        Bijeenkomst voor ondernemers | 1-7-2026 | 10.00 | raadzaal
        Inloopavond voor bewoners | 5-5-2026 | 19.30 | buurthuis
        """,
    "versions": """
        Versie | Datum | Auteur | Omschrijving
        0.1 | 1-9-2025 | adviseur | Eerste concept voor de werkgroep
        1.0 | 1-12-2025 | adviseur | Vastgesteld door het college
        """,
    "figures": """
        Omschrijving | 2023 | 2024
        Woninginbraken per duizend woningen | 84 | 71
        Fietsendiefstallen in het centrum | 210 | 198
        """,
    "indicators": """
        Indicator | Omschrijving | Nulmeting | Streefwaarde
        Inbraken | Woninginbraken per duizend woningen | 17 | 15
        Gevoel | Inwoners die zich onveilig voelen | 31 | 29
        """,
    "permits": """
        Zaaknummer | Omschrijving | Aanvraag | Besluit
        Z-100 | Evenement op het marktplein in juli | 10-1-2026 | verleend
        Z-101 | Terras voor het café aan de haven | 12-1-2026 | geweigerd
        """,
    "legend": """
        Status | Omschrijving
        loopt | De uitvoering is begonnen en loopt volgens plan
        gereed | De uitvoering is af en gemeld aan het college
        """,
    "incidents": """
        Datum | Omschrijving | Dienst | Locatie
        1-1-2026 | Brand in een container op het plein | brandweer | Markt
        1-1-2026 | Vernieling van een bushokje | politie | Kerkstraat
        """,
    "training": """
        Naam | Opleiding | Einddatum certificaat
        A. Bakker | BHV | 1-1-2027
        B. de Boer | EHBO | 1-6-2027
        """,
    "documents": """
        Titel | Auteur | Datum | Vindplaats
        Kadernota integrale veiligheid 2026 | adviseur | 1-9-2025 | archief
        Evaluatie van het cameratoezicht | adviseur | 1-12-2025 | archief
        """,
    "motions without a status": """
        Nr | Titel | Indiener | Datum
        M1 | Meer blauw op straat in de avond | fractie A | 1-9-2025
        M2 | Vuurwerkvrije zones in de wijken | fractie B | 1-12-2025
        """,
    "products and prices": """
        Product | Tarief | Eenheid | Jaar
        Evenementenvergunning voor grote evenementen | 480 | stuk | 2026
        Standplaatsvergunning voor de weekmarkt | 120 | stuk | 2026
        """,
    "columns explained": """
        Kolom | Omschrijving
        Planning | Wanneer de maatregel klaar moet zijn
        Actie | Wat er gedaan wordt en door wie
        """,
    "a title above a header that is not read": """
        Actie | Wanneer |
        Buurt | Klus | Prognose
        Noord | Borden | onbekend
        """,
    "contents contradict the heading": """
        Omschrijving | Planning
        Het team bestaat uit twaalf medewerkers | A. Bakker en B. de Boer
        Het team werkt in drie wijken van de stad | C. Visser
        """,
    "one row": """
        Omschrijving | Planning
        Borden plaatsen bij de zwemplas in het bos | Q2 2026
        """,
}


@pytest.mark.parametrize("name", READ)
def test_cells_confirm_the_header_of_an_action_table(name: str) -> None:
    table = one(sheet(READ[name]))
    assert table.header == 1
    assert len(table.rows) == READ[name].strip().count("\n")


@pytest.mark.parametrize("name", NONE)
def test_another_table_is_not_read(name: str) -> None:
    assert find(sheet(NONE[name])) == []


def test_a_numbering_below_a_word_for_the_status_is_a_number() -> None:
    table = one(sheet(STEPS))
    assert table.columns == {"number": 1, "measure": 2, "planning": 3}
    assert measures(table)[0] == "Keuze al dan niet openbare aanbesteding"


def test_a_weak_word_next_to_strong_ones_names_what_its_cells_are() -> None:
    header = "Maatregel | Trekker | Planning | Fase | Geld\n"
    first = "Borden plaatsen | OOV | 2026 | {} | {}\n"
    table = one(sheet(header + first.format("loopt", "€ 500") * 2))
    assert (table.columns["status"], table.columns["budget"]) == (4, 5)
    table = one(sheet(header + first.format("gebouw", "veel") * 2))
    assert set(table.extra) == {"Fase", "Geld"}
    table = one(sheet(header.replace("Geld", "Status") + first.format("loopt", "gereed") * 2))
    assert (table.columns["status"], set(table.extra)) == (5, {"Fase"})


def test_the_rows_below_two_blank_ones_do_not_count() -> None:
    plan = "Omschrijving | Planning\n" + "Borden plaatsen bij de plas | {}\n" * 2 + " | \n" * 2
    text = plan.format("Q1 2026", "Q2 2026") + "Een heel andere tekst die erg lang is | geen\n" * 9
    assert one(sheet(text)).rows[:2] == (2, 3)


def test_words_in_the_middle_of_data_begin_no_table() -> None:
    text = """
    Kolom | Soort | Uitleg
    Actie | Wie | Dit is wat er gebeurt in de wijk
    Omschrijving | Planning | Dit is wanneer het klaar is
    Maatregel | Status | Dit is hoever het is
    """
    assert find(sheet(text)) == []


def test_a_row_of_headings_below_makes_it_no_header_by_itself() -> None:
    text = "Omschrijving | Planning\nMaatregel | Trekker\nBorden plaatsen bij de plas | 2026\n"
    assert find(sheet(text + "Camera's plaatsen bij het station | 2027")) == []
