"""List what is wrong, silent and asked in the plans of strangers.

    python -m tests.strangers.listing [--findings] [name ...]

With --findings also every finding; with names, or parts of them, only those plans.
"""

from __future__ import annotations

import sys
from collections import Counter

from tests.strangers.test_strangers import PLANS, outcome


def main(arguments: list[str]) -> None:
    names = [word for word in arguments if not word.startswith("-")]
    total: Counter[str] = Counter()
    for name in PLANS:
        if names and not any(word in name for word in names):
            continue
        result = outcome(name)
        total.update(result.counts)
        lines = [f"== {name} {dict(result.counts)}"]
        lines += [f"   {text}" for text in result.faults]
        lines += [f"   asked {text}" for text in result.asked]
        if "--findings" in arguments:
            lines += [f"     {f.sheet}!{f.cell} [{f.rule}] {f.message}" for f in result.findings]
        sys.stdout.write("\n".join(lines) + "\n")
    sys.stdout.write(f"{dict(total)}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
