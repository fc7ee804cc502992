"""Pivot tables, slicers and timelines: parts that hang on each other in rings."""

from __future__ import annotations

from tests.zoo.book import DRAWN, HEAD, LINKS, MAIN, MC, SHEETML, X14, Book
from tests.zoo.cells import table_with_totals
from tests.zoo.drawn import EXCEL, anchor

X15 = "http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"
KIND = "http://schemas.microsoft.com/office"


def pivot_table(book: Book) -> None:
    """A pivot table on a sheet of its own, with its cache and the records in it."""
    sheet = book.worksheet("Draaitabel", (("Rijlabels", "Aantal"), ("getal", 1)))
    records = book.add(
        "xl/pivotCache/pivotCacheRecords1.xml",
        f'{HEAD}<pivotCacheRecords xmlns="{MAIN}" count="1"><r><x v="0"/><n v="12.5"/></r>'
        "</pivotCacheRecords>",
        f"{SHEETML}.pivotCacheRecords+xml",
    )
    cache = book.add(
        "xl/pivotCache/pivotCacheDefinition1.xml",
        f'{HEAD}<pivotCacheDefinition xmlns="{MAIN}" xmlns:r="{LINKS}" r:id="rId1" '
        'refreshOnLoad="0" recordCount="1"><cacheSource type="worksheet"><worksheetSource '
        'ref="A1:B2" sheet="Notities"/></cacheSource><cacheFields count="2"><cacheField '
        'name="sleutel" numFmtId="0"><sharedItems count="1"><s v="getal"/></sharedItems>'
        '</cacheField><cacheField name="waarde" numFmtId="0"><sharedItems '
        'containsSemiMixedTypes="0" containsString="0" containsNumber="1" minValue="12.5" '
        'maxValue="12.5"/></cacheField></cacheFields></pivotCacheDefinition>',
        f"{SHEETML}.pivotCacheDefinition+xml",
    )
    book.relate(cache, f"{LINKS}/pivotCacheRecords", records)
    table = book.add(
        "xl/pivotTables/pivotTable1.xml",
        f'{HEAD}<pivotTableDefinition xmlns="{MAIN}" name="Draaitabel1" cacheId="1" '
        'dataCaption="Waarden"><location ref="A1:B2" firstHeaderRow="1" firstDataRow="1" '
        'firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items '
        'count="1"><item x="0"/></items></pivotField><pivotField dataField="1" showAll="0"/>'
        '</pivotFields><rowFields count="1"><field x="0"/></rowFields><rowItems count="1"><i><x/>'
        '</i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField '
        'name="Aantal" fld="1" baseField="0" baseItem="0"/></dataFields></pivotTableDefinition>',
        f"{SHEETML}.pivotTable+xml",
    )
    book.relate(table, f"{LINKS}/pivotCacheDefinition", cache)
    book.relate(sheet.part, f"{LINKS}/pivotTable", table)
    link = book.relate("xl/workbook.xml", f"{LINKS}/pivotCacheDefinition", cache)
    book.own["pivotCaches"] = f'<pivotCaches><pivotCache cacheId="1" r:id="{link}"/></pivotCaches>'


def slicers(book: Book) -> None:
    """A slicer of an Excel Table, and a timeline."""
    if "xl/tables/table1.xml" not in book.made:
        table_with_totals(book)
    found = []
    for name, kind, main, cache in (
        ("slicer", "slicer", X14, ""),
        ("timeline", "timeline", X15, ' sourceName="waarde"'),
    ):
        part = book.add(
            f"xl/{name}s/{name}1.xml",
            f'{HEAD}<{name}s xmlns="{main}"><{name} name="Keuze {name}" cache="Cache_{name}" '
            f'caption="Trekker"/></{name}s>',
            f"{EXCEL}.{kind}+xml",
        )
        link = book.relate(book.jeugd.part, f"{KIND}/2007/relationships/{kind}", part)
        found.append(link)
        cached = cache or ' sourceName="Trekker"'
        part = book.add(
            f"xl/{name}Caches/{name}Cache1.xml",
            f'{HEAD}<{name}CacheDefinition xmlns="{main}" name="Cache_{name}"{cached}/>',
            f"{EXCEL}.{kind}Cache+xml",
        )
        book.relate("xl/workbook.xml", f"{KIND}/2007/relationships/{kind}Cache", part)
    slicer = f'<x14:slicerList><x14:slicer r:id="{found[0]}"/></x14:slicerList>'
    book.jeugd.ext.append(f'<ext uri="{{3A4CF648-6AED-40f4-86FF-DC5316D8AED3}}">{slicer}</ext>')
    frame = (
        f'<mc:AlternateContent xmlns:mc="{MC}"><mc:Choice xmlns:sle15="http://schemas.microsoft.com'
        '/office/drawing/2012/slicer" Requires="sle15"><xdr:graphicFrame macro=""><xdr:'
        'nvGraphicFramePr><xdr:cNvPr id="60" name="Trekker"/><xdr:cNvGraphicFramePr/>'
        '</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>'
        f'<a:graphic><a:graphicData uri="{DRAWN}/slicer"><sle:slicer xmlns:sle="http://schemas.'
        'microsoft.com/office/drawing/2010/slicer" name="Keuze slicer"/></a:graphicData>'
        "</a:graphic></xdr:graphicFrame></mc:Choice><mc:Fallback/></mc:AlternateContent>"
    )
    book.jeugd.anchors.append(anchor(14, 1, frame))
