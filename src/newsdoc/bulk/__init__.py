"""Many texts from files into one file: lazily, in order, and so that it can be taken up again."""
