"""Rules on privacy: no data about persons or cases in a workbook that will be public."""
