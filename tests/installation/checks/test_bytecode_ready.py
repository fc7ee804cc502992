"""Whether Python can start without compiling."""

from pathlib import Path

from tests.installation.made_up import mac, windows
from uvp_xl.installation.checks.bytecode_ready import BytecodeCheck
from uvp_xl.installation.doctor_check import GOOD, NOTE


def test_all_of_it_is_there(tmp_path):
    assert BytecodeCheck().run(windows(tmp_path)).state == GOOD


def test_what_is_missing_is_counted_with_what_to_do(tmp_path):
    for count, said in ((1, "van 1 bestand is er"), (812, "van 812 bestanden is er")):
        lacking = {"uncompiled": lambda count=count: [Path("/p/x.py")] * count}
        answer = BytecodeCheck().run(windows(tmp_path, **lacking))
        assert answer.state == NOTE
        assert answer.text.startswith(said)
        assert answer.cure == "Voer uit: uvp-xl install-addin"
    python = tmp_path / "bin" / "python"
    answer = BytecodeCheck().run(mac(tmp_path, python=python, **lacking))
    assert answer.cure == f'Voer uit: "{python}" -m compileall -q "{Path("/p")}"'


def test_what_switches_it_off_is_named(tmp_path):
    lacking = {"uncompiled": lambda: [Path("/p/x.py")], "writes_bytecode": False}
    answer = BytecodeCheck().run(windows(tmp_path, **lacking))
    assert answer.cure == (
        "Haal de omgevingsvariabele PYTHONDONTWRITEBYTECODE weg. Voer uit: uvp-xl install-addin"
    )


def test_a_python_that_cannot_load_it_is_told(tmp_path):
    def broken():
        raise OSError("ImportError: no xlwings")

    answer = BytecodeCheck().run(windows(tmp_path, uncompiled=broken))
    assert answer.state == NOTE
    assert "ImportError: no xlwings" in answer.text
    assert "opnieuw" in answer.cure
