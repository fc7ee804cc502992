from uvp_xl.crash_log import write_crash_log


def test_everything_that_is_known_is_in_the_log(tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    try:
        raise ValueError("half een teken \udc80")
    except ValueError as error:
        path = write_crash_log(error)
    text = path.read_text("utf-8")
    assert path.parent == tmp_path
    assert "test_crash_log.py" in text
    assert r"ValueError: half een teken \udc80" in text
