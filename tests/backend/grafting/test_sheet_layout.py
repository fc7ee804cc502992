import pytest

from uvp_xl.backend.grafting.sheet_layout import read_layout
from uvp_xl.backend.ooxml.sheet_skeleton import skeleton
from uvp_xl.report_state.layout_record import Layout


def read(inner):
    return read_layout(skeleton(b"<worksheet>" + inner + b"</worksheet>")).layout


def test_a_bare_part_says_next_to_nothing():
    assert read(b"") == Layout(widths={}, tab="", footer="")


@pytest.mark.parametrize(
    ("columns", "widths", "hidden"),
    [
        (b'<col min="2" max="3" width="12.7109375" customWidth="1"/>', {2: 12, 3: 12}, set()),
        (b'<col min="1" max="1" width="9.140625"/>', {}, set()),
        (b'<col min="4" max="5" width="0" customWidth="true" hidden="true"/>', {}, {4, 5}),
        (b'<col min="16384" max="99999999" hidden="1"/>', {}, {16384}),
        (b'<col min="1" max="1" width="inf" customWidth="1"/>', {}, set()),
        (b'<col min="1" max="1" width="nan" customWidth="1"/>', {}, set()),
        (b'<col min="1" max="1" width="9000" customWidth="1"/>', {1: 254.2890625}, set()),
        (b'<col min="x" max="99999999999999"/>', {}, set()),
    ],
)
def test_columns(columns, widths, hidden):
    found = read(b"<cols>" + columns + b"</cols>")
    assert (found.widths, found.hidden) == (widths, hidden)


@pytest.mark.parametrize(
    ("view", "zoom"),
    [
        (b'zoomScale="80"', 80),
        (b"", 100),
        (b'zoomScale="5000"', 100),
        (b'view="pageBreakPreview" zoomScale="60" zoomScaleNormal="90"', 90),
        (b'view="pageLayout" zoomScale="60"', 100),
    ],
)
def test_the_zoom_is_that_of_the_normal_view(view, zoom):
    assert read(b"<sheetViews><sheetView %b/></sheetViews>" % view).zoom == zoom


def test_print_set_up():
    found = read(
        b'<sheetPr><tabColor theme="4" tint="0.5"/></sheetPr>'
        b'<pageMargins left="1" right="1" top="x" bottom="1"/>'
        b'<pageSetup orientation="portrait" paperSize="8"/>'
        b"<headerFooter><oddFooter>&amp;P</oddFooter><evenHeader>e</evenHeader></headerFooter>"
    )
    assert found.tab == "theme=4 tint=0.5"
    assert found.margins == (1, 1, 0, 1)
    assert (found.landscape, found.paper, found.fit) == (False, 8, (0, 0))
    assert (found.footer, found.header) == ("&P", "e")
