#pragma once

#include "app/window/blocks.h"

#include <QAbstractButton>

class QScrollArea;

namespace ExMedic {

/// One station of the way, drawn with its piece of the vertical line.
class PathNode : public QAbstractButton
{
    Q_OBJECT
public:
    PathNode(const PathNodeView &view, bool first, bool last, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    int textLeft() const;
    PathNodeView m_view;
    bool m_first;
    bool m_last;
};

/// The way so far at the left of the window; a click on a station goes back to it.
class PathPanel : public QWidget
{
    Q_OBJECT
public:
    explicit PathPanel(QWidget *parent = nullptr);
    void setNodes(const QList<PathNodeView> &nodes);
    void retranslate();

Q_SIGNALS:
    void chosen(const QString &path);

private:
    Text *m_head;
    Text *m_empty;
    QScrollArea *m_scroll;
    QVBoxLayout *m_nodes;
};

} // namespace ExMedic
