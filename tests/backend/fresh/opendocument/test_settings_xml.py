from lxml import etree

from uvp_xl.backend.fresh.opendocument.odf_elements import NAMESPACES
from uvp_xl.backend.fresh.opendocument.settings_xml import view
from uvp_xl.sheets.sheet_model import Sheet

FREEZE = {"Vrij": None, "Rij": (3, 1), "Kolom": (1, 2), "Beide": (3, 2)}


def test_what_is_frozen_and_where_one_is():
    sheets = [Sheet(name, (), freeze=place) for name, place in FREEZE.items()]
    part = etree.fromstring(view([Sheet("Weg", (), hidden=True), *sheets]))
    path = "//config:config-item-map-entry[@config:name=$sheet]/config:config-item/text()"
    found = {n: part.xpath(path, namespaces=dict(NAMESPACES), sheet=n)[:5] for n in FREEZE}
    assert found == {
        "Vrij": ["0", "0", "0", "0", "2"],
        "Rij": ["0", "2", "0", "2", "2"],
        "Kolom": ["2", "0", "1", "0", "1"],
        "Beide": ["2", "2", "1", "2", "3"],
    }
    active = "//config:config-item[@config:name='ActiveTable']/text()"
    assert part.xpath(active, namespaces=dict(NAMESPACES)) == ["Vrij"]
    assert "ooo" in part.nsmap  # LibreOffice looks for the prefix in the name of the settings.
