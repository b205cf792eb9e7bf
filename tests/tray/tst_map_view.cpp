// SPDX-License-Identifier: MIT
// The map answers mouse, keys and screen readers, and rests when nothing moves.
#include "desktop/language.h"
#include "icons/contrast.h"
#include "map/map_colors.h"
#include "map/map_view.h"
#include "map/map_words.h"
#include "map_fixture.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace mesh;

namespace {

QPalette darkPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Base, QColor(0x1e, 0x1f, 0x22));
    palette.setColor(QPalette::Text, QColor(0xe6, 0xe6, 0xe6));
    return palette;
}

MapPicture twoSessions()
{
    auto picture = somePicture(2, 1);
    picture.machines[0].title = QStringLiteral("desk");
    auto &hal = picture.machines[0].sessions[0];
    hal.name = QStringLiteral("hal");
    hal.state = QStringLiteral("busy");
    hal.role = QStringLiteral("grip");
    hal.locks = 2;
    hal.branch = QStringLiteral("<b>main");
    picture.machines[0].sessions.resize(1);
    picture.machines[0].sessions.push_back({QStringLiteral("id1"), QStringLiteral("eve"), QStringLiteral("paused"),
        QStringLiteral("guard"), {}, {}, 0, 1});
    picture.pairs.push_back({QStringLiteral("id0"), QStringLiteral("id1")});
    return picture;
}

const auto id0 = QStringLiteral("id0");
const auto id1 = QStringLiteral("id1");

} // namespace

class TestMapView : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Language> m_english;
    std::unique_ptr<MapView> m_view;

    QPoint middle(int index) const { return m_view->sessionRect(index).center(); }
    QImage shot() const { return m_view->grab().toImage(); }

