"""Results of a batch come one by one, and their findings do not stay in memory."""

import pickle
import subprocess
import sys
import tracemalloc
from dataclasses import replace

import pytest

from tests.formats.batches import example, many
from tests.reference import DATE
from uvp_xl.formats import result_store
from uvp_xl.formats.batch_outcome import Batch, FileResult
from uvp_xl.formats.finding_tally import tally
from uvp_xl.formats.output_format import all_formats, named
from uvp_xl.formats.packed_findings import PackedFindings
from uvp_xl.formats.result_store import ResultStore

FORMS = [form.name for form in all_formats()]


def packed(result):
    """Return a result as another process sends it."""
    sent = pickle.dumps(replace(result, findings=PackedFindings(result.findings)))
    return pickle.loads(sent)


@pytest.mark.parametrize("room", [0, 10**9])
@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("batch", [example(), many(300)], ids=["every case", "many"])
def test_what_is_written_is_the_same_from_a_store(batch, form, room, monkeypatch):
    monkeypatch.setattr(result_store, "ROOM", room)
    with ResultStore(map(packed, batch.results)) as results:
        written = named(form).write(replace(batch, results=results))
        assert written == named(form).write(batch)
        assert list(results) == [
            replace(one, findings=results[i].findings) for i, one in enumerate(batch.results)
        ]


@pytest.mark.parametrize("form", ["text", "csv"])
def test_what_is_written_of_a_result_comes_before_the_next_is_made(form):
    taken = []

    def results():
        for result in many(100).results:
            taken.append(result.file)
            yield packed(result)

    with ResultStore(results()) as store:
        assert store
        assert len(taken) == 1
        pieces = named(form).pieces(Batch(store, DATE, ""))
        while b"gemeente 1.xlsx" not in next(pieces):
            pass
        assert len(taken) == 2


def test_a_store_counts_and_gives_results_like_a_list():
    results = example().results
    store = ResultStore(results)
    assert store[1] == results[1]
    assert store[1:3] == results[1:3]
    assert len(store) == 4
    assert not ResultStore([])


def test_without_a_place_for_a_temporary_file_findings_stay_in_memory(tmp_path, monkeypatch):
    monkeypatch.setattr(result_store, "ROOM", 0)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "weg"))
    batch = many(50)
    with ResultStore(map(packed, batch.results)) as results:
        assert [f for one in results for f in one.findings] == list(batch.findings)


def test_packed_findings_are_a_list_with_its_numbers():
    findings = list(example().findings)
    bundle = PackedFindings(findings)
    assert (len(bundle), list(bundle), bundle[0], bundle[1:3]) == (
        len(findings), findings, findings[0], findings[1:3],
    )  # fmt: skip
    assert bundle.tally == tally(findings)


@pytest.mark.parametrize("form", ["text", "csv", "json", "junit", "sarif", "html"])
def test_memory_does_not_grow_with_the_number_of_findings(form, monkeypatch):
    monkeypatch.setattr(result_store, "ROOM", 0)
    named(form).write(example())  # everything is loaded
    peaks = []
    findings = many(500, files=1).results[0].findings
    for files in (4, 40):
        results = (packed(FileResult(f"{n}.xlsx", findings)) for n in range(files))
        tracemalloc.start()
        with ResultStore(results) as store:
            for _ in named(form).pieces(Batch(store, DATE, "")):
                pass
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < 2 * peaks[0]  # of ten times as many


FULL = """
import resource, signal
from dataclasses import replace
from tests.formats.batches import example
from uvp_xl.formats import result_store
from uvp_xl.formats.packed_findings import PackedFindings

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
first = next(iter(example().results))
results = [replace(first, findings=PackedFindings(first.findings)) for _ in range(9)]
limit = 4 * results[0].findings.size + 10
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
result_store.ROOM = 0
with result_store.ResultStore(results) as store:
    assert len(store) == 9
    assert all(list(result.findings) == list(first.findings) for result in store)
    print(sum(result.findings._file is not None for result in store))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="only POSIX limits the size of a file")
def test_findings_filed_before_the_disk_was_full_can_still_be_read():
    done = subprocess.run([sys.executable, "-c", FULL], capture_output=True, text=True, check=True)
    assert done.stdout == "4\n"
