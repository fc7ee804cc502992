import pytest
from jinja2 import UndefinedError
from lxml import html

from tests.formats.batches import ERROR, NASTY_FILE, example
from uvp_xl.formats import batch_tables
from uvp_xl.formats.batch_outcome import Batch
from uvp_xl.formats.html import Html
from uvp_xl.formats.web.page_template import ENVIRONMENT, escaped, file_name


def page(batch):
    return html.document_fromstring(Html().write(batch).decode())


def rows(root, table):
    body = root.get_element_by_id(f"{table}-tabel").find("tbody")
    return [[cell.text_content() for cell in row] for row in body]


def test_text_stays_text():
    assert escaped("<a href='x'>\x00") == "&lt;a href=&#x27;x&#x27;&gt;\ufffd"
    assert escaped(escaped("<")) == "&lt;"
    assert file_name("a/<b>/c") == "a/<wbr>&lt;b&gt;/<wbr>c"
    template = ENVIRONMENT.from_string('<i title="{{ text }}">{{ text ~ "!" }}</i>')
    attempt = '"<b>'
    assert template.render(text=attempt) == '<i title="&quot;&lt;b&gt;">&quot;&lt;b&gt;!</i>'


def test_every_template_escapes_and_knows_all_its_names():
    assert ENVIRONMENT.autoescape is True
    assert ENVIRONMENT.list_templates(extensions=["html"]) == [
        "filters.html",
        "page.html",
        "table.html",
    ]
    with pytest.raises(UndefinedError):
        ENVIRONMENT.from_string("{{ unknown }}").render()


def test_a_table_can_be_understood_without_seeing_it():
    root = page(example())
    for table in batch_tables.files(example()), batch_tables.partners(example()):
        region = root.get_element_by_id(f"{table.name}-tabel").getparent()
        assert region.get("tabindex") == "0"
        caption = root.get_element_by_id(region.get("aria-labelledby"))
        assert (caption.tag, caption.text) == ("caption", table.caption)
        assert {cell.get("scope") for cell in region.iter("th")} == {"col", "row"}
    number = root.get_element_by_id("partijen-tabel").find("tbody/tr/td")
    assert (number.get("class"), number.get("data-k"), number.text) == ("n", "48", "48")
    assert len(list(root.iter("tfoot"))) == 1


def test_a_row_for_each_file():
    found = rows(page(example()), "bestanden")
    assert found[1][:2] == ["plannen/kapot.xlsx", f"niet te lezen{ERROR}"]
    assert found[2][0] == NASTY_FILE
    assert found[2][1].startswith("nee, nog 2 puntenProfiel <script>")
    assert "1 melding is geaccepteerd." in found[2][1]
    assert found[3] == ["plannen/Dronten.xlsx", "ja", "0", "0", "0", "0", "51", "2"]


def test_a_row_for_each_finding_with_cell_and_proposal():
    found = rows(page(example()), "meldingen")
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
    offered = {
        select.get("id"): [option.get("value") for option in select]
        for select in page(example()).iter("select")
    }
    assert offered["ernst"] == ["", "fout", "waarschuwing", "opmerking", "geaccepteerd"]
    assert offered["bestand"] == ["", "plannen/Noordoostpolder.xlsx", NASTY_FILE]
    assert len(offered["regel"]) == 7


def test_the_checklist_has_the_rules_that_were_passed_too():
    found = {row[0]: row[1:] for row in rows(page(example()), "regels")}
    assert found["lijst-is-open"][1:] == ["0", "0", "2"]
    assert found["te-laat"][0].startswith("Een actie waarvan de planning voorbij is")


def test_work_over_all_plans():
    busy = Batch([*example().results] * 25, example().date, "")
    assert rows(page(busy), "partijen")[0] == ["politie", "1.200", "75"]


def test_totals_leave_the_accepted_apart():
    (totals,) = page(example()).find_class("totalen")
    assert totals[-1].text_content() == "1 geaccepteerd"
    (totals,) = page(Batch([], example().date, "")).find_class("totalen")
    assert "geaccepteerd" not in totals.text_content()
