"""The same pages by other engines: as plain as the bare script, for Typst, WeasyPrint and fpdf2."""
