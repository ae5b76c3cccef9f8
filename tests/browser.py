"""Somebody at the keyboard of a real browser: Debian's Chromium without a window, and its own PDF viewer.

It is driven through its debugging protocol, on a pipe: keys go the way of a keyboard, and the file
comes back as its “Download, with your changes” writes it. https://chromedevtools.github.io/devtools-protocol
"""

from __future__ import annotations

import base64
import io
import json
import os
import select
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PIL import Image

PROGRAM = "chromium"
_PATIENCE = 60.0
"""Seconds that the browser may take for one file; it takes far less."""
_OPTIONS = (
    "--headless=new",
    "--no-sandbox",  # it opens only what our tests have made; as root there is none
    "--disable-gpu",
    "--no-first-run",
    "--window-size=900,1200",
    "--remote-debugging-pipe",
)
_STATE = "document.querySelector('pdf-viewer')?.loadState_"
_SETTLED = """(async () => {
    // Where a field is out of sight, viewer and page agree on a new place, a message each way.
    for (let n = 0; n < 3; n++) await document.querySelector("pdf-viewer").currentController.getSelectedText()
})()"""
_SAVED = """(async () => {
    const saved = await document.querySelector("pdf-viewer").currentController.save("EDITED")
    let text = ""
    for (const byte of new Uint8Array(saved.dataToSave)) text += String.fromCharCode(byte)
    return btoa(text)
})()"""


@contextmanager
def viewing(data: bytes, page: int = 0) -> Iterator[Viewer]:
    """The file in the browser's viewer, at a page."""
    with TemporaryDirectory(ignore_cleanup_errors=True) as name:
        path = Path(name, "form.pdf")
        path.write_bytes(data)
        with _pipe(Path(name, "profile")) as pipe:
            yield Viewer(pipe, f"{path.as_uri()}#toolbar=0&page={page + 1}")


class Viewer:
    """A file in the viewer, which has the focus; none of the fields has it yet."""

    def __init__(self, pipe: _Pipe, address: str) -> None:
        self._pipe = pipe
        self._page = self._attached(pipe.ask("Target.createTarget", url=address)["targetId"])
        self._frame = self._attached(self._extension())
        while self._told(_STATE) != "success":
            pipe.rest()
        for kind in ("mousePressed", "mouseReleased"):  # into the gray beside the page
            self._ask("Input.dispatchMouseEvent", type=kind, x=5, y=600, button="left", clickCount=1)
        self.tab()  # to the document itself

    def tab(self) -> None:
        """Go on to the next field, as the Tab key does."""
        self._press("Tab", 9)
        self._told(_SETTLED)
        self._press("Shift", 16)  # after the Tab key alone, the browser may hold a character back

    def type(self, text: str) -> None:
        """Type where the focus is; a space marks a button."""
        for char in text:
            self._ask("Input.dispatchKeyEvent", type="char", text=char)

    def saved(self) -> bytes:
        """The file with what was filled in."""
        return base64.b64decode(str(self._told(_SAVED)))

    def picture(self) -> Image.Image:
        """What the window shows, as soon as it stands still."""
        shots: list[bytes] = []
        while len(shots) < 3 or len(set(shots[-3:])) > 1:
            self._pipe.rest(0.1)
            shots.append(base64.b64decode(self._ask("Page.captureScreenshot")["data"]))
        return Image.open(io.BytesIO(shots[-1])).convert("RGB")

    def _press(self, key: str, code: int) -> None:
        for kind in ("rawKeyDown", "keyUp"):
            self._ask("Input.dispatchKeyEvent", type=kind, key=key, windowsVirtualKeyCode=code)

    def _ask(self, method: str, **what: Any) -> Any:
        return self._pipe.ask(method, self._page, **what)

    def _told(self, script: str) -> object:
        """What the viewer's own page says."""
        how = {"expression": script, "awaitPromise": True, "returnByValue": True}
        return self._pipe.ask("Runtime.evaluate", self._frame, **how)["result"].get("value")

    def _attached(self, target: str) -> str:
        return str(self._pipe.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"])

    def _extension(self) -> str:
        """The frame in which the viewer lives."""
        while True:
            for each in self._pipe.ask("Target.getTargets")["targetInfos"]:
                if each["type"] == "iframe" and each["url"].startswith("chrome-extension://"):
                    return str(each["targetId"])
            self._pipe.rest()


class _Pipe:
    """Questions and answers, each ended by a zero."""

    def __init__(self, into: int, out: int) -> None:
        self._into, self._out = into, out
        self._number, self._read = 0, b""
        self._end = time.monotonic() + _PATIENCE

    def ask(self, method: str, session: str | None = None, **what: Any) -> Any:
        """What comes of it. Raises RuntimeError where it is refused, TimeoutError where nothing comes."""
        self._number += 1
        asked: dict[str, object] = {"id": self._number, "method": method, "params": what}
        os.write(self._into, json.dumps(asked | ({"sessionId": session} if session else {})).encode() + b"\0")
        while (answer := self._next()).get("id") != self._number:
            pass
        if "error" in answer:
            raise RuntimeError(f"{method}: {answer['error']}")
        return answer["result"]

    def rest(self, seconds: float = 0.05) -> None:
        """Wait a moment for what is not there yet. Raises TimeoutError where it never comes."""
        if time.monotonic() > self._end:
            raise TimeoutError(f"{PROGRAM} does not show the file")
        time.sleep(seconds)

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._read:
            if not select.select([self._out], [], [], max(0.0, self._end - time.monotonic()))[0]:
                raise TimeoutError(f"{PROGRAM} says nothing")
            part = os.read(self._out, 1 << 16)
            if not part:
                raise RuntimeError(f"{PROGRAM} has ended")
            self._read += part
        message, _, self._read = self._read.partition(b"\0")
        found: dict[str, Any] = json.loads(message)
        return found


@contextmanager
def _pipe(profile: Path) -> Iterator[_Pipe]:
    """A browser of our own; it ends with the block."""
    theirs, into = os.pipe()
    out, back = os.pipe()
    options = (*_OPTIONS, f"--user-data-dir={profile}", "about:blank")
    begin = f"import os, sys; os.dup2({theirs}, 3); os.dup2({back}, 4); os.execvp({PROGRAM!r}, sys.argv)"
    process = subprocess.Popen(
        [sys.executable, "-ISc", begin, *options], pass_fds=(theirs, back), stderr=subprocess.DEVNULL
    )
    os.close(theirs)
    os.close(back)
    try:
        pipe = _Pipe(into, out)
        yield pipe
        pipe.ask("Browser.close")
    finally:
        os.close(into)
        os.close(out)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
