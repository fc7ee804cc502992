from tests.backend.storage.left import hidden, killed_lock
from uvp_xl.backend.storage import process_identity, temporary_name


def test_a_name_tells_who_created_it(tmp_path):
    path = temporary_name.new_path(tmp_path / "plan.xlsx")
    assert path != temporary_name.new_path(tmp_path / "plan.xlsx")
    assert path.parent == tmp_path
    assert temporary_name.creator(path.name) == process_identity.own()
    assert len(path.name) < 100


def test_other_names_tell_nothing(tmp_path):
    name = temporary_name.new_path(tmp_path / "plan.xlsx").name
    for other in ("", "plan.xlsx", name[1:], name[:-1], name.replace("-", "_"), f"{name}\n"):
        assert temporary_name.creator(other) is None
    assert temporary_name.creator(".uvp-0123456789ab-oud-0123abcd.tmp") is None


def test_those_of_one_file_are_found(tmp_path):
    plan, other = tmp_path / "plan.xlsx", tmp_path / "plan.xlsm"
    mine = temporary_name.new_path(plan)
    for file in (mine, temporary_name.new_path(other), plan):
        file.touch()
    assert temporary_name.temporary_files(plan) == [mine]


def test_only_those_of_ended_processes_go(tmp_path, monkeypatch):
    plan = tmp_path / "plan.xlsx"
    killed_lock(plan).unlink()
    (dead,) = tmp_path.iterdir()  # Its claim.
    running = temporary_name.new_path(plan)
    running.touch()
    strange = tmp_path / ".uvp-e80a3ca3d180-ceed48ae.tmp"
    strange.touch()
    with monkeypatch.context() as patch:
        patch.setattr("socket.gethostname", lambda: "PC-99")
        temporary_name.sweep(tmp_path)
        assert dead.exists()
    temporary_name.sweep(tmp_path)
    assert hidden(tmp_path) == sorted([running.name, strange.name])


def test_what_cannot_be_swept_is_no_error(tmp_path, monkeypatch):
    killed_lock(tmp_path / "plan.xlsx").unlink()
    (dead,) = tmp_path.iterdir()

    def fail(*_, **__):
        raise PermissionError

    monkeypatch.setattr("pathlib.Path.unlink", fail)
    temporary_name.sweep(tmp_path)
    assert dead.exists()
    temporary_name.sweep(tmp_path / "weg")
