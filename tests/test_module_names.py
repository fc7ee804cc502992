"""Modules that the product names in a text: each can be imported by that name."""

import ast
import re
from importlib import import_module
from pathlib import Path

import pytest

from uvp_xl import addin_session, batch_check

PACKAGE = Path(__file__).parent.parent / "uvp_xl"
NAME = re.compile(r"uvp_xl(\.\w+)+")


def named():
    """Yield every text in the source that is the name of a module."""
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            text = node.value if isinstance(node, ast.Constant) else None
            if isinstance(text, str) and NAME.fullmatch(text):
                yield text


NAMES = sorted({*named(), *addin_session.HEAVY, *batch_check.PRELOADED})


@pytest.mark.parametrize("name", NAMES)
def test_a_module_that_is_named_in_a_text_exists(name):
    assert import_module(name).__name__ == name


def test_the_names_are_found():
    assert {*batch_check.PRELOADED, "uvp_xl.addin", "uvp_xl.plan"} <= set(NAMES)
