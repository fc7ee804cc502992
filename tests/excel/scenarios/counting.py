"""Where the calls go."""

from tests.excel.rig import Rig


def members(command="check", language="nl", bound="late", first=""):
    rig = Rig(language, bound)
    workbook = rig.open()
    if first:
        rig.run(first, workbook)
    before = rig.wire.members.copy()
    said = rig.run(command, workbook)
    return {
        "text": said.text[:300],
        "calls": said.calls,
        "members": dict(
            sorted(
                ((str(k), v) for k, v in (rig.wire.members - before).items()), key=lambda p: -p[1]
            )
        ),
    }
