"""The seat: what follows what, and what is kept."""

from pathlib import Path

import pytest

from game.play.match import new_match
from game.play.orders import Order
from game.play.sitting import Close, Give, Sitting, Undo
from game.ui.answers import Do, Push, Restart, Series
from game.ui.app import make_stage
from game.ui.course import new_seat, saves_screen
from game.ui.drawer import AUTOSAVE, BEFORE, Drawer, file_id
from game.ui.reach import named
from game.ui.screens.main import MainScreen
from game.ui.screens.notice import Notice
from game.ui.seat import Delete, Leave, Load, SaveAs
from game.ui.settings import Settings
from game.ui.shelf import Begin, Resume, Shelf
from game.ui.widgets import audit


def names(stage):
    return [layer.screen.name for layer in stage.layers]


def notice_of(answer):
    assert isinstance(answer, Push)
    assert isinstance(answer.screen, Notice)
    return answer.screen.key


def test_a_level_begins_with_its_briefing_then_its_card_then_the_desk(played):
    stage, _ = played(clear=False)
    assert names(stage)[0] == "title"
    assert names(stage)[1] == "main"
    assert names(stage)[-1] == "briefing"
    assert set(names(stage)[2:-1]) == {"card"}


def test_a_closed_semester_shows_the_report_over_the_next_card(played):
    stage, _ = played()
    stage.obey(Do(Close()))
    assert names(stage)[:2] == ["title", "main"]
    assert names(stage)[-1] == "report"


def test_twelve_semesters_lead_to_the_legacy(played):
    stage, seat = played()
    for _ in range(12):
        stage.obey(Do(Close()))
    assert seat.sitting.match.over
    assert names(stage) == ["title", "main", "legacy", "report"]


def test_every_closed_semester_is_saved_and_can_be_gone_on_with(played, drawer):
    stage, seat = played()
    stage.obey(Do(Close()))
    again = new_seat(drawer)
    assert isinstance(again.do(Resume(AUTOSAVE)), Series)
    assert again.sitting.match.position.semester == 1
    assert again.sitting.match.seed == seat.sitting.match.seed


def test_leaving_keeps_the_draft_of_the_agenda(played, drawer):
    stage, seat = played()
    place = seat.sitting.match.level.world.places[0]
    stage.obey(Do(Give(Order("defer", (place,)))))
    orders = seat.sitting.agenda.orders
    seat.leave()
    again = new_seat(drawer)
    again.do(Resume(AUTOSAVE))
    assert again.sitting.agenda.orders == orders


def test_a_match_is_kept_under_a_name_and_thrown_away(played):
    _, seat = played()
    seat.do(SaveAs("Más allá del río"))
    kept = [card.id for card in seat.saves()]
    assert kept == [file_id("Más allá del río")]
    assert kept[0].startswith("mas-alla-del-rio-")
    assert seat.saves()[0].title["es"] == "Más allá del río"
    seat.do(Delete(kept[0]))
    assert not seat.saves()


def test_nothing_outside_of_the_folder_is_thrown_away(drawer, tmp_path):
    kept = tmp_path / "kept.tpu"
    kept.write_text("mine", encoding="utf-8")
    drawer.throw_away("../kept")
    assert kept.exists()


def test_a_damaged_save_is_asked_about_and_gone_on_with_from_the_last_sound_semester(played, drawer):
    stage, _ = played()
    stage.obey(Do(Close()))
    stage.obey(Do(Close()))
    file = drawer.folder / f"{AUTOSAVE}.tpu"
    lines = file.read_text(encoding="utf-8").splitlines()
    file.write_text("\n".join([*lines[:2], lines[2].replace("orders", "ordres")]) + "\n", encoding="utf-8")
    again = new_seat(drawer)
    assert notice_of(again.do(Resume(AUTOSAVE))) == "notice.damaged"
    assert again.sitting is None
    again.do(Load(AUTOSAVE))
    assert again.sitting.match.position.semester == 1


def test_a_save_of_a_newer_version_is_told_in_a_sentence(played, drawer, words):
    _, seat = played()
    seat.leave()
    file = drawer.folder / f"{AUTOSAVE}.tpu"
    import hashlib

    text = (
        file.read_text(encoding="utf-8")
        .splitlines()[0]
        .partition(" ")[2]
        .replace('"version":1', '"version":99')
    )
    file.write_text(f"{hashlib.sha256(text.encode()).hexdigest()[:12]} {text}\n", encoding="utf-8")
    answer = new_seat(drawer).do(Resume(AUTOSAVE))
    assert notice_of(answer) == "notice.newer_version"
    assert "99" in words.say("notice.newer_version", "en", **answer.screen.values)


def test_what_is_no_save_is_told(drawer):
    drawer.folder.mkdir(parents=True)
    (drawer.folder / "letter.tpu").write_text("dear diary", encoding="utf-8")
    assert notice_of(new_seat(drawer).do(Resume("letter"))) == "notice.not_a_save"
    assert drawer.cards()[0].problem is not None


