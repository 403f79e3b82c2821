#!/bin/sh
# SPDX-FileCopyrightText: 2026 The indikator authors
# SPDX-License-Identifier: Apache-2.0
# usage: packaging/update-translations.sh [FOLDER]
# Brings the .ts files (of translations/, or of FOLDER) up to the texts in the sources. Russian holds every text,
# English only the plural forms. Positions are left out, so that moving a line changes no translation.
set -eu
cd "$(dirname "$0")/.."
folder=${1:-translations}
# Qt's own call is named by its path: a plain `lupdate` may be that of Qt 5.
lupdate=$(qmake6 -query QT_INSTALL_BINS)/lupdate

update() {
    "$lupdate" -silent -I . -locations none -no-obsolete "$@"
}

update core ui app -source-language en -target-language ru -ts "$folder/indikator_ru.ts"
update core ui app -source-language en -target-language en -pluralonly -ts "$folder/indikator_en.ts"
