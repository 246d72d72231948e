"""Everything that a semester hands to the next: the stocks of the model, each declared once."""

from dataclasses import dataclass

from game.model.quantity import (
    CITY,
    DOMAIN,
    LEAP,
    NO_LIMIT,
    PAYER,
    PLACE,
    RULE,
    SLOT,
    TOPIC,
    WORK,
    Array,
    stock,
)


@dataclass(frozen=True)
class State:
    """Stocks at the end of a semester; each array's first axis is runs, the rest are as declared."""

    # People, in whole persons: nobody appears or vanishes but by birth and death.
    young: Array = stock("people", PLACE, to="residents of 15 to 39 years")
    others: Array = stock("people", PLACE, to="children and older residents")
    returnees: Array = stock("people", PLACE, to="residents who have come back from the north")
    emigrants: Array = stock("people", PLACE, CITY, to="people of the place who live in the city")
    peak: Array = stock("people", PLACE, to="the most residents the place has had")

    # The place and its works.
    trust: Array = stock("index", PLACE, high=1, to="trust in the state government", writable=True)
    committee: Array = stock("index", PLACE, high=1, to="strength of the local committee", writable=True)
    isolation: Array = stock("index", PLACE, high=1, to="distance by road and telephone", writable=True)
    poverty: Array = stock(
        "share", PLACE, high=1, to="workers who earn two minimum wages or less", writable=True
    )
    local_jobs: Array = stock("jobs", PLACE, to="paid jobs at home outside the ventures")
    coverage: Array = stock("share", PLACE, WORK, high=1, to="homes that a work reaches")
    condition: Array = stock("index", PLACE, WORK, high=1, to="state of repair of the works", writable=True)
    works_done: Array = stock("works", PLACE, WORK, to="works that the programme has finished")
    under_way: Array = stock("works", PLACE, WORK, to="works approved and not yet delivered")
    under_way_left: Array = stock("semesters", PLACE, WORK, to="time until the works under way are delivered")
    upkeep_owed: Array = stock("pesos", PLACE, to="upkeep that nobody has paid for")
    proposal_work: Array = stock("work", PLACE, low=-1, to="kind of work that clubs propose, -1 for none")
    proposal_count: Array = stock("works", PLACE, to="number of works in the proposal")
    proposal_city: Array = stock("city", PLACE, low=-1, to="city whose clubs propose")
    proposal_age: Array = stock("semesters", PLACE, to="how long the proposal has waited")
    paid: Array = stock("pesos", PLACE, PAYER, to="what each payer has put into the works of the place")
    knowledge: Array = stock(
        "index", PLACE, DOMAIN, high=1, to="knowledge that has become local", writable=True
    )

    # Ties between a place and a city.
    clubs: Array = stock("clubs", PLACE, CITY, to="hometown clubs")
    club_strength: Array = stock("index", PLACE, CITY, high=1, to="how solid the clubs are", writable=True)
    club_money: Array = stock("pesos", PLACE, CITY, to="money that the clubs have raised and not spent")
    club_autonomy: Array = stock("index", PLACE, CITY, high=1, to="how freely the clubs speak", writable=True)
    grievance: Array = stock("index", PLACE, CITY, high=1, to="memory of broken promises", writable=True)
    tie_use: Array = stock("index", PLACE, CITY, high=1, to="how much the tie is in use", writable=True)

    # The north.
    federation: Array = stock("index", CITY, high=1, to="strength of the federation of clubs", writable=True)
    unity: Array = stock("index", CITY, high=1, to="unity of the federation", writable=True)
    autonomy: Array = stock("index", CITY, high=1, to="autonomy of the federation", writable=True)
    leaning: Array = stock("index", CITY, low=-1, high=1, to="leaning to the governor's party", writable=True)
    fronts: Array = stock("bodies", CITY, to="new bodies split off from the federation")
    pool: Array = stock("index", CITY, DOMAIN, high=1, to="knowledge in the air of the city", writable=True)
    rights: Array = stock("index", CITY, high=1, to="what clubs have won at the workplace", writable=True)
    distributors: Array = stock("firms", CITY, to="distributors of goods from home")
    appealed: Array = stock("index", CITY, high=1, to="how often identity was appealed to for money")

    # Ventures, in fixed slots.
    venture_status: Array = stock("status", SLOT, high=4, to="free, promised, open, collapsed or closed")
    venture_kind: Array = stock("kind", SLOT, to="kind of venture")
    venture_place: Array = stock("place", SLOT, to="where it stands")
    venture_city: Array = stock("city", SLOT, to="where its owners live")
    venture_wait: Array = stock("semesters", SLOT, to="time until a promised venture opens")
    venture_age: Array = stock("semesters", SLOT, to="time since it opened, or since it fell silent")
    machines: Array = stock("machines", SLOT, to="machines in the workshop")
    workers: Array = stock("people", SLOT, to="people who work there")
    skill: Array = stock("index", SLOT, high=1, to="skill in the trade", writable=True)
    quality: Array = stock("index", SLOT, high=1, to="quality of the goods", writable=True)
    links: Array = stock("index", SLOT, high=1, to="place in a subcontracting chain", writable=True)
    capital: Array = stock("pesos", SLOT, low=-NO_LIMIT, to="working capital")
    debt: Array = stock("pesos", SLOT, to="what it owes to the bank")
    obligations: Array = stock(
        "index", SLOT, high=1, to="weight of kin and community on its decisions", writable=True
    )
    trouble: Array = stock("semesters", SLOT, to="semesters in trouble")
    presence: Array = stock("index", SLOT, high=1, to="how much the owners are at home", writable=True)
    venture_cause: Array = stock("cause", SLOT, high=5, to="why it collapsed")

    # The state government and its programme.
    pesos: Array = stock("pesos", low=-NO_LIMIT, to="what is left of the programme's budget", writable=True)
    standing: Array = stock("points", high=100, to="political capital", writable=True)
    approval_home: Array = stock("index", high=1, to="approval among residents", writable=True)
    approval_abroad: Array = stock("index", high=1, to="approval among migrants", writable=True)
    known: Array = stock("index", high=1, to="how widely the programme is known abroad", writable=True)
    mayors_will: Array = stock("index", high=1, to="readiness of mayors to put their coin", writable=True)
    federal_will: Array = stock(
        "index", high=1, to="readiness of the federation to put its coin", writable=True
    )
    coins: Array = stock(
        "coins", PAYER, to="coins that each payer puts for a coin of the clubs", writable=True
    )
    rule: Array = stock("switch", RULE, high=1, to="amendments in force", writable=True)
    leap: Array = stock("switch", LEAP, high=1, to="conceptual leaps found")
    insight: Array = stock("index", TOPIC, high=1, to="insight gathered at the table", writable=True)
    recurrence: Array = stock("index", TOPIC, high=1, to="how fresh the last conversation is", writable=True)
    liaison: Array = stock("switch", high=1, to="liaison office in the north", writable=True)
    friction: Array = stock("index", high=1, to="heat of the last plenary")

    # Indexes that cards move and time brings back to one.
    emigration_index: Array = stock("index", PLACE, high=5, to="push to leave, 1 is usual", writable=True)
    return_index: Array = stock("index", PLACE, high=5, to="pull to come back, 1 is usual", writable=True)
    harvest_index: Array = stock("index", PLACE, high=3, to="harvest, 1 is usual", writable=True)
    remittance_index: Array = stock("index", high=3, to="family remittances, 1 is usual", writable=True)
    fundraising_index: Array = stock("index", high=3, to="what clubs raise, 1 is usual", writable=True)
    garment_index: Array = stock("index", high=3, to="orders for garments, 1 is usual", writable=True)
    delivery_index: Array = stock("index", high=3, to="pace of works, 1 is usual", writable=True)
