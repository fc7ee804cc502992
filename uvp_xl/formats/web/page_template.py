"""The templates of the page; every text in them is escaped, whatever a workbook contains."""

from __future__ import annotations

import html

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from uvp_xl.dutch_text import number
from uvp_xl.formats.safe_text import shown


def escaped(value: object) -> Markup:
    """Return a value as text for a page or a quoted attribute; markup is returned as it is.

    >>> escaped('<b> & "c"')
    Markup('&lt;b&gt; &amp; &quot;c&quot;')
    """
    return value if isinstance(value, Markup) else Markup(html.escape(shown(str(value))))


def file_name(path: str) -> Markup:
    """Return the name of a file, to be broken off after a folder where it must be.

    >>> file_name("plannen/Urk.xlsx")
    Markup('plannen/<wbr>Urk.xlsx')
    """
    return Markup(html.escape(shown(path)).replace("/", "/<wbr>"))


ENVIRONMENT = Environment(
    loader=PackageLoader("uvp_xl.formats", "web"),
    autoescape=True,
    finalize=escaped,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    keep_trailing_newline=True,
    auto_reload=False,
)
ENVIRONMENT.filters |= {"dutch": number, "file_name": file_name}
ENVIRONMENT.globals["zip"] = zip
