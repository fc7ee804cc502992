from uvp_xl.backend.fresh.opendocument.styles_xml import build_styles
from uvp_xl.grid import Area
from uvp_xl.sheets.sheet_model import Condition, Sheet


def test_a_page_is_a4_in_dutch_with_its_number():
    xml = build_styles([]).decode()
    assert 'fo:page-width="297mm" fo:page-height="210mm"' in xml
    assert 'fo:page-width="210mm" fo:page-height="297mm"' in xml
    assert 'fo:language="nl" fo:country="NL"' in xml
    assert "Pagina <text:page-number>1</text:page-number> van " in xml


def test_each_look_of_a_rule_is_there_once():
    red = Condition(Area(1, 1, 1, 1), "greater", 0, "9C0006", "FFE5E5")
    xml = build_styles(
        [Sheet("A", (), conditions=(red, red)), Sheet("B", (), conditions=(red,))]
    ).decode()
    assert xml.count('style:name="Regel_9C0006_FFE5E5"') == 1
    assert 'fo:background-color="#ffe5e5"' in xml
