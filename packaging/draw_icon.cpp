// SPDX-License-Identifier: GPL-3.0-or-later
// draw-icon SVG SIZE PNG: at build time, the sizes that desktops ask for, drawn by the renderer the program itself uses.
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // a build has no display
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int side = arguments.value(2).toInt();
    if (arguments.size() != 4 || side < 1 || side > 1024) {
        std::fputs("usage: draw-icon SVG SIZE PNG\n", stderr);
        return 2;
    }

    QSvgRenderer drawing(arguments.at(1));
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawing.render(&painter);
    painter.end();
    if (!drawing.isValid() || !image.save(arguments.at(3), "PNG")) {
        std::fprintf(stderr, "draw-icon: %s cannot be read, or %s cannot be written\n", argv[1], argv[3]);
        return 1;
    }
    return 0;
}
