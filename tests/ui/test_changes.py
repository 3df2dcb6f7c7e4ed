import threading

from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.ui.changes import ChangeFeed


def news(kind):
    return Changes(events=(), kinds=frozenset({kind}), ids=frozenset())


def screen(qtbot, feed, kinds=("ticket",)):
    widget, loads = QWidget(), []
    qtbot.addWidget(widget)
    return widget, loads, feed.follow(widget, kinds, lambda: loads.append(1))


def test_a_screen_that_is_seen_reloads_once_for_several_commits(qtbot):
    feed = ChangeFeed()
    widget, loads, _follower = screen(qtbot, feed)
    widget.show()
    for _ in range(5):
        feed.publish(news("ticket"))
    qtbot.waitUntil(lambda: loads == [1])
    qtbot.wait(60)
    assert loads == [1]


def test_a_hidden_screen_waits_until_it_is_shown(qtbot):
    feed = ChangeFeed()
    widget, loads, follower = screen(qtbot, feed)
    feed.publish(news("ticket"))
    qtbot.waitUntil(lambda: follower.stale)
    assert loads == []
    widget.show()
    qtbot.waitUntil(lambda: loads == [1])


def test_news_of_other_kinds_is_not_its_business(qtbot):
    feed = ChangeFeed()
    widget, loads, follower = screen(qtbot, feed)
    widget.show()
    feed.publish(news("client"))
    qtbot.wait(60)
    assert not follower.stale
    assert loads == []


def test_the_store_may_publish_from_its_own_thread(qtbot):
    feed = ChangeFeed()
    widget, loads, _follower = screen(qtbot, feed)
    widget.show()
    thread = threading.Thread(target=feed.publish, args=(news("ticket"),))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: loads == [1])
