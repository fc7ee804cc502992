"""Cells whose reader sees something else than what is stored, for the readers of all kinds.

Dates are serial numbers of the epoch of 1900: 46082 is 1-3-2026, 46023 is 1-1-2026.
"""

import datetime as dt

MARCH, JANUARY = 46082, 46023

DATES = {
    "mmm-yy": "maart 2026",
    "mmm\\-yy;@": "maart 2026",
    "mmmm yyyy": "maart 2026",
    "[$-413]mmmm\\ yyyy;@": "maart 2026",
    "[$-409]mmm\\-yy;@": "maart 2026",
    "mm-yyyy": "maart 2026",
    "mm/yyyy": "maart 2026",
    "m/yy": "maart 2026",
    "m-yy": "maart 2026",
    "yyyy-mm": "maart 2026",
    "yyyy/mm": "maart 2026",
    "yyyymm": "maart 2026",
    "mmm": "maart 2026",
    "mmmm": "maart 2026",
    "mmmmm-yy": "maart 2026",
    '"eind "mmmm yyyy': "eind maart 2026",
    "yyyy": "2026",
    "yy": "2026",
    "[$-413]yyyy": "2026",
    '"eind "yyyy': "eind 2026",
    '"Q1" yyyy': "Q1 2026",
    'yyyy"-Q1"': "2026-Q1",
    '"v\u00f3\u00f3r" d-m-yyyy': "v\u00f3\u00f3r 1-3-2026",
    'd" maart "yyyy': dt.date(2026, 3, 1),
    "d-m-yyyy": dt.date(2026, 3, 1),
    "dd/mm/yyyy": dt.date(2026, 3, 1),
    "d mmm": dt.date(2026, 3, 1),
    "dddd d mmmm yyyy": dt.date(2026, 3, 1),
    "[$-F800]dddd, mmmm dd, yyyy": dt.date(2026, 3, 1),
    "yyyy-mm-dd": dt.date(2026, 3, 1),
    "d-m-yyyy h:mm": dt.date(2026, 3, 1),
}
"""What 1-3-2026 is for its reader, by the code of its number format."""
BUILT_IN_DATES = {14: dt.date(2026, 3, 1), 15: dt.date(2026, 3, 1), 16: dt.date(2026, 3, 1),
                  17: "maart 2026", 22: dt.date(2026, 3, 1)}  # fmt: skip
"""The same, by the id of a format that no file defines."""

NUMBERS = {
    (3, '"Q"0'): "Q3",
    (3, "\\Q0"): "Q3",
    (12, '0" weken"'): "12 weken",
    (5000, "#,##0,"): "5",
    (2_500_000, '0.0,," mln"'): "2,5 mln",
    (1, '"ja";;"nee"'): "ja",
    (0, '"ja";;"nee"'): "nee",
    (1, '[=1]"gereed";[=0]"open";General'): "gereed",
    (0, '[=1]"gereed";[=0]"open";General'): "open",
    (7, '[=1]"gereed";[=0]"open";General'): 7.0,
    (7, ";;;"): "",
    (12500, '"€" #,##0.00'): 12500.0,
    (12500, '_ "€" * #,##0.00_ ;_ "€" * -#,##0.00_ ;_ "€" * "-"??_ ;_ @_ '): 12500.0,
    (12500, "[$€-413] #,##0"): 12500.0,
    (12500, '#,##0 "euro"'): 12500.0,
    (0.5, "0.00"): 0.5,
    (0, '_ "€" * #,##0.00_ ;_ "€" * -#,##0.00_ ;_ "€" * "-"??_ ;_ @_ '): 0.0,
    (0, '#,##0;-#,##0;"-"'): 0.0,
    (0, '0;-0;"€ -"'): 0.0,
    (-3, '0" stuks"'): "-3 stuks",
    (2345, "@"): 2345.0,
}
"""What a number is for its reader, by number and code."""

RUNS = {
    ("~2025~", " 2026"): ("2026", "2025"),
    ("~politie~", ", OM"): ("OM", "politie"),
    ("OM, ", "~politie~", ", GGD"): ("OM, GGD", "politie"),
    ("OM", "~, politie~"): ("OM", ", politie"),
    ("~in uitvoering~", " gereed"): ("gereed", "in uitvoering"),
    ("~alles~",): ("", "alles"),
    ("politie", "~ ~", "OM"): ("politie OM", ""),
}
"""What is left of a text, and what is struck, by its runs; a run between tildes is struck.

The last one is no more than white space: nothing is struck, and the space stays.
"""

SYMBOLS = {("ü", "Wingdings"): "✓", ("û", "Wingdings"): "✗", ("þ", "Wingdings"): "☑",
           ("o", "Wingdings"): "☐", ("¨", "Wingdings"): "☐", ("P", "Wingdings 2"): "✓",
           ("R", "Wingdings 2"): "☑", ("a", "Webdings"): "✓", ("ü", "Calibri"): "ü"}  # fmt: skip
"""What a text is for its reader, by text and font."""

TEXTS = {("Jeugd", '"team "@'): "team Jeugd", ("Jeugd", ";;;"): "", ("Jeugd", "@"): "Jeugd",
         ("Jeugd", 'General;General;General;"nvt"'): "nvt", ("Jeugd", "0.00"): "Jeugd"}  # fmt: skip
"""What a text is for its reader, by text and code."""
