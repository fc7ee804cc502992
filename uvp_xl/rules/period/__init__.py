"""Do the years and dates agree with the plan and with each other?"""
