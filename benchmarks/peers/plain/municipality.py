"""A municipality: its people, its works, its jobs and what its clubs propose."""

from dataclasses import dataclass
from math import floor, inf

from benchmarks.peers.plain.books import Flows, settle
from benchmarks.peers.plain.programme import CLUBS, FEDERATION, MUNICIPALITY, Now
from benchmarks.peers.plain.tie import Tie
from benchmarks.peers.plain.works import Work
from game.model.names import WORKS
from game.model.works import ROAD


@dataclass(slots=True)
class Proposal:
    """What clubs propose: so many works of a kind."""

    kind: int
    count: float
    city: int
    age: float


@dataclass(slots=True)
class Usual:
    """What a place was at the start, against which it measures what has changed."""

    jobs: float  # for each of the young
    services: float
    poverty: float
    envelope: float
    markets: float
    craft: float


class Municipality:
    """A municipality and its ties to the cities of the north."""

    def __init__(self, index: int, name: str, people: tuple[float, float, float, float]) -> None:
        self.index = index
        self.id = name
        self.young, self.others, self.returnees, self.peak = people
        self.works: list[Work] = []
        self.ties: list[Tie] = []
        self.plants: list[tuple[float, float]] = []  # workers and quality of the open ones
        self.paid: list[float] = []
        self.proposal: Proposal | None = None
        self.trust = self.committee = self.isolation = self.poverty = self.local_jobs = self.upkeep_owed = 0.0
        self.care = self.markets = self.craft = 0.0
        self.leaving = self.custom = self.dispersed = 0.0
        self.emigration_index = self.return_index = self.harvest_index = 1.0
        self.usual = Usual(0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
        # What one phase of the semester leaves for the next.
        self.luck: dict[str, list[float]] = {}
        self.envelope = self.envelope_pesos = self.wage = self.leaving_rate = 0.0
        self.flows: Flows = {}
        self.spent = self.delivered = self.delivered_each = 0.0
        self.approved = self.held_up = self.proposed_before = False

    @property
    def residents(self) -> float:
        """People who live here."""
        return self.young + self.others + self.returnees

    @property
    def away(self) -> float:
        """People who live in the north."""
        return sum(tie.emigrants for tie in self.ties)

    @property
    def services(self) -> float:
        """What works do for daily life."""
        return sum(work.service for work in self.works)

    def begin(self, now: Now) -> None:
        """The semester opens: the envelope comes, and some make up their minds to leave."""
        p, luck = now.p, now.luck
        self.luck = {
            name: luck.uniforms(name, self.id, now.city_ids)
            for name in ("leaving", "return", "club formed", "club dissolved")
        }
        self.luck["dance"] = luck.spreads("dance", self.id, now.city_ids)
        work = 1.0 - p.remittance_unemployment * (now.unemployment - 5.0)
        dollars = sum(tie.emigrants * tie.city.pay for tie in self.ties) * (p.remittance * work)
        self.envelope_pesos = float(floor(dollars * now.programme.remittance_index * now.exchange))
        residents = self.residents
        self.envelope = (
            self.envelope_pesos / residents * (p.prices_2000 / now.prices) if residents > 0.0 else 0.0
        )
        north = 1.0 - p.pull_unemployment * (now.unemployment - 5.0)
        half = self.envelope + p.envelope_half
        self.wage = 1.0 + p.custom_wage * self.custom * north + p.envelope_wage * self.envelope / half
        self.leaving_rate = self._leaving(now)

    def _leaving(self, now: Now) -> float:
        p = now.p
        pull = 1.0 + p.pull_unemployment * (5.0 - now.unemployment)
        border = 1.0 - p.border_deterrence * (now.border - 0.5)
        jobs = (self.local_jobs / self.young if self.young > 0.0 else 0.0) - self.usual.jobs
        comfort = self.services - self.usual.services
        held = min(max(1.0 - p.jobs_hold * jobs - p.comfort_holds * comfort, 0.3), 1.7)
        harvest = 1.0 + p.harvest_push * (1.0 - self.harvest_index)
        rate = self.leaving * (pull * border) * held * harvest * self.emigration_index
        return min(max(rate, 0.0), p.leaving_most)

    def build(self, now: Now) -> None:
        """Approvals, building, delivery, upkeep and decay."""
        p = now.p
        self.proposed_before = self.proposal is not None
        self.approved = self.proposed_before and self.index in now.orders.approve
        self.spent, self.held_up = 0.0, False
        for tie in self.ties:
            tie.from_clubs = 0.0
        if self.approved:
            self._approve(now)
        residents, value = self.residents, sum(
            work.done * cost for work, cost in zip(self.works, now.costs, strict=True)
        )  # fmt: skip
        for work in self.works:
            work.build(now, self.id, residents)
        self.delivered = sum(work.delivered for work in self.works)
        self._keep(now, value)
        road = self.works[ROAD].reach
        roads, telephone = -p.road_opens * road * self.isolation, -p.telephone_opens * self.isolation
        self.isolation = min(max(self.isolation + roads + telephone, 0.0), 1.0)
        self.flows["isolation"] = {"roads": roads, "telephone": telephone}

    def _approve(self, now: Now) -> None:
        """The proposal is approved: everybody pays, and works begin."""
        assert self.proposal is not None
        p, programme, proposal = now.p, now.programme, self.proposal
        cost = now.costs[proposal.kind] * proposal.count
        bill = [float(floor(cost * share)) for share in programme.shares]
        self._take_from_clubs(bill[CLUBS])
        bill[CLUBS] = sum(tie.from_clubs for tie in self.ties)
        self.paid = [before + pesos for before, pesos in zip(self.paid, bill, strict=True)]
        self.spent = sum(bill)
        mayor = 1.0 - programme.mayors_will if programme.coins[MUNICIPALITY] > 0.0 else 0.0
        federal = 1.0 - programme.federal_will if programme.coins[FEDERATION] > 0.0 else 0.0
        refusal = p.refusal * (mayor + federal) * (1.0 - 0.5 * self.committee)
        self.held_up = now.luck.uniform("coin refused", self.id) < refusal
        self.works[proposal.kind].approve(proposal.count, p.refusal_delay if self.held_up else 0.0)

    def _take_from_clubs(self, share: float) -> None:
        """Purses pay in proportion; the largest pays the odd pesos."""
        purse = sum(tie.money for tie in self.ties)
        if purse <= 0.0:
            return
        for tie in self.ties:
            tie.from_clubs = float(floor(tie.money * (share / purse)))
        odd = min(share, purse) - sum(tie.from_clubs for tie in self.ties)
        max(self.ties, key=lambda tie: tie.money).from_clubs += odd

    def _keep(self, now: Now, worth: float) -> None:
        """Wear, repair and who pays for it."""
        p = now.p
        fund = now.programme.rules["maintenance_fund"]
        kept = min(max(p.committee_keeps * self.committee + p.fund_keeps * fund, 0.0), 1.0)
        due = floor(worth * p.upkeep_rate)
        by_town = floor(due * kept)
        arrears = self.upkeep_owed + due - by_town
        ordered = 0.0
        if self.index in now.orders.maintain:
            cap = floor(p.maintain_most * now.prices / p.prices_2000)
            ordered = min(arrears, self.upkeep_owed + due, cap)
        self.upkeep_owed = arrears - ordered
        self.flows["upkeep_owed"] = {"due": due, "kept by the town": -by_town, "maintained": -ordered}
        value = max(worth, 1.0)
        worn = p.wear * (1.0 - 0.7 * kept) * (1.0 + 2.0 * min(max(self.upkeep_owed / value, 0.0), 1.0))
        mended = min(max(p.mending * ordered / value, 0.0), 1.0)
        for work in self.works:
            work.wear(worn, mended)

    def share_out(self) -> None:
        """How many of the delivered works fall to each club of the place [0..1]."""
        clubs = sum(tie.clubs for tie in self.ties)
        self.delivered_each = min(self.delivered / clubs, 1.0) if clubs > 0.0 else 0.0

    def employ(self, now: Now) -> None:
        """Jobs at home and poverty."""
        jobs_share = self.local_jobs / self.young if self.young > 0.0 else 0.0
        richer = (self.envelope / self.usual.envelope if self.usual.envelope > 0.0 else 0.0) - 1.0
        self._hire(now, richer)
        p, usual = now.p, self.usual
        served = self.services - sum(work.usual_service for work in self.works)
        pace, aim = p.poverty_pace, usual.poverty * (1.0 - p.poverty_trend * (now.t + 1.0))
        changes = {
            "habit": pace * (aim - self.poverty),
            "works": pace * (-p.poverty_works * served),
            "envelope": pace * (-p.poverty_envelope * min(max(richer, -0.5), 1.0)),
            "jobs": pace * (-p.poverty_jobs * (jobs_share - usual.jobs)),
            "harvest": pace * (p.poverty_harvest * (1.0 - self.harvest_index)),
        }
        self.poverty = settle(self.poverty, changes)
        self.flows["poverty"] = changes

    def _hire(self, now: Now, richer: float) -> None:
        p, rules = now.p, now.programme.rules
        markets, craft = self.markets - self.usual.markets, self.craft - self.usual.craft
        window = rules["productive_window"] + rules["supplier_circle"]
        away = self.away
        reach = sum(tie.emigrants / away * tie.city.distributors for tie in self.ties) if away > 0.0 else 0.0
        learned = p.jobs_learning * min(max(markets + craft, 0.0), 1.0) * (0.1 + 0.6 * window)
        sold = p.jobs_distributor * reach * (0.3 + min(max(markets, 0.0), 1.0))
        spent = p.jobs_envelope * (1.5 - self.dispersed) * min(max(richer, -0.5), 0.5)
        anchors = sum(workers * quality for workers, quality in self.plants)
        built = self.spent / (now.prices / p.prices_2000) / p.works_per_job
        base = self.young * self.usual.jobs
        pace = p.jobs_pace
        changes = {
            "people": pace * (base - self.local_jobs),
            "works": pace * built,
            "envelope": pace * base * spent,
            "learning": pace * base * learned,
            "distributors": pace * base * sold,
            "anchors": pace * p.jobs_anchor * anchors,
        }
        self.local_jobs = settle(self.local_jobs, changes, high=inf)
        self.flows["local_jobs"] = changes

    def move(self, now: Now) -> None:
        """Births, deaths, departures and returns, in whole persons."""
        p, luck = now.p, now.luck
        care = self.care * (0.5 + 0.5 * now.programme.rules["returnee_care"])
        births = floor(self.young * p.birth_rate + luck.uniform("births", self.id))
        deaths = min(floor(self.others * p.death_rate + luck.uniform("deaths", self.id)), self.others)
        grown = floor(self.others * p.coming_of_age + luck.uniform("coming of age", self.id))
        grown = min(grown, self.others - deaths)
        aged = min(floor(self.young * p.ageing + luck.uniform("ageing", self.id)), self.young)
        settled = floor(self.returnees * p.settling * (1.0 + care) + luck.uniform("settling", self.id))
        settled = min(settled, self.returnees)
        restless = min(max(self.leaving_rate * 20.0, 0.0), 1.0)
        share = p.leaving_again * restless * (1.0 - 0.5 * care)
        again = floor(self.returnees * share + luck.uniform("leaving again", self.id))
        again = min(again, self.returnees - settled)
        left, returned = self._cross(now, self.young - aged, again)
        self.young = self.young + grown - aged - left
        self.others = self.others + births - deaths - grown + aged + settled
        self.returnees = self.returnees + returned - settled - again
        self.peak = max(self.peak, self.residents)
        self.flows["young"] = {"coming of age": grown, "ageing": -aged, "leaving": -left}
        self.flows["others"] = {
            "births": births, "deaths": -deaths, "coming of age": -grown, "ageing": aged, "settling": settled,
        }  # fmt: skip
        self.flows["returnees"] = {"return": returned, "settling": -settled, "leaving again": -again}

    def _cross(self, now: Now, there: float, again: float) -> tuple[float, float]:
        """People leave for the cities and come back; how many did."""
        p = now.p
        push = 1.0 + p.return_unemployment * (now.unemployment - 5.0)
        border = min(max(1.0 - p.border_keeps * (now.border - 0.5), 0.2), 2.0)
        coming = min(max(p.return_rate * push * border * self.return_index, 0.0), 0.2)
        wish, away = there * self.leaving_rate, self.away
        favourite = max(self.ties, key=lambda tie: tie.emigrants)
        left_all = returned = 0.0
        for tie in self.ties:
            share = tie.emigrants / away if away > 0.0 else tie.share
            left = min(floor(wish * share + self.luck["leaving"][tie.city.index]), there)
            there -= left
            came = min(floor(tie.emigrants * coming + self.luck["return"][tie.city.index]), tie.emigrants)
            left_again = again if tie is favourite else 0.0
            tie.emigrants = tie.emigrants + left + left_again - came
            tie.flows["emigrants"] = {"leaving": left, "leaving again": left_again, "return": -came}
            left_all += left
            returned += came
        return left_all, returned

    def propose(self, now: Now) -> None:
        """What clubs propose for the coming semester."""
        p, old = now.p, self.proposal
        asked = now.orders.redirect.get(self.index)
        gone = self.approved or self.index in now.orders.send_back
        purses = sum(tie.money for tie in self.ties)
        if old is not None and not gone and asked is None:
            share = now.programme.shares[CLUBS] * now.next_costs[old.kind]
            count = min(old.count, float(floor(purses / share)) if share > 0.0 else 0.0)
            self.proposal = Proposal(old.kind, count, self._home(), old.age + 1.0) if count > 0.0 else None
            return
        kind = self._wanted(now) if asked is None else asked
        share = now.programme.shares[CLUBS] * now.next_costs[kind]
        most = max(1.0, floor(p.proposals_each * self.residents / 10000.0))
        count = min(float(floor(purses * p.purse_pledged / share)) if share > 0.0 else 0.0, most)
        self.proposal = Proposal(kind, count, self._home(), 0.0) if count > 0.0 else None

    def _home(self) -> int:
        return max(self.ties, key=lambda tie: tie.money + tie.clubs).city.index

    def _wanted(self, now: Now) -> int:
        """The kind of work that the place would propose anew: the clock that runs out first."""
        listening = 0.3 + 0.5 * self.committee + 0.6 * now.programme.rules["selection_committee"]
        draws = now.luck.exponentials("proposal", self.id, WORKS)

        def clock(work: Work) -> float:
            weight = work.taste + work.need * (1.0 - work.coverage * work.condition) * listening * 2.0
            return draws[work.kind] / weight

        return min(self.works, key=clock).kind