def test_a_folder_that_cannot_be_written_is_told_once_and_play_goes_on(words, tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    seat = new_seat(Drawer(blocked / "saves"), lambda: 1)
    seat.do(Begin("zacatecas-1998"))
    first, second = seat.do(Close()), seat.do(Close())
    keys = [
        [
            push.screen.key
            for push in series.answers
            if isinstance(push, Push) and isinstance(push.screen, Notice)
        ]
        for series in (first, second)
    ]
    assert keys == [["notice.unwritable"], []]
    assert len(seat.sitting.match.turns) == 2


def test_leaving_for_the_title_puts_the_match_away(played, drawer):
    stage, seat = played()
    stage.obey(Do(Leave()))
    assert names(stage) == ["title"]
    assert seat.sitting is None
    assert drawer.cards()


def test_back_at_the_title_one_key_goes_on_with_the_match_and_begins_no_other(drawer, words, shelf):
    seat = new_seat(drawer, lambda: 1)
    with_saves = Shelf(shelf.levels, seat.saves, lambda _: ())
    stage = make_stage(Settings(motion=False), (1280, 720), with_saves, seat, words)
    assert stage.tree is not None
    assert stage.top.hands.focus == "begin"
    stage.obey(Do(Begin("zacatecas-1998")))
    stage.obey(Do(Close()))
    stage.obey(Do(Leave()))
    assert stage.tree is not None
    assert stage.top.hands.focus == "continue"


def test_beginning_another_match_keeps_the_one_before(played, drawer):
    stage, seat = played()
    stage.obey(Do(Close()))
    stage.obey(Do(Leave()))
    stage.obey(Do(Begin("guanajuato-1996")))
    seat.leave()
    assert drawer.read(AUTOSAVE).header.level == "guanajuato-1996"
    assert drawer.read(BEFORE).header.level == "zacatecas-1998"


def test_a_damaged_match_can_be_chosen_from_the_title(played, drawer, words):
    stage, seat = played()
    seat.leave()
    file = drawer.folder / f"{AUTOSAVE}.tpu"
    file.write_text(file.read_text(encoding="utf-8") + "torn\n", encoding="utf-8")
    shelf = Shelf(tuple, seat.saves, lambda _: (), saves_screen)
    stage = make_stage(Settings(motion=False), (1024, 600), shelf, new_seat(drawer), words)
    assert audit(stage.tree, stage.context) == []
    assert named(stage.tree, "continue") is None
    stage.obey(named(stage.tree, "saves").press(stage.context))
    assert stage.top.screen.name == "saves"
    stage.obey(named(stage.tree, f"load:{AUTOSAVE}").press(stage.context))
    assert stage.top.screen.key == "notice.damaged"


def test_an_unknown_level_is_told(drawer):
    assert notice_of(new_seat(drawer).do(Begin("atlantis"))) == "notice.no_level"


def test_a_refusal_is_told(played):
    stage, seat = played()
    assert notice_of(seat.do(Undo())) == "refusal.nothing_to_undo"
    stage.obey(Push(Notice("refusal.nothing_to_undo", title="refusal.title")))
    assert audit(stage.tree, stage.context) == []


@pytest.mark.parametrize(
    ("name", "file"), [("Año 1998", "ano-1998"), ("../..", "match"), ("x" * 99, "x" * 40)]
)
def test_names_become_plain_file_names(name, file):
    plain, _, mark = file_id(name).rpartition("-")
    assert plain == file
    assert len(mark) == 8
    assert int(mark, 16) >= 0


def test_the_first_screen_after_a_restart_is_the_main_one(played):
    _, seat = played()
    answer = seat.do(Close())
    assert isinstance(answer.answers[0], Restart)
    assert isinstance(answer.answers[0].screen, MainScreen)


def test_the_drawer_keeps_the_level_and_the_draft(drawer: Drawer, tmp_path: Path):
    from game.content.level import Level
    from game.content.loading import load

    level = load("guanajuato-1996")
    assert isinstance(level, Level)
    drawer.put(Sitting(new_match(level, 3)), "", 0.0)
    assert drawer.read(AUTOSAVE).header.level == "guanajuato-1996"


def test_names_that_look_alike_and_the_autosaves_own_keep_files_of_their_own():
    from game.ui.drawer import file_id

    names = ("autosave", "Autosave", "日本", "中文", "..", "Año", "ano")
    assert len({*map(file_id, names), "autosave", "autosave-before"}) == len(names) + 2


def test_loading_an_older_match_sets_the_one_being_played_aside(played, drawer):
    stage, seat = played()
    seat.do(SaveAs("vieja"))
    for _ in range(3):
        stage.obey(Do(Close()))
    seat.do(Load("vieja"))
    assert len(drawer.read(AUTOSAVE).agendas) == 0
    assert len(drawer.read("autosave-before").agendas) == 3
