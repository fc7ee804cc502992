"""The page in a browser: with a mouse, a keyboard, on paper and with a screen reader."""

import pytest

from tests.formats.batches import NASTY_FILE, example, many
from uvp_xl.formats.html import Html

ROWS = "#meldingen-tabel tbody tr:not([hidden])"
PATIENCE = 300_000
"""Time limit of a step in the browser in milliseconds; most need less than a hundred."""
PAIRS = ("script-400-light", "script-1280-dark", "no script-400-dark", "no script-1280-light")
"""Every pair of values of script, width and scheme."""
WCAG = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


@pytest.fixture
def complaints():
    """Collect complaints of the browser, and fail when any is left."""
    found = []
    yield found
    assert found == []


@pytest.fixture
def visit(browser, complaints, tmp_path):
    """Open the page of a batch."""
    contexts = []

    def open_(batch, **settings):
        path = tmp_path / "uitkomst.html"
        path.write_bytes(Html().write(batch))
        contexts.append(browser.new_context(**settings))
        contexts[-1].set_default_timeout(PATIENCE)
        page = contexts[-1].new_page()
        page.on("console", lambda message: complaints.append(message.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("requestfailed", lambda request: complaints.append(request.url))
        page.goto(path.as_uri())
        return page

    yield open_
    for context in contexts:
        context.close()


def column(page, number, table="meldingen"):
    return page.locator(f"#{table}-tabel tbody tr > :nth-child({number})").all_text_contents()


def sort(page, name, table="meldingen"):
    page.locator(f"#{table}-tabel thead").get_by_role("button", name=name).click()


def sorted_by(page, table="meldingen"):
    heads = page.locator(f"#{table}-tabel thead th[aria-sort]")
    return [(head.inner_text().strip(), head.get_attribute("aria-sort")) for head in heads.all()]


def test_findings_are_sorted_by_a_column_up_and_down(visit):
    page = visit(example())
    sort(page, "Cel")
    assert column(page, 4) == ["A1", "B3", "B12", "C3", "D4", "E4", "geen cel"]
    assert [order for _, order in sorted_by(page)] == ["ascending"]
    sort(page, "Cel")
    assert column(page, 4)[0] == "geen cel"
    assert [order for _, order in sorted_by(page)] == ["descending"]


def test_severity_is_sorted_by_weight(visit):
    page = visit(example())
    sort(page, "Ernst")
    assert column(page, 1) == ["fout", *["waarschuwing"] * 4, "opmerking", "geaccepteerd"]


def test_numbers_are_sorted_as_numbers(visit):
    page = visit(example())
    sort(page, "Acties", "bestanden")
    assert column(page, 7, "bestanden") == ["", "2", "42", "51"]
    sort(page, "Klaar voor de raad", "bestanden")
    assert column(page, 2, "bestanden")[0] == "ja"
    assert page.locator("#bestanden-tabel tfoot th").inner_text() == "Totaal"


def test_the_keyboard_sorts_too(visit):
    page = visit(example())
    page.locator("#meldingen-tabel thead button").nth(3).focus()
    page.keyboard.press("Enter")
    assert column(page, 4)[0] == "A1"
    page.keyboard.press("Space")
    assert sorted_by(page)[0][1] == "descending"
    outline = "getComputedStyle(document.activeElement).outlineStyle"
    assert page.evaluate(outline) == "solid"


def test_filters_by_file_severity_and_rule(visit):
    from playwright.sync_api import expect

    page = visit(example())
    status = page.get_by_role("status")
    assert status.inner_text() == "7 van 7 meldingen"
    page.get_by_label("Bestand", exact=True).select_option(NASTY_FILE)
    assert status.inner_text() == "3 van 7 meldingen"
    page.get_by_label("Regel", exact=True).select_option("te-laat")
    assert column(page, 4) == ["B12", "C3"]
    page.get_by_label("Ernst", exact=True).select_option("fout")
    assert column(page, 4) == ["B12"]
    sort(page, "Cel")
    assert column(page, 4) == ["B12"]
    page.get_by_role("button", name="Toon alles").click()
    expect(status).to_have_text(
        "7 van 7 meldingen", timeout=PATIENCE
    )  # A form is reset after the click.
    assert len(column(page, 4)) == 7


def test_a_count_of_a_file_shows_just_those(visit):
    page = visit(example())
    page.get_by_role("link", name="4 waarschuwingen in plannen/Noordoostpolder.xlsx").click()
    assert set(column(page, 2)) == {"plannen/Noordoostpolder.xlsx"}
    assert page.evaluate("document.activeElement.textContent") == "Meldingen"


def test_many_findings_come_in_parts(visit):
    page = visit(many(1200))
    assert page.locator(ROWS).count() == 500
    status = page.get_by_role("status")
    assert status.inner_text() == "1.200 van 1.200 meldingen; de eerste 500 staan hieronder"
    page.get_by_role("button", name="Toon er 500 meer").click()
    assert page.locator(ROWS).count() == 1000
    page.get_by_role("button", name="Toon ze allemaal").click()
    assert page.locator(ROWS).count() == 1200
    assert page.locator("#meer").is_hidden()
    page.get_by_label("Bestand", exact=True).select_option("plannen/gemeente 3.xlsx")
    assert page.locator(ROWS).count() == 120


def test_all_findings_are_printed(visit):
    page = visit(many(600))
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    assert page.locator(ROWS).count() == 600
    assert page.locator("#filters").is_hidden()
    assert page.pdf().startswith(b"%PDF")


def test_without_scripts_everything_is_there(visit):
    page = visit(many(600), java_script_enabled=False)
    assert page.locator(ROWS).count() == 600
    assert page.locator("button:visible, select:visible").count() == 0
    page = visit(example(), java_script_enabled=False)
    assert page.get_by_role("columnheader").all_inner_texts()[8:15] == [
        "Ernst",
        "Bestand",
        "Blad",
        "Cel",
        "Regel",
        "Melding",
        "Voorstel",
    ]
    page.get_by_role("link", name="4 waarschuwingen in").click()
    assert page.url.endswith("#b0")


def test_nothing_in_a_workbook_becomes_part_of_the_page(visit):
    page = visit(example())
    assert page.evaluate("window.hacked") is None
    assert page.locator("tbody script, tbody b, tbody i").count() == 0


@pytest.mark.sample(0, always=PAIRS)
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [400, 1280])
@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_axe_finds_no_violation(visit, scheme, width, script):
    from axe_playwright_python.sync_playwright import Axe

    page = visit(example(), color_scheme=scheme, viewport={"width": width, "height": 900})
    if not script:  # axe is a script itself, so only that of the page is left out
        text = Html().write(example()).decode()
        page.set_content(text.replace("<script>", "<script type='text/plain'>"))
        assert page.locator("thead button").count() == 0
    found = Axe().run(page, options=WCAG).response["violations"]
    assert [(one["id"], [node["html"] for node in one["nodes"]]) for one in found] == []


@pytest.mark.parametrize("width", [320, 400, 1280])
def test_no_page_is_wider_than_the_screen(visit, width):
    page = visit(example(), viewport={"width": width, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_a_narrow_screen_has_the_same_tables_for_who_hears_them(visit):
    """Check that rows, which are cards there, stay rows of a table."""
    counts = []
    for width in (400, 1280):
        page = visit(example(), viewport={"width": width, "height": 800})
        tree = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
        roles = [node["role"]["value"] for node in tree if not node["ignored"]]
        counts.append([roles.count(role) for role in ("table", "row", "columnheader", "rowheader")])
    assert counts[0] == counts[1]
    assert counts[0][0] == 5


def test_the_page_refuses_every_other_script(visit, complaints):
    page = visit(example())
    page.evaluate(
        "document.body.append(Object.assign(document.createElement('script'),"
        " { textContent: 'window.hacked = 1' }))"
    )
    assert page.evaluate("window.hacked") is None
    assert "Content Security Policy" in complaints.pop()
