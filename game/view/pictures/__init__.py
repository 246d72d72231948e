"""What the pictures show, as plain data."""

from game.view.pictures.charts import CourseData, LedgerData, TankData, TimelineData
from game.view.pictures.heads import ROLES, TRADES, HeadData, SeatData, TableData
from game.view.pictures.land import Land, read_land
from game.view.pictures.sarape import Row, SarapeData
from game.view.pictures.shores import CellData, CityData, ClubsData, ThreadData, TwoShores, VentureData
from game.view.pictures.village import PeopleData, PostcardData, VillageData, WorkData

__all__ = [
    "ROLES",
    "TRADES",
    "CellData",
    "CityData",
    "ClubsData",
    "CourseData",
    "HeadData",
    "Land",
    "LedgerData",
    "PeopleData",
    "PostcardData",
    "Row",
    "SarapeData",
    "SeatData",
    "TableData",
    "TankData",
    "ThreadData",
    "TimelineData",
    "TwoShores",
    "VentureData",
    "VillageData",
    "WorkData",
    "read_land",
]
