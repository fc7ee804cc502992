"""Rich text: the pieces of a text with their own look, and the same pieces after a change."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from xml.sax.saxutils import quoteattr

from uvp_xl.backend.ooxml.package_xml import MAIN, Element, child, children, local_name
from uvp_xl.backend.ooxml.xml_text import text_element, unescape

MAX_COMPARED = 1_000
"""Characters between the first and the last change that are compared one by one."""
ALIKE = 0.5
"""Below this likeness the signs that stay do so by chance."""
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text; `look` is its <rPr> element, if it has one."""

    text: str
    format: Element | None = None


def parse_runs(string: Element) -> list[Run]:
    """The runs of a shared or inline string; none when its text is plain. Phonetic runs are not."""
    return [Run(_said(run), child(run, "rPr")) for run in children(string, "r")]


def rewrite_runs(old: Sequence[Run], new: str) -> list[Run]:
    """The runs of the text `new`: what stays keeps its look, what is new looks like its place.

    None when nothing stays of several runs: then `new` is as plain as its cell.

    >>> [run.text for run in rewrite_runs([Run("po"), Run("litie")], "de politie, OM")]
    ['de po', 'litie, OM']
    """
    owners = [number for number, run in enumerate(old) for _ in run.text]
    pieces = [""] * len(old)
    stays = len(old) == 1
    for start, kept, words in _steps("".join(run.text for run in old), new):
        if kept:
            stays = True
            for owner, sign in zip(owners[start:], words, strict=False):
                pieces[owner] += sign
        else:
            pieces[owners[start] if owners else 0] += words
    found = [replace(run, text=piece) for run, piece in zip(old, pieces, strict=True) if piece]
    return found if stays else []


def runs_xml(found: Sequence[Run], prefix: bytes) -> bytes:
    """The <r> elements of these runs; the names of elements get `prefix`."""
    made = bytearray()
    for run in found:
        style = b"" if run.format is None else _element(run.format, prefix)
        made += b"<%br>%b%b</%br>" % (prefix, style, text_element(run.text, prefix), prefix)
    return bytes(made)


def _said(run: Element) -> str:
    """The text of a run, as Excel reads it."""
    found = child(run, "t")
    if found is None:
        return ""
    text = "".join(str(piece) for piece in found.itertext())
    return unescape(text if found.get(_SPACE) == "preserve" else text.strip(" \t\r\n"))


def _steps(old: str, new: str) -> Iterator[tuple[int, bool, str]]:
    """How `new` is made: at which sign of `old` a piece begins, whether it stays, and its text."""
    most = min(len(old), len(new))
    head = next((i for i in range(most) if old[i] != new[i]), most)
    tail = next((i for i in range(most - head) if old[-1 - i] != new[-1 - i]), most - head)
    before, after = old[head : len(old) - tail], new[head : len(new) - tail]
    if head:
        yield 0, True, old[:head]
    for begin, end, words, kept in _inner(before, after):
        # What is only added goes on with what stands before it.
        yield max(head + begin - (begin == end), 0), kept, words
    if tail:
        yield len(old) - tail, True, old[len(old) - tail :]


def _inner(before: str, after: str) -> list[tuple[int, int, str, bool]]:
    """The steps between the first and the last change: begin and end in `before`, text, stays."""
    if len(before) <= MAX_COMPARED and len(after) <= MAX_COMPARED:
        matcher = SequenceMatcher(None, before, after, autojunk=False)
        if matcher.ratio() >= ALIKE:
            codes = matcher.get_opcodes()
            return [(a, b, after[c:d], tag == "equal") for tag, a, b, c, d in codes]
    return [(0, len(before), after, False)] if before or after else []


def _element(element: Element, prefix: bytes) -> bytes:
    """An element of the look of a run with `prefix`; raises ValueError for what Excel lacks."""
    if not str(element.tag).startswith(f"{{{MAIN}}}") or any("}" in str(k) for k in element.attrib):
        raise ValueError("onbekende opmaak")
    said = "".join(f" {name!s}={quoteattr(str(value))}" for name, value in element.attrib.items())
    inner = b"".join(_element(e, prefix) for e in element if isinstance(e.tag, str))
    name = prefix + local_name(element).encode()
    return b"<%b%b>%b</%b>" % (name, said.encode(), inner, name)
