"""A register as a municipality might keep it, for the tests."""

from uvp_xl.names.entry import Entry
from uvp_xl.names.register import Register

LOCAL = Register(
    partners=tuple(
        map(
            Entry,
            "Mercatus|Carrefour|USD|IGW|Advies|Zorggroep Oude en Nieuwe Land|Buurtzorg|"
            "Bevolkingszorg|Veiligheidsregio Flevoland|Wijkbeheer|ONS Welzijn|Stichting Welzijn|"
            "Jeugdboa|Waterschap Zuiderzeeland|GGD Flevoland|Team Openbare Ruimte|"
            "Ontmoetingscentrum|Bibliotheek|Woonpalet|Vestia|Eigen Haard".split("|"),
        )
    ),
    sheet="Register",
)
