"""The command line: one file per command, which reads options and calls the plan or the batch."""

from __future__ import annotations

import gc
import sys

from uvp_xl.errors import UvpError

INTERRUPTED = "Afgebroken."
LONGEST = 1000
"""Signs of a sentence; only one with a name that a user typed has more."""


def main(arguments: list[str] | None = None) -> int:
    """Run `uvp-xl` with these arguments, or those of the process, and return its exit status.

    0 is success, 1 means that a check found a "fout", 2 wrong usage or a file that cannot be read
    or written; the reason is then one Dutch line on stderr.
    """
    gc.disable()  # a command is over soon; collecting while it starts takes a tenth of its time
    from uvp_xl.cli import terminal, usage_in_dutch
    from uvp_xl.cli.command_line import app

    usage_in_dutch.set_up_streams()
    try:
        status = app(args=arguments, prog_name="uvp-xl", standalone_mode=False)
        sys.stdout.flush()  # so that a full disk is reported here
    except UvpError as error:
        message = str(error)
    except (KeyboardInterrupt, usage_in_dutch.Abort):
        message = INTERRUPTED
    except usage_in_dutch.USAGE_ERRORS as error:
        message = usage_in_dutch.usage_message(error)
    except BrokenPipeError:  # the reader of the pipe has seen enough
        sys.stdout = usage_in_dutch.NullStream()
        return 1
    except MemoryError:
        message = "Er is niet genoeg geheugen voor dit bestand."
    except Exception as error:
        message = _unexpected(error)
    else:
        if status != usage_in_dutch.INTERRUPTED:
            return status if isinstance(status, int) else 0
        message = INTERRUPTED
    terminal.warn_once(_shortened(message))
    return 2


def _shortened(message: str) -> str:
    """Return a sentence without the middle of a very long name that was typed."""
    half = LONGEST // 2
    return message if len(message) <= LONGEST else f"{message[:half]} … {message[-half:]}"


def _unexpected(error: Exception) -> str:
    """Return a Dutch sentence for an error of the system or of this program."""
    if isinstance(error, OSError):
        from uvp_xl.formats import system_error

        return system_error.sentence(error)
    from uvp_xl.crash_log import write_crash_log

    return f"uvp-xl liep vast. Wat er misging, {write_crash_log(error)}; meld het ons."
