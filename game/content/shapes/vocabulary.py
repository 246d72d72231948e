"""The closed lists of the model and the deck as types, so that each name is declared once, below."""

from typing import Annotated

from game.content.shapes.base import Known
from game.deck.spec import OVERS, SCOPES
from game.model.indicators import INDICATORS
from game.model.names import DOMAINS, MODES, PAYERS, RULES, SEATS, TOPICS, VENTURES, WORKS
from game.model.orders import ORDERS
from game.model.quantities import QUANTITIES

VOCABULARY = {**QUANTITIES, **INDICATORS}
WRITABLE = {name: each for name, each in QUANTITIES.items() if each.writable}
ROLES = (
    "mayor", "director", "teacher", "club_leader", "federation", "priest", "worker", "manager", "returnee",
    "student", "grandmother", "delegate", "professor", "trucker", "journalist", "child",
)  # fmt: skip

QuantityName = Annotated[
    str, Known("quantity", tuple(VOCABULARY), tuple(each.meaning for each in VOCABULARY.values()))
]
WritableName = Annotated[
    str, Known("writable", tuple(WRITABLE), tuple(each.meaning for each in WRITABLE.values()))
]
RuleName = Annotated[str, Known("rule", RULES)]
WorkName = Annotated[str, Known("work", WORKS)]
DomainName = Annotated[str, Known("domain", DOMAINS)]
TopicName = Annotated[str, Known("topic", TOPICS)]
ModeName = Annotated[str, Known("mode", MODES)]
SeatName = Annotated[str, Known("seat", SEATS)]
PayerName = Annotated[str, Known("payer", PAYERS)]
VentureName = Annotated[str, Known("venture", VENTURES)]
OrderName = Annotated[str, Known("order", tuple(ORDERS))]
OverName = Annotated[str, Known("over", OVERS)]
ScopeName = Annotated[str, Known("scope", SCOPES)]
RoleName = Annotated[str, Known("role", ROLES)]
