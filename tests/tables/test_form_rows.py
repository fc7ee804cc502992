"""Rows of a form in which nobody wrote an action."""

from tests.tables.sheets import one, sheet

HEADER = "Actiepunt|Maatregel|Trekker|Planning\n"


def test_many_rows_with_only_a_numbered_label_are_prepared():
    rows = "\n".join(f"Actiepunt {n}|||" for n in range(2, 62))
    table = one(sheet(f"{HEADER}Actiepunt 1|Buurtbezoek|OOV|2026\n{rows}"))
    assert table.rows == (2,)
    assert table.prepared == tuple(range(3, 63))


def test_in_one_column_for_item_and_measure_as_well():
    rows = "\n".join(f"Maatregel {n}||" for n in range(2, 12))
    table = one(sheet(f"Maatregel|Trekker|Planning\nBuurtbezoek|OOV|2026\n{rows}"))
    assert table.rows == (2,)
    assert len(table.prepared) == 10


def test_a_few_are_actions():
    table = one(sheet(f"{HEADER}A|a|OOV|2026\nActiepunt 2|||\nActiepunt 3|||"))
    assert table.rows == (2, 3, 4)
    assert one(sheet(f"{HEADER}A|a|OOV|2026\n" + "Actiepunt 2|x|OOV|1\n" * 4)).prepared == ()


def test_examples_right_below_the_header():
    text = f"{HEADER}Bijv. Jeugd|Iets|OOV|2026\n|Voorbeeld: x|OOV|1\nA|a|OOV|2026\nVoorbeeld|b|x|1"
    table = one(sheet(text))
    assert table.rows == (4,)
    assert {row: kind for row, kind in table.row_kinds.items() if kind != "action"} == {
        2: "example",
        3: "example",
        5: "example",
    }


def test_a_table_with_only_examples_has_no_actions():
    text = f"{HEADER}Voorbeeld|a|OOV|2026\nVoorbeeld|a|OOV|2026\nVoorbeeld|a|OOV|2026"
    assert one(sheet(text)).rows == ()


def test_rows_that_somebody_filled_in_are_actions_whatever_they_are_called():
    rows = "\n".join(f"Actiepunt {n}|Maatregel {n}|OOV|2026" for n in range(1, 62))
    table = one(sheet(f"{HEADER}{rows}"))
    assert table.rows == tuple(range(2, 63))
    assert table.prepared == ()
