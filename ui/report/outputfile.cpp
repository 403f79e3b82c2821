// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/outputfile.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace indikator {

namespace {

struct OutputFileText
{
    Q_DECLARE_TR_FUNCTIONS(OutputFileText)
};

void checkPlace(const QString& path)
{
    const QFileInfo file(path);
    const QString folder = QDir::toNativeSeparators(file.absolutePath());
    if (!QFileInfo(file.absolutePath()).isDir())
        throw Error(ErrorCode::NotFound, OutputFileText::tr("The folder “%1” does not exist.").arg(folder));
    if (file.isDir())
        throw Error(ErrorCode::Usage,
                    OutputFileText::tr("“%1” is a folder: name a file in it.").arg(QDir::toNativeSeparators(path)));
}

/// Hands everything on and remembers if it was not taken whole: on a full disk QSaveFile reports a short write to
/// its caller only, and would commit the part that fitted.
class WholeWriter : public QIODevice
{
public:
    explicit WholeWriter(QSaveFile& file)
        : m_file(file)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool failed() const { return m_failed; }

protected:
    qint64 readData(char*, qint64) override { return -1; }

    qint64 writeData(const char* data, qint64 size) override
    {
        m_failed = m_failed || m_file.write(data, size) != size;
        return m_failed ? -1 : size;
    }

private:
    QSaveFile& m_file;
    bool m_failed = false;
};

[[noreturn]] void refusePlace(const QSaveFile& file)
{
    throw Error(
        ErrorCode::ReadOnly,
        OutputFileText::tr("“%1” may not be written: choose another folder, or close the file where it is open.")
            .arg(QDir::toNativeSeparators(file.fileName())),
        file.errorString());
}

[[noreturn]] void refuseContent(const QSaveFile& file)
{
    throw Error(ErrorCode::DiskFull,
                OutputFileText::tr("“%1” could not be written: is the disk full?")
                    .arg(QDir::toNativeSeparators(file.fileName())),
                file.errorString());
}

} // namespace

void writeFile(const QString& path, const std::function<void(QIODevice&)>& write)
{
    checkPlace(path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        refusePlace(file);
    WholeWriter out(file);
    write(out);
    if (out.failed())
        file.cancelWriting();
    if (!file.commit())
        refuseContent(file);
}

} // namespace indikator
