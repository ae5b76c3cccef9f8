"""The drawing vocabulary, in roles and grid units: ReportLab lives here and in ``layout``."""
