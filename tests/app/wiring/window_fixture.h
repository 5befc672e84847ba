// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/frame/main_window.h"
#include "app/wiring/wiring.h"
#include "core/practice/gateway_thread.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace payoutdesk {

/// The whole program in this process: a profile written by hand, its secret in memory, a server over TLS, the real window.
class WindowFixture {
public:
    WindowFixture();

    GatewayThread gateway;
    std::unique_ptr<Wiring> wiring;

    /// Starts and waits until the desk is open and the window active.
    [[nodiscard]] bool start(const CommandLine &line = {});
    [[nodiscard]] MainWindow &window() { return *wiring->window(); }
    [[nodiscard]] Desk &desk() { return wiring->session()->desk(); }
    [[nodiscard]] QString settingsFile() const { return m_places.settingsFile; }
    void writeSettings(const QByteArray &text);

    /// The visible widget that assistive tools know by this name. Null when there is none.
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name)
    {
        const QList<Widget *> all = window().findChildren<Widget *>();
        for (Widget *widget : all) {
            if (widget->isVisible() && nameOf(widget) == name)
                return widget;
        }
        return nullptr;
    }

private:
    [[nodiscard]] static QString nameOf(QWidget *widget);

    QTemporaryDir m_folder;
    Places m_places;
};

/// Three ways in which a person presses a button once, or thinks so.
enum class Press { Click, DoubleClick, EnterHeld };
void press(QWidget *button, Press kind);

} // namespace payoutdesk
