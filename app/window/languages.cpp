#include "app/window/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace ExMedic {

Languages::Languages(QObject *parent) : QObject(parent) {}

Languages::~Languages() = default;

void Languages::use(const QString &code)
{
    const QString wanted = code == QLatin1String("de") ? code : QStringLiteral("en");
    m_code = wanted;
    m_language = wanted == QLatin1String("de") ? Language::load(wanted) : Language();
    // numbers and times follow the language of the window, in the formats of this country where it speaks that language
    const QLocale system = QLocale::system();
    const QLocale::Language language = wanted == QLatin1String("de") ? QLocale::German : QLocale::English;
    QLocale::setDefault(system.language() == language ? system : QLocale(language));
    for (auto *translator : {&m_qt, &m_program}) {
        if (*translator)
            QCoreApplication::removeTranslator(translator->get());
        translator->reset();
    }
    if (wanted == QLatin1String("en"))
        return;
    auto program = std::make_unique<QTranslator>();
    if (program->load(QStringLiteral(":/translations/exmedic_%1.qm").arg(wanted))) {
        QCoreApplication::installTranslator(program.get());
        m_program = std::move(program);
    }
    auto qt = std::make_unique<QTranslator>();
    if (qt->load(QStringLiteral("qtbase_%1").arg(wanted), QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(qt.get());
        m_qt = std::move(qt);
    }
}

} // namespace ExMedic
