"""A clock of its own: it goes on only by sleeping, so that no test waits."""


class Clock:
    """Made-up time, in seconds."""

    def __init__(self) -> None:
        """Begin at nought."""
        self.now = 0.0
        self.naps: list[float] = []

    def sleep(self, seconds: float) -> None:
        """Let time go by, at once."""
        self.naps.append(seconds)
        self.now += seconds

    def monotonic(self) -> float:
        """The seconds since it began."""
        return self.now

    perf_counter = time = monotonic
