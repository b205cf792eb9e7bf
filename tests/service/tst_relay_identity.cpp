// SPDX-License-Identifier: MIT
// Our key and certificate: made once, kept for ever, made again only where the key can stay.
#include "relay_fixture.h"

#include <QCryptographicHash>

#include <filesystem>
#include <sys/stat.h>

using namespace mesh;
using namespace mesh::test;

namespace {

constexpr Millis day = 86'400'000;
const std::string keyFile = "identity/key.pem";
const std::string certificateFile = "identity/certificate.pem";

mode_t modeOf(const std::string &path)
{
    struct stat facts {
    };
    return ::stat(path.c_str(), &facts) == 0 ? facts.st_mode & 07777 : 0;
}

} // namespace

class RelayIdentityTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isMadeOnceAndStays()
    {
        TestFolder folder;
        const auto made = Identity::open(*folder, wallClock());
        QVERIFY(made);
        QVERIFY(!made->key().isNull() && !made->certificate().isNull());
        QCOMPARE(modeOf(folder.file("identity")), mode_t {0700});
        QCOMPARE(modeOf(folder.file(keyFile)), mode_t {0600});
        QCOMPARE(modeOf(folder.file(certificateFile)), mode_t {0600});
        QVERIFY(readAll(folder.file(keyFile)).starts_with("-----BEGIN PRIVATE KEY-----")); // PKCS#8.
        const auto again = Identity::open(*folder, wallClock());
        QVERIFY(again);
        QCOMPARE(again->fingerprint(), made->fingerprint());
        QCOMPARE(again->certificate(), made->certificate());
        QCOMPARE(again->key(), made->key());
    }
    void certificateIsWhatOthersExpect()
    {
        const auto now = wallClock();
        const auto identity = someIdentity(now);
        const auto certificate = identity.certificate();
        QCOMPARE(
            certificate.subjectInfo(QSslCertificate::CommonName), QStringList {QStringLiteral("grip-session-mesh")});
        QVERIFY(certificate.isSelfSigned());
        QCOMPARE(certificate.version(), QByteArray("3"));
        QCOMPARE(certificate.publicKey().algorithm(), QSsl::Ec);
        QCOMPARE(certificate.effectiveDate().toMSecsSinceEpoch() / 1000, (now - day) / 1000);
        QCOMPARE(certificate.expiryDate().toMSecsSinceEpoch() / 1000, (now + 3650 * day) / 1000);
        QVERIFY(someIdentity(now).certificate().serialNumber() != certificate.serialNumber());
    }
    void fingerprintIsTheHashOfThePublicKeyInfo()
    {
        const auto identity = someIdentity();
        const auto der = identity.certificate().toDer();
        const auto start = der.indexOf(QByteArray::fromHex("3059301306072a8648ce3d0201")); // P-256 in a certificate.
        QVERIFY(start > 0);
        QCOMPARE(QByteArray::fromStdString(identity.fingerprint()),
            QCryptographicHash::hash(der.mid(start, 91), QCryptographicHash::Sha256).toHex());
    }
    void otherKeysHaveNoFingerprint_data()
    {
        QTest::addColumn<QSslCertificate>("certificate");
        QTest::newRow("none") << QSslCertificate();
        QTest::newRow("RSA") << ForeignKey::rsa().certificate;
        QTest::newRow("P-384") << ForeignKey::curve("P-384").certificate;
        QTest::newRow("another curve of 256 bits") << ForeignKey::curve("secp256k1").certificate;
    }
    void otherKeysHaveNoFingerprint()
    {
        QFETCH(QSslCertificate, certificate);
        const auto fingerprint = fingerprintOf(certificate);
        QVERIFY(!fingerprint);
        QCOMPARE(fingerprint.error().reason, Reason::BadValue);
    }

    void certificateIsMadeAgainWithTheSameKey_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<Millis>("later");
        QTest::newRow("killed before it was written") << QByteArray() << Millis {0};
        QTest::newRow("half of it") << QByteArray("-----BEGIN CERTIFICATE-----\nMIIB") << Millis {0};
        QTest::newRow("nothing in it") << QByteArray("\n") << Millis {0};
        QTest::newRow("more than any has") << QByteArray(100'000, 'x') << Millis {0};
        QTest::newRow("of another key") << someIdentity().certificate().toPem() << Millis {0};
        QTest::newRow("of another kind of key") << ForeignKey::rsa().certificate.toPem() << Millis {0};
        QTest::newRow("near its end") << QByteArray("keep") << 3562 * day;
        QTest::newRow("over") << QByteArray("keep") << 4000 * day;
        QTest::newRow("not yet valid: the clock was set back") << QByteArray("keep") << -2 * day;
        QTest::newRow("the clock says 1970") << QByteArray("keep") << -wallClock();
    }
    void certificateIsMadeAgainWithTheSameKey()
    {
        QFETCH(QByteArray, left);
        QFETCH(Millis, later);
        TestFolder folder;
        const auto before = Identity::open(*folder, wallClock());
        QVERIFY(before);
        if (left.isEmpty())
            std::filesystem::remove(folder.file(certificateFile));
        else if (left != "keep")
            writeAll(folder.file(certificateFile), left.toStdString());
        const auto after = Identity::open(*folder, wallClock() + later);
        QVERIFY(after);
        QCOMPARE(after->fingerprint(), before->fingerprint());
        QVERIFY(after->certificate() != before->certificate());
        const auto again = Identity::open(*folder, wallClock() + later);
        QVERIFY(again);
        QCOMPARE(again->certificate(), after->certificate());
    }
    void aChangedCertificateIsMadeAgain()
    {
        TestFolder folder;
        const auto before = Identity::open(*folder, wallClock());
        auto der = before->certificate().toDer();
        der[der.size() - 1] = static_cast<char>(der.back() ^ 1); // Its signature.
        const auto changed = QSslCertificate(der, QSsl::Der);
        QVERIFY(!changed.isNull());
        writeAll(folder.file(certificateFile), changed.toPem().toStdString());
        const auto after = Identity::open(*folder, wallClock());
        QVERIFY(after);
        QCOMPARE(after->fingerprint(), before->fingerprint());
        QVERIFY(after->certificate() != changed);
    }
    void certificateStaysUntilItsEndIsNear()
    {
        TestFolder folder;
        const auto before = Identity::open(*folder, wallClock());
        const auto after = Identity::open(*folder, wallClock() + 3550 * day);
        QVERIFY(before && after);
        QCOMPARE(after->certificate(), before->certificate());
    }
    void aCertificateWithoutItsKeyIsMadeAgain()
    {
        TestFolder folder;
        const auto before = Identity::open(*folder, wallClock());
        std::filesystem::remove(folder.file(keyFile));
        const auto after = Identity::open(*folder, wallClock());
        QVERIFY(before && after);
        QVERIFY(after->fingerprint() != before->fingerprint());
        QCOMPARE(*fingerprintOf(after->certificate()), after->fingerprint());
    }

    void aDamagedKeyIsNeverReplaced_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not a key") << QByteArray("hello\n");
        QTest::newRow("half of it") << someIdentity().key().toPem().first(80);
        QTest::newRow("a certificate") << someIdentity().certificate().toPem();
        QTest::newRow("of another curve") << ForeignKey::curve("P-384").key.toPem();
        QTest::newRow("RSA") << ForeignKey::rsa().key.toPem();
        QTest::newRow("with a password") << someIdentity().key().toPem("secret");
    }
    void aDamagedKeyIsNeverReplaced()
    {
        QFETCH(QByteArray, content);
        TestFolder folder;
        QVERIFY(Identity::open(*folder, wallClock()));
        const auto certificate = readAll(folder.file(certificateFile));
        writeAll(folder.file(keyFile), content.toStdString());
        const auto opened = Identity::open(*folder, wallClock());
        QVERIFY(!opened);
        QCOMPARE(opened.error().reason, Reason::StorageFailed);
        QVERIFY(opened.error().message.english().find(keyFile) != std::string::npos);
        QVERIFY(opened.error().hint.english().find("mv ") != std::string::npos);
        QCOMPARE(readAll(folder.file(keyFile)), content.toStdString());
        QCOMPARE(readAll(folder.file(certificateFile)), certificate);
    }
    void aKeyThatOthersCanReadIsRefused()
    {
        TestFolder folder;
        QVERIFY(Identity::open(*folder, wallClock()));
        ::chmod(folder.file(keyFile).c_str(), 0640);
        const auto opened = Identity::open(*folder, wallClock());
        QVERIFY(!opened);
        QVERIFY(opened.error().hint.english().find("chmod") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(RelayIdentityTest)
#include "tst_relay_identity.moc"
