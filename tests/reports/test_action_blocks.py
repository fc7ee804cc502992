from tests.reports import plans
from tests.reports.test_action_rows import listing
from uvp_xl.reports.action_blocks import AROUND, NameBlock, headings, write
from uvp_xl.reports.sheet_builder import Page
from uvp_xl.sheets.sheet_model import Link


def test_the_title_counts_and_writes_out() -> None:
    assert NameBlock("OM", actions=[3]).title == "OM: 1 actie"
    assert (
        NameBlock("OM", "Extern", "Openbaar Ministerie").title
        == "OM (Openbaar Ministerie): 0 acties"
    )


def test_blocks_stand_where_was_foretold() -> None:
    named = [
        NameBlock("a", actions=[0, 1], remarks=["", ""]),
        NameBlock("b", actions=[2], remarks=[""]),
    ]
    page = Page((10,) * 8)
    page.add()
    foretold = headings(named, page.next)
    write(page, "Blad", zip(named, (7, 8), strict=True), listing(plans.rich()))
    rows = page.sheet("Blad").blocks[0].cells
    assert [rows[row - 1][0].content for row in foretold] == ["↑ a: 2 acties", "↑ b: 1 actie"]
    assert [rows[row - 1][0].link for row in foretold] == [Link("Blad", "A7"), Link("Blad", "A8")]
    assert len(rows) == 1 + 3 + 2 * AROUND
    assert headings([], 5) == []
