"""What no shape can tell: whether names exist, axes fit, sums hold and nothing goes in circles."""
