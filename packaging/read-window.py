#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The indikator authors
# SPDX-License-Identifier: Apache-2.0
"""usage: packaging/read-window.py [--faults]

Prints what the bridge of the desktop tells a screen reader of the running program: each thing with its role, name and
state. With --faults only what takes the focus and has no name; then the exit code is 1 if there is any.
Packages: python3-pyatspi at-spi2-core. The program needs QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 and a session bus."""
import sys

import pyatspi

FAULTS = "--faults" in sys.argv[1:]
MANY = 60


def states(thing):
    held = thing.getState()
    known = [(pyatspi.STATE_FOCUSED, "focused"), (pyatspi.STATE_CHECKED, "checked"), (pyatspi.STATE_SELECTED, "selected")]
    return " ".join(name for state, name in known if held.contains(state))


def walk(thing, depth=0):
    """Prints the thing and what it contains; returns how many faults there are."""
    if thing is None or not thing.getState().contains(pyatspi.STATE_SHOWING) and depth > 1:
        return 0
    takes_focus = thing.getState().contains(pyatspi.STATE_FOCUSABLE)
    fault = takes_focus and not (thing.name or thing.description).strip()
    if fault or not FAULTS:
        mark = "!" if fault else " "
        text = thing.name or (f"({thing.description})" if thing.description else "")
        print(f"{mark}{'  ' * depth}{thing.getRoleName()}: {text} {states(thing)}".rstrip())
    return fault + sum(walk(thing.getChildAtIndex(place), depth + 1) for place in range(min(thing.childCount, MANY)))


desktop = pyatspi.Registry.getDesktop(0)
programs = [one for one in desktop if one is not None and one.name in ("indikator", "Индикатор зрелости")]
if not programs:
    sys.exit("The program is not on the bus: start it with QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1.")
faults = sum(walk(program) for program in programs)
sys.exit(1 if FAULTS and faults else 0)
