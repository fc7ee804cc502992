import re

from lxml import html

from tests.formats.batches import NASTY, example, saying
from uvp_xl.formats.batch_outcome import Batch, FileResult
from uvp_xl.formats.html import Html


def page(batch):
    return html.document_fromstring(Html().write(batch).decode())


def test_the_page_is_dutch_and_has_a_title_and_headings():
    root = page(example())
    assert root.get("lang") == "nl"
    assert root.findtext(".//title").startswith("Controle van 4 bestanden – Peildatum 1 november")
    assert [heading.text for heading in root.iter("h1", "h2")] == [
        "Controle van 4 bestanden",
        "Bestanden",
        "Meldingen",
        "Regels",
        "Partijen",
        "Portefeuillehouders",
    ]


def test_the_page_asks_nothing_of_another_place():
    text = Html().write(example()).decode()
    assert not re.search(r"https?:|src=|@import|url\(|<link|<base|<iframe|<object", text)
    root = page(saying(NASTY))
    assert len(list(root.iter("script"))) == len(list(root.iter("style"))) == 1
    assert not [name for e in root.iter() for name in e.attrib if name.startswith("on")]


def test_its_own_rules_forbid_it_to():
    (policy,) = page(example()).xpath("//meta[@http-equiv]/@content")
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy


def test_an_empty_batch_is_a_page_too():
    root = page(Batch([], example().date, ""))
    assert root.get_element_by_id("meldingen-tabel") is not None
    assert "Partijen" not in [heading.text for heading in root.iter("h2")]


def test_every_place_that_a_link_leads_to_is_there():
    root = page(example())
    places = {e.get("id") for e in root.iter() if e.get("id")}
    leads = [link.get("href") for link in root.iter("a") if link.get("href").startswith("#")]
    assert {link[1:] for link in leads} <= places
    assert len(places) == len([e for e in root.iter() if e.get("id")])


def test_a_file_that_no_link_leads_to_has_none():
    results = [FileResult("plan\udcff.xlsx"), FileResult("plan\ud800.xlsx")]
    root = page(Batch(results, example().date, "werkversie"))
    names = root.xpath("//table[@id='bestanden-tabel']//th[@scope='row']")
    assert [name.text_content() for name in names[:2]] == ["plan\ufffd.xlsx"] * 2
    assert root.xpath("//table[@id='bestanden-tabel']//th/a/@href") == ["plan%FF.xlsx"]
