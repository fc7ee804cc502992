"""Where Excel and the macros look."""

from pathlib import Path

from tests.installation.made_up import mac, windows
from uvp_xl.installation.computer import Computer
from uvp_xl.installation.excel_folders import machine_wide, setting, startup

SOURCE = Path(__file__).parents[2] / "macros" / "Uvp.bas"


def test_on_windows_they_stand_in_the_profile(tmp_path):
    roaming = tmp_path / "AppData" / "Roaming"
    computer = windows(tmp_path, environment={})
    assert startup(computer) == roaming / "Microsoft" / "Excel" / "XLSTART"
    assert setting(computer) == roaming / "uvp-xl" / "python.txt"
    assert machine_wide(computer) == []


def test_elsewhere_there_are_none(tmp_path):
    for computer in (Computer(system="linux"), mac(tmp_path)):
        assert startup(computer) is None
        assert setting(computer) is None


def test_the_macros_look_in_the_same_places(tmp_path):
    variables = ("ProgramW6432", "ProgramFiles", "LOCALAPPDATA", "SystemRoot")
    computer = windows(tmp_path, environment={name: f"/{name}" for name in variables})
    found = "\n".join(SOURCE.read_text("ascii").splitlines())
    places = [str(path).lstrip("/").partition("/") for path in machine_wide(computer)]
    wanted = [f'Below("{name}", "\\{rest.replace("/", chr(92))}")' for name, _, rest in places]
    assert [found.index(place) for place in wanted] == sorted(map(found.index, wanted))
    assert 'Below("APPDATA", "\\uvp-xl\\python.txt")' in found
    assert 'Environ("UVP_PYTHON")' in found
