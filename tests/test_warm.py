"""What the processes for a batch begin with."""

from uvp_xl import warm


def test_it_used_all_that_a_check_needs() -> None:
    assert not warm.VERDICT.ready
    assert len(warm.PLAN.actions) == 1
    assert {f.rule for f in warm.PLAN.check(warm.DATE)} >= {"partij-verschreven"}
