"""A simulated clock: it advances only by sleeping, so that no test waits."""


class Clock:
    """Simulated time, in seconds."""

    def __init__(self) -> None:
        """Start at zero."""
        self.now = 0.0
        self.naps: list[float] = []

    def sleep(self, seconds: float) -> None:
        """Let time go by, at once."""
        self.naps.append(seconds)
        self.now += seconds

    def monotonic(self) -> float:
        """Return the seconds since the start."""
        return self.now

    perf_counter = time = monotonic
