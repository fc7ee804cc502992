"""Are partners, leads and portfolio holders clear and known?"""
