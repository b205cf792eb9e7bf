// SPDX-License-Identifier: MIT
#include "doors/door_verdict.h"

#include <QTest>

using namespace mesh;

namespace {

constexpr quint16 port = 9474;
const QByteArray host = "Host: 127.0.0.1:9474\r\n";
const QByteArray upgrade = "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                           "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";

DoorVerdict verdictOn(const QByteArray &bytes)
{
    return judge({bytes.data(), static_cast<std::size_t>(bytes.size())}, port);
}

/// What a row expects: 0 for more bytes, 101 for an upgrade, 200 for health, else the refusal.
int outcome(const DoorVerdict &verdict)
{
    return verdict.kind == DoorVerdict::Kind::NeedMore ? 0 : verdict.status;
}

} // namespace

class DoorVerdictTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rules_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const auto row = [](const char *title, int status, const QByteArray &request) {
            QTest::newRow(title) << request << status;
        };
        const auto health = [&](const char *title, int status, const QByteArray &fields) {
            row(title, status, "GET /health HTTP/1.1\r\n" + fields + "\r\n");
        };
        const auto socket = [&](const char *title, int status, const QByteArray &fields) {
            row(title, status, "GET / HTTP/1.1\r\n" + fields + "\r\n");
        };

        health("health", 200, host);
        health("health by IPv6", 200, "Host: [::1]:9474\r\n");
        health("health by name", 200, "Host: localhost:9474\r\n");
        health("health by name in capitals", 200, "HOST:LocalHost:9474\r\n");
        health("blanks around a value", 200, "Host: \t 127.0.0.1:9474 \t\r\n");
        health("other fields", 200, host + "User-Agent: curl/7\r\nAccept: */*\r\nX-Empty:\r\n");
        health("bytes above ASCII in a value", 200, host + "User-Agent: caf\xc3\xa9\r\n");
        health("empty body", 200, host + "Content-Length: 0\r\n");
        row("bytes behind health", 200, "GET /health HTTP/1.1\r\n" + host + "\r\nGET / HTTP/1.1\r\n");
        socket("upgrade", 101, host + upgrade);
        socket("upgrade with protocols and extensions", 101,
            host + upgrade
                + "Sec-WebSocket-Protocol: a\r\nSec-WebSocket-Protocol: b\r\nSec-WebSocket-Extensions: "
                  "permessage-deflate\r\n");
        socket("upgrade among others", 101,
            host + QByteArray(upgrade).replace("Connection: Upgrade", "Connection: keep-alive, upgrade"));

        health("no host", 403, "");
        health("two hosts", 403, host + host);
        health("two hosts in other letters", 403, host + "hOST: 127.0.0.1:9474\r\n");
        health("empty host", 403, "Host:\r\n");
        health("foreign host", 403, "Host: evil.example:9474\r\n");
        health("foreign host that begins like ours", 403, "Host: 127.0.0.1:9474.evil.example\r\n");
        health("other port", 403, "Host: 127.0.0.1:9475\r\n");
        health("no port", 403, "Host: 127.0.0.1\r\n");
        health("port with a zero", 403, "Host: 127.0.0.1:09474\r\n");
        health("other loopback", 403, "Host: 127.0.0.2:9474\r\n");
        health("IPv6 without brackets", 403, "Host: ::1:9474\r\n");
        health("name with a dot", 403, "Host: localhost.:9474\r\n");
        health("user in the host", 403, "Host: a@127.0.0.1:9474\r\n");
        health("origin", 403, host + "Origin: https://evil.example\r\n");
        health("our origin", 403, host + "Origin: http://127.0.0.1:9474\r\n");
        health("null origin", 403, host + "Origin: null\r\n");
        health("empty origin", 403, host + "Origin:\r\n");
        health("origin in other letters", 403, host + "ORIGIN: x\r\n");
        socket("upgrade with origin", 403, host + upgrade + "Origin: https://evil.example\r\n");

        row("other path", 404, "GET /other HTTP/1.1\r\n" + host + "\r\n");
        row("query", 404, "GET /health?x HTTP/1.1\r\n" + host + "\r\n");
        row("whole address as path", 404, "GET http://127.0.0.1:9474/health HTTP/1.1\r\n" + host + "\r\n");
        row("upgrade elsewhere", 404, "GET /bus HTTP/1.1\r\n" + host + upgrade + "\r\n");
        row("post", 405, "POST /health HTTP/1.1\r\n" + host + "Content-Length: 9\r\n\r\n");
        row("head", 405, "HEAD /health HTTP/1.1\r\n" + host + "\r\n");
        row("options", 405, "OPTIONS * HTTP/1.1\r\n" + host + "\r\n");
        row("method in small letters", 405, "get /health HTTP/1.1\r\n" + host + "\r\n");
        row("HTTP/1.0", 505, "GET /health HTTP/1.0\r\n" + host + "\r\n");
        row("HTTP/1.0 without host", 505, "GET /health HTTP/1.0\r\n\r\n");
        row("HTTP/2", 505, "PRI * HTTP/2.0\r\n\r\n");
        row("HTTP/1.10", 505, "GET / HTTP/1.10\r\n" + host + "\r\n");

        row("no version", 400, "GET /health\r\n" + host + "\r\n");
        row("two blanks", 400, "GET  /health HTTP/1.1\r\n" + host + "\r\n");
        row("blank first", 400, " GET /health HTTP/1.1\r\n" + host + "\r\n");
        row("blank last", 400, "GET /health HTTP/1.1 \r\n" + host + "\r\n");
        row("tab", 400, "GET\t/health\tHTTP/1.1\r\n" + host + "\r\n");
        row("no method", 400, " / HTTP/1.1\r\n" + host + "\r\n");
        row("no token as method", 400, "G(T / HTTP/1.1\r\n" + host + "\r\n");
        row("not HTTP", 400, "GET / ICE/1.1\r\n" + host + "\r\n");
        row("empty line first", 400, "\r\nGET /health HTTP/1.1\r\n" + host + "\r\n");
        row("only an empty line", 400, "\r\n\r\n");
        health("bare LF", 400, "Host: 127.0.0.1:9474\n");
        health("bare CR", 400, "A: b\rHost: 127.0.0.1:9474\r\n");
        health("NUL", 400, host + QByteArray("A: \0\r\n", 6));
        health("DEL", 400, host + "A: \x7f\r\n");
        health("escape", 400, host + "A: \x1b[0m\r\n");
        health("folded", 400, host + "A: b\r\n c\r\n");
        health("folded first", 400, " A: b\r\n" + host);
        health("blank before the colon", 400, "Host : 127.0.0.1:9474\r\n");
        health("no colon", 400, host + "nothing\r\n");
        health("no name", 400, host + ": x\r\n");
        health("no token as name", 400, host + "a b: x\r\n");
        health("name above ASCII", 400, host + "\xc3\xa9: x\r\n");
        health("body", 400, host + "Content-Length: 5\r\n");
        health("lengths", 400, host + "Content-Length: 5\r\nContent-Length: 0\r\n");
        health("chunks", 400, host + "Transfer-Encoding: chunked\r\n");

        socket("no upgrade", 426, host);
        socket("upgrade to something else", 426, host + QByteArray(upgrade).replace("websocket", "h2c"));
        socket("no connection field", 426, host + QByteArray(upgrade).replace("Connection: Upgrade\r\n", ""));
        socket("kept connection", 426,
            host + QByteArray(upgrade).replace("Connection: Upgrade", "Connection: keep-alive"));
        socket("version 8", 426, host + QByteArray(upgrade).replace("13", "8"));
        socket("no version of WebSocket", 426, host + QByteArray(upgrade).replace("Sec-WebSocket-Version: 13\r\n", ""));
        socket("two upgrades", 400, host + upgrade + "Upgrade: websocket\r\n");
        socket("two connections", 400, host + upgrade + "Connection: Upgrade\r\n");
        socket("two keys", 400, host + upgrade + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n");
        socket("two versions", 400, host + upgrade + "Sec-WebSocket-Version: 13\r\n");
        socket("short key", 400, host + QByteArray(upgrade).replace("dGhlIHNhbXBsZSBub25jZQ==", "dGhl"));
        socket("key that is no base64", 400, host + QByteArray(upgrade).replace("dGhl", "d*hl"));
        row("bytes behind an upgrade", 400, "GET / HTTP/1.1\r\n" + host + upgrade + "\r\n\x81");

        row("nothing", 0, "");
        row("half a line", 0, "GET /hea");
        row("half an end", 0, "GET /health HTTP/1.1\r\n" + host + "\r");
        row("TLS", 400, QByteArray("\x16\x03\x01\x02\x00\x01", 6));
        row("bare LF, not complete", 400, "GET /health HTTP/1.1\nHost");
        row("64 fields", 200, "GET /health HTTP/1.1\r\n" + host + QByteArray("A: b\r\n").repeated(63) + "\r\n");
        row("65 fields", 431, "GET /health HTTP/1.1\r\n" + host + QByteArray("A: b\r\n").repeated(64) + "\r\n");
    }
    void rules()
    {
        QFETCH(QByteArray, request);
        const auto verdict = verdictOn(request);
        QTEST(outcome(verdict), "status");
        QCOMPARE(verdict.kind == DoorVerdict::Kind::Refuse, !verdict.text.empty());
    }

    void sizes()
    {
        const auto begin = "GET /health HTTP/1.1\r\n" + host + "A: ";
        const auto sized
            = [&](qsizetype size) { return begin + QByteArray(size - begin.size() - 4, 'x') + "\r\n\r\n"; };
        QCOMPARE(outcome(verdictOn(sized(8192))), 200);
        QCOMPARE(outcome(verdictOn(sized(8193))), 431);
        QCOMPARE(outcome(verdictOn(sized(9000).left(8192))), 0);
        QCOMPARE(outcome(verdictOn(sized(9000).left(8193))), 431);
    }

    /// A header that comes in pieces is never refused, nor accepted, before its end.
    void everyPrefix()
    {
        const auto request = "GET / HTTP/1.1\r\n" + host + upgrade + "\r\n";
        for (qsizetype size = 0; size < request.size(); ++size)
            QCOMPARE(outcome(verdictOn(request.left(size))), 0);
        QCOMPARE(outcome(verdictOn(request)), 101);
    }
};

QTEST_APPLESS_MAIN(DoorVerdictTest)
#include "tst_door_verdict.moc"
