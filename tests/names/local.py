"""Registers for the tests, as a municipality might keep them."""

from uvp_xl.names.register import Register
from uvp_xl.names.register_entry import Entry

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
OWN = Register(
    partners=(
        Entry("MO/RO", "intern"),
        Entry("Zorggroep Oude en Nieuwe Land", "extern"),
        Entry("Team Zorg, Wonen en Welzijn", "intern", aliases=("TZW", "Zorg; Wonen")),
        Entry("Carrefour", "extern"),
        Entry("Mercatus", "extern"),
        Entry("St. Jansdal", "extern"),
        Entry("Smit & Co", "extern"),
    ),
    sheet="Register",
)
"""Names with separators and other signs in them, and aliases."""
