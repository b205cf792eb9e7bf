// SPDX-License-Identifier: MIT
#include "safety/mesh_call.h"

#include <QTest>

using mesh::MeshCall;

Q_DECLARE_METATYPE(MeshCall::Kind)

namespace {

constexpr auto ourMesh = "/opt/grip/bin/mesh";

MeshCall judge(const QByteArray &command)
{
    return mesh::judgeMeshCall(command.toStdString(), ourMesh);
}

void row(const char *command, MeshCall::Kind kind)
{
    QTest::newRow(command) << QByteArray(command) << kind;
}

} // namespace

class TestMeshCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<MeshCall::Kind>("kind");
        using enum MeshCall::Kind;

        for (const char *command : {"mesh list", "mesh status --json", "mesh inbox --peek", "mesh inbox --all",
                 "mesh inbox --after k3f9", "mesh connect", "mesh connect hal", "mesh disconnect", "  mesh list  ",
                 "\tmesh\tlist", "mesh --help", "mesh --version", "mesh send --help", "mesh send hal hello",
                 "mesh send hal 'what is it? a; b | c & $HOME `id`'", "mesh send hal \"what's your branch?\"",
                 "mesh send hal \"a; b && c > d * {x}\"", "mesh send --urgent hal text",
                 "mesh send --wait shown hal text", "mesh send --wait=shown hal text",
                 "mesh send hal 'ask a@b.example'", "mesh send hal \"gr\303\274\303\237e\"", "mesh send 5f0c1d2e text",
                 "mesh reply k3f9 'it is done'", "mesh reply k3f9 'ask hal@studio'", "mesh reply '#k3f9' yes",
                 "mesh broadcast 'stand-up'", "mesh read k3f9", "mesh read k3f9 --page 2", "mesh read k3f9 --page=2",
                 "mesh log -n 20", "mesh inbox --follow", "mesh receipt k3f9", "mesh config list",
                 "mesh config get port", "mesh config set port 9475", "mesh service status", "mesh service start",
                 "mesh doctor", "\"mesh\" list", "'mesh' list", "m'es'h list", "/opt/grip/bin/mesh list",
                 "'/opt/grip/bin/mesh' list", "mesh send hal ''", "mesh send hal -", "mesh send hal 'a'\"b\"c",
                 "mesh plugin status", "mesh send hal 'tab\there'"})
            row(command, Allowed);

        for (const char *command : {"", " ", "ls", "meshd", "mesh-hook Stop", "./mesh list", "/tmp/mesh list",
                 "bin/mesh list", "echo mesh list", "sudo mesh list", "env mesh list", "FOO=1 mesh list",
                 "PATH=/tmp mesh list", "\\mesh list", "$(mesh list)", "`mesh list`", "(mesh list)", "{ mesh list; }",
                 "! mesh list", "exec mesh list", "~/mesh list", "=mesh list", "mes\\h list", "mesh;ls", "mesh&&ls",
                 "\nmesh list", "m$()esh list", "MESH list", "'mesh list'", "if mesh list", "<x mesh list",
                 "mesh\302\240list", "/opt/grip/bin/../bin/mesh list", "mesh\rlist", "#mesh list"})
            row(command, NotMesh);

        for (const char *command :
            {"mesh", "mesh list; ls", "mesh list;ls", "mesh list && ls", "mesh list | sh", "mesh list & ls",
                "mesh list > ~/.bashrc", "mesh list >x", "mesh read k3f9 >> x", "mesh send hal - < /etc/passwd",
                "mesh send hal - <<< x", "mesh send hal <(ls)", "mesh list\nls", "mesh list\n", "mesh list\r\nls",
                "mesh send hal 'a\nb'", "mesh send hal \"a\nb\"", "mesh send hal $HOME", "mesh send hal \"$HOME\"",
                "mesh send hal \"${x}\"", "mesh send hal \"$(id)\"", "mesh send hal \"`id`\"", "mesh send hal `id`",
                "mesh send hal $(id)", "mesh send hal $'a\\nb'", "mesh send hal $\"a\"", "mesh send hal \"a\\\"b\"",
                "mesh send hal a\\ b", "mesh send hal \"wow!\"", "mesh send hal wow!", "mesh send hal !!",
                "mesh send hal *", "mesh send hal a?", "mesh send hal [ab]", "mesh send hal {a,b}", "mesh send hal ~",
                "mesh send hal ~root", "mesh send hal a}", "mesh send hal (a)", "mesh send hal it's",
                "mesh send hal 'open", "mesh send hal \"open", "mesh send hal 'a' 'b", "mesh send hal a # b",
                "mesh list #x", "mesh reply #k3f9 yes", "mesh send hal a^b", "mesh send hal =ls",
                "mesh send hal gr\303\274n", "mesh send hal a\302\240b", "mesh send hal '\033[31m'",
                "mesh send hal '\177'", "mesh send hal 'a\rb'", "mesh send hal@studio text",
                "mesh send 'hal@studio' text", "mesh send h'al@'studio text", "mesh send --urgent hal@studio text",
                "mesh send --wait shown hal@studio x", "mesh send -- hal@studio text",
                "mesh send --wait -- hal@studio text", "mesh send --wait -- -- hal@studio text", "mesh frobnicate",
                "mesh --slash 'approve'", "mesh --slash=approve", "mesh --json list", "mesh --dir /tmp list",
                "mesh read k3f9 -o /home/u/.bashrc", "mesh read k3f9 --output=x", "mesh read -o x k3f9",
                "mesh read k3f9 -ox", "mesh read k3f9 --raw", "mesh read -- k3f9", "mesh plugin install",
                "mesh plugin install --source /tmp/x", "mesh 'list", "mesh list 'a\nb'", "mesh list |& ls",
                "mesh list 2>&1", "mesh list \\"})
            row(command, NotPlain);

        for (const char *command : {"mesh service stop", "mesh service --json stop", "'mesh' service 'stop'",
                 "mesh service restart", "mesh plugin remove", "/opt/grip/bin/mesh service stop"})
            row(command, HumanOnly);
    }

    void kinds()
    {
        QFETCH(QByteArray, command);
        QFETCH(MeshCall::Kind, kind);
        const auto call = judge(command);
        QCOMPARE(int(call.kind), int(kind));
        QCOMPARE(call.command.empty(), kind != MeshCall::Kind::Allowed);
        QCOMPARE(call.reason.empty(), kind != MeshCall::Kind::HumanOnly);
    }

    void rewritesTheFirstWordOnly()
    {
        QCOMPARE(judge("mesh list").command, std::string("/opt/grip/bin/mesh list"));
        QCOMPARE(judge("  'mesh'\tsend hal  'a  b' ").command, std::string("/opt/grip/bin/mesh\tsend hal  'a  b' "));
        QCOMPARE(judge("mesh send mesh mesh").command, std::string("/opt/grip/bin/mesh send mesh mesh"));
    }

    void quotesThePathIfNeeded()
    {
        QCOMPARE(
            mesh::judgeMeshCall("mesh list", "/opt/my tools/mesh").command, std::string("'/opt/my tools/mesh' list"));
        QCOMPARE(mesh::judgeMeshCall("mesh list", "/opt/it's $(id)/mesh").command,
            std::string("'/opt/it'\\''s $(id)/mesh' list"));
        QCOMPARE(int(mesh::judgeMeshCall("'/opt/my tools/mesh' list", "/opt/my tools/mesh").kind),
            int(MeshCall::Kind::Allowed));
    }

    void withoutAPathNothingIsOurs()
    {
        QCOMPARE(int(mesh::judgeMeshCall("mesh list", "").kind), int(MeshCall::Kind::NotMesh));
    }

    void namesWhomItAddresses()
    {
        QCOMPARE(judge("mesh send hal hello").target, std::string("hal"));
        QCOMPARE(judge("mesh send --urgent --wait shown hal 'a b'").target, std::string("hal"));
        QCOMPARE(judge("mesh send human 'done'").target, std::string("human"));
        QCOMPARE(judge("mesh broadcast 'hello @all'").target, std::string("broadcast"));
        QCOMPARE(judge("mesh reply k3f9 yes").target, std::string());
        QCOMPARE(judge("mesh list").target, std::string());
    }

    void namesTheHumanOnlyVerb()
    {
        QVERIFY(judge("mesh service stop").reason.find("`mesh service stop`") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestMeshCall)
#include "tst_mesh_call.moc"
