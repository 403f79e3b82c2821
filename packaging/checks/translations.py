#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The indikator authors
# SPDX-License-Identifier: Apache-2.0
"""Every text of the program is translated, with the same placeholders, and no translation is left over."""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree

ROOT = pathlib.Path(__file__).resolve().parents[2]
NAMES = ["indikator_ru.ts", "indikator_en.ts"]
FORMS = {"indikator_ru.ts": 3, "indikator_en.ts": 2}


def placeholders(text):
    return sorted(set(name.replace("L", "") for name in re.findall(r"%L?(?:\d\d?|n)", text)))


def faults_of(name, message):
    """What is wrong with one translated text, as sentences."""
    translation = message.find("translation")
    state = translation.get("type")
    if state:
        yield f"is {state}"
        return
    forms = [form.text or "" for form in translation.findall("numerusform")]
    if message.get("numerus") == "yes" and len(forms) != FORMS[name]:
        yield f"has {len(forms)} plural forms instead of {FORMS[name]}"
    source = message.findtext("source")
    for text in forms or [translation.text or ""]:
        if not text.strip():
            yield "is empty"
        elif placeholders(text) != placeholders(source):
            yield f"has the placeholders {placeholders(text)} instead of {placeholders(source)}: “{text}”"


def check_texts(path):
    for context in tree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            for fault in faults_of(path.name, message):
                yield f"{path.name}: {context.findtext('name')}: “{message.findtext('source')}” {fault}"


def check_fresh(folder):
    """Differences between the files and what the sources ask for."""
    with tempfile.TemporaryDirectory() as copy:
        for name in NAMES:
            shutil.copy(folder / name, copy)
        run = subprocess.run([ROOT / "packaging/update-translations.sh", copy], text=True, capture_output=True)
        for line in (run.stdout + run.stderr).splitlines():
            yield f"lupdate: {line}"
        if run.returncode != 0:
            yield f"lupdate failed with code {run.returncode}"
        for name in NAMES:
            if (folder / name).read_bytes() != pathlib.Path(copy, name).read_bytes():
                yield f"{name} is behind the sources: run packaging/update-translations.sh"


def main():
    folder = ROOT / "translations"
    if not (folder / NAMES[0]).exists():
        print("There is no translation yet.")
        return 0
    faults = [fault for name in NAMES for fault in check_texts(folder / name)]
    faults += check_fresh(folder)
    print(*faults, sep="\n", end="\n" if faults else "")
    print(f"{len(faults)} faults")
    return 1 if faults else 0


sys.exit(main())
