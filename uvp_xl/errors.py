"""All that this package raises, each with one Dutch sentence for the person who sees it.

UvpError
├── UsageError           a wrong argument or option
├── Busy                 the program with the open workbook does not answer
├── ReadError            a file that cannot be read
│   ├── Missing          there is no such file
│   ├── UnknownKind      not a kind of file that this program reads
│   ├── Broken           not a sound workbook
│   ├── Locked           protected with a password
│   └── TooLarge         larger than an honest plan can be
└── WriteError           a file that cannot be written; the original is untouched
    ├── InUse            open in another program, or read-only
    └── Unwritable       a kind of workbook into which nothing can be put safely

Wrong *data* is never raised: it comes back as findings.
"""

from __future__ import annotations

from pathlib import Path

MAX_SAID = 300
"""Signs of a name or a reason that are shown: some names of sheets are pages long."""


def one_line(text: str) -> str:
    """`text` as it can stand in a line on any screen, whatever a file or sheet is called.

    >>> one_line("Blad\\n1\\x1b[31m")
    'Blad 1\ufffd[31m'
    """
    if text.isprintable():
        return text
    return "".join(s if s.isprintable() else " " if s.isspace() else "\ufffd" for s in text)


class UvpError(Exception):
    """Anything this package raises; ``str()`` gives one Dutch sentence."""


class UsageError(UvpError):
    """A wrong argument or option."""


class Busy(UvpError):
    """The program with the open workbook does not answer; `str()` says what the user can do."""


class _FileError(UvpError):
    """An error about one file; the sentence begins with its name."""

    sentence = "{why}"

    def __init__(self, path: Path | str, why: str = "") -> None:
        """Keep `path` and `why` (a Dutch clause without a full stop) and compose the sentence."""
        self.path = Path(path)
        self.why = why
        super().__init__(self.of(self.path.name or str(path)))

    def of(self, name: str) -> str:
        """The sentence, with the file called by this name: many files may have the same."""
        shown = name if len(name) <= MAX_SAID else f"…{name[-MAX_SAID:]}"
        return f"{one_line(shown)}: {self.sentence.format(why=_shown(self.why))}"

    def __reduce__(self) -> tuple[type[_FileError], tuple[Path, str]]:
        """Make the same error again on the other side of a process boundary."""
        return type(self), (self.path, self.why)


def _shown(text: str) -> str:
    """A reason that fits in a sentence."""
    return one_line(text if len(text) <= MAX_SAID else f"{text[:MAX_SAID]}…")


class ReadError(_FileError):
    """A file that cannot be read."""


class Missing(ReadError):
    """There is no such file."""

    sentence = "dit bestand bestaat niet."


class UnknownKind(ReadError):
    """Not a kind of file that this program reads."""

    sentence = "dit soort bestand kan uvp-xl niet lezen. Bewaar het als .xlsx en probeer opnieuw."


class Broken(ReadError):
    """Not a sound workbook; `why` says what is wrong."""

    sentence = "dit is geen leesbaar Excel-bestand ({why})."


class Locked(ReadError):
    """Protected with a password; `why` is a sentence on the password that was given, if any."""

    sentence = "dit bestand is met een wachtwoord beveiligd. {why}"

    def __init__(self, path: Path | str, why: str = "") -> None:
        """Without `why`: there was no password, so say how to give it."""
        super().__init__(path, why or "Geef het mee met --password-stdin, of haal het eraf.")


class TooLarge(ReadError):
    """Larger than an honest plan can be; `why` says in what."""

    sentence = "dit bestand is te groot om veilig te lezen ({why})."


class WriteError(_FileError):
    """A file that cannot be written; the original is untouched."""

    sentence = "het bestand kon niet worden geschreven ({why}). Er is niets veranderd."


class InUse(WriteError):
    """Open in another program, or read-only."""

    sentence = (
        "het bestand is in gebruik of alleen-lezen ({why}). Sluit het en probeer opnieuw. "
        "Er is niets veranderd."
    )


class Unwritable(WriteError):
    """A kind of workbook into which nothing can be put safely; `why` says what kind."""

    sentence = "in dit bestand kan uvp-xl niet veilig schrijven ({why}). Er is niets veranderd."
