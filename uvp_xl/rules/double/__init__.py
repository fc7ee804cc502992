"""Is every measure there once?"""
