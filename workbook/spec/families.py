"""Font families by name: among a brand's files, then in ``fonts/``; never a substitute."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from workbook.errors import Problem
from workbook.source import Source, Steps, did_you_mean, names_beside, shown
from workbook.spec.brand_grammar import FontEntry
from workbook.spec.family import Family
from workbook.spec.font_files import judged
from workbook.spec.refusal import Refusal
from workbook.spec.roots import Roots, stands, within
from workbook.spec.sfnt import FontFacts

_SUFFIXES = (".ttf", ".otf", ".ttc", ".woff", ".woff2")
_ADDRESS = re.compile(r"[a-z]+://")


@dataclass
class FamilySearch:
    """Looks families up for one brand and gathers what is wrong."""

    source: Source
    roots: Roots
    entries: Sequence[FontEntry]
    problems: list[Problem] = field(default_factory=list)

    def find(self, name: str, steps: Steps) -> Family | None:
        """The family of that name; the steps lead to where the brand asks for it."""
        for index, entry in enumerate(self.entries):
            if _slug(entry.family) == _slug(name) and entry.files:
                return self._declared(entry, ("typography", "fonts", index, "files"))
        return self._installed(name, steps)

    def _declared(self, entry: FontEntry, steps: Steps) -> Family | None:
        """A family whose files the brand names."""
        found: list[tuple[tuple[int, str], Path]] = []
        for index, file in enumerate(entry.files):
            here: Steps = (*steps, index, "path")
            path = self._file(file.path, here)
            facts = judged(path) if path else None
            if isinstance(facts, Refusal):
                self._refuse(steps=here, why=facts)
            elif path and facts:
                style = ("normal" if file.style == "normal" else "italic") if file.style else _style(facts)
                found.append(((file.weight or facts.weight, style), path))
        return self._family(entry.family, found, steps) if len(found) == len(entry.files) else None

    def _installed(self, name: str, steps: Steps) -> Family | None:
        """A family that has a folder of its own in fonts/."""
        folders = self._folders()
        folder = folders.get(_slug(name))
        if folder is None:
            hint = did_you_mean(_slug(name), folders) or f"put its .ttf files in fonts/{_slug(name)}/"
            message = f"There is no font family “{name}”, neither in fonts/ nor in the brand"
            self.problems.append(self.source.problem("font-missing", message, steps, hint=hint))
            return None
        files = sorted(path for path in folder.rglob("*") if path.suffix.lower() in _SUFFIXES)
        results = {path: judged(path) for path in files}
        usable = {path: facts for path, facts in results.items() if isinstance(facts, FontFacts)}
        if not usable:
            refusals = [why for why in results.values() if isinstance(why, Refusal)]
            for why in refusals or [Refusal("font-missing", f"{shown(folder)} holds no font files")]:
                self._refuse(steps, why)
            return None
        named = {path: facts for path, facts in usable.items() if _slug(facts.family) == _slug(name)}
        found = [((facts.weight, _style(facts)), path) for path, facts in (named or usable).items()]
        return self._family(name, found, steps)

    def _family(self, name: str, found: Sequence[tuple[tuple[int, str], Path]], steps: Steps) -> Family:
        faces: dict[tuple[int, str], Path] = {}
        for face, path in found:
            if face in faces:
                both = f"{shown(faces[face])} and {shown(path)}"
                message = f"“{name}” has weight {face[0]} {face[1]} twice: {both}"
                self.problems.append(self.source.problem("font-twice", message, steps))
            faces.setdefault(face, path)
        return Family(name, faces)

    def _folders(self) -> Mapping[str, Path]:
        """Folders of families by name, own before built-in."""
        return {
            _slug(folder.name): folder
            for fonts in reversed(self.roots.beside("fonts"))
            for folder in sorted(fonts.iterdir())
            if folder.is_dir()
        }

    def _file(self, written: str, steps: Steps) -> Path | None:
        """A font file that the brand names."""
        if _ADDRESS.match(written):
            self._refuse(steps, Refusal("font-missing", "Fonts are never fetched", "put the file here"))
            return None
        folder = (self.source.origin(steps).path or Path()).parent
        path = within(folder, self.roots.root_of(folder) or folder, written)
        if path is None:
            self._refuse(steps, Refusal("path-outside", f"“{written}” leaves the content folder"))
        elif not stands(path) or not path.is_file():
            hint = did_you_mean(path.name, names_beside(path))
            self._refuse(steps, Refusal("font-missing", f"There is no file {shown(path)}", hint))
            path = None
        return path

    def _refuse(self, steps: Steps, why: Refusal) -> None:
        self.problems.append(self.source.problem(why.code, why.message, steps, hint=why.hint))


def _slug(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", name.casefold()).strip("-")


def _style(facts: FontFacts) -> str:
    return "italic" if facts.italic else "normal"
