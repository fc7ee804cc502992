from tests.reports import plans
from tests.reports.test_action_rows import rows_of
from uvp_xl.reports.action_blocks import EXTRA_ROWS, NameBlock, headings, write
from uvp_xl.reports.sheet_builder import SheetBuilder
from uvp_xl.sheets.sheet_model import Link


def test_the_title_counts_and_writes_out() -> None:
    assert NameBlock("OM", actions=[3]).title == "OM: 1 actie"
    assert (
        NameBlock("OM", "Extern", "Openbaar Ministerie").title
        == "OM (Openbaar Ministerie): 0 acties"
    )


def test_blocks_begin_at_the_computed_rows() -> None:
    blocks = [
        NameBlock("a", actions=[0, 1], remarks=["", ""]),
        NameBlock("b", actions=[2], remarks=[""]),
    ]
    page = SheetBuilder((10,) * 8)
    page.add()
    starts = headings(blocks, page.next_row)
    plan = plans.rich()
    actions = plan.rule_context(plans.DATE).actions
    write(page, "Blad", zip(blocks, (7, 8), strict=True), actions, rows_of(plan))
    rows = page.sheet("Blad").blocks[0].cells
    assert [rows[row - 1][0].content for row in starts] == ["↑ a: 2 acties", "↑ b: 1 actie"]
    assert [rows[row - 1][0].link for row in starts] == [Link("Blad", "A7"), Link("Blad", "A8")]
    assert len(rows) == 1 + 3 + 2 * EXTRA_ROWS
    assert headings([], 5) == []
