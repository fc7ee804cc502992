"""Where the calls go."""
from tests.excel.rig import Rig


def members(command="check", language="nl", bound="late"):
    rig = Rig(language, bound)
    workbook = rig.open()
    said = rig.run(command, workbook)
    return {"text": said.text[:300], "members": dict(sorted(((str(k), v) for k, v in rig.wire.members.items()), key=lambda p: -p[1]))}
