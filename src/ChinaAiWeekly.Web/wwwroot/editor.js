// For editors, all of it optional: dropping a file anywhere on the upload page, and two panes that scroll together.
(() => {
  const file = document.querySelector("input[type=file][data-drop]");
  if (file) {
    const zone = file.closest("[data-zone]");
    const stop = event => event.preventDefault();
    const mark = on => zone.classList.toggle("over", on);
    for (const type of ["dragenter", "dragover"]) addEventListener(type, event => { stop(event); mark(true); });
    addEventListener("dragleave", event => { if (!event.relatedTarget) mark(false); });
    addEventListener("drop", event => {
      stop(event);
      mark(false);
      if (event.dataTransfer.files.length === 0) return;
      file.files = event.dataTransfer.files;
      file.form.requestSubmit();
    });
    file.form.addEventListener("submit", () => { zone.querySelector(".busy").hidden = false; });
  }

  // 'Edit' goes to the line of the source that was looked at last: the one a remark led to, or else the first in sight.
  const edit = document.querySelector("[data-edit]");
  const area = document.getElementById("text");
  if (edit && area) {
    edit.addEventListener("click", event => {
      event.preventDefault();
      const pane = edit.closest(".pane");
      const first = [...pane.querySelectorAll(".ln")].find(line => line.offsetTop >= pane.scrollTop);
      const line = Number((document.querySelector(".ln:target") ?? first)?.id.slice(1) ?? 1);
      const rows = area.value.split("\n");
      const start = rows.slice(0, line - 1).reduce((sum, row) => sum + row.length + 1, 0);
      area.focus({ preventScroll: true });
      area.setSelectionRange(start, start + (rows[line - 1]?.length ?? 0));
      area.scrollTop = (area.scrollHeight / rows.length) * (line - 1) - area.clientHeight / 3;
      area.scrollIntoView({ block: "center" });
    });
  }

  const [source, result] = document.querySelectorAll(".split > .pane");
  if (source && result) {
    // A line and what it became meet at the top: each block of the preview says at which line it begins.
    const blocks = [...result.querySelectorAll("[data-line]")];
    let leading = null;
    const follow = (from, to, find) => from.addEventListener("scroll", () => {
      if (leading === to) return;
      leading = from;
      const top = find();
      if (top !== null) to.scrollTop = top;
      clearTimeout(from.pause);
      from.pause = setTimeout(() => { leading = null; }, 150);
    }, { passive: true });
    const below = (pane, elements) => elements.findLast(element => element.offsetTop <= pane.scrollTop + 48);
    const lines = [...source.querySelectorAll(".ln")];
    follow(source, result, () => {
      const line = Number(below(source, lines)?.id.slice(1) ?? 1);
      return blocks.findLast(block => Number(block.dataset.line) <= line)?.offsetTop - 40 || null;
    });
    follow(result, source, () => {
      const line = below(result, blocks)?.dataset.line;
      return line ? document.getElementById("L" + line)?.offsetTop - 40 : 0;
    });
  }
})();
