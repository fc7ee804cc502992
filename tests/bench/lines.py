"""How a figure is told."""


def show(what: str, ratio: float, goal: float) -> None:
    """One line: the ratio and its goal."""
    verdict = "gehaald" if ratio <= goal else "NIET gehaald"
    print(f"{what:<62} {ratio:5.2f}  (doel ≤ {goal}: {verdict})")
