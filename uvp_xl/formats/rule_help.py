"""The explanations of the rules, for formats and commands that show them.

The rules are loaded when the first explanation is needed. A code without a rule has an empty one.
"""

from __future__ import annotations

import textwrap
from functools import cache

from uvp_xl.finding import Severity


@cache
def severities() -> dict[str, Severity]:
    """Return the severity of each rule by code, as it is without a profile."""
    from uvp_xl.rules.rule_catalogue import all_rules

    return {rule.code: rule.severity for rule in all_rules()}


@cache
def summary(code: str) -> str:
    """Return the first sentence of a rule's explanation.

    >>> summary("te-laat")
    'Een actie waarvan de planning voorbij is, is klaar of vervallen.'
    """
    return " ".join(help_text(code).partition("\n\n")[0].split())


@cache
def help_text(code: str) -> str:
    """Return the whole explanation of a rule with its examples."""
    from uvp_xl.rules.rule_catalogue import explanation, rule

    if code not in severities():
        return ""
    text = explanation(rule(code))
    wrong, right = textwrap.indent(text.wrong, "    "), textwrap.indent(text.right, "    ")
    return f"{text.summary}\n\nFout:\n{wrong}\n\nGoed:\n{right}\n\nBron: {text.source}"


def explained(code: str) -> str:
    """Return a rule with its severity and its whole explanation; raises UsageError."""
    from uvp_xl.rules.rule_catalogue import rule

    code = rule(code).code
    return f"{code} ({severities()[code]})\n\n{help_text(code)}"
