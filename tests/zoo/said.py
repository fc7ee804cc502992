"""What colleagues say to each other in a workbook: notes and threads."""

from __future__ import annotations

from tests.zoo.book import HEAD, LINKS, MAIN, SHEETML, Book
from tests.zoo.drawn import EXCEL, vml

THREADS = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"
KIND = "http://schemas.microsoft.com/office/2017/10/relationships"
PERSON = "{11111111-2222-3333-4444-555555555555}"


def notes(book: Book) -> None:
    """A note of the old kind, with its shape."""
    _note(book, 1, "A4", "Navragen bij trekker", "jan")


def threaded_comments(book: Book) -> None:
    """A thread with a reply, the persons in it, and the note that older Excels show."""
    _note(book, 2, "B2", "[Opmerkingenthread] Klopt dit?", "tc={1}")
    entries = "".join(
        f'<threadedComment ref="B2" dT="2020-11-01T10:0{n}:00.00" personId="{PERSON}" '
        f'id="{{0000000{n}-0000-0000-0000-000000000000}}"{parent}><text>{text}</text>'
        "</threadedComment>"
        for n, parent, text in (
            (1, "", "Klopt dit?"),
            (2, ' parentId="{00000001-0000-0000-0000-000000000000}"', "Ja"),
        )
    )
    part = book.add(
        "xl/threadedComments/threadedComment1.xml",
        f'{HEAD}<ThreadedComments xmlns="{THREADS}">{entries}</ThreadedComments>',
        f"{EXCEL}.threadedcomments+xml",
    )
    book.relate(book.notes.part, f"{KIND}/threadedComment", part)
    part = book.add(
        "xl/persons/person.xml",
        f'{HEAD}<personList xmlns="{THREADS}"><person displayName="Jan" id="{PERSON}" userId="jan" '
        'providerId="None"/></personList>',
        f"{EXCEL}.person+xml",
    )
    book.relate("xl/workbook.xml", f"{KIND}/person", part)


def _note(book: Book, number: int, where: str, text: str, author: str) -> None:
    sheet = (book.jeugd, book.notes)[number - 1]
    row, column = int(where[1]) - 1, ord(where[0]) - 65
    vml(book, sheet, "Note", f"<x:Row>{row}</x:Row><x:Column>{column}</x:Column>")
    part = book.add(
        f"xl/comments{number}.xml",
        f'{HEAD}<comments xmlns="{MAIN}"><authors><author>{author}</author></authors><commentList>'
        f'<comment ref="{where}" authorId="0"><text><r><rPr><b/></rPr><t>{text}</t></r></text>'
        "</comment></commentList></comments>",
        f"{SHEETML}.comments+xml",
    )
    book.relate(sheet.part, f"{LINKS}/comments", part)
