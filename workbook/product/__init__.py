"""WHAT is printed: workbooks and decks, read from their YAML."""
