"""What ``check`` says of the words: one subject a file."""
