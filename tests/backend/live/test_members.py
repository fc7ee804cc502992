"""The live back end uses no member that xlwings lacks in the engines of Excel.

The engine for LibreOffice is this package's own and has all of it, so its tests cannot show that.
Read from xlwings' source, as its engines for Windows and Mac cannot be imported elsewhere.
"""

import ast
from importlib.util import find_spec
from pathlib import Path

import pytest

from uvp_xl.backend import live

XLWINGS = Path(find_spec("xlwings").origin).parent
LIVE = Path(live.__file__).parent
OTHERS = {"_xlwindows": {"libreoffice"}, "_xlmac": {"libreoffice", "excel"}}
"""The folders with modules that are never used with an engine."""


def members(file):
    """Return the names that each class in a file defines, by class."""
    result = {}
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.ClassDef):
            names = {n.name for n in node.body if isinstance(n, ast.FunctionDef)}
            targets = [t for n in node.body if isinstance(n, ast.Assign) for t in n.targets]
            result[node.name] = names | {t.id for t in targets if isinstance(t, ast.Name)}
    return result


def lacking(engine):
    """Return the members that xlwings promises and that no class of an engine has."""
    promised, there = members(XLWINGS / "base_classes.py"), members(XLWINGS / f"{engine}.py")
    known = set().union(*there.values())
    return {name for name in set().union(*promised.values()) - known if name[0] != "_"}


def used(path):
    """Return the names of all attributes that a module uses, including those in strings."""
    nodes = list(ast.walk(ast.parse(path.read_text("utf-8"))))
    names = {node.attr for node in nodes if isinstance(node, ast.Attribute)}
    return names | {n.value for n in nodes if isinstance(n, ast.Constant) and type(n.value) is str}


def test_what_xlwings_promises_is_not_all_there():
    assert "adjust_indent" in lacking("_xlwindows")


@pytest.mark.parametrize("engine", ["_xlwindows", "_xlmac"])
def test_nothing_is_used_that_an_engine_of_excel_lacks(engine):
    missing = lacking(engine)
    modules = [path for path in LIVE.rglob("*.py") if path.parent.name not in OTHERS[engine]]
    assert {path.parent.name for path in modules} >= {"live", "portable"}
    result = {path.name: used(path) & missing for path in modules}
    assert not {name: names for name, names in result.items() if names}
