"""What the histories must reproduce: fourteen facts, measured on ensembles and judged beside their targets."""
