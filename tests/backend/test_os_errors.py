import errno

import pytest

from uvp_xl.backend.os_errors import describe_os_error


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (errno.ENOSPC, "de schijf is vol"),
        (errno.EDQUOT, "uw ruimte op de schijf is op"),
        (errno.EACCES, "u hebt er geen rechten voor"),
        (errno.ELOOP, "de koppeling verwijst naar zichzelf"),
        (errno.EBUSY, "het staat open in een ander programma"),
        (errno.ESTALE, "de netwerkschijf antwoordt niet"),
    ],
)
def test_known_reasons_are_dutch(code, reason):
    assert describe_os_error(OSError(code, "x")) == reason


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (32, "het staat open in een ander programma"),
        (112, "de schijf is vol"),
        (206, "de naam is te lang"),
        (5, "u hebt er geen rechten voor"),
    ],
)
def test_windows_is_more_precise(code, reason):
    error = PermissionError(errno.EACCES, "x")
    error.winerror = code
    assert describe_os_error(error) == reason


def test_other_reasons_have_a_number():
    assert describe_os_error(OSError("zonder nummer")) == "het besturingssysteem meldt fout 0"
    assert describe_os_error(OSError(errno.EPIPE, "x")).endswith(f"fout {errno.EPIPE}")
