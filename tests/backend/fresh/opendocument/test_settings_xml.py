from lxml import etree

from uvp_xl.backend.fresh.opendocument.odf_elements import NAMESPACES
from uvp_xl.backend.fresh.opendocument.settings_xml import build_settings
from uvp_xl.sheets.sheet_model import Sheet

FREEZE = {"Vrij": None, "Rij": (3, 1), "Kolom": (1, 2), "Beide": (3, 2)}


def test_what_is_frozen_and_where_one_is():
    sheets = [Sheet(name, (), freeze=cell) for name, cell in FREEZE.items()]
    root = etree.fromstring(build_settings([Sheet("Weg", (), hidden=True), *sheets]))
    path = "//config:config-item-map-entry[@config:name=$sheet]/config:config-item/text()"
    settings = {n: root.xpath(path, namespaces=dict(NAMESPACES), sheet=n)[:5] for n in FREEZE}
    assert settings == {
        "Vrij": ["0", "0", "0", "0", "2"],
        "Rij": ["0", "2", "0", "2", "2"],
        "Kolom": ["2", "0", "1", "0", "1"],
        "Beide": ["2", "2", "1", "2", "3"],
    }
    active = "//config:config-item[@config:name='ActiveTable']/text()"
    assert root.xpath(active, namespaces=dict(NAMESPACES)) == ["Vrij"]
    assert "ooo" in root.nsmap  # LibreOffice styles for the prefix in the name of the settings.
