// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/narrow_scroll_area.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>

namespace payoutdesk {

NarrowScrollArea::NarrowScrollArea(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    // The page's own colour, not that of a field.
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    content->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, &NarrowScrollArea::bringFocusIntoSight);
}

NarrowScrollArea::~NarrowScrollArea()
{
    // The focus moves while the content dies; by then this is only a QWidget.
    qApp->disconnect(this);
}

QSize NarrowScrollArea::minimumSizeHint() const
{
    const int wide = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    return {qMin(wide, fontMetrics().averageCharWidth() * 36), fontMetrics().lineSpacing() * 3};
}

void NarrowScrollArea::bringFocusIntoSight()
{
    QWidget *focus = QApplication::focusWidget();
    if (focus && widget()->isAncestorOf(focus))
        ensureWidgetVisible(focus);
}

bool NarrowScrollArea::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    // What appears (an error under a field) may push the field out of sight; queued: its layout comes after this.
    if (event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &NarrowScrollArea::bringFocusIntoSight, Qt::QueuedConnection);
    return QScrollArea::eventFilter(watched, event);
}

} // namespace payoutdesk
