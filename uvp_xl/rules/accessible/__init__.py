"""Can everyone read the tables, also who does not see them?"""
