#pragma once

#include "app/window/theme.h"

#include <QAbstractButton>

namespace ExMedic {

/// A large row that is picked with one click: a title, a muted line below, some words of both in bold.
class MatchRow : public QAbstractButton
{
    Q_OBJECT
public:
    MatchRow(const QString &title, const QString &below, const QStringList &bold, QWidget *parent = nullptr);
    void setNumber(int number);
    void setStrong(bool strong);
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    int draw(QPainter *painter, int width) const;
    QString m_below;
    QStringList m_bold;
    int m_number = 0;
    bool m_strong = false;
};

} // namespace ExMedic
