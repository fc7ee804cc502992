"""`--format html`: one page that holds all it needs, for people, with or without scripts."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from functools import cache
from importlib import resources

from uvp_xl.formats.batch_outcome import Batch
from uvp_xl.formats.outcome_wording import circumstances, outcome, title
from uvp_xl.formats.output_format import Format
from uvp_xl.formats.web import sections
from uvp_xl.formats.web.markup import safe


class Html(Format):
    """A page in Dutch. It asks nothing of any other place, and its own rules forbid it to."""

    name = "html"
    suffix = ".html"

    def write(self, batch: Batch) -> bytes:
        """The batch as one page."""
        made = _sections(batch)
        parts = [_head(batch), _top(batch, list(made)), "<main>\n"]
        parts += [f"{_heading(name)}{markup}</section>\n" for name, markup in made.items()]
        parts += ["</main>\n<footer><p>Gemaakt met uvp-xl.</p></footer>\n</body>\n</html>\n"]
        return "".join(parts).encode()


def _sections(batch: Batch) -> dict[str, str]:
    """The headings of the page with what stands below them."""
    made = {
        "Bestanden": sections.files(batch),
        "Meldingen": sections.findings(batch),
        "Regels": sections.rules(batch),
        "Partijen": sections.loads("partijen", "partij", batch.partners),
        "Portefeuillehouders": sections.loads("houders", "portefeuillehouder", batch.holders),
    }
    return {name: markup for name, markup in made.items() if markup}


def _head(batch: Batch) -> str:
    """The head: nothing may be loaded, only this style and this script may be used."""
    policy = (
        "default-src 'none'; "
        f"style-src '{_digest('page.css')}'; script-src '{_digest('page.js')}'; "
        "base-uri 'none'; form-action 'none'"
    )
    return (
        '<!DOCTYPE html>\n<html lang="nl">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{safe(title(batch))} – {safe(circumstances(batch))}</title>\n"
        f"<style>{_asset('page.css')}</style>\n<script>{_asset('page.js')}</script>\n"
        "</head>\n<body>\n"
    )


def _top(batch: Batch, names: Sequence[str]) -> str:
    """Title, verdict, totals, and the way to each part of the page."""
    links = "".join(f'<li><a href="#{name.lower()}">{name}</a></li>' for name in names)
    return (
        '<a class="spring" href="#meldingen">Naar de meldingen</a>\n<header>\n'
        f"<h1>{safe(title(batch))}</h1>\n<p>{safe(circumstances(batch))}</p>\n"
        f'<p class="uitkomst">{safe(outcome(batch))}</p>\n{sections.severity_totals(batch)}'
        f'<nav aria-label="Op deze pagina"><ul>{links}</ul></nav>\n</header>\n'
    )


def _heading(name: str) -> str:
    """The begin of a part of the page."""
    return f'<section id="{name.lower()}">\n<h2 tabindex="-1">{name}</h2>\n'


@cache
def _asset(name: str) -> str:
    """The text of a file in the folder `web`, as it will stand on the page."""
    return "\n" + resources.files("uvp_xl.formats.web").joinpath(name).read_text("utf-8")


def _digest(name: str) -> str:
    """How the page's own rules name a style or a script."""
    made = hashlib.sha256(_asset(name).encode()).digest()
    return f"sha256-{base64.b64encode(made).decode()}"
