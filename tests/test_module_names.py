"""Names of modules that are kept as text: each of them can be imported."""

import ast
import importlib
import re
from pathlib import Path

import pytest

import uvp_xl
from uvp_xl import addin, worker_pool
from uvp_xl.installation import click_imports

PACKAGE = Path(uvp_xl.__file__).parent
DOTTED = re.compile(r"uvp_xl(\.\w+)+")


def _in_source() -> set[str]:
    """Return the strings in the product that are the dotted name of something in the package."""
    return {
        node.value
        for path in PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and DOTTED.fullmatch(node.value)
    }


KEPT = {*addin.HEAVY, *worker_pool.LOADED, *click_imports.BUTTONS, *uvp_xl._HOMES.values()}


@pytest.mark.parametrize("name", sorted(KEPT | _in_source()))
def test_a_name_kept_as_text_is_a_module(name):
    assert importlib.import_module(name)


def test_every_public_name_is_in_its_module():
    assert set(uvp_xl._HOMES) == set(uvp_xl.__all__)
    for name in uvp_xl.__all__:
        assert getattr(uvp_xl, name)
