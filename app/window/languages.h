#pragma once

#include "knowledge/model/language.h"

#include <QObject>

#include <memory>

class QTranslator;

namespace ExMedic {

/// The language of the window. A switch reaches every page through QEvent::LanguageChange.
class Languages : public QObject
{
    Q_OBJECT
public:
    explicit Languages(QObject *parent = nullptr);
    ~Languages() override;

    /// "en" or "de"; anything else is English.
    void use(const QString &code);
    QString code() const { return m_code; }
    /// For the texts of the knowledge.
    const Language &knowledge() const { return m_language; }

private:
    QString m_code = QStringLiteral("en");
    Language m_language;
    std::unique_ptr<QTranslator> m_program;
    std::unique_ptr<QTranslator> m_qt;
};

} // namespace ExMedic
