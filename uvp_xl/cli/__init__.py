"""The command line: one file per command, which reads options and calls the plan or the batch."""

from __future__ import annotations

import gc
import sys

from uvp_xl.errors import UvpError


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
    except KeyboardInterrupt:
        message = "Afgebroken."
    except usage_in_dutch.USAGE_ERRORS as error:
        message = usage_in_dutch.usage_message(error)
    except BrokenPipeError:  # the reader of the pipe has seen enough
        sys.stdout = usage_in_dutch.null_stream()
        return 1
    except MemoryError:
        message = "Er is niet genoeg geheugen voor dit bestand."
    except Exception as error:
        message = _unexpected(error)
    else:
        return status if isinstance(status, int) else 0
    terminal.warn(message)
    return 2


def _unexpected(error: Exception) -> str:
    """Return a Dutch sentence for an error of this program, or of a closed output stream."""
    from uvp_xl.cli import usage_in_dutch
    from uvp_xl.crash_log import write_crash_log
    from uvp_xl.formats.output_file import stream_error

    if isinstance(error, OSError) and error.filename is None:  # a stream has no name, a file has
        sys.stdout = usage_in_dutch.null_stream()
        return stream_error(error)
    return f"uvp-xl liep vast. Wat er misging, staat in {write_crash_log(error)}; meld het ons."
