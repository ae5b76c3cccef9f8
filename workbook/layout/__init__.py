"""Products onto pages: grids, templates, furniture. A product and a ``PrintSpec`` become a ``DrawnPdf``."""
