"""Other forms of an article, one module a form."""
