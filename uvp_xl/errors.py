"""The exceptions of this package, each with one Dutch sentence for the user.

UvpError
├── UsageError           a wrong argument or option
├── Busy                 the program with the open workbook does not respond
├── ReadError            a file that cannot be read
│   ├── Missing          there is no such file
│   ├── UnknownKind      not a kind of file that this program reads
│   ├── Broken           not a valid workbook
│   ├── Locked           protected with a password
│   └── TooLarge         larger than any real plan
│       └── TooMuchWork  requires more work than any real plan
└── WriteError           a file that cannot be written; the original is untouched
    ├── InUse            open in another program, or read-only
    │   └── BeingWritten another run of this program writes it
    └── Unwritable       a kind of workbook that cannot be changed safely

Wrong *data* is never raised: it comes back as findings.
"""

from __future__ import annotations

from pathlib import Path

MAX_LENGTH = 300
"""The maximum length of a name or a reason in a sentence, in characters."""


def one_line(text: str) -> str:
    """Return a text as one line that any terminal can show.

    >>> one_line("Blad\\n1\\x1b[31m")
    'Blad 1\ufffd[31m'
    """
    if text.isprintable():
        return text
    return "".join(s if s.isprintable() else " " if s.isspace() else "\ufffd" for s in text)


class UvpError(Exception):
    """The base of all errors of this package; ``str()`` returns one Dutch sentence."""


class UsageError(UvpError):
    """A wrong argument or option."""


class Busy(UvpError):
    """The program with the open workbook does not respond; `str()` includes the remedy."""


class _FileError(UvpError):
    """An error about one file; the sentence begins with the name of the file."""

    sentence = "{why}"

    def __init__(self, path: Path | str, why: str = "") -> None:
        """Keep `path` and `why` (a Dutch clause without a full stop) and compose the sentence."""
        self.path = Path(path)
        self.why = why
        super().__init__(self.of(self.path.name or str(path)))

    def of(self, name: str) -> str:
        """Return the sentence with another name of the file, such as one with its folder."""
        short = name if len(name) <= MAX_LENGTH else f"…{name[-MAX_LENGTH:]}"
        return f"{one_line(short)}: {self.sentence.format(why=_shortened(self.why))}"

    def __reduce__(self) -> tuple[type[_FileError], tuple[Path, str]]:
        """Return the class and arguments, to pickle the error for another process."""
        return type(self), (self.path, self.why)


def _shortened(text: str) -> str:
    """Return a reason short enough for a sentence."""
    return one_line(text if len(text) <= MAX_LENGTH else f"{text[:MAX_LENGTH]}…")


class ReadError(_FileError):
    """A file that cannot be read."""


class Missing(ReadError):
    """A file that does not exist."""

    sentence = "dit bestand bestaat niet."


class UnknownKind(ReadError):
    """A file of a kind that this program does not read."""

    sentence = "dit soort bestand kan uvp-xl niet lezen. Bewaar het als .xlsx en probeer opnieuw."


class Broken(ReadError):
    """A file that is not a valid workbook; `why` is the cause."""

    sentence = "dit is geen leesbaar Excel-bestand ({why})."


class Locked(ReadError):
    """A file that is protected with a password; `why` is a sentence about a wrong one."""

    sentence = "dit bestand is met een wachtwoord beveiligd. {why}"

    def __init__(self, path: Path | str, why: str = "") -> None:
        """Keep `path` and `why`; without `why`, explain how to give a password."""
        super().__init__(path, why or "Geef het mee met --password-stdin, of haal het eraf.")


class TooLarge(ReadError):
    """A file that is larger than any real plan; `why` names what is too large."""

    sentence = "dit bestand is te groot om veilig te lezen ({why})."


class TooMuchWork(TooLarge):
    """A file that requires more work than any real plan; `why` names what takes most of it."""

    sentence = (
        "dit bestand vraagt te veel rekenwerk ({why}). Verdeel het over meer bestanden, "
        "of haal weg wat niet bij het plan hoort."
    )


class WriteError(_FileError):
    """A file that cannot be written; the original is untouched."""

    sentence = "het bestand kon niet worden geschreven ({why}). Er is niets veranderd."


class InUse(WriteError):
    """A file that is open in another program, or read-only."""

    sentence = (
        "het bestand is in gebruik of alleen-lezen ({why}). Sluit het en probeer opnieuw. "
        "Er is niets veranderd."
    )


class BeingWritten(InUse):
    """A file that another run of this program is writing; `why` is who and since when."""

    sentence = (
        "uvp-xl schrijft dit bestand nu al ({why}). Probeer het daarna opnieuw. "
        "Er is niets veranderd."
    )


class Unwritable(WriteError):
    """A kind of workbook that cannot be changed safely; `why` names the kind."""

    sentence = "in dit bestand kan uvp-xl niet veilig schrijven ({why}). Er is niets veranderd."
