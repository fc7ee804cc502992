"""Is everything there that an action table must hold?"""
