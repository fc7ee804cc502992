"""Every row has a measure."""

from __future__ import annotations

from uvp_xl.rules.rule import Levels, MissingRule


class MeasureMissing(MissingRule):
    """Op elke rij staat een maatregel: wat er concreet gebeurt.

    Eén maatregel is één actie is één rij. Een actiepunt zonder maatregel zegt niet wat er gebeurt.

    Fout:
        | Actiepunt   | Maatregel    | Planning |
        | Preventie   |              | 2020     |
    Goed:
        | Actiepunt   | Maatregel    | Planning |
        | Preventie   | Voorlichting | 2020     |
    Bron: opzet van de actietabel in het Uitvoeringsplan Integrale Veiligheid, kolom maatregelen.
    """

    code = "maatregel-ontbreekt"
    levels = Levels("fout")
    column = "measure"
    advice = "Schrijf op wat er gebeurt; één maatregel per rij."
