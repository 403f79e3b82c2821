# SPDX-FileCopyrightText: 2026 The indikator authors
# SPDX-License-Identifier: Apache-2.0
# Headers that nearly every file reads are read once a target: a build takes half the time. They never stand for an
# #include of one's own: the Clang preset builds without them.
set(INDIKATOR_HEADERS_CORE
    <algorithm> <functional> <map> <memory> <optional> <ranges> <variant> <vector>
    <QByteArray> <QCoreApplication> <QDate> <QDateTime> <QFile> <QHash> <QJsonArray> <QJsonObject> <QString>
    <QStringList> <QUuid> <QVariant>)
set(INDIKATOR_HEADERS_RECORDS [["core/base/record.h"]])
set(INDIKATOR_HEADERS_PAINT <QColor> <QFont> <QFontMetricsF> <QPainter> <QPainterPath> <QPen> <QRectF>)
set(INDIKATOR_HEADERS_WINDOW
    <QAbstractItemModel> <QAction> <QBoxLayout> <QComboBox> <QDialog> <QKeyEvent> <QLabel> <QLineEdit> <QPainter>
    <QPlainTextEdit> <QPushButton> <QScrollArea> <QStyledItemDelegate> <QTableView> <QTreeView> <QWidget>)
set(INDIKATOR_HEADERS_TESTS [["tests/catch.h"]])

# indikator_precompile(TARGET SET...): the sets are CORE, RECORDS, PAINT, WINDOW and TESTS.
function(indikator_precompile target)
    foreach(set IN LISTS ARGN)
        target_precompile_headers(${target} PRIVATE ${INDIKATOR_HEADERS_${set}})
    endforeach()
    if("TESTS" IN_LIST ARGN)
        set_source_files_properties(main.cpp PROPERTIES SKIP_PRECOMPILE_HEADERS ON) # Catch2 reads its header otherwise there
    endif()
endfunction()
