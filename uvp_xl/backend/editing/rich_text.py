"""Rich text: the formatted runs of a text, and the same runs after a change."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from xml.sax.saxutils import quoteattr

from uvp_xl.backend.ooxml.package_xml import MAIN, Element, child, children, local_name
from uvp_xl.backend.ooxml.xml_text import text_element, unescape

MAX_COMPARED = 1_000
"""Characters between the first and last change that are compared one by one."""
MIN_SIMILARITY = 0.5
"""Below this similarity ratio, characters match by chance."""
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


@dataclass(frozen=True, slots=True)
class Run:
    """A run of text; `format` is its <rPr> element, if any."""

    text: str
    format: Element | None = None


def parse_runs(string: Element) -> list[Run]:
    """Return the runs of a shared or inline string, without phonetic runs; none for plain text."""
    return [Run(_run_text(run), child(run, "rPr")) for run in children(string, "r")]


def rewrite_runs(old: Sequence[Run], new: str) -> list[Run]:
    """Return runs for the text `new`: kept text keeps its format, new text takes the local one.

    Returns none when nothing of several runs is kept: then `new` is as plain as its cell.

    >>> [run.text for run in rewrite_runs([Run("po"), Run("litie")], "de politie, OM")]
    ['de po', 'litie, OM']
    """
    owners = [number for number, run in enumerate(old) for _ in run.text]
    texts = [""] * len(old)
    stays = len(old) == 1
    for start, kept, segment in _steps("".join(run.text for run in old), new):
        if kept:
            stays = True
            for owner, sign in zip(owners[start:], segment, strict=False):
                texts[owner] += sign
        else:
            texts[owners[start] if owners else 0] += segment
    rewritten = [replace(run, text=text) for run, text in zip(old, texts, strict=True) if text]
    return rewritten if stays else []


def runs_xml(runs: Sequence[Run], prefix: bytes) -> bytes:
    """Return the <r> elements of these runs; element names get `prefix`."""
    xml = bytearray()
    for run in runs:
        style = b"" if run.format is None else _format_xml(run.format, prefix)
        xml += b"<%br>%b%b</%br>" % (prefix, style, text_element(run.text, prefix), prefix)
    return bytes(xml)


def _run_text(run: Element) -> str:
    """Return the text of a run, as Excel reads it."""
    element = child(run, "t")
    if element is None:
        return ""
    text = "".join(map(str, element.itertext()))
    return unescape(text if element.get(_SPACE) == "preserve" else text.strip(" \t\r\n"))


def _steps(old: str, new: str) -> Iterator[tuple[int, bool, str]]:
    """Yield the steps from `old` to `new`: offset in `old`, whether it is kept, and the text."""
    most = min(len(old), len(new))
    head = next((i for i in range(most) if old[i] != new[i]), most)
    tail = next((i for i in range(most - head) if old[-1 - i] != new[-1 - i]), most - head)
    before, after = old[head : len(old) - tail], new[head : len(new) - tail]
    if head:
        yield 0, True, old[:head]
    for begin, end, segment, kept in _inner_steps(before, after):
        # Inserted text takes the format of the text before it.
        yield max(head + begin - (begin == end), 0), kept, segment
    if tail:
        yield len(old) - tail, True, old[len(old) - tail :]


def _inner_steps(before: str, after: str) -> list[tuple[int, int, str, bool]]:
    """Return the steps between the first and last change: begin and end in `before`, text, kept."""
    if len(before) <= MAX_COMPARED and len(after) <= MAX_COMPARED:
        matcher = SequenceMatcher(None, before, after, autojunk=False)
        if matcher.ratio() >= MIN_SIMILARITY:
            codes = matcher.get_opcodes()
            return [(a, b, after[c:d], tag == "equal") for tag, a, b, c, d in codes]
    return [(0, len(before), after, False)] if before or after else []


def _format_xml(element: Element, prefix: bytes) -> bytes:
    """Return a format element with `prefix`; raises ValueError for elements outside OOXML."""
    if not str(element.tag).startswith(f"{{{MAIN}}}") or any("}" in str(k) for k in element.attrib):
        raise ValueError("onbekende opmaak")
    attributes = "".join(
        f" {name!s}={quoteattr(str(value))}" for name, value in element.attrib.items()
    )
    inner = b"".join(_format_xml(e, prefix) for e in element if isinstance(e.tag, str))
    name = prefix + local_name(element).encode()
    return b"<%b%b>%b</%b>" % (name, attributes.encode(), inner, name)
