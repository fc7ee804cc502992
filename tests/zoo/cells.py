"""What users do with cells that is easily lost: rich text, drop-down lists, sparklines, tables."""

from __future__ import annotations

from tests.zoo.book import HEAD, LINKS, MAIN, SHEETML, X14, Book


def rich_text(book: Book) -> None:
    """A shared string in runs, with a reading aid, and an inline one."""
    runs = (
        '<r><t>Over</t></r><r><rPr><b/><color rgb="FFFF0000"/></rPr><t xml:space="preserve">leg '
        'met</t></r><r><t xml:space="preserve"> OM</t></r>'
    )
    number = book.text(f'{runs}<phoneticPr fontId="0"/>')
    book.notes.cell(f'<c r="A{{row}}" t="s"><v>{number}</v></c>')
    book.notes.cell(f'<c r="A{{row}}" t="inlineStr"><is>{runs}</is></c>')


def drop_down_from_another_sheet(book: Book) -> None:
    """A data validation of Excel 2010, whose list stands on another sheet, beside a plain one."""
    book.jeugd.ext.append(
        f'<ext xmlns:x14="{X14}" uri="{{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}}">'
        '<x14:dataValidations count="1"><x14:dataValidation type="list" allowBlank="1">'
        "<x14:formula1><xm:f>Notities!$A$2:$A$5</xm:f></x14:formula1><xm:sqref>E4:E9</xm:sqref>"
        "</x14:dataValidation></x14:dataValidations></ext>"
    )
    book.jeugd.rest["dataValidations"] = (
        '<dataValidations count="1"><dataValidation type="whole" sqref="H4:H9"><formula1>1'
        "</formula1><formula2>9</formula2></dataValidation></dataValidations>"
    )


def sparklines(book: Book) -> None:
    """A little graph in a cell."""
    book.notes.ext.append(
        f'<ext xmlns:x14="{X14}" uri="{{05C60535-1F16-4fd2-B633-F4F36F0B64E0}}">'
        '<x14:sparklineGroups><x14:sparklineGroup><x14:colorSeries rgb="FF376092"/>'
        "<x14:sparklines><x14:sparkline><xm:f>Notities!B2:B6</xm:f><xm:sqref>D2</xm:sqref>"
        "</x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext>"
    )


def colour_rules(book: Book) -> None:
    """A colour rule of 2007 and one of 2010."""
    book.jeugd.rest["conditionalFormatting"] = (
        '<conditionalFormatting sqref="G4:G9"><cfRule type="cellIs" dxfId="0" priority="1" '
        'operator="greaterThan"><formula>1000</formula></cfRule></conditionalFormatting>'
    )
    book.jeugd.ext.insert(
        0,
        f'<ext xmlns:x14="{X14}" uri="{{78C0D931-6437-407d-A8EE-F0AAD7539E65}}">'
        '<x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="iconSet" '
        'priority="2" id="{00000000-000E-0000-0000-000001000000}"><x14:iconSet iconSet="3Stars">'
        '<x14:cfvo type="percent"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>33</xm:f>'
        '</x14:cfvo><x14:cfvo type="percent"><xm:f>67</xm:f></x14:cfvo></x14:iconSet></x14:cfRule>'
        "<xm:sqref>H4:H9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>",
    )


def table_with_totals(book: Book) -> None:
    """The action table as an Excel Table, and another with totals and a column of formulas."""
    columns = "Actiepunt Maatregel PH Partijen Trekker Planning Begroting".split()
    _table(book, 1, "A3:G6", "".join(
        f'<tableColumn id="{n}" name="{name}"/>' for n, name in enumerate(columns, 1)
    ), 7)  # fmt: skip
    other = book.worksheet("Kosten", (("post", "bedrag"), ("zaal", 100), ("folder", 50)))
    other.rows.append(['<c r="A4" t="inlineStr"><is><t>Totaal</t></is></c>'])
    other.rows[-1].append('<c r="B4"><f>SUBTOTAL(109,Tabel2[bedrag])</f><v>150</v></c>')
    book.chain.append(("B4", book.sheets.index(other) + 1))
    inner = (
        '<tableColumn id="1" name="post" totalsRowLabel="Totaal"/>'
        '<tableColumn id="2" name="bedrag" totalsRowFunction="sum"/>'
    )
    _table(book, 2, "A1:B4", inner, 2, ' totalsRowCount="1"')


def _table(book: Book, number: int, where: str, columns: str, count: int, more: str = "") -> None:
    sheet = book.jeugd if number == 1 else book.sheets[-1]
    xml = (
        f'{HEAD}<table xmlns="{MAIN}" id="{number}" name="Tabel{number}" '
        f'displayName="Tabel{number}" ref="{where}"{more}><tableColumns count="{count}">{columns}'
        "</tableColumns></table>"
    )
    part = book.add(f"xl/tables/table{number}.xml", xml, f"{SHEETML}.table+xml")
    link = book.relate(sheet.part, f"{LINKS}/table", part)
    sheet.rest["tableParts"] = f'<tableParts count="1"><tablePart r:id="{link}"/></tableParts>'


def formulas(book: Book) -> None:
    """Formulas of each kind, in the calculation chain."""
    book.formula(book.notes, "SUM(B2:B6)", 2032.5)
    book.formula(book.notes, '"a"&B2', "a12.5")
    book.formula(book.notes, "SUM(B2:B3*2)", 25, ' t="array" ref="A9"')


def formulas_about_a_report(book: Book) -> None:
    """Formulas that point at sheets that the program makes."""
    book.formula(book.notes, "Samenvatting!B5+'Te laat'!A1", 0)
    book.formula(book.notes, "COUNTA(Samenvatting!A:A)", 3)


def links_out(book: Book) -> None:
    """A link to a web page, one to a file and one inside the workbook."""
    link = book.relate(
        book.notes.part, f"{LINKS}/hyperlink", "https://voorbeeld.nl/a?b=1", "External"
    )
    book.notes.rest["hyperlinks"] = (
        f'<hyperlinks><hyperlink ref="A2" r:id="{link}"/>'
        '<hyperlink ref="A3" location="Jeugd!A1" display="kijk"/></hyperlinks>'
    )


def unlike_formats(book: Book) -> None:
    """Columns, heights, merged cells, protection, filter and panes."""
    rest = book.notes.rest
    rest["sheetPr"] = '<sheetPr codeName="Blad2"><tabColor rgb="FF00FF00"/></sheetPr>'
    rest["dimension"] = '<dimension ref="A1:B6"/>'
    rest["sheetFormatPr"] = '<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/>'
    rest["cols"] = '<cols><col min="1" max="1" width="33.5" style="1" customWidth="1"/></cols>'
    rest["sheetProtection"] = '<sheetProtection sheet="1" objects="1" scenarios="1"/>'
    rest["mergeCells"] = '<mergeCells count="1"><mergeCell ref="C1:D1"/></mergeCells>'
    rest["pageMargins"] = (
        '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>'
    )
