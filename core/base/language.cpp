// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

void install(const QString& file)
{
    auto* const translator = new QTranslator(QCoreApplication::instance());
    translator->setObjectName("language"_L1);
    if (translator->load(file))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void setLanguage(const QString& language)
{
    const bool english = language == u"en"_s;
    QLocale::setDefault(english ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                : QLocale(QLocale::Russian, QLocale::Russia));
    const auto previous =
        QCoreApplication::instance()->findChildren<QTranslator*>("language"_L1, Qt::FindDirectChildrenOnly);
    qDeleteAll(previous);
    const QString code = english ? u"en"_s : u"ru"_s;
    install(u":/translations/qtbase_"_s + code + u".qm"_s);
    install(u":/translations/indikator_"_s + code + u".qm"_s);
}

} // namespace indikator
