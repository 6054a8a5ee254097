// Looks at the page in the frame: its width, texts that are hard to tell from what is behind them, tiny texts.
const channel = (v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
const light = (c) => 0.2126 * channel(c[0]) + 0.7152 * channel(c[1]) + 0.0722 * channel(c[2]);
const colour = (text) => {
  const numbers = text.match(/[\d.]+(?:e-?\d+)?/g).map(Number);
  const parts = text.startsWith("color(srgb") ? numbers.slice(0, 3) : numbers.slice(0, 3).map((n) => n / 255);
  return { parts, alpha: numbers.length > 3 ? numbers[3] : 1 };
};
const behind = (element, view) => {
  const layers = [];
  for (let e = element; e; e = e.parentElement) layers.push(colour(view.getComputedStyle(e).backgroundColor));
  return layers.reverse().reduce(
    (below, { parts, alpha }) => below.map((b, i) => parts[i] * alpha + b * (1 - alpha)), [1, 1, 1]);
};
const frame = document.querySelector("iframe");
frame.addEventListener("load", () => {
  const page = frame.contentDocument, view = frame.contentWindow, root = page.documentElement;
  page.querySelectorAll("details").forEach((d) => { d.open = true; });
  const found = { dark: view.matchMedia("(prefers-color-scheme: dark)").matches, wide: root.scrollWidth,
                  over: [], cut: [], texts: 0, faint: [], small: [], bars: 0, axes: [], newest: [], addresses: [] };
  for (const e of page.body.querySelectorAll("*")) {
    if (!e.closest(".scroll, svg") && e.getBoundingClientRect().right > root.clientWidth + 1)
      found.over.push(e.outerHTML.slice(0, 120));
    if (e.matches(".tiles div, .notes, .notes li") && e.scrollWidth > e.clientWidth)
      found.cut.push(e.outerHTML.slice(0, 120));
    if (e.matches(".scroll .url")) found.addresses.push(e.getBoundingClientRect().width);
    if (e.tagName === "rect" && /^c\d/.test(e.getAttribute("class"))) found.bars += e.getBBox().height > 0;
    if (e.closest("svg") || ![...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim())) continue;
    const style = view.getComputedStyle(e);
    const pair = [light(colour(style.color).parts), light(behind(e, view))].sort((a, b) => b - a);
    found.texts += 1;
    if ((pair[0] + 0.05) / (pair[1] + 0.05) < 4.5) found.faint.push(e.outerHTML.slice(0, 120));
    if (parseFloat(style.fontSize) < 12) found.small.push(e.outerHTML.slice(0, 120));
  }
  for (const axis of page.querySelectorAll(".x"))
    found.axes.push([...axis.children].filter((label) => label.getClientRects().length).length);
  for (const table of page.querySelectorAll(".heat")) {
    const box = table.parentElement.getBoundingClientRect(), edge = (e) => e.getBoundingClientRect();
    const [first, last] = [table.rows[0].cells[0], [...table.rows[0].cells].pop()];
    found.newest.push(edge(first).left >= box.left - 1 && edge(last).right <= box.right + 1);
  }
  document.getElementById("told").textContent = JSON.stringify(found);
});