private Q_SLOTS:
    void init()
    {
        m_english = std::make_unique<Language>(QStringLiteral("en")); // Plurals.
        m_view = std::make_unique<MapView>();
        m_view->resize(700, 500);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->activateWindow();
        m_view->setFocus();
    }
    void cleanup() { m_view.reset(); }

    void clickActivates()
    {
        m_view->setPicture(twoSessions());
        QSignalSpy activated(m_view.get(), &MapView::sessionActivated);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, middle(1));
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].toString(), id1);
        QCOMPARE(m_view->current(), 1);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {2, 2});
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, middle(0));
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, middle(1));
        QTest::mouseClick(m_view->viewport(), Qt::RightButton, {}, middle(1));
        QCOMPARE(activated.size(), 1);
    }

    void linesAnswer_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("tip");
        const auto row = [](const char *name, MapLine::Kind kind, const char *tip) {
            QTest::newRow(name) << static_cast<int>(kind) << QString::fromUtf8(tip);
        };
        row("messages", MapLine::Kind::Messages,
            "hal and eve have written to each other. Click to see the messages of hal.");
        row("pair", MapLine::Kind::Pair, "hal and eve are a pair.");
        row("invitation", MapLine::Kind::Invitation, "hal invites eve to pair.");
        row("held", MapLine::Kind::Held, "A message from hal to eve waits for your decision.");
    }
    void linesAnswer()
    {
        QFETCH(int, kind);
        QFETCH(QString, tip);
        auto picture = twoSessions();
        picture.pairs.clear();
        m_view->setPicture(picture);
        m_view->recall(id0, id1); // What is drawn above it counts.
        const auto wanted = static_cast<MapLine::Kind>(kind);
        if (wanted == MapLine::Kind::Pair)
            picture.pairs.push_back({id0, id1});
        else if (wanted == MapLine::Kind::Invitation)
            picture.invitations.push_back({id0, id1});
        else if (wanted == MapLine::Kind::Held)
            picture.held.push_back({id0, id1});
        m_view->setPicture(picture);
        // Somewhere between the two, above the straight way.
        QPoint on(-1, -1);
        const auto middle = (this->middle(0) + this->middle(1)) / 2;
        for (int y = middle.y() + 40; y > middle.y() - 120 && on.x() < 0; --y) {
            if (m_view->lineAt({middle.x(), y}))
                on = {middle.x(), y - 3};
        }
        QVERIFY(on.x() >= 0);
        QCOMPARE(m_view->lineAt(on), std::optional(MapLine {wanted, {id0, id1}}));
        QVERIFY2(m_view->tipAt(on).contains(tip), qPrintable(m_view->tipAt(on)));
        QSignalSpy activated(m_view.get(), &MapView::lineActivated);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, on);
        QCOMPARE(activated.size(), 1);
        QTest::mouseClick(m_view->viewport(), Qt::RightButton, {}, on);
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, on);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, {2, 2});
        QCOMPARE(activated.size(), 1);
        QVERIFY(m_view->tipAt({2, 2}).isEmpty());
    }

    void keysMoveAndActivate()
    {
        m_view->setPicture(twoSessions());
        QCOMPARE(m_view->current(), 0);
        QSignalSpy activated(m_view.get(), &MapView::sessionActivated);
        QTest::keyClick(m_view.get(), Qt::Key_Left);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QTest::keyClick(m_view.get(), Qt::Key_Enter);
        QCOMPARE(activated.size(), 2);
        QCOMPARE(activated[0][0].toString(), id0);
        QCOMPARE(activated[1][0].toString(), id1);
        m_view->setLayoutDirection(Qt::RightToLeft);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(m_view->current(), 0);
    }

    void menuIsAsked()
    {
        m_view->setPicture(twoSessions());
        QSignalSpy asked(m_view.get(), &MapView::sessionMenuAsked);
        QContextMenuEvent mouse(QContextMenuEvent::Mouse, middle(1), {30, 40});
        QApplication::sendEvent(m_view->viewport(), &mouse);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toString(), id1);
        QCOMPARE(asked[0][1].toPoint(), QPoint(30, 40));
        m_view->setCurrent(0);
        QContextMenuEvent key(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(m_view.get(), &key);
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked[1][0].toString(), id0);
        QCOMPARE(asked[1][1].toPoint(), m_view->viewport()->mapToGlobal(middle(0)));
    }

    void focusFollowsItsSession()
    {
        m_view->setPicture(twoSessions());
        m_view->setCurrent(1);
        auto picture = twoSessions();
        picture.machines[0].sessions.erase(picture.machines[0].sessions.begin());
        m_view->setPicture(picture);
        QCOMPARE(m_view->current(), 0);
        QCOMPARE(m_view->session(0).id, id1);
        m_view->setPicture({});
        QCOMPARE(m_view->current(), -1);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        m_view->setPicture(twoSessions());
        QCOMPARE(m_view->current(), 0);
    }

    void restsWhenIdle()
    {
        QVERIFY(!m_view->isMoving());
        m_view->setPicture(twoSessions());
        QVERIFY(!m_view->isMoving());
        m_view->showMessage(QStringLiteral("human"), id1, false);
        m_view->showMessage(id0, QStringLiteral("nobody"), false);
        m_view->showMessage(id0, id0, false);
        QVERIFY(!m_view->isMoving());
    }

    void animationEndsByItself()
    {
        m_view->setPicture(twoSessions());
        const auto before = shot();
        m_view->showMessage(id0, id1, false);
        QVERIFY(m_view->isMoving());
        QTest::qWait(200);
        QVERIFY(shot() != before);
        QTRY_VERIFY_WITH_TIMEOUT(!m_view->isMoving(), Passage::flight + Passage::glow + 3000);
        QVERIFY(shot() != before); // Who has talked to whom stays.
    }

    void nothingRunsUnseen()
    {
        m_view->setPicture(twoSessions());
        m_view->showMessage(id0, id1, false);
        m_view->hide();
        QVERIFY(!m_view->isMoving());
        m_view->showMessage(id0, {}, true);
        QVERIFY(!m_view->isMoving());
        m_view->show();
        QVERIFY(!m_view->isMoving());
    }

    void canBeWithoutMotion()
    {
        m_view->setPicture(twoSessions());
        const auto before = shot();
        m_view->setAnimated(false);
        m_view->showMessage(id0, id1, false);
        QVERIFY(!m_view->isMoving());
        const auto passed = shot();
        QVERIFY(passed != before);
        m_view->showMessage(id1, id0, true);
        QCOMPARE(shot(), passed); // That it waits is told by the picture.
        auto picture = twoSessions();
        picture.held.push_back({id1, id0});
        m_view->setPicture(picture);
        const auto held = shot();
        QVERIFY(held != passed);
        picture.held.clear();
        picture.invitations.push_back({id1, id0});
        m_view->setPicture(picture);
        QVERIFY(shot() != passed && shot() != held);
        std::swap(picture.invitations.front().from, picture.invitations.front().to);
        const auto invited = shot();
        m_view->setPicture(picture);
        QVERIFY(shot() != invited); // Who invites whom can be seen.
    }

    void trafficIsBounded()
    {
        MapTraffic traffic;
        for (int from = 0; from < 60; ++from) {
            for (int to = 0; to < 60; ++to)
                traffic.add({QString::number(from), QString::number(to), false, 0});
        }
        QCOMPARE(traffic.passages().size(), MapTraffic::most);
        traffic.keep({QStringLiteral("59"), QStringLiteral("58")});
        for (const auto &passage : traffic.passages())
            QVERIFY(passage.isBetween(QStringLiteral("58"), QStringLiteral("59")) || passage.from == passage.to);
    }

    void whatIsRecalledIsOlderThanWhatPasses()
    {
        MapTraffic traffic;
        traffic.add({id0, id1, false, 1000});
        traffic.recall(id1, id0); // It has a line.
        QCOMPARE(traffic.passages().size(), std::size_t {1});
        traffic.recall(id0, id0);
        for (std::size_t other = 0; other < 2 * MapTraffic::most; ++other)
            traffic.recall(id0, QString::number(other));
        QCOMPARE(traffic.passages().size(), MapTraffic::most);
        QCOMPARE(traffic.passages().back().start, qint64 {1000});
        QVERIFY(!traffic.passages().front().isMoving(0));
        traffic.add({QStringLiteral("a"), QStringLiteral("b"), false, 2000});
        QCOMPARE(traffic.passages().size(), MapTraffic::most);
        QCOMPARE(traffic.passages().back().from, QStringLiteral("a"));
    }

    void passages()
    {
        const Passage passed {id0, id1, false, 1000};
        QCOMPARE(passed.progress(1000), 0.0);
        QCOMPARE(passed.progress(1000 + Passage::flight), 1.0);
        QCOMPARE(passed.brightness(1000 + Passage::flight), 1.0);
        QCOMPARE(passed.brightness(1000 + Passage::flight + Passage::glow), 0.0);
        QVERIFY(!passed.isMoving(1000 + Passage::flight + Passage::glow));
        QCOMPARE((Passage {id0, id1, true, 0}).progress(100'000), 0.5);
    }

    void accessible()
    {
        m_view->setPicture(twoSessions());
        auto *map = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(map);
        QCOMPARE(map->role(), QAccessible::List);
        QCOMPARE(map->text(QAccessible::Name), QStringLiteral("Map of the mesh"));
        QCOMPARE(map->text(QAccessible::Description), QStringLiteral("2 sessions, 1 machine, 1 pair, 1 stopped"));
        QCOMPARE(map->childCount(), 2);
        auto *hal = map->child(0);
        QCOMPARE(hal->text(QAccessible::Name), QStringLiteral("hal, busy, Grip, 2 locks"));
        QCOMPARE(hal->text(QAccessible::Description), QStringLiteral("desk"));
        QCOMPARE(map->child(1)->text(QAccessible::Name), QStringLiteral("eve, stopped, Guard, 1 message waits"));
        QCOMPARE(map->child(0), hal);
        QCOMPARE(map->indexOfChild(hal), 0);
        QCOMPARE(hal->parent(), map);
        const auto centre = hal->rect().center();
        QCOMPARE(map->childAt(centre.x(), centre.y()), hal);
        QVERIFY(hal->state().focusable);
        QVERIFY(!map->child(2));

        QSignalSpy activated(m_view.get(), &MapView::sessionActivated);
        hal->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(activated.size(), 1);
        map->child(1)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        QCOMPARE(m_view->current(), 1);
        m_view->setPicture(somePicture(0, 1));
        QCOMPARE(map->childCount(), 0);
    }

    void tipsTakeNothingForMarkup()
    {
        const auto picture = twoSessions();
        const auto tip = mapSessionTip(picture.machines[0].sessions[0], picture.machines[0]);
        QVERIFY(tip.contains(QStringLiteral("&lt;b&gt;main")));
    }

    void emptySaysWhatToDo()
    {
        QVERIFY(mapEmptyHint().contains(QStringLiteral("/mesh connect")));
        QCOMPARE(m_view->accessibleDescription(), mapEmptyHint());
        QImage blank(shot());
        blank.fill(m_view->palette().color(QPalette::Base));
        QVERIFY(shot() != blank);
    }

    void colorsStandOut_data()
    {
        QTest::addColumn<QPalette>("palette");
        QPalette light;
        light.setColor(QPalette::Base, Qt::white);
        light.setColor(QPalette::Text, Qt::black);
        QTest::newRow("light") << light;
        QTest::newRow("dark") << darkPalette();
        QPalette black = darkPalette();
        black.setColor(QPalette::Base, Qt::black);
        QTest::newRow("black") << black;
        QPalette sand = light;
        sand.setColor(QPalette::Base, QColor(0xfd, 0xf6, 0xe3));
        sand.setColor(QPalette::Text, QColor(0x65, 0x7b, 0x83));
        QTest::newRow("sand") << sand;
    }
    void colorsStandOut()
    {
        QFETCH(QPalette, palette);
        const MapColors colors(palette);
        for (const auto &ground : {colors.ground, colors.panel}) {
            for (const auto &shape : {colors.idle, colors.busy, colors.waiting, colors.paused, colors.absent,
                     colors.message, colors.held, colors.pair, colors.lock, colors.focus}) {
                QVERIFY(contrast(shape, ground) >= 3);
                QVERIFY(contrast(MapColors::on(shape), shape) >= 3);
            }
            for (const auto &text : {colors.text, colors.faint, colors.trouble})
                QVERIFY(contrast(text, ground) >= 4.5);
        }
    }

    void followsThePalette()
    {
        m_view->setPicture(twoSessions());
        const auto light = shot();
        m_view->setPalette(darkPalette());
        QVERIFY(shot() != light);
        QCOMPARE(shot().pixelColor(1, 1), QColor(0x1e, 0x1f, 0x22));
    }

    void scrollsToTheFocus()
    {
        m_view->resize(300, 260);
        m_view->setPicture(somePicture(60, 3));
        QVERIFY(m_view->verticalScrollBar()->maximum() > 0);
        QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QVERIFY(m_view->viewport()->rect().contains(m_view->sessionRect(59)));
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QVERIFY(m_view->viewport()->rect().contains(m_view->sessionRect(0)));
        m_view->resize(1400, 1000);
        QCOMPARE(m_view->verticalScrollBar()->maximum(), 0);
    }
    void mirroredItScrollsFromTheRight()
    {
        m_view->setLayoutDirection(Qt::RightToLeft);
        m_view->resize(90, 260);
        m_view->setPicture(somePicture(12, 3));
        m_view->resize(m_view->sessionRect(0).width() + 30, 260); // One fits beside a bar, whatever the font.
        auto *bar = m_view->horizontalScrollBar();
        QVERIFY(bar->maximum() > 0);
        const auto visible = [this](int index) {
            return m_view->viewport()->rect().adjusted(-1, -1, 1, 1).contains(m_view->sessionRect(index));
        };
        int rightmost = 0;
        int leftmost = 0;
        for (int index = 1; index < m_view->sessionCount(); ++index) {
            if (m_view->sessionRect(index).left() > m_view->sessionRect(rightmost).left())
                rightmost = index;
            if (m_view->sessionRect(index).left() < m_view->sessionRect(leftmost).left())
                leftmost = index;
        }
        QCOMPARE(bar->value(), 0); // Where reading starts.
        QVERIFY(m_view->sessionRect(rightmost).right() <= m_view->viewport()->width());
        QVERIFY(m_view->sessionRect(leftmost).left() < 0);
        for (const int index : {leftmost, rightmost}) {
            m_view->setCurrent(index);
            QVERIFY(visible(index));
        }
    }
};

QTEST_MAIN(TestMapView)
#include "tst_map_view.moc"
