"""From ``_brand.yml`` to a ``Brand``: everything looked up, every problem at once."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from workbook.errors import Level, Problem, UsageError
from workbook.source import Source, Steps, closest, did_you_mean
from workbook.spec.brand import Brand, Footer
from workbook.spec.brand_colors import brand_colors, cmyk_values, spot_problems
from workbook.spec.brand_grammar import BrandFile, Links, Meta
from workbook.spec.families import FamilySearch
from workbook.spec.family import Family
from workbook.spec.logo import find_logos
from workbook.spec.parse import in_order, parse
from workbook.spec.phone import phone_href
from workbook.spec.roots import Roots, open_content
from workbook.spec.variables import names, unknown_variables

FILE = "_brand.yml"
BASE, HEADINGS = "Atkinson Hyperlegible Next", "Fraunces"
"""Families of a brand that names none."""
_EXTENDS: Steps = ("defaults", "workbook", "extends")


def brand_paths(roots: Roots) -> dict[str, Path]:
    """Every brand's file by its id."""
    return {path.parent.name: path for path in roots.winning(f"brands/*/{FILE}").values()}


def brand_path(ident: str, roots: Roots) -> Path | None:
    """One brand's file, found without looking at all the others: there may be hundreds."""
    paths = (folder / "brands" / ident / FILE for folder in roots.folders)
    return next((path for path in paths if Path(ident).name == ident and path.exists()), None)


def read_brand(
    ident: str, roots: Roots, facts: Collection[str] = (), faces: Collection[str] = ()
) -> tuple[Brand | None, list[Problem]]:
    """A brand, or None, and what is wrong with it; warnings do not stop it.

    The ids of facts are those that its footer may name; the face it chooses is one of those known, if they
    are given. Raises UsageError where there is no such brand.
    """
    path = brand_path(ident, roots)
    if path is None:
        hint = did_you_mean(ident, brand_paths(roots)) or f"there are {', '.join(brand_paths(roots))}"
        raise UsageError(f"There is no brand “{ident}”; {hint}")
    source, problems = _whole_source(path, roots)
    if source is None:
        return None, problems
    file, faults = parse(BrandFile, source)
    problems += faults
    if file is None:
        return None, problems
    brand = _Reading(ident, file, source, roots, facts, problems).brand()
    if brand and brand.face and faces and brand.face not in faces:
        hint = did_you_mean(brand.face, faces) or f"known are {', '.join(faces)}"
        where: Steps = ("defaults", "workbook", "face")
        problems.append(source.problem("unknown-id", f"There is no face “{brand.face}”", where, hint=hint))
    return brand, in_order(problems)


def _whole_source(path: Path, roots: Roots) -> tuple[Source | None, list[Problem]]:
    """A brand's file over those it extends."""
    source, problems = open_content(path, roots)
    if source is None:
        return None, problems
    chain, top = [source], source
    while isinstance(other := extended(top), str):
        above = brand_path(other, roots)
        if above is None:
            hint = did_you_mean(other, brand_paths(roots))
            problems.append(top.problem("unknown-id", f"There is no brand “{other}”", _EXTENDS, hint=hint))
            return None, problems
        if above in [one.path for one in chain]:
            problems.append(top.problem("extends-circle", "This brand extends itself", _EXTENDS))
            return None, problems
        base, faults = open_content(above, roots)
        if base is None:
            return None, problems + faults
        chain.append(base)
        top = base
    whole = chain.pop()
    while chain:
        whole = chain.pop().over(whole)
    return whole, problems


def extended(source: Source) -> object:
    """The id of the brand that a brand's file extends, as it is written there."""
    found = source.data
    for step in _EXTENDS:
        found = found.get(step) if isinstance(found, dict) else None
    return found


