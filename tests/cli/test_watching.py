import shutil
import signal
import subprocess
import sys

from tests.reference import PATH

WAIT = "Wacht tot u het bestand bewaart"


def until(process, said):
    """Read what the process says up to this line."""
    lines = []
    for line in process.stdout:
        lines.append(line)
        if said in line:
            break
    return "".join(lines)


def listen():
    """Hear Ctrl+C also when the tests run in the background, where a shell has it ignored."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_every_save_is_checked_again(tmp_path):
    path = tmp_path / "plan.xlsx"
    shutil.copy(PATH, path)
    command = [sys.executable, "-u", "-m", "uvp_xl", "check", str(path), "--watch"]
    with subprocess.Popen(
        [*command, "--date", "2020-11-01"],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        preexec_fn=listen,
    ) as process:
        try:
            assert "Klaar voor de raad: nee" in until(process, WAIT)
            (tmp_path / "ander.xlsx").write_bytes(b"")
            new = tmp_path / "nieuw"
            new.write_text("stuk")
            new.replace(path)
            assert "geen leesbaar Excel-bestand" in until(process, WAIT)
            shutil.copy(PATH, path)
            assert "Klaar voor de raad: nee" in until(process, "Klaar")
        finally:
            process.send_signal(signal.SIGINT)
        try:
            assert process.wait(60) in (1, 2)
        finally:
            process.kill()  # it does nothing to what has ended
