#pragma once

#include "app/pages/page.h"

class QGridLayout;

namespace ExMedic {

/// One result of the matrix: icon and word; a click opens its evidence.
class ResultCell : public QPushButton
{
    Q_OBJECT
public:
    ResultCell(const CellView &view, const QString &name, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    CellView m_view;
};

/// Servers by checks. A row that differs carries a mark and says in a sentence how.
class MatrixPage : public Page
{
    Q_OBJECT
public:
    explicit MatrixPage(QWidget *parent = nullptr);
    void setView(const MatrixView &view);

    BarState bar() const override;
    void forward() override;
    void retranslate() override;

Q_SIGNALS:
    void closed();

private:
    void build();
    MatrixView m_view;
    Card *m_table;
    QGridLayout *m_grid;
    Text *m_empty;
};

} // namespace ExMedic
