import errno

from uvp_xl.backend.closed.reason import because


def test_known_reasons_are_dutch():
    assert because(OSError(errno.EDQUOT, "x")) == "de schijf is vol"
    assert because(PermissionError(errno.EACCES, "x")) == "u hebt er geen rechten voor"


def test_other_reasons_have_a_number():
    assert because(OSError("zonder nummer")) == "het besturingssysteem meldt fout 0"
    assert because(OSError(errno.EBUSY, "x")).endswith(f"fout {errno.EBUSY}")
