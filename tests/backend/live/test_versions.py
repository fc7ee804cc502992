"""Where versions of open workbooks stand."""

from uvp_xl.backend.live import versions


def test_an_administrator_may_choose_the_folder(monkeypatch, tmp_path):
    usual = versions.folder()
    assert usual.parts[-2:] == versions.FOLDER
    monkeypatch.setenv(versions.SETTING, str(tmp_path / "elders"))
    assert versions.folder() == tmp_path / "elders"
