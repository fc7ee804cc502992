"""Connections to a running LibreOffice."""

import builtins
import subprocess
import sys
from unittest.mock import Mock

import pytest

from uvp_xl.engines.libreoffice import uno_bridge
from uvp_xl.errors import UsageError


def test_no_listener_raises_with_a_remedy():
    with pytest.raises(UsageError, match=r'soffice --accept="pipe,name=niemand;urp;"'):
        uno_bridge.connect(uno_bridge.listen_address(pipe="niemand"), patience=0.1)
    with pytest.raises(UsageError, match=r"socket,host=localhost,port=9"):
        uno_bridge.connect(uno_bridge.listen_address(host="localhost", port=9))


@pytest.mark.parametrize(
    ("breaks", "reached"), [(uno_bridge.TRIES - 1, True), (uno_bridge.TRIES, False)]
)
def test_a_bridge_that_breaks_while_it_is_made_is_made_again(monkeypatch, breaks, reached):
    """Retry, as sometimes needed in a process that already has a connection to LibreOffice."""
    uno = uno_bridge.uno_module()
    answers = [uno.getClass("com.sun.star.lang.DisposedException")("broken", None)] * breaks
    resolver = Mock(resolve=Mock(side_effect=[*answers, "context"]))
    local = Mock()
    local.ServiceManager.createInstanceWithContext.return_value = resolver
    monkeypatch.setattr(uno, "getComponentContext", lambda: local)
    if reached:
        assert uno_bridge.connect(uno_bridge.listen_address()) == "context"
    else:
        with pytest.raises(UsageError, match="luistert geen LibreOffice"):
            uno_bridge.connect(uno_bridge.listen_address())
    assert resolver.resolve.call_count == uno_bridge.TRIES


def test_a_missing_bridge_raises_with_a_remedy(monkeypatch):
    monkeypatch.setattr(uno_bridge, "BRIDGE_FOLDERS", ())
    monkeypatch.setitem(sys.modules, "uno", None)
    uno_bridge.uno_module.cache_clear()
    try:
        with pytest.raises(UsageError, match="python3-uno"):
            uno_bridge.uno_module()
        assert not uno_bridge.available()
    finally:
        uno_bridge.uno_module.cache_clear()


def test_importing_it_leaves_python_as_it_was():
    path, importer = list(sys.path), builtins.__import__
    assert uno_bridge.available()
    assert (sys.path, builtins.__import__) == (path, importer)
    code = (
        "import sys, builtins; path, imp = list(sys.path), builtins.__import__\n"
        "from uvp_xl.engines.libreoffice.uno_bridge import uno_module; uno_module()\n"
        "assert sys.path == path and builtins.__import__ is imp"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_the_package_loads_neither_uno_nor_xlwings():
    code = "import sys, uvp_xl.engines.libreoffice\nprint(*{'uno', 'xlwings'} & {*sys.modules})"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == ""


def test_folders_that_are_not_there_are_no_places():
    assert uno_bridge._folders("/bestaat/niet*/program") == []
    assert uno_bridge._folders("C:/Program Files/LibreOffice/program") == []
