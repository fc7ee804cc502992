from lxml import html

from tests.formats.batches import ERROR, NASTY_FILE, example
from uvp_xl.formats.batch_outcome import Batch, Load
from uvp_xl.formats.web import sections


def rows(markup):
    root = html.fragment_fromstring(f"<main>{markup}</main>")
    return [[cell.text_content() for cell in row] for row in root.iterfind(".//tbody/tr")]


def test_a_row_for_each_file():
    found = rows(sections.files(example()))
    assert found[1][:2] == ["plannen/kapot.xlsx", f"niet te lezen{ERROR}"]
    assert found[2][0] == NASTY_FILE
    assert found[2][1].startswith("nee, nog 2 puntenProfiel <script>")
    assert "1 melding is geaccepteerd." in found[2][1]
    assert found[3] == ["plannen/Dronten.xlsx", "ja", "0", "0", "0", "0", "51", "2"]


def test_a_row_for_each_finding_with_cell_and_proposal():
    found = rows(sections.findings(example()))
    assert len(found) == 7
    assert found[1][:4] == [
        "waarschuwing",
        "plannen/Noordoostpolder.xlsx",
        "h Overige onderwerpen",
        "B3",
    ]
    assert found[1][6] == "maatregelen/activiteiten 2020-2021"
    assert found[6][0] == "geaccepteerd"
    assert "Reden: Zo besproken" in found[6][5]


def test_the_filters_offer_what_there_is():
    root = html.fragment_fromstring(f"<main>{sections.findings(example())}</main>")
    offered = {
        select.get("id"): [option.get("value") for option in select]
        for select in root.iter("select")
    }
    assert offered["ernst"] == ["", "fout", "waarschuwing", "opmerking", "geaccepteerd"]
    assert offered["bestand"] == ["", "plannen/Noordoostpolder.xlsx", NASTY_FILE]
    assert len(offered["regel"]) == 7


def test_the_checklist_tells_what_was_passed_too():
    found = {row[0]: row[1:] for row in rows(sections.rules(example()))}
    assert found["lijst-is-open"][1:] == ["0", "0", "2"]
    assert found["te-laat"][0].startswith("Een actie waarvan de planning voorbij is")


def test_work_over_all_plans():
    assert rows(sections.loads("partijen", "partij", [Load("GGD", 1200, 3)])) == [
        ["GGD", "1.200", "3"]
    ]
    assert sections.loads("partijen", "partij", []) == ""


def test_totals_leave_the_accepted_apart():
    assert "<strong>1</strong> geaccepteerd" in sections.severity_totals(example())
    empty = Batch([], example().date, "")
    assert "geaccepteerd" not in sections.severity_totals(empty)
