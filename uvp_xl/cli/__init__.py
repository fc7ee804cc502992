"""The command line: one file is one command. It knows `uvp_xl.plan` and nothing deeper."""

from __future__ import annotations

import gc
import sys

from uvp_xl.errors import UvpError


def main(arguments: list[str] | None = None) -> int:
    """Run `uvp-xl` with these arguments (those of the process if None) and give its exit status.

    0 is right, 1 means that a check found a "fout", 2 wrong usage or a file that cannot be read or
    written; the reason is then one Dutch line on stderr.
    """
    gc.disable()  # a command is over soon; collecting while it starts takes a tenth of its time
    from uvp_xl.cli import terminal, usage_in_dutch
    from uvp_xl.cli.command_line import app

    usage_in_dutch.set_up_streams()
    try:
        status = app(args=arguments, prog_name="uvp-xl", standalone_mode=False)
        sys.stdout.flush()  # so that a full disk is told here
    except UvpError as error:
        said = str(error)
    except KeyboardInterrupt:
        said = "Afgebroken."
    except usage_in_dutch.USAGE_ERRORS as error:
        said = usage_in_dutch.usage(error)
    except BrokenPipeError:  # who read it has seen enough
        sys.stdout = usage_in_dutch.nowhere()
        return 1
    except MemoryError:
        said = "Er is niet genoeg geheugen voor dit bestand."
    except Exception as error:
        said = _mishap(error)
    else:
        return status if isinstance(status, int) else 0
    terminal.warn(said)
    return 2


def _mishap(error: Exception) -> str:
    """What went wrong that nobody foresaw, or where nobody listens any more."""
    from uvp_xl.backend.os_errors import describe_os_error
    from uvp_xl.cli import usage_in_dutch
    from uvp_xl.crash_log import logged

    if isinstance(error, OSError) and error.filename is None:  # a stream has no name, a file has
        sys.stdout = usage_in_dutch.nowhere()
        return f"De uitkomst kon niet worden weggeschreven ({describe_os_error(error)})."
    return f"uvp-xl liep vast. Wat er misging, staat in {logged(error)}; meld het ons."
