from uvp_xl.backend.reading.cell_positions import CellPositions

PART = b'<row r="7"><c r="B7" s="1"/><c/><c r="AB7"/></row><row><c/></row>'


def test_an_address_is_read_and_a_missing_one_is_counted():
    positions = CellPositions(PART)
    offsets = [offset for offset in range(len(PART)) if PART.startswith(b"<c", offset)]
    attributes = [PART[offset + 2 :].split(b">")[0] for offset in offsets]
    found = [positions.of(*each) for each in zip(offsets, attributes, strict=True)]
    assert found == [(7, 2), (7, 3), (7, 28), (8, 1)]


def test_a_row_has_no_column():
    assert CellPositions(PART).of(0, b' r="7"') == (7, 0)
