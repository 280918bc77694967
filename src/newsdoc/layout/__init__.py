"""Layout: what each line of the text is, and the fields read from the lines."""
