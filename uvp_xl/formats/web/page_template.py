"""The templates of the page; every text in them is escaped, whatever a workbook contains."""

from __future__ import annotations

import base64
import hashlib
import html
from importlib import resources

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from uvp_xl.dutch_text import number
from uvp_xl.formats.safe_text import printable


def escaped(value: object) -> Markup:
    """Return a value as text for a page or a quoted attribute; markup is returned as it is.

    >>> escaped('<b> & "c"')
    Markup('&lt;b&gt; &amp; &quot;c&quot;')
    """
    return value if isinstance(value, Markup) else Markup(html.escape(printable(str(value))))


def file_name(path: str) -> Markup:
    """Return the name of a file, to be broken off after a folder where it must be.

    >>> file_name("plannen/Urk.xlsx")
    Markup('plannen/<wbr>Urk.xlsx')
    """
    return Markup(html.escape(printable(path)).replace("/", "/<wbr>"))


def digest(asset: str) -> str:
    """Return the source expression by which a content security policy allows a style or script."""
    return f"sha256-{base64.b64encode(hashlib.sha256(asset.encode()).digest()).decode()}"


def _asset(name: str) -> Markup:
    """Return the text of a file of this package, as the page will contain it."""
    return Markup("\n" + resources.files(__package__).joinpath(name).read_text("utf-8"))


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
ENVIRONMENT.globals |= {
    "digest": digest,
    "script": _asset("page.js"),
    "style": _asset("page.css"),
    "zip": zip,
}
