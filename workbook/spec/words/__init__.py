"""The words the program itself prints or speaks, as they stand in presets/locales/<tag>.yaml."""
