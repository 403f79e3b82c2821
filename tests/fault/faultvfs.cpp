// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/fault/faultvfs.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <utility>

namespace indikator::fault {

namespace {

/// An open file; SQLite's own for the same file lies behind it in memory.
struct File
{
    sqlite3_file base;
    QString* path; ///< null unless it is watched

    [[nodiscard]] sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

sqlite3_vfs* realVfs = nullptr;
FaultVfs* active = nullptr;

File& fileOf(sqlite3_file* file)
{
    return *reinterpret_cast<File*>(file);
}

/// Whether the call on a watched file is to fail.
bool failsAt(sqlite3_file* file, bool makesLonger)
{
    return fileOf(file).path && active->fails(makesLonger);
}

/// Tells a successful call on a watched file.
int told(int code, sqlite3_file* file, DiskEvent::Kind kind, qint64 offset = 0, QByteArray bytes = {})
{
    if (code == SQLITE_OK && fileOf(file).path)
        active->note({kind, *fileOf(file).path, offset, std::move(bytes)});
    return code;
}

int failure(int error)
{
    return active->isFullDisk() ? SQLITE_FULL : error;
}

/// Calls a method of SQLite's own file.
template <auto Method, class... Arguments>
auto forward(sqlite3_file* file, Arguments... arguments)
{
    sqlite3_file* const real = fileOf(file).real();
    return (real->pMethods->*Method)(real, arguments...);
}

int closeFile(sqlite3_file* file)
{
    delete std::exchange(fileOf(file).path, nullptr);
    return forward<&sqlite3_io_methods::xClose>(file);
}

int writeFile(sqlite3_file* file, const void* data, int size, sqlite3_int64 offset)
{
    sqlite3_int64 length = 0;
    forward<&sqlite3_io_methods::xFileSize>(file, &length);
    if (failsAt(file, offset + size > length))
        return failure(SQLITE_IOERR_WRITE);
    return told(forward<&sqlite3_io_methods::xWrite>(file, data, size, offset), file, DiskEvent::Kind::Write, offset,
                QByteArray(static_cast<const char*>(data), size));
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    if (failsAt(file, false))
        return SQLITE_IOERR_TRUNCATE;
    return told(forward<&sqlite3_io_methods::xTruncate>(file, size), file, DiskEvent::Kind::Truncate, size);
}

int syncFile(sqlite3_file* file, int flags)
{
    if (failsAt(file, false))
        return SQLITE_IOERR_FSYNC;
    return told(forward<&sqlite3_io_methods::xSync>(file, flags), file, DiskEvent::Kind::Sync);
}

const sqlite3_io_methods methods{
    3,
    closeFile,
    forward<&sqlite3_io_methods::xRead, void*, int, sqlite3_int64>,
    writeFile,
    truncateFile,
    syncFile,
    forward<&sqlite3_io_methods::xFileSize, sqlite3_int64*>,
    forward<&sqlite3_io_methods::xLock, int>,
    forward<&sqlite3_io_methods::xUnlock, int>,
    forward<&sqlite3_io_methods::xCheckReservedLock, int*>,
    forward<&sqlite3_io_methods::xFileControl, int, void*>,
    forward<&sqlite3_io_methods::xSectorSize>,
    forward<&sqlite3_io_methods::xDeviceCharacteristics>,
    forward<&sqlite3_io_methods::xShmMap, int, int, int, void volatile**>,
    forward<&sqlite3_io_methods::xShmLock, int, int, int>,
    forward<&sqlite3_io_methods::xShmBarrier>,
    forward<&sqlite3_io_methods::xShmUnmap, int>,
    forward<&sqlite3_io_methods::xFetch, sqlite3_int64, int, void**>,
    forward<&sqlite3_io_methods::xUnfetch, sqlite3_int64, void*>,
};

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    const QString path = name ? QFile::decodeName(name) : QString();
    const bool isWatched = active->isWatched(path);
    const bool isNew = isWatched && (flags & SQLITE_OPEN_CREATE) != 0 && !QFileInfo::exists(path);
    File& opened = fileOf(file);
    opened.base.pMethods = nullptr;
    opened.path = nullptr;
    if (isNew && active->fails(true))
        return failure(SQLITE_CANTOPEN);
    const int code = realVfs->xOpen(realVfs, name, opened.real(), flags, outFlags);
    if (code != SQLITE_OK)
        return code;
    opened.base.pMethods = &methods;
    opened.path = isWatched ? new QString(path) : nullptr;
    return isNew ? told(code, file, DiskEvent::Kind::Create) : code;
}

int removeFile(sqlite3_vfs*, const char* name, int syncFolder)
{
    const QString path = QFile::decodeName(name);
    const bool isWatched = active->isWatched(path);
    if (isWatched && active->fails(false))
        return SQLITE_IOERR_DELETE;
    const int code = realVfs->xDelete(realVfs, name, syncFolder);
    if (isWatched && code == SQLITE_OK)
        active->note({DiskEvent::Kind::Remove, path, syncFolder, {}});
    return code;
}

sqlite3_vfs faultyVfs()
{
    sqlite3_vfs vfs = *realVfs; // what is not replaced gets the wrong self, which SQLite's own does not look at
    vfs.zName = "fault";
    vfs.pNext = nullptr;
    vfs.szOsFile = static_cast<int>(sizeof(File)) + realVfs->szOsFile;
    vfs.xOpen = openFile;
    vfs.xDelete = removeFile;
    return vfs;
}

} // namespace

FaultVfs& FaultVfs::install()
{
    static FaultVfs vfs;
    if (!active) {
        active = &vfs;
        realVfs = sqlite3_vfs_find(nullptr);
        static sqlite3_vfs registered = faultyVfs();
        sqlite3_vfs_register(&registered, 1);
    }
    return vfs;
}

void FaultVfs::watch(const QString& folder)
{
    m_folder = folder.isEmpty() ? QString() : QFileInfo(folder).canonicalFilePath();
}

void FaultVfs::record(bool on)
{
    m_isRecording = on;
    if (on)
        m_events.clear();
}

void FaultVfs::sabotage(std::optional<Sabotage> plan)
{
    m_plan = plan;
    m_points = 0;
}

bool FaultVfs::isWatched(const QString& path) const
{
    return !m_folder.isEmpty() && path.startsWith(m_folder) && path.lastIndexOf(u'/') == m_folder.size();
}

bool FaultVfs::fails(bool makesLonger)
{
    const int point = m_points++;
    if (!m_plan || (m_plan->kind == Sabotage::Kind::Full && !makesLonger))
        return false;
    return m_plan->isForever ? point >= m_plan->point : point == m_plan->point;
}

void FaultVfs::note(DiskEvent event)
{
    if (m_isRecording)
        m_events.push_back(std::move(event));
}

} // namespace indikator::fault
