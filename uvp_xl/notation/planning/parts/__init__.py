"""Parts: one interval as it is written, one family a file.

A family has a ``PATTERN`` (a compiled pattern for plain text, which ends where a word ends) and
``part(match)``, the `TimePart` that it means, or None when it is something else after all. Where
several families match, the longest match counts, so the order of the files does not matter.
"""
