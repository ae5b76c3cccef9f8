"""Files for printers as the program makes them: all there are, and some of each kind."""

from __future__ import annotations

from functools import cache
from itertools import groupby

from tests.prints import ROOT
from workbook.content import Content, read_content
from workbook.making import Made, make_file
from workbook.request import Job, Request

BLEEDING = (
    "press",
    "press-marks",
    "drivethrucards",
    "makeplayingcards",
    "thegamecrafter",
    "kdp",
    "lulu",
    "mixam",
)


@cache
def content() -> Content:
    """Every product in every brand, locale, paper and variant."""
    every = ("all",)
    found = read_content(
        Request(
            brands=every, variants=every, locales=every, papers=("letter", "a4"), content=ROOT / "content"
        )
    )
    assert [problem for problem in found.all_problems if problem.level == "error"] == []
    return found


def every_job() -> list[Job]:
    """All files that go to a printer with bleed."""
    return [job for job in content().jobs if job.variant.id in BLEEDING]


def some_jobs() -> list[Job]:
    """One of each product and variant, so chosen that brands, locales and papers take turns."""
    chosen: list[Job] = []

    def kind(job: Job) -> tuple[str, str]:
        return job.edition.id, job.variant.id

    for turn, (_, jobs) in enumerate(groupby(sorted(every_job(), key=kind), key=kind)):
        same = list(jobs)
        chosen.append(same[(turn * 5) % len(same)])
    return chosen


def name_of(job: Job) -> str:
    parts = (job.brand, job.edition.id, job.edition.locale, job.variant.id, job.paper)
    return "-".join(part for part in parts if part)


@cache
def file_of(job: Job) -> Made:
    return make_file(job, content())


def job_of(product: str, variant: str, brand: str = "serene-pathways", paper: str | None = "letter") -> Job:
    """The English one."""
    (job,) = (
        job
        for job in content().jobs
        if (job.brand, job.edition.id, job.edition.locale, job.variant.id)
        == (brand, product, "en-US", variant)
        and job.paper in (paper, None)
    )
    return job
