"""Where content is found: the practice's own folder, then what is built in."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import workbook
from workbook.errors import ContentError, Place, Problem, UsageError
from workbook.source import Source, read_source, shown

MARK = "project.yaml"
"""A folder named ``content`` that holds this file is content."""


@dataclass(frozen=True)
class Roots:
    """The content folders to look in. Ids found in the own one win whole."""

    own: Path | None
    builtin: Path

    @property
    def folders(self) -> tuple[Path, ...]:
        """Content folders, own before built-in."""
        if self.own is None or self.own.resolve() == self.builtin.resolve():
            return (self.builtin,)
        return (self.own, self.builtin)

    @property
    def main(self) -> Path:
        """The folder whose project.yaml counts."""
        return self.folders[0]

    def beside(self, name: str) -> tuple[Path, ...]:
        """Folders of that name beside the content folders (``fonts``, ``assets``), where there are any."""
        found = (folder.resolve().parent / name for folder in self.folders)
        return tuple(folder for folder in found if folder.is_dir())

    def every(self, pattern: str) -> dict[Path, Path]:
        """Files of that pattern and the content folder each is in, own before built-in."""
        return {path: folder for folder in self.folders for path in listed(folder, pattern)}

    def winning(self, pattern: str) -> dict[str, Path]:
        """Files of that pattern by their way from the content folder: own ones win whole."""
        found: dict[str, Path] = {}
        for path, folder in self.every(pattern).items():
            found.setdefault(path.relative_to(folder).as_posix(), path)
        return dict(sorted(found.items()))

    def root_of(self, path: Path) -> Path | None:
        """The content folder that a path stands in."""
        return next((folder for folder in self.folders if path.is_relative_to(folder)), None)


def find_content(start: Path | None = None, content: Path | None = None) -> Roots:
    """The content folder that was named, else the nearest at or above a folder (default: the current one).

    Raises UsageError where the one that was named is none.
    """
    if content is not None:
        return Roots(_named(content), builtin())
    start = (start or Path.cwd()).absolute()
    for folder in (start, *start.parents):
        if _is_content(folder / "content"):
            return Roots(folder / "content", builtin())
    return Roots(None, builtin())


def builtin() -> Path:
    """The built-in content: in a wheel beside the modules, from a clone the project's own."""
    package = Path(workbook.__path__[0]).resolve()
    packed = package / "_builtin" / "content"
    return packed if packed.is_dir() else package.parent / "content"


def within(folder: Path, root: Path, path: str) -> Path | None:
    """The file that a path in a content file means, or None where it leaves the content folder.

    Absolute paths, ``..`` and links out of the folder lead out of it, and so do links that go in circles.
    """
    if "\\" in path or "\0" in path or Path(path).is_absolute() or Path(path).drive:
        return None
    try:
        there = (folder / path).resolve()
    except (OSError, RuntimeError):
        return None
    return there if there.is_relative_to(root.resolve()) else None


def stands(path: Path) -> bool:
    """Whether there is such a file or folder; none goes by a name that the system does not take."""
    try:
        return path.exists()
    except OSError:
        return False


def listed(folder: Path, pattern: str) -> list[Path]:
    """Files of that pattern in a folder; links that lead nowhere too: whoever reads them says so."""
    way, slash, name = pattern.rpartition("/")
    # Only what has a wildcard is listed; of a plain name it is asked whether it is there.
    return sorted(folder.glob(pattern if name[0] in "*[" else f"{way}{slash}[{name[0]}]{name[1:]}"))


def strayed(path: Path, roots: Roots) -> list[Problem]:
    """What is wrong with a file of the content that is a link out of it, or is in a folder that is one."""
    root = roots.root_of(path)
    if root is None or within(path.parent, root, path.name) is not None:
        return []
    message = "This is a link that leaves the content folder, or leads nowhere"
    return [Problem("path-outside", message, Place(shown(path)))]


def open_content(path: Path, roots: Roots) -> tuple[Source | None, list[Problem]]:
    """A file of the content, read; or None and why not. A link out of the content is refused."""
    if outside := strayed(path, roots):
        return None, outside
    try:
        return read_source(path), []
    except ContentError as error:
        return None, list(error.problems)


def _is_content(folder: Path) -> bool:
    """Whether it is meant for content; what is wrong with its mark, the mark's reader says."""
    mark = folder / MARK
    return stands(mark) or mark.is_symlink()


def _named(content: Path) -> Path:
    if _is_content(content):
        return content.absolute()
    if not content.exists():
        raise UsageError(f"There is no folder {shown(content)}")
    inner = content / "content"
    hint = f"; did you mean {shown(inner)}?" if _is_content(inner) else f": it holds no {MARK}"
    raise UsageError(f"{shown(content)} is not a content folder{hint}")
