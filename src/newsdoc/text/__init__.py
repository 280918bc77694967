"""Layers of text that know no news: lines, tokens, quotation marks, sentences."""
