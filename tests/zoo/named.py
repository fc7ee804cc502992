"""What stands in the workbook part itself: names, views, links to other files, the epoch."""

from __future__ import annotations

from tests.sample import STRESS
from tests.zoo.book import HEAD, LINKS, MAIN, MC, SHEETML, Book

VIEW = "{AAAAAAAA-0000-0000-0000-00000000000A}"


def names(book: Book) -> None:
    """Names of the workbook and of sheets: hidden, of a print area, a filter, in error."""
    book.names += [
        '<definedName name="_xlnm._FilterDatabase" localSheetId="@Jeugd@" hidden="1">'
        "Jeugd!$A$3:$G$6</definedName>",
        '<definedName name="_xlnm.Print_Area" localSheetId="@Jeugd@">Jeugd!$A$1:$G$6</definedName>',
        '<definedName name="_xlnm.Print_Titles" localSheetId="@Jeugd@">Jeugd!$3:$3</definedName>',
        '<definedName name="Geheim" hidden="1">Notities!$B$2</definedName>',
        '<definedName name="Kapot">#REF!</definedName>',
        '<definedName name="Lokaal" localSheetId="@Notities@">Notities!$B$2</definedName>',
        '<definedName name="Percentage" comment="van de raad">0.05</definedName>',
    ]
    book.jeugd.rest["autoFilter"] = '<autoFilter ref="A3:G6"/>'


def names_about_a_report(book: Book) -> None:
    """Names that point at sheets that the program makes."""
    book.names.append('<definedName name="Cijfers">Samenvatting!$B$5:$B$9</definedName>')
    book.names.append("<definedName name=\"Laat\">'Te laat'!$A$1</definedName>")


def custom_views(book: Book) -> None:
    """A view that somebody gave a name."""
    book.own["customWorkbookViews"] = (
        f'<customWorkbookViews><customWorkbookView name="Raad" guid="{VIEW}" windowWidth="100" '
        'windowHeight="100" activeSheetId="1"/></customWorkbookViews>'
    )
    for sheet in (book.jeugd, book.notes):
        sheet.rest["customSheetViews"] = (
            f'<customSheetViews><customSheetView guid="{VIEW}"/></customSheetViews>'
        )


def external_link(book: Book) -> None:
    """A link to another workbook, with the values that were last seen in it."""
    part = book.add(
        "xl/externalLinks/externalLink1.xml",
        f'{HEAD}<externalLink xmlns="{MAIN}" xmlns:r="{LINKS}"><externalBook r:id="rId1">'
        '<sheetNames><sheetName val="Blad1"/></sheetNames><sheetDataSet><sheetData sheetId="0">'
        '<row r="1"><cell r="A1"><v>7</v></cell></row></sheetData></sheetDataSet></externalBook>'
        "</externalLink>",
        f"{SHEETML}.externalLink+xml",
    )
    where = "file:///G:/OOV/Begroting%202020.xlsx"
    book.relate(part, f"{LINKS}/externalLinkPath", where, "External")
    link = book.relate("xl/workbook.xml", f"{LINKS}/externalLink", part)
    book.own["externalReferences"] = (
        f'<externalReferences><externalReference r:id="{link}"/></externalReferences>'
    )
    book.formula(book.notes, "[1]Blad1!A1", 7)


def last_sheet_active(book: Book) -> None:
    """Opens on the last sheet, of a group of selected sheets."""
    last = len(book.sheets) - 1
    book.views = f'<workbookView xWindow="0" yWindow="0" firstSheet="1" activeTab="{last}"/>'
    for sheet in (book.jeugd, book.sheets[last]):
        if not sheet.xml:
            sheet.rest["sheetViews"] = (
                '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>'
            )


def two_windows(book: Book) -> None:
    """Two windows on one workbook."""
    book.views += '<workbookView xWindow="9" yWindow="9" activeTab="1"/>'


def hidden_sheets(book: Book) -> None:
    """A hidden and a very hidden sheet between the others."""
    for name, state in (("Lijsten", "hidden"), ("Verborgen & diep", "veryHidden")):
        sheet = book.worksheet(name, (("keuze",), ("ja",), ("nee",)))
        sheet.state = state
        book.sheets.remove(sheet)
        book.sheets.insert(1, sheet)


def counted_from_1904(book: Book) -> None:
    """Dates count from 1904."""
    book.own["workbookPr"] = '<workbookPr date1904="1" defaultThemeVersion="166925"/>'
    book.notes.cell('<c r="A{row}" s="2"><v>42000</v></c>')


def a_date(book: Book) -> None:
    """A date with a format of the user."""
    book.notes.cell('<c r="A{row}" s="2"><v>44136</v></c>')


def extensions(book: Book) -> None:
    """A choice between versions and extensions, as Excel writes them."""
    book.own["fileVersion"] = '<fileVersion appName="xl" lastEdited="7" rupBuild="22527"/>'
    book.own["AlternateContent"] = (
        f'<mc:AlternateContent xmlns:mc="{MC}"><mc:Choice Requires="x15"><x15ac:absPath '
        'url="G:\\OOV\\" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/>'
        "</mc:Choice></mc:AlternateContent>"
    )
    book.own["AlternateContent"] = book.own["AlternateContent"].replace(
        "<mc:AlternateContent ",
        '<mc:AlternateContent xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/'
        '11/main" ',
    )
    book.own["extLst"] = (
        '<extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}" xmlns:x15="http://schemas.'
        'microsoft.com/office/spreadsheetml/2010/11/main">'
        '<x15:workbookPr chartTrackingRefBase="1"/></ext></extLst>'
    )


def many_sheets(book: Book) -> None:
    """Many more sheets than anybody looks at."""
    for number in range(200 if STRESS else 20):
        book.worksheet(f"Wijk {number}", (("wijk", number),))


def many_formats(book: Book) -> None:
    """Nearly as many cell formats as Excel can hold, of a workbook that was copied together."""
    book.formats = "".join(
        f'<xf numFmtId="{n % 49}" fontId="{n % 2}" fillId="0" borderId="0" xfId="0">'
        f'<alignment horizontal="{("left", "right", "distributed")[n // 24_500]}" '
        f'indent="{n // 98 % 250}"/></xf>'
        for n in range(60_000 if STRESS else 2_000)
    )
