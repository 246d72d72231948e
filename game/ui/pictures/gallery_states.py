"""Good and bad states of every picture, for the gallery and its tests."""

from dataclasses import replace

from game.view.pictures import (
    ROLES,
    TRADES,
    CellData,
    CityData,
    ClubsData,
    HeadData,
    Land,
    PeopleData,
    PostcardData,
    Row,
    SarapeData,
    SeatData,
    TableData,
    ThreadData,
    TwoShores,
    VentureData,
    VillageData,
    WorkData,
)

GOOD, WORN = WorkData(1.0, 1.0), WorkData(1.0, 0.25)
LIVING = VillageData(
    7,
    "Los Pirules",
    0.95,
    GOOD,
    GOOD,
    GOOD,
    GOOD,
    GOOD,
    GOOD,
    GOOD,
    GOOD,
    GOOD,
    PeopleData(8, 7, 9, 4),
    0.9,
    "maquila",
    30,
    32,
    abroad=0.3,
    season="rains",
)
MAUSOLEUM = replace(
    LIVING, homes_lit=0.1, people=PeopleData(0, 0, 0, 1), fields_worked=0.0, machines_running=0, season="dry"
)
VILLAGES = {
    "living": LIVING,
    "living-dusk": replace(LIVING, hour="dusk"),
    "living-night": replace(LIVING, hour="night", venture=None, bus=True),
    "mausoleum": MAUSOLEUM,
    "mausoleum-dusk": replace(MAUSOLEUM, hour="dusk"),
    "mausoleum-night": replace(MAUSOLEUM, hour="night"),
    "poor": VillageData(
        11,
        "La Peña",
        0.7,
        WorkData(0.5, 0.6),
        road=WorkData(0.2, 0.5),
        people=PeopleData(5, 2, 6, 4),
        bus=True,
    ),
    "worn": replace(
        LIVING,
        seed=5,
        homes_lit=0.5,
        church=WORN,
        plaza=WORN,
        road=WORN,
        lamps=WORN,
        water=WORN,
        machines_running=9,
    ),
}
SARAPES = {
    "good": SarapeData(
        tuple(
            Row(
                (20 + 5 * i, 30 + 5 * i, 40 + 3 * i, 12 + 7 * i, 50 + 2 * i),
                leaps=(("star", "bird", "agave", "flower")[i // 3],) if i % 3 == 2 else (),
            )
            for i in range(12)
        )
    ),
    "torn": SarapeData(
        tuple(
            Row(
                (34 - 2 * i, 40 + 4 * i, 34 - 2 * i, 8 + i, 44 - 3 * i),
                (("collapse",) if i in (5, 7) else ("rift",) if i in (4, 8) else ("mausoleum",))
                if i > 3
                else (),
            )
            for i in range(12)
        )
    ),
    "begun": SarapeData((Row((40, 50, 60, 30, 55)), Row((45, 55, 50, 35, 60), ("rift",)))),
}
_WHO = ("club_leader", "federation", "mayor", "professor", "grandmother", "manager", "returnee", "delegate")
_SEATS = ("clubs", "federations", "mayors", "university", "committees", "managers", "returnees", "delegate")
_SITTING = tuple(
    SeatData(
        seat,
        HeadData(i * 5 + 2, role, ("adult", "elder", "young", "adult")[i % 4], ("man", "woman")[i % 2]),
        True,
    )
    for i, (seat, role) in enumerate(zip(_SEATS, _WHO, strict=True))
)
_PARTLY = tuple(replace(seat, speaking=seat.seat in ("clubs", "mayors", "committees")) for seat in _SITTING)
TABLES = {
    "leap": TableData(
        _SITTING,
        0.6,
        (("clubs", "mayors", 0.6), ("university", "clubs", 0.9), ("returnees", "managers", 0.4)),
        "how_not_which",
    ),
    "calm": TableData(_SITTING[:4], 0.0, (("clubs", "mayors", 0.3),)),
    "heat": TableData(
        _SITTING[:6], 1.0, (("federations", "managers", 0.2),), clash=("federations", "managers")
    ),
    "list": TableData(_PARTLY, 0.2, (("clubs", "mayors", 0.3),), mode="list"),
    "rift": TableData(
        _SITTING,
        0.9,
        (("clubs", "mayors", 0.5), ("federations", "committees", 0.4)),
        clash=("federations", "managers"),
        rift=True,
    ),
}
CITIES = (
    "los-angeles", "orange-county", "oxnard", "napa", "central-valley", "chicago", "dallas", "houston", "phoenix",
)  # fmt: skip


def _postcards() -> dict[str, PostcardData]:
    cards = {
        "village": PostcardData("village", 2, replace(LIVING, hour="dusk")),
        "mausoleum": PostcardData("village", 2, replace(MAUSOLEUM, hour="night")),
        "workshop": PostcardData("workshop", 2, LIVING, 0.9),
        "workshop-within": PostcardData("workshop", 3, replace(LIVING, machines_running=14), 0.7),
        "workshop-silent": PostcardData("workshop", 4, replace(MAUSOLEUM, cause="obligations"), 0.0),
        "dance": PostcardData("dance", 6, None, 0.9),
        "dance-empty": PostcardData("dance", 7, None, 0.1),
        "plaza": PostcardData("plaza", 9, None, 0.8),
        "plaza-empty": PostcardData("plaza", 8, None, 0.1),
        "bus-leaves": PostcardData("bus", 4, None, 0.15),
        "bus-comes": PostcardData("bus", 5, None, 0.8),
        "plenary-leap": PostcardData("plenary", 5, None, 0.7, table=TABLES["leap"]),
        "plenary-rift": PostcardData("plenary", 6, None, 0.1, table=TABLES["rift"]),
    }
    cards |= {city: PostcardData("city", 4 + i, None, 0.8, city) for i, city in enumerate(CITIES)}
    cards["chicago-heavy"] = PostcardData("city", 9, None, 0.1, "chicago")
    return {name: replace(card, year=2001, half=1 + card.seed % 2) for name, card in cards.items()}


POSTCARDS = _postcards()
ADVISERS = ("economist", "anthropologist")
"""There is one of each."""


def _person(i: int) -> HeadData:
    role = ROLES[i % len(ROLES)]
    age = "child" if role == "child" else ("adult", "young", "elder", "adult")[(i + i // 18) % 4]
    trade = TRADES[i // 2 % len(TRADES)] if i >= len(ROLES) and i % 3 == 0 and age != "child" else ""
    return HeadData(i * 7 + 3, role, age, ("man", "woman")[(i + i // 18) % 2], trade)


HEADS = (
    *(_person(i) for i in range(40) if i < len(ROLES) or ROLES[i % len(ROLES)] not in ADVISERS),
    HeadData(400, "worker", "elder", "man", "farmer"),
    HeadData(401, "federation", "adult", "woman", "minutes"),
)
"""Forty people: every role, most trades, all ages; the two advisers once."""


def shores_of(land: Land, lens: str) -> TwoShores:
    """Gives two shores of a state with something of everything on them."""
    cells = list(land.cells)
    chosen = cells[:: max(1, len(cells) // 12)][:12]
    places = tuple(
        CellData(
            f"place-{i}",
            key,
            f"Municipio {i}",
            (i * 37 % 100) / 100,
            (i * 61 % 100) / 100,
            tuple(ClubsData(emblem, 1 + i) for emblem in ("sun", "deer", "bell")[: i % 4]),
            tuple(VentureData("maquila", state) for state in ("running", "silent")[i % 2 :][: i % 3]),
            i % 2,
            selected=i == 4,
            hovered=i == 6,
            focused=i == 8,
        )
        for i, key in enumerate(chosen)
    )
    north = (
        ("los-angeles", "Los Ángeles", 0.12, 0.5),
        ("napa", "Napa", 0.04, 0.1),
        ("chicago", "Chicago", 0.9, 0.2),
        ("dallas", "Norte de Dallas", 0.6, 0.8),
    )
    cities = tuple(
        CityData(name, label, x, y, 0.3 + 0.2 * i, 0.3 + 0.2 * i, i == 2, 2 * i + 1)
        for i, (name, label, x, y) in enumerate(north)
    )
    threads = tuple(
        ThreadData(place.id, city.id, (i * 7 + j * 3) % 10 / 10, (i * 3 + j * 5) % 10 / 10)
        for i, place in enumerate(places)
        for j, city in enumerate(cities)
        if (i + j) % 3
    )
    rest = CellData("rest", None, "Resto del estado", 0.4, 0.5)
    return TwoShores(land, (*places, rest), cities, threads, lens, moving=frozenset({"place-1", "napa"}))
