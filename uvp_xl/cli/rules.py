"""`uvp-xl rules`: the rules, each with a wrong and a right example."""

from __future__ import annotations

from typing import Annotated

import typer

from uvp_xl.cli.terminal import print_text


def run(
    code: Annotated[
        str, typer.Argument(metavar="[CODE]", help="De code van een regel, zoals te-laat.")
    ] = "",
) -> None:
    """Toon alle regels, of de uitleg van één regel met een fout en een goed voorbeeld."""
    from uvp_xl.formats import rule_help

    if code:
        print_text(rule_help.explained(code))
        return
    severities = rule_help.severities()
    width = max(map(len, severities))
    for code, severity in severities.items():
        print_text(f"{code:<{width}}  {severity:<12}  {rule_help.summary(code)}")
    print_text("\nUitleg met voorbeelden: uvp-xl rules CODE")