class _Reading:
    """One brand being put together; problems are gathered."""

    def __init__(
        self,
        ident: str,
        file: BrandFile,
        source: Source,
        roots: Roots,
        facts: Collection[str],
        problems: list[Problem],
    ) -> None:
        self.ident, self.file, self.source, self.roots = ident, file, source, roots
        self.facts, self.problems = facts, problems

    def brand(self) -> Brand | None:
        """The brand, or None where there are errors."""
        meta, typography = self.file.meta, self.file.typography
        ours = self.file.defaults.workbook
        self._strangers(meta)
        full = meta.name.full or meta.name.short
        if full is None:
            self._problem("missing-key", "“full” is missing", ("meta", "name"))
        palette, roles, faults = brand_colors(self.file.color, self.source, typography.headings.color)
        cmyk, more = cmyk_values(ours.print.cmyk, palette | roles, self.source)
        more += spot_problems(ours.print.spot, palette | roles, self.source)
        logos, wrong = find_logos(self.file.logo, self.source, self.roots)
        self.problems += faults + more + wrong
        base, headings = self._families()
        phone = meta.contact.phone
        href = self._phone(phone, meta.region) if phone else None
        footer = Footer(**ours.footer.model_dump()) if ours.footer else None
        self._check_texts(footer, ours.disclaimer)
        if full is None or base is None or headings is None or any(p.level == "error" for p in self.problems):
            return None
        return Brand(
            id=self.ident,
            name=full,
            short_name=meta.name.short or full,
            palette=palette,
            roles=roles,
            base=base,
            headings=headings,
            folder=(self.source.path or Path()).parent,
            tagline=meta.tagline,
            phone=phone,
            phone_href=href,
            email=meta.contact.email,
            web=_bare(meta.link.home),
            web_href=meta.link.home,
            offerings=_bare(meta.link.offerings),
            offerings_href=meta.link.offerings,
            address=meta.contact.address,
            practitioner_name=meta.practitioner.name,
            license_title=meta.practitioner.license_title,
            license_number=meta.practitioner.license_number,
            region=meta.region,
            copyright=meta.legal.copyright,
            license=meta.legal.license,
            cmyk=cmyk,
            spots=ours.print.spot,
            black_only=ours.print.black == "k-only",
            logos=logos,
            logo_alts=ours.logo_alt,
            heading_weight=typography.headings.weight,
            heading_italic=typography.headings.style != "normal",
            heading_line_height=typography.headings.line_height,
            base_size=typography.base.size,
            line_height=typography.base.line_height,
            paper=ours.paper,
            footer=footer,
            disclaimer=ours.disclaimer,
            face=ours.face,
        )

    def _families(self) -> tuple[Family | None, Family | None]:
        typography = self.file.typography
        search = FamilySearch(self.source, self.roots, typography.fonts)
        asked = typography.base.family
        base = search.find(asked or BASE, ("typography", "base", "family"))
        wanted = typography.headings.family or asked
        headings = (
            base
            if wanted and wanted == asked
            else search.find(wanted or HEADINGS, ("typography", "headings", "family"))
        )
        self.problems += search.problems
        if base:
            self._lacks(base)
        if headings and typography.headings.weight not in headings.weights:
            weights = ", ".join(map(str, headings.weights)) or "no upright one"
            message = f"“{headings.name}” has no weight {typography.headings.weight}; the nearest is taken"
            steps = ("typography", "headings", "weight")
            self._problem("font-face-missing", message, steps, "warning", f"it has {weights}")
        return base, headings

    def _lacks(self, base: Family) -> None:
        """Faces that text will want and the family does not have."""
        steps: Steps = ("typography", "base", "family")
        if not base.weights:
            self._problem("font-face-missing", f"“{base.name}” has no upright face", steps)
        if not any(style == "italic" for _, style in base.files):
            message = f"“{base.name}” has no italic; emphasis stays upright"
            self._problem("font-face-missing", message, steps, "warning")
        if base.weights and max(base.weights) < 600:
            message = f"“{base.name}” has no bold; strong text looks like the rest"
            self._problem("font-face-missing", message, steps, "warning")

    def _phone(self, phone: str, region: str | None) -> str | None:
        try:
            return phone_href(phone, region)
        except ValueError as error:
            self._problem("bad-phone", str(error), ("meta", "contact", "phone"))
            return None

    def _check_texts(self, footer: Footer | None, disclaimer: str | None) -> None:
        ours: Steps = ("defaults", "workbook")
        known = names(self.facts, furniture=True)
        for part in ("left", "center", "right"):
            text = getattr(footer, part, None)
            if text:
                self.problems += unknown_variables(text, known, self.source, (*ours, "footer", part))
        if disclaimer:
            steps = (*ours, "disclaimer")
            self.problems += unknown_variables(disclaimer, names(self.facts), self.source, steps)

    def _strangers(self, meta: Meta) -> None:
        """Keys that brand.yml allows and nobody here reads: a slip, most likely."""
        for model, steps in ((meta, ("meta",)), (meta.link, ("meta", "link"))):
            known = [field.alias or name for name, field in type(model).model_fields.items()]
            for key in model.model_extra or ():
                match = closest(key, known)
                if match or not isinstance(model, Links):
                    hint = f"did you mean “{match}”?" if match else f"known are {', '.join(known)}"
                    message = f"“{key}” is not used here"
                    steps_to: Steps = (*steps, key)
                    self.problems.append(
                        self.source.problem(
                            "unused-key", message, steps_to, key=True, level="warning", hint=hint
                        )
                    )

    def _problem(
        self, code: str, message: str, steps: Steps, level: Level = "error", hint: str | None = None
    ) -> None:
        self.problems.append(self.source.problem(code, message, steps, level=level, hint=hint))


def _bare(address: str | None) -> str | None:
    """An address of the web as it is printed: without the scheme and a last slash."""
    return None if address is None else address.split("://", 1)[-1].rstrip("/")
