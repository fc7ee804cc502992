"""What the processes for a batch begin with."""

from uvp_xl import worker_preload


def test_it_used_all_that_a_check_needs() -> None:
    assert not worker_preload.VERDICT.ready
    assert len(worker_preload.PLAN.actions) == 1
    assert {f.rule for f in worker_preload.PLAN.check(worker_preload.DATE)} >= {
        "partij-verschreven"
    }
