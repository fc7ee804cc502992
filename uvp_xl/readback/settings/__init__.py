"""The settings on the sheet *Instellingen*: one kind of setting is one file."""
