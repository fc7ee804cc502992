"""Forms: the notations of a whole planning cell, one family a file.

A form has ``read(text, years)`` for plain text, which gives a `Planning`, or None when the text
is not of this form; and a ``PRECEDENCE``: the first form that answers is right. They hardly meet,
so only this order matters:

10  a short form that would be mistaken for a date: "19-20"
15  a planning that moved, whose arrow or "tot" is no range
20  a period, which most cells are
30  words for no planning yet, with or without other text
40  a comment in brackets, which the forms below then never see
50  words that go on without end, and then (55) words that repeat; they leave the time next to
    them to the forms below
60  words before or behind a time: until, from, between, planned
90  words with a time that leave a question
"""
