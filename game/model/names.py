"""The closed lists of things the model knows, named alike in YAML, code, screen and codex."""

PAYERS = ("families", "clubs", "state", "municipality", "federation", "bank")
WORKS = ("church", "lienzo", "plaza", "water", "sewage", "road", "lamps", "school", "clinic")
DOMAINS = ("craft", "design", "organising", "markets", "audit", "care")
TOPICS = ("selection", "accounts", "ventures", "labour", "returnees", "upkeep")
MODES = ("list", "process")
SEATS = (
    "clubs",
    "federations",
    "mayors",
    "university",
    "committees",
    "managers",
    "returnees",
    "distributors",
    "delegate",
)
RULES = (
    "open_call",
    "selection_committee",
    "affiliation",
    "federation_seal",
    "audits",
    "web_page",
    "maintenance_fund",
    "productive_window",
    "returnee_care",
    "supplier_circle",
    "distributors",
    "workers_rights",
    "flexible_work",
    "university_review",
    "civic_bodies",
)
VENTURES = ("maquila", "uniforms", "peaches", "mezcal", "pinatas", "foods")
THREADS = ("livelihoods", "commons", "weave", "learning", "voice")
DESKS = ("works", "north", "table", "workshop", "rules")

# What became of a venture slot, in the order of its life.
STATUSES = ("free", "promised", "open", "collapsed", "closed")
FREE, PROMISED, OPEN, COLLAPSED, CLOSED = range(5)

# Why a venture collapsed: the chapter's own reasons (section Mi Comunidad), and the market's turn.
CAUSES = ("none", "isolation", "no_workers", "no_capital", "obligations", "market")
