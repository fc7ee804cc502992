"""What users draw on their sheets: buttons, shapes, charts, pictures. openpyxl loses most of it."""

from __future__ import annotations

import base64

from tests.zoo.book import DRAWN, HEAD, LINKS, MAIN, MC, X14, Book, Sheet, drawing

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
OFFICE = "application/vnd.openxmlformats-officedocument"
EXCEL = "application/vnd.ms-excel"


def anchor(column: int, row: int, inner: str) -> str:
    """A drawing of three by four cells."""
    corners = "".join(
        f"<xdr:{end}><xdr:col>{column + more}</xdr:col><xdr:colOff>0</xdr:colOff>"
        f"<xdr:row>{row + more}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:{end}>"
        for end, more in (("from", 0), ("to", 3))
    )
    return f"<xdr:twoCellAnchor>{corners}{inner}<xdr:clientData/></xdr:twoCellAnchor>"


def shape(number: int, name: str, text: str, more: str = "") -> str:
    """A rectangle with text in it."""
    return (
        f'<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="{number}" name="{name}"/>'
        f'<xdr:cNvSpPr{more}/></xdr:nvSpPr><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="99" '
        'cy="99"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr><xdr:txBody>'
        f"<a:bodyPr/><a:p><a:r><a:t>{text}</a:t></a:r></a:p></xdr:txBody></xdr:sp>"
    )


def vml(book: Book, sheet: Sheet, kind: str, data: str, text: str = "") -> int:
    """A shape of the old drawing of `sheet`; its number."""
    number = 1024 * (book.sheets.index(sheet) + 1) + len(sheet.shapes) + 1
    inner = f"<v:textbox><div>{text}</div></v:textbox>" if text else ""
    sheet.shapes.append(
        f'<v:shape id="_x0000_s{number}" type="#_x0000_t201" style="position:absolute" '
        f'o:insetmode="auto">{inner}<x:ClientData ObjectType="{kind}"><x:Anchor>1, 0, 20, 0, 2, 0, '
        f"22, 0</x:Anchor>{data}</x:ClientData></v:shape>"
    )
    return number


def form_button(book: Book) -> None:
    """A button of the old kind, with a macro."""
    macro = "<x:FmlaMacro>[0]!Ververs</x:FmlaMacro>"
    vml(book, book.notes, "Button", macro, "Ververs het overzicht")


def check_box(book: Book) -> None:
    """A check box with its own part of properties, in a choice for newer and older Excels."""
    number = vml(book, book.notes, "Checkbox", "<x:Checked>1</x:Checked>", "gereed")
    part = "xl/ctrlProps/ctrlProp1.xml"
    xml = f'{HEAD}<formControlPr xmlns="{X14}" objectType="CheckBox" checked="Checked"/>'
    book.add(part, xml, f"{EXCEL}.controlproperties+xml")
    link = book.relate(book.notes.part, f"{LINKS}/ctrlProp", part)
    place = "".join(
        f"<{end}><xdr:col>{n}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>{n + 9}</xdr:row>"
        f"<xdr:rowOff>0</xdr:rowOff></{end}>"
        for end, n in (("from", 1), ("to", 2))
    )
    book.notes.rest["controls"] = (
        f'<mc:AlternateContent xmlns:mc="{MC}"><mc:Choice Requires="x14"><controls '
        f'xmlns:xdr="{DRAWN}/spreadsheetDrawing"><mc:AlternateContent><mc:Choice Requires="x14">'
        f'<control shapeId="{number}" r:id="{link}" name="Vakje"><controlPr defaultSize="0">'
        f'<anchor moveWithCells="1">{place}</anchor></controlPr></control></mc:Choice>'
        "</mc:AlternateContent></controls></mc:Choice></mc:AlternateContent>"
    )


def active_x(book: Book) -> None:
    """An ActiveX control with its binary."""
    part, state = "xl/activeX/activeX1.xml", "xl/activeX/activeX1.bin"
    xml = (
        f'{HEAD}<ax:ocx xmlns:ax="http://schemas.microsoft.com/office/2006/activeX" '
        f'xmlns:r="{LINKS}" ax:classid="{{D7053240-CE69-11CD-A777-00DD01143C57}}" '
        'ax:persistence="persistStreamInit" r:id="rId1"/>'
    )
    book.defaults["bin"] = "application/vnd.openxmlformats-officedocument.oleObject"
    book.add(part, xml, f"{EXCEL}.activeX+xml")
    book.add(state, b"\0\2\x18\0" * 9, f"{EXCEL}.activeX")
    kind = "http://schemas.microsoft.com/office/2006/relationships/activeXControlBinary"
    book.relate(part, kind, state)
    link = book.relate(book.jeugd.part, f"{LINKS}/control", part)
    number = vml(book, book.jeugd, "Pict", "")
    control = f'<control shapeId="{number}" r:id="{link}" name="Knop1"/>'
    book.jeugd.rest["controls"] = f"<controls>{control}</controls>"


def text_box(book: Book) -> None:
    """A text box and a group of shapes over the table."""
    book.jeugd.anchors.append(anchor(9, 1, shape(20, "Vak 1", "Let op: concept", ' txBox="1"')))
    group = (
        '<xdr:grpSp><xdr:nvGrpSpPr><xdr:cNvPr id="21" name="Groep"/><xdr:cNvGrpSpPr/>'
        "</xdr:nvGrpSpPr><xdr:grpSpPr/>" + shape(22, "Pijl", "hier") + "</xdr:grpSp>"
    )
    book.jeugd.anchors.append(anchor(9, 8, group))


