// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layers/layer_rules.h"
#include "tests/layers/source_text.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QTest>

using namespace payoutdesk;
using namespace Qt::StringLiterals;

namespace {
/// Looks a header up among Qt's own, as the compiler would: <QWidget>, <qwidget.h>, <QtWidgets/QWidget>.
class QtModules final {
public:
    QtModules()
    {
        QDirIterator headers(QStringLiteral(PAYOUTDESK_QT_HEADERS), QDir::Files, QDirIterator::Subdirectories);
        while (headers.hasNext()) {
            const QFileInfo header(headers.next());
            const QString module = header.dir().dirName();
            if (module.startsWith("Qt"_L1))
                m_modules.insert(header.fileName(), module);
        }
    }
    QString operator()(const QString &header) const
    {
        if (header.startsWith("qt6keychain/"_L1))
            return u"qt6keychain"_s;
        const auto slash = header.indexOf(u'/');
        return slash < 0 ? m_modules.value(header) : header.startsWith("Qt"_L1) ? header.first(slash) : QString();
    }

private:
    QHash<QString, QString> m_modules;
};
} // namespace

class LayersTest final : public QObject {
    Q_OBJECT

    const QtModules m_modules;

private Q_SLOTS:
    void qtIsKnown()
    {
        QCOMPARE(m_modules(u"QString"_s), u"QtCore"_s);
        QCOMPARE(m_modules(u"QWidget"_s), u"QtWidgets"_s);
        QCOMPARE(m_modules(u"qpainter.h"_s), u"QtGui"_s);
        QCOMPARE(m_modules(u"QtWidgets/QWidget"_s), u"QtWidgets"_s);
        QCOMPARE(m_modules(u"memory"_s), QString());
        QCOMPARE(m_modules(u"sys/stat.h"_s), QString());
    }

