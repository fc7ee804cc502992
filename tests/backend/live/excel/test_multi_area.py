from uvp_xl.backend.live.excel.multi_area import LONGEST, join_areas


def test_addresses_are_as_long_as_excel_takes_and_nothing_is_lost():
    areas = [f"A{row}:C{row}" for row in range(1, 400, 2)]
    parts = list(join_areas(areas))
    assert all(len(part) <= LONGEST for part in parts)
    assert ",".join(parts).split(",") == areas
    assert len(parts) < len(areas) / 15
    assert list(join_areas([])) == []