def smart_choice(book: Book) -> None:
    """A shape in a choice between newer and older drawings."""
    inner = shape(30, "Nieuw", "nieuw")
    book.notes.anchors.append(
        f'<mc:AlternateContent xmlns:mc="{MC}"><mc:Choice xmlns:a14="http://schemas.microsoft.com/'
        f'office/drawing/2010/main" Requires="a14">{anchor(5, 5, inner)}</mc:Choice>'
        "<mc:Fallback/></mc:AlternateContent>"
    )


def chart_xml(formula: str) -> str:
    """The part of a bar chart of the numbers that this formula names."""
    return (
        f'{HEAD}<c:chartSpace xmlns:c="{DRAWN}/chart" xmlns:a="{DRAWN}/main"><c:chart><c:plotArea>'
        '<c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx '
        f'val="0"/><c:order val="0"/><c:val><c:numRef><c:f>{formula}</c:f></c:numRef></c:val>'
        '</c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/>'
        '<c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx>'
        '<c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/>'
        "</c:valAx></c:plotArea></c:chart></c:chartSpace>"
    )


def frame(link: str, number: int) -> str:
    """The place of a chart on a drawing."""
    return (
        f'<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="{number}" '
        f'name="Grafiek {number}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off '
        'x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData '
        f'uri="{DRAWN}/chart"><c:chart xmlns:c="{DRAWN}/chart" r:id="{link}"/></a:graphicData>'
        "</a:graphic></xdr:graphicFrame>"
    )


def _chart(book: Book, number: int, formula: str) -> None:
    part = f"xl/charts/chart{number}.xml"
    book.add(part, chart_xml(formula), f"{OFFICE}.drawingml.chart+xml")
    link = book.relate(drawing(book.notes), f"{LINKS}/chart", part)
    book.notes.anchors.append(anchor(4, 8 * number, frame(link, 40 + number)))


def chart(book: Book) -> None:
    """A chart, with parts for its colours."""
    _chart(book, 1, "Notities!$B$2:$B$6")
    part = book.add("xl/charts/colors1.xml", f'{HEAD}<cs:colorStyle xmlns:cs="urn:kleur" id="10"/>')
    book.types[part] = f"{EXCEL}.chartcolorstyle+xml"
    kind = "http://schemas.microsoft.com/office/2011/relationships/chartColorStyle"
    book.relate("xl/charts/chart1.xml", kind, part)


def chart_of_a_report(book: Book) -> None:
    """A chart whose numbers stand on a report sheet."""
    _chart(book, 2, "Samenvatting!$B$5:$B$9")


def picture(book: Book) -> None:
    """A picture that two drawings share, and a background."""
    book.defaults["png"] = "image/png"
    part = book.add("xl/media/image1.png", PNG)
    for sheet in (book.jeugd, book.notes):
        link = book.relate(drawing(sheet), f"{LINKS}/image", part)
        inner = (
            '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="50" name="Logo" descr="Gemeentewapen"/>'
            f'<xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="{link}"/><a:stretch>'
            '<a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/>'
            "</a:prstGeom></xdr:spPr></xdr:pic>"
        )
        sheet.anchors.append(anchor(12, 1, inner))
    link = book.relate(book.notes.part, f"{LINKS}/image", part)
    book.notes.rest["picture"] = f'<picture r:id="{link}"/>'


def picture_in_the_header(book: Book) -> None:
    """A logo in the header of the page, which is an old drawing of its own."""
    book.defaults |= {"png": "image/png", "vml": f"{OFFICE}.vmlDrawing"}
    picture = book.add("xl/media/image2.png", PNG)
    part = book.add("xl/drawings/vmlDrawing90.vml", "<xml><!-- logo --></xml>")
    book.relate(part, f"{LINKS}/image", picture)
    link = book.relate(book.notes.part, f"{LINKS}/vmlDrawing", part)
    book.notes.rest["headerFooter"] = (
        "<headerFooter><oddHeader>&amp;L&amp;G</oddHeader></headerFooter>"
    )
    book.notes.rest["legacyDrawingHF"] = f'<legacyDrawingHF r:id="{link}"/>'


def chart_sheet(book: Book) -> None:
    """A sheet that is a chart, between the worksheets."""
    sheet = Sheet("Grafiek", "xl/chartsheets/sheet1.xml", [], kind="chartsheet")
    part = "xl/drawings/drawing90.xml"
    spaces = f'xmlns:xdr="{DRAWN}/spreadsheetDrawing" xmlns:a="{DRAWN}/main" xmlns:r="{LINKS}"'
    chart = book.add(
        "xl/charts/chart9.xml", chart_xml("Jeugd!$G$4"), f"{OFFICE}.drawingml.chart+xml"
    )
    link = book.relate(part, f"{LINKS}/chart", chart)
    inner = f'<xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9" cy="9"/>{frame(link, 2)}'
    xml = f"{HEAD}<xdr:wsDr {spaces}>{inner}<xdr:clientData/></xdr:absoluteAnchor></xdr:wsDr>"
    book.add(part, xml, f"{OFFICE}.drawing+xml")
    link = book.relate(sheet.part, f"{LINKS}/drawing", part)
    sheet.xml = (
        f'{HEAD}<chartsheet xmlns="{MAIN}" xmlns:r="{LINKS}"><sheetViews><sheetView '
        f'workbookViewId="0"/></sheetViews><drawing r:id="{link}"/></chartsheet>'
    )
    book.sheets.insert(1, sheet)
