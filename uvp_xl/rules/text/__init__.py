"""Is the text clean and finished?"""
