"""HTML as text: every text from outside passes through `safe`, nothing else makes markup."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from uvp_xl.formats.safe_text import shown


def safe(text: str) -> str:
    """A text that is nothing but text on a page, also between the quotes of an attribute.

    >>> safe('<b> & "c"')
    '&lt;b&gt; &amp; &quot;c&quot;'
    """
    return html.escape(shown(text))


def path(file: str) -> str:
    """The name of a file; where it must be broken off, that is best after a folder.

    >>> path("plannen/Urk.xlsx")
    'plannen/<wbr>Urk.xlsx'
    """
    return safe(file).replace("/", "/<wbr>")


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its heading, and the class of its cells ("n" for numbers)."""

    heading: str
    kind: str = ""


def table(
    name: str, caption: str, columns: Sequence[Column], rows: Iterable[str], total: str = ""
) -> str:
    """A table that the script lets sort; `rows` and `total` are made by `row`."""
    heads = "".join(f'<th scope="col"{_kind(c.kind)}>{safe(c.heading)}</th>' for c in columns)
    foot = f"<tfoot>{total}</tfoot>\n" if total else ""
    return (
        f'<div class="scroll" role="region" tabindex="0" aria-labelledby="{name}-naam">\n'
        f'<table id="{name}-tabel" class="{name}">\n<caption id="{name}-naam">{safe(caption)}'
        f"</caption>\n<thead><tr>{heads}</tr></thead>\n<tbody>\n"
        + "\n".join(rows)
        + f"\n</tbody>\n{foot}</table>\n</div>\n"
    )


def row(cells: Iterable[str], attributes: str = "") -> str:
    """A row of cells made by `cell` and `head`."""
    return f"<tr{attributes}>{''.join(cells)}</tr>"


def cell(markup: str, kind: str = "", key: int | None = None) -> str:
    """A cell with this markup; `key` is what it is sorted by when its text will not do."""
    sort = "" if key is None else f' data-k="{key}"'
    return f"<td{_kind(kind)}{sort}>{markup}</td>"


def head(markup: str) -> str:
    """The cell that names its row."""
    return f'<th scope="row">{markup}</th>'


def option(value: str, label: str) -> str:
    """A choice of a filter."""
    return f'<option value="{safe(value)}">{safe(label)}</option>'


def _kind(kind: str) -> str:
    return f' class="{kind}"' if kind else ""
