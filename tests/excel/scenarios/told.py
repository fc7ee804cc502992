"""A table with strange headings, explained with one “ja” on *Voorstellen*."""

from __future__ import annotations

from typing import Any

from tests.excel.rig import Rig
from tests.excel.scenarios.buttons import accept, logged


def strange_headings(path: str) -> dict[str, Any]:
    """Click *Voorstellen*, accept all, and take it back; return what *Instellingen* says then."""
    rig = Rig()
    plan = rig.open(path)
    said = [rig.run("refresh", plan).text, rig.run("tidy", plan).text]
    settings = [_settings(plan)]
    accepted = accept(plan)
    said.append(rig.run("tidy", plan).text)
    settings.append(_settings(plan))
    log = logged(plan)
    said.append(rig.run("refresh", plan).text)
    said.append(rig.run("restore", plan).text)
    settings.append(_settings(plan))
    return {"said": said, "accepted": accepted, "settings": settings, "log": log}


def _settings(plan: Any) -> list[Any]:
    """Return the first cells in the list of headings on *Instellingen*."""
    page = plan.sheet("Instellingen")
    return [page.peek(row, column).value for row in range(12, 16) for column in (1, 2)]
