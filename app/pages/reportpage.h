#pragma once

#include "app/pages/page.h"

#include <QPointer>

class QLabel;
class QScrollArea;

namespace ExMedic {

/// The fields a change board wants at the left, missing ones marked; the real pages at the right.
class ReportPage : public Page
{
    Q_OBJECT
public:
    explicit ReportPage(QWidget *parent = nullptr);
    void setView(const ReportView &view);
    /// The pages as they will be printed. Empty: the preview says why there is none.
    void setPages(const QList<QImage> &pages);
    void setSaved(bool good, const QString &sentence);

    BarState bar() const override;
    void forward() override;
    void dontKnow() override;
    void retranslate() override;

Q_SIGNALS:
    void fieldChanged(const QString &name, const QString &value);
    void saveWanted();

private:
    void buildFields();
    ReportView m_view;
    QList<QImage> m_images;
    QVBoxLayout *m_fields;
    QVBoxLayout *m_pages;
    Text *m_count;
    Text *m_empty;
    StateMark *m_saved;
};

} // namespace ExMedic
