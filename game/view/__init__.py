"""Numbers turned into words, tables, series and pictures as data, for pixels, text and pages alike; no pygame."""
