"""`uvp-xl rules`: what is checked, and each rule with a wrong and a right example."""

from __future__ import annotations

import textwrap
from typing import Annotated

import typer

from uvp_xl.cli.terminal import say


def run(
    code: Annotated[
        str, typer.Argument(metavar="[CODE]", help="De code van een regel, zoals te-laat.")
    ] = "",
) -> None:
    """Toon alle regels, of de uitleg van één regel met een fout en een goed voorbeeld."""
    from uvp_xl.rules.rule_catalogue import all_rules, explanation

    if code:
        say(_explained(code))
        return
    width = max(len(rule.code) for rule in all_rules())
    for each in all_rules():
        summary = explanation(each).summary.split("\n\n")[0].replace("\n", " ")
        say(f"{each.code:<{width}}  {each.severity:<12}  {summary}")
    say("\nUitleg met voorbeelden: uvp-xl rules CODE")


def _explained(code: str) -> str:
    """The whole explanation of one rule."""
    from uvp_xl.rules.rule_catalogue import explanation, rule

    found = rule(code)
    said = explanation(found)
    return "\n".join(
        [
            f"{found.code} ({found.severity})",
            "",
            said.summary,
            "",
            "Fout:",
            textwrap.indent(said.wrong, "    "),
            "",
            "Goed:",
            textwrap.indent(said.right, "    "),
            "",
            f"Bron: {said.source}",
        ]
    )
