"""What a rule says of itself, for formats that show it; a code without a rule says nothing."""

from __future__ import annotations

import textwrap
from functools import cache

from uvp_xl.finding import Severity
from uvp_xl.rules.rule_catalogue import all_rules, explanation


@cache
def severities() -> dict[str, Severity]:
    """The severity of each rule when no profile says otherwise, by code."""
    return {rule.code: rule.severity for rule in all_rules()}


@cache
def summary(code: str) -> str:
    """The first sentence of a rule's explanation.

    >>> summary("te-laat")
    'Een actie waarvan de planning voorbij is, is klaar of vervallen.'
    """
    return " ".join(_whole().get(code, "").partition("\n\n")[0].split())


@cache
def help_text(code: str) -> str:
    """The whole explanation of a rule with its examples; empty for a code without a rule."""
    for rule in all_rules():
        if rule.code == code:
            said = explanation(rule)
            examples = {"Fout": said.wrong, "Goed": said.right}
            parts = [said.summary]
            parts += [
                f"{name}:\n{textwrap.indent(text, '    ')}" for name, text in examples.items()
            ]
            return "\n\n".join([*parts, f"Bron: {said.source}"])
    return ""


@cache
def _whole() -> dict[str, str]:
    return {rule.code: explanation(rule).summary for rule in all_rules()}
