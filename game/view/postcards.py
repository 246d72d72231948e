"""The two or three changes of a semester that tell most, as people there would write them on a postcard."""

from dataclasses import dataclass, replace
from zlib import crc32

from game.content.level import Level
from game.model.names import VENTURES
from game.play.match import Match
from game.play.turn import Turn
from game.view.findings import Finding, findings
from game.view.money import whole
from game.view.pictures.village import PostcardData, VillageData
from game.view.plenary import held
from game.view.timeline import Say
from game.view.village import Moment, village_of

MOST = 3
STALE = 0.6
"""What an everyday postcard told last semester counts so much less in this one."""

RARE = ("mausoleum", "venture_collapsed", "venture_opened", "rift")
"""Never stale: each time it is somebody else's life."""

HOURS = {
    "mausoleum": "night",
    "people_left": "dusk",
    "work_delivered": "day",
    "people_returned": "day",
    "nothing": "dusk",
}
"""When it is told of, where that says something: lamps over dark windows at night, a bus that leaves at dusk."""

WHAT = {"work_delivered": "work", "knowledge_arrived": "domain", "venture_collapsed": "cause"}
"""Kinds whose sentences differ by what it was, and where that has its name."""

OF_CITIES = ("rift", "federation_stronger", "rights_won")
"""Kinds that happen in a city alone."""

VARIANTS = 9
"""At most so many sentences for each kind, numbered from 1."""

GLAD = {
    "work_delivered": 0.8, "club_formed": 0.9, "venture_opened": 0.8, "knowledge_arrived": 0.75, "trust_up": 0.75,
    "people_returned": 0.6, "committee_stronger": 0.7, "federation_stronger": 0.8, "rights_won": 0.8,
    "plenary_process": 0.6, "plenary_list": 0.7, "nothing": 0.5,
}  # fmt: skip
SCENES = {
    "club_formed": "dance", "club_dissolved": "dance", "rift": "city", "venture_opened": "workshop",
    "venture_trouble": "workshop", "venture_collapsed": "workshop", "venture_vacancies": "workshop",
    "knowledge_arrived": "plaza", "trust_up": "plaza", "trust_down": "plaza", "committee_stronger": "plaza",
    "federation_stronger": "city", "rights_won": "city", "plenary_process": "plenary", "plenary_list": "plenary",
    "people_left": "bus", "people_returned": "bus",
}  # fmt: skip

AT_THE_TABLE = ("rift", "plenary_process", "plenary_list")
"""Kinds that are seen at the table, if there was a plenary."""

LOOKS = 6
"""So many postcards of one scene look different by their seeds."""


@dataclass(frozen=True)
class Postcard:
    """A postcard.

    Attributes:
        kind: what it tells of.
        where: place, and city if it has to do with one; of a venture that has a name, its name and place.
        sentence: what somebody there says.
        number: the figure that it stands for, with its unit.
        picture: its picture side.
    """

    kind: str
    where: str
    sentence: str
    number: str
    picture: PostcardData


def postcards_of(match: Match, number: int, say: Say, language: str) -> tuple[Postcard, ...]:
    """The postcards of a semester that is closed, the most telling first, no two of a kind."""
    turn = match.turns[number]
    return _apart([_postcard(match, turn, found, say, language) for found in telling(match, number)])


def telling(match: Match, number: int) -> tuple[Finding, ...]:
    """The findings of a semester that go on postcards."""
    told = {found.kind for found in _best(match, number - 1, frozenset())} if number else set()
    return _best(match, number, frozenset(told))


def _best(match: Match, number: int, told: frozenset[str]) -> tuple[Finding, ...]:
    """The heaviest findings, each of another kind and about another place."""
    found = findings(match.level, match.turns[number])
    stale = told - set(RARE)
    ranked = sorted(
        found, key=lambda each: (-each.weight * (STALE if each.kind in stale else 1.0), each.kind)
    )
    kept: list[Finding] = []
    for each in ranked:
        kinds, places = [one.kind for one in kept], [one.place for one in kept]
        if each.kind not in kinds and each.place not in places:
            kept.append(each)
    return tuple(kept[:MOST])


