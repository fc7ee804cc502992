from uvp_xl.backend.ooxml.calc_chain import has_formulas, remove_sheet

CHAIN = (
    b'<calcChain><c r="A1" i="1"/><c r="A2"/><c r="B1" i="2"/><c r="B2"/>'
    b'<c r="C1" i="3"/></calcChain>'
)


def test_cells_of_one_sheet_are_taken_out_and_the_others_keep_their_sheet():
    assert remove_sheet(CHAIN, "2").endswith(
        b'<calcChain><c r="A1" i="1"/><c r="A2"/><c r="C1" i="3"/></calcChain>'
    )
    assert b'<c r="B1" i="2"/><c r="B2"/>' in remove_sheet(CHAIN, "1")


def test_a_chain_without_the_sheet_stays_as_it_is():
    assert remove_sheet(CHAIN, "9") is CHAIN


def test_an_empty_chain_goes():
    assert remove_sheet(b'<calcChain><c r="A1" i="1"/></calcChain>', "1") is None


def test_a_formula_is_an_element_f_with_any_prefix():
    assert has_formulas(b"<x:c><x:f>A1</x:f></x:c>")
    assert has_formulas(b'<c><f t="shared" si="0"/></c>')
    assert not has_formulas(b"<c><v>1</v></c><formula1>A1</formula1><x:fonts/>")
