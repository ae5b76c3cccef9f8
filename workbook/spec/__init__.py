"""How things are printed: brand, locale, trim, stock, variant; type scale, inks and facts."""