def _postcard(match: Match, turn: Turn, found: Finding, say: Say, language: str) -> Postcard:
    level = match.level
    place, city = level.places[found.place].name[language], ""
    if found.city >= 0:
        city = level.cities[found.city].name[language]
    what = say(f"{WHAT[found.kind]}.{found.what}") if found.kind in WHAT else ""
    values = {
        "place": place,
        "city": city or say("postcard_city"),
        "number": whole(found.amount),
        "what": what,
    }
    where = city if found.kind in OF_CITIES else f"{place} · {city}" if city else place
    if 0 <= found.slot < len(level.ventures):
        where = f"{level.ventures[found.slot].name[language]} · {place}"
    stem = f"postcard.{found.kind}.{found.what}" if found.kind in WHAT else f"postcard.{found.kind}"
    return Postcard(
        found.kind,
        where,
        sentence(stem, _turn_of(match, turn, found), say, **values),
        say(f"postcard_number.{found.kind}", **values),
        _picture(level, turn, found),
    )


def sentence(stem: str, seed: int, say: Say, **values: object) -> str:
    """One of the sentences `<stem>.1`, `<stem>.2`..., always the same for the same seed."""
    found: list[str] = []
    for number in range(1, VARIANTS + 1):
        try:
            found.append(say(f"{stem}.{number}", **values))
        except KeyError:
            break
    return found[seed % len(found)]


def _turn_of(match: Match, turn: Turn, found: Finding) -> int:
    """Which sentence's turn it is: each match begins elsewhere, and no two semesters on end say the same."""
    return crc32(f"{match.seed}/{found.kind}/{found.what}".encode()) + turn.before.semester


def _picture(level: Level, turn: Turn, found: Finding) -> PostcardData:
    scene = SCENES.get(found.kind, "village")
    table = held(level, turn) if found.kind in AT_THE_TABLE else None
    halves = turn.before.semester + level.world.half - 1
    return PostcardData(
        "plenary" if table is not None else scene,
        crc32(f"{found.place}/{found.kind}".encode()) % 996 + turn.before.semester,
        _village(level, turn, found),
        GLAD.get(found.kind, 0.15),
        level.world.cities[found.city] if found.city >= 0 else "",
        table,
        level.world.year + halves // 2,
        halves % 2 + 1,
    )


def _village(level: Level, turn: Turn, found: Finding) -> VillageData:
    """The village of a finding, at the hour at which it is told; of a venture its own machines."""
    village = village_of(Moment(level, turn.after), found.place)
    if found.kind in HOURS:
        village = replace(village, hour=HOURS[found.kind], bus=found.kind == "people_left")
    if found.slot < 0:
        return village
    before, after, slot = turn.before.state, turn.after.state, found.slot
    fell = found.kind == "venture_collapsed"
    people = 0.0 if fell else float(after.workers[0, slot])
    machines = float((before if fell else after).machines[0, slot])
    return replace(
        village,
        venture=VENTURES[int((before if fell else after).venture_kind[0, slot])],
        machines_running=min(int(people), int(machines)),
        machines_total=int(machines),
        cause=found.what if fell else "none",
    )


def _apart(cards: list[Postcard]) -> tuple[Postcard, ...]:
    """The same postcards, two of one scene never with the same look."""
    looks: set[tuple[str, str, int]] = set()
    kept = []
    for card in cards:
        picture = card.picture
        while (picture.kind, picture.city, picture.seed % LOOKS) in looks:
            picture = replace(picture, seed=picture.seed + 1)
        looks.add((picture.kind, picture.city, picture.seed % LOOKS))
        kept.append(replace(card, picture=picture))
    return tuple(kept)
