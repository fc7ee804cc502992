from lxml import html

from uvp_xl.formats.web.markup import Column, cell, head, option, path, row, safe, table


def test_text_stays_text():
    assert safe("<a href='x'>\x00") == "&lt;a href=&#x27;x&#x27;&gt;\ufffd"
    assert path("a/<b>/c") == "a/<wbr>&lt;b&gt;/<wbr>c"
    assert option('"', "<") == '<option value="&quot;">&lt;</option>'


def test_a_table_can_be_understood_without_seeing_it():
    rows = [row([head("politie"), cell("12", "n", 12)])]
    made = table("werk", "Wie doet wat", [Column("Wie"), Column("Acties", "n")], rows, row([]))
    root = html.fragment_fromstring(made)
    assert root.get("tabindex") == "0"
    caption = root.get_element_by_id(root.get("aria-labelledby"))
    assert (caption.tag, caption.text) == ("caption", "Wie doet wat")
    assert {cell.get("scope") for cell in root.iter("th")} == {"col", "row"}
    (number,) = root.iter("td")
    assert (number.get("class"), number.get("data-k"), number.text) == ("n", "12", "12")
    assert len(list(root.iter("tfoot"))) == 1