    void theHouseIsInOrder()
    {
        const QString top = QStringLiteral(PAYOUTDESK_SOURCES);
        int files = 0;
        int broken = 0;
        for (const auto &folder : {u"core"_s, u"app"_s}) {
            QDirIterator sources(top + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (sources.hasNext()) {
                QFile file(sources.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QString path = file.fileName().sliced(top.size() + 1);
                for (const auto &breach : breaches(path, QString::fromUtf8(file.readAll()), m_modules)) {
                    qWarning("%s:%d: %s", qPrintable(path), breach.line, qPrintable(breach.why));
                    ++broken;
                }
                ++files;
            }
        }
        QVERIFY2(files > 100, "the sources were not found");
        QCOMPARE(broken, 0);
    }

    void aBreachIsFound_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        const auto row = [](const char *name, const QString &path, const QString &line) { QTest::newRow(name) << path << line; };
        row("a widget in core, by its module", u"core/desk/a.cpp"_s, u"#include <QtWidgets/QWidget>"_s);
        row("a widget in core", u"core/store/a.h"_s, u"#include <QWidget>"_s);
        row("a widget in core, by its lower-case header", u"core/api/a.cpp"_s, u"  #  include <qwidget.h>"_s);
        row("a colour in core", u"core/desktop/a.cpp"_s, u"#include <QColor>"_s);
        row("the network in domain", u"core/domain/a.h"_s, u"#include <QHostAddress>"_s);
        row("the store in domain", u"core/domain/a.h"_s, u"#include \"core/store/store.h\""_s);
        row("the wire in the store", u"core/store/a.cpp"_s, u"#include \"core/api/envelope.h\""_s);
        row("the store in the wire", u"core/api/a.cpp"_s, u"#include \"core/store/store.h\""_s);
        row("SQL in the desk", u"core/desk/a.cpp"_s, u"#include <QSqlQuery>"_s);
        row("SQL that came in through another header", u"core/desk/a.cpp"_s, u"QSqlQuery query(db);"_s);
        row("a reply in the desk", u"core/desk/a.cpp"_s, u"void answered(QNetworkReply *reply);"_s);
        row("the keychain in the window", u"app/a.cpp"_s, u"#include <qt6keychain/keychain.h>"_s);
        row("D-Bus in the window", u"app/a.cpp"_s, u"#include <QDBusConnection>"_s);
        row("D-Bus in the store", u"core/store/a.cpp"_s, u"#include <QDBusConnection>"_s);
        row("JSON in the window", u"app/a.cpp"_s, u"QJsonObject object;"_s);
        row("the wire in the window", u"app/links/a.cpp"_s, u"#include \"core/api/api_client.h\""_s);
        row("the secrets in the window", u"app/links/a.cpp"_s, u"#include \"core/secrets/secret_store.h\""_s);
        row("the window in core", u"core/desk/a.cpp"_s, u"#include \"app/wiring.h\""_s);
        row("tests in core", u"core/desk/a.cpp"_s, u"#include \"tests/support/tls.h\""_s);
        row("a sentence in core", u"core/desk/a.cpp"_s, u"return tr(\"Sent\");"_s);
        row("a sentence in core, translated later", u"core/desk/a.cpp"_s, u"QT_TRANSLATE_NOOP(\"x\", \"Sent\")"_s);
        row("a nested event loop", u"app/a.cpp"_s, u"QCoreApplication::processEvents();"_s);
        row("sender()", u"app/a.cpp"_s, u"auto *b = sender();"_s);
        row("a certificate waved through", u"core/api/a.cpp"_s, u"reply->ignoreSslErrors();"_s);
        row("a file outside every room", u"core/attic/a.cpp"_s, u"int a;"_s);
    }
    void aBreachIsFound()
    {
        QFETCH(QString, path);
        QFETCH(QString, line);
        const auto found = breaches(path, u"// a comment\n\n"_s + line + u'\n', m_modules);
        QVERIFY(!found.isEmpty());
        QCOMPARE(found.first().line, path.contains(u"attic") ? 1 : 3);
    }

    void whatIsAllowedIsNoBreach_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        const auto row = [](const char *name, const QString &path, const QString &line) { QTest::newRow(name) << path << line; };
        row("the library", u"core/domain/a.h"_s, u"#include <memory>"_s);
        row("the system", u"core/store/a.cpp"_s, u"#include <sys/stat.h>"_s);
        row("QtCore in domain", u"core/domain/a.h"_s, u"#include <QString>"_s);
        row("SQL in the store", u"core/store/a.cpp"_s, u"#include <QSqlQuery>"_s);
        row("the keychain in secrets", u"core/secrets/a.cpp"_s, u"#include <qt6keychain/keychain.h>"_s);
        row("a widget in the window", u"app/a.cpp"_s, u"#include <QWidget>"_s);
        row("a sentence in the window", u"app/a.cpp"_s, u"tr(\"Sent\")"_s);
        row("everything in the wiring", u"app/wiring.cpp"_s, u"#include \"core/api/api_client.h\""_s);
        row("everything in main", u"app/main.cpp"_s, u"#include \"core/log/log_file.h\""_s);
        row("a word in a comment", u"core/desk/a.cpp"_s, u"int a; // unlike a QNetworkReply"_s);
        row("a word in a text", u"core/desk/a.cpp"_s, u"auto a = u\"a \\\" QSqlQuery\"_s;"_s);
        row("a word in a raw text", u"core/desk/a.cpp"_s, u"auto a = uR\"x(a \" tr( )x\"_s;"_s);
        row("a longer word", u"core/desk/a.cpp"_s, u"str(1); ptr(2); sender(3);"_s);
    }
    void whatIsAllowedIsNoBreach()
    {
        QFETCH(QString, path);
        QFETCH(QString, line);
        const auto found = breaches(path, line, m_modules);
        QVERIFY2(found.isEmpty(), found.isEmpty() ? "" : qPrintable(found.first().why));
    }

    void codeKeepsItsLines()
    {
        QCOMPARE(codeOnly(u"a /* b\nc */ d // e\n\"f // g\" h"_s), u"a     \n     d     \n         h"_s);
        QCOMPARE(codeOnly(u"'\"' a '\\'' b"_s), u"    a      b"_s);
    }
};

QTEST_GUILESS_MAIN(LayersTest)
#include "layers_test.moc"
