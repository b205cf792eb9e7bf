// SPDX-License-Identifier: MIT
// docs/protocol.md says what the code does: methods, doors, who may call, reasons with their codes, close codes, kinds
// and states.
#include "service.h"

#include "platform/agents.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QWebSocketProtocol>

using namespace mesh;

class ProtocolDocumentTest : public QObject
{
    Q_OBJECT
private:
    QString m_text;

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(qEnvironmentVariable("MESH_SOURCE_DIR") + QStringLiteral("/docs/protocol.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_text = QString::fromUtf8(file.readAll());
    }
    void methods()
    {
        QTemporaryDir home;
        auto folder = DataFolder::open(home.filePath(QStringLiteral("data")).toStdString(), true);
        QVERIFY(folder);
        const SystemProcessTable processes;
        const auto agents = AgentTable::standard();
        const auto terminals = TerminalTable::standard();
        const Service service({}, *folder, {processes, agents, terminals});
        const QRegularExpression heading(QStringLiteral("### `([a-z.]+)`\\nDoors: (both|control)\\. Who: (all|human)"));
        QStringList documented;
        for (auto match = heading.globalMatch(m_text); match.hasNext();) {
            const auto one = match.next();
            const auto name = one.captured(1).toStdString();
            const auto found = service.dispatcher().methods().find(name);
            QVERIFY2(found != service.dispatcher().methods().end(), name.c_str());
            QCOMPARE(one.captured(2) == u"both", found->second.where == Method::Where::Both);
            QCOMPARE(one.captured(3) == u"all", found->second.who == Method::Who::All);
            documented << one.captured(1);
        }
        for (const auto &[name, method] : service.dispatcher().methods())
            QVERIFY2(
                documented.contains(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))), name.data());
    }
    void reasons()
    {
        const QRegularExpression row(QStringLiteral("\\| `([a-z_]+)` \\| (-\\d+) \\| (\\d) \\|"));
        int documented = 0;
        for (auto match = row.globalMatch(m_text); match.hasNext(); ++documented) {
            const auto one = match.next();
            const auto reason = reasonFromWire(one.captured(1).toStdString());
            QCOMPARE(QByteArray::fromStdString(std::string(wireName(reason))), one.captured(1).toUtf8());
            QCOMPARE(rpcCode(reason), one.captured(2).toInt());
            QCOMPARE(static_cast<int>(exitCode(reason)), one.captured(3).toInt());
        }
        QCOMPARE(documented, static_cast<int>(Reason::Usage) + 1);
    }
    void closeCodes()
    {
        for (const auto code : {CloseCode::Normal, CloseCode::GoingAway, CloseCode::BinaryFrame, CloseCode::SlowReader,
                 CloseCode::Unauthorized, CloseCode::NameRefused})
            QVERIFY(m_text.contains(QString::number(static_cast<int>(code))));
        // Qt's own.
        for (const auto code : {QWebSocketProtocol::CloseCodeProtocolError, QWebSocketProtocol::CloseCodeWrongDatatype,
                 QWebSocketProtocol::CloseCodeTooMuchData})
            QVERIFY(m_text.contains(QStringLiteral("\n| %1 |").arg(static_cast<int>(code))));
    }
    void kindsAndStates()
    {
        for (const auto kind : {Kind::Message, Kind::Broadcast, Kind::PairSteer, Kind::PairIntercept,
                 Kind::PairInterceptUrgent, Kind::Notice})
            QVERIFY(m_text.contains(
                QLatin1Char('`') + QString::fromStdString(std::string(wireName(kind))) + QLatin1Char('`')));
        for (const auto state :
            {state::stored, state::delivered, state::shown, state::answered, state::refused, state::expired})
            QVERIFY(m_text.contains(QLatin1Char('`') + QString::fromStdString(std::string(state)) + QLatin1Char('`')));
    }
};

QTEST_GUILESS_MAIN(ProtocolDocumentTest)
#include "tst_protocol_document.moc"
