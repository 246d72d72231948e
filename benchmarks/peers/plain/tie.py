"""The clubs that people of one municipality have in one city."""

from math import floor
from typing import Protocol

from benchmarks.peers.plain.books import Flows, settle
from benchmarks.peers.plain.programme import City, Now

WHY_SOLID = (
    "young and old clubs", "works delivered", "taken in", "contact", "broken promises", "weariness", "limit",
)  # fmt: skip


class Home(Protocol):
    """What clubs read of the place that they come from."""

    index: int
    trust: float
    committee: float
    delivered: float
    delivered_each: float
    held_up: bool
    proposed_before: bool
    luck: dict[str, list[float]]


class Tie:
    """Emigrants and clubs of a municipality in a city."""

    def __init__(
        self, place: Home, city: City, share: float, emigrants: float, clubs: float, strength: float,
        money: float, autonomy: float, grievance: float, use: float,
    ) -> None:  # fmt: skip
        self.place = place
        self.city = city
        self.share = share  # of the emigrants, where nobody has left yet
        self.emigrants = emigrants
        self.clubs = clubs
        self.strength = strength
        self.money = money
        self.autonomy = autonomy
        self.grievance = grievance
        self.use = use
        self.flows: Flows = {}
        self.from_clubs = 0.0  # what works take of the purse this semester [pesos]
        self.clubs_before = 0.0
        self.formed = 0.0
        self.dissolved = 0.0
        self.sheltered = 0.0
        self.trip = 0.0
        self.tour = 0.0

    def renew(self, now: Now) -> None:
        """Clubs form and dissolve."""
        p, rules, orders, place, city = now.p, now.programme.rules, now.orders, self.place, self.city.index
        self.trip = 1.0 if (place.index, city) in orders.trips else 0.0
        self.tour = 1.0 if city in orders.tours else 0.0
        foster = 1.0 if city in orders.fostered else 0.0
        shelter = p.shelter + p.shelter_seal * rules["federation_seal"] + p.shelter_foster * foster
        self.sheltered = min(max(self.city.federation * shelter, 0.0), 1.0)
        self.formed = float(floor(self._forming(now) + place.luck["club formed"][city]))
        self.dissolved = 0.0
        if self.clubs > 0.0:
            weak = (1.0 - self.strength) * (1.0 - self.strength)
            dying = p.club_dies * weak * (1.0 - p.shelter_saves * self.sheltered) * (1.0 + self.grievance)
            lost = floor(self.clubs * min(max(dying, 0.0), 1.0) + place.luck["club dissolved"][city])
            self.dissolved = min(float(lost), self.clubs)
        self.clubs_before = self.clubs
        self.clubs = self.clubs - self.dissolved + self.formed
        self.flows["clubs"] = {"formed": self.formed, "dissolved": -self.dissolved}

    def _forming(self, now: Now) -> float:
        """How many clubs would form."""
        p, programme, place = now.p, now.programme, self.place
        room = max(floor(self.emigrants / p.people_per_club) - self.clubs, 0.0)
        if room == 0.0:
            return 0.0
        tied = programme.rules["affiliation"] * place.committee
        call = 1.0 + p.call_forms * programme.rules["open_call"]
        spontaneous = p.club_forms * call * (programme.leverage * 0.33) * programme.known
        rate = (
            spontaneous
            * (0.4 + place.trust)
            * (1.0 + p.committee_forms * tied)
            * (1.0 + p.tour_forms * self.tour)
        )
        proposal = 1.0 if place.proposed_before else 0.4
        brought = p.trip_forms * self.trip * proposal * (0.5 + place.trust)
        return min(room * rate + min(brought, room), room)

    def live(self, now: Now) -> None:
        """Half a year of the clubs that there are."""
        strength = self.strength
        self._harden(now)
        self._raise_money(now, strength)
        self._remember(now)
        self._speak(now, strength)
        self._use(now)

    def _harden(self, now: Now) -> None:
        p, before = now.p, self.strength
        if not (self.clubs > 0.0 or self.clubs_before > 0.0):
            self.flows["club_strength"] = dict.fromkeys(WHY_SOLID, 0.0)
            return
        weak = (1.0 - before) * (1.0 - before)
        fresh = p.club_start + 0.3 * self.sheltered + 0.15 * self.place.committee + 0.1 * self.trip
        fresh = min(max(fresh, 0.0), 1.0)
        lost = self.dissolved / self.clubs_before if self.clubs_before > 0.0 else 0.0
        survivors = before + weak * 0.5 * lost
        blended = 0.0
        if self.clubs > 0.0:
            blended = ((self.clubs_before - self.dissolved) * survivors + self.formed * fresh) / self.clubs
        room = 1.0 - before if self.clubs > 0.0 else 0.0
        changes = {
            "young and old clubs": blended - before,
            "works delivered": p.strength_delivery * self.place.delivered_each * room,
            "taken in": p.strength_shelter * self.sheltered * room,
            "contact": p.strength_contact * self.use * room,
            "broken promises": -p.strength_broken * self.grievance * before,
            "weariness": -p.strength_weariness * before,
        }
        self.strength = settle(before, changes)
        self.flows["club_strength"] = changes

    def _raise_money(self, now: Now, strength: float) -> None:
        """Dances, raffles and car washes; what works took; what dissolving clubs share out."""
        p = now.p
        rest = self.money - self.from_clubs
        lost = self.dissolved / self.clubs_before if self.clubs_before > 0.0 else 0.0
        shared_out = floor(rest * lost)
        raised = 0.0
        if self.clubs > 0.0:
            economy = 1.0 - p.raising_unemployment * (now.unemployment - 5.0)
            will = (0.25 + 0.75 * self.place.trust) * (1.0 - 0.6 * self.grievance)
            night = 1.0 + 0.5 * self.place.luck["dance"][self.city.index]
            dollars = self.clubs * strength * p.club_raises * economy * will * night
            raised = floor(dollars * now.programme.fundraising_index * now.exchange)
        self.money = rest + raised - shared_out
        self.flows["club_money"] = {"raised": raised, "works": -self.from_clubs, "dissolved": -shared_out}

    def _remember(self, now: Now) -> None:
        p, before, place = now.p, self.grievance, self.place
        late = self.clubs_before > 0.0 and place.held_up
        changes = {
            "late works": p.grievance_late * (1.0 - before) if late else 0.0,
            "forgetting": -p.forgetting * before,
            "made good": -p.made_good * min(place.delivered, 1.0) * before,
        }
        self.grievance = settle(before, changes)
        self.flows["grievance"] = changes

    def _speak(self, now: Now, strength: float) -> None:
        """Size and strength give clout; campaign meetings take it away."""
        p, before, city = now.p, self.autonomy, self.city
        aim = 0.15 + 0.35 * strength + 0.5 * city.autonomy + 0.1 * now.programme.rules["civic_bodies"]
        captured = city.index in now.orders.campaigns
        changes = {
            "clout": p.autonomy_pace * (min(max(aim, 0.0), 1.0) - before),
            "campaign": -p.campaign_captures * before if captured else 0.0,
        }
        self.autonomy = settle(before, changes)
        self.flows["club_autonomy"] = changes

    def _use(self, now: Now) -> None:
        """A tie comes into use by clubs, visits and works, and falls asleep without them."""
        p, before, clubs = now.p, self.use, self.clubs
        room = 1.0 - before
        there = room if clubs > 0.0 else 0.0
        changes = {
            "clubs": p.use_clubs * (clubs / (clubs + 2.0) * self.strength) * room,
            "visits": p.use_visits * min(max(self.trip + 0.5 * self.tour, 0.0), 1.0) * room,
            "works": p.use_works * min(self.place.delivered, 1.0) * there,
            "plenary": p.use_table * now.orders.table[self.city.index] * there,
            "office": p.use_office * now.programme.liaison * room,
            "silence": -p.use_fades * before,
        }
        self.use = settle(before, changes)
        self.flows["tie_use"] = changes
