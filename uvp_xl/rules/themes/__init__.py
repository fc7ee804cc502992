"""Do the announced themes and the worked-out ones agree?"""
