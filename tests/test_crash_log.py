from uvp_xl.crash_log import write_crash_log


def test_everything_that_is_known_is_in_the_log(tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    try:
        raise ValueError("half een teken \udc80")
    except ValueError as error:
        clause = write_crash_log(error)
    path = next(tmp_path.iterdir())
    assert clause == f"staat in {path}"
    text = path.read_text("utf-8")
    assert "test_crash_log.py" in text
    assert r"ValueError: half een teken \udc80" in text


def test_without_a_place_for_a_log_the_error_itself_is_told(tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "weg"))
    clause = write_crash_log(KeyError("half\n\udc80"))
    assert clause == r"kon nergens worden bewaard (KeyError('half\n\udc80'))"
