// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/words/environments.h"

#include <QWidget>

namespace payoutdesk {

class FlatText;

/// Where everything on this window goes, always in sight: in word, mark and colour. Its words stand in the read-only
/// text "Environment".
class Banner final : public QWidget {
    Q_OBJECT
public:
    Banner(Surroundings surroundings, const QString &profileName, bool canConnect, bool canTry, QWidget *parent = nullptr);

Q_SIGNALS:
    void connectWanted();
    void whatToTryWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showColors();

    Surroundings m_surroundings;
    FlatText *m_words;
};

} // namespace payoutdesk
