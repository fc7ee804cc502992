"""Rules on years and dates that agree with the plan and with each other."""
