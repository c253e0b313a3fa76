// Phần chung của các trang: building nodes, asking the service, what the user has unfolded.

export const at = id => document.getElementById(id);

/** All texts go in as text, never as markup. */
export function element(name, text, className) {
  const node = document.createElement(name);
  if (text !== undefined && text !== null) node.textContent = text;
  if (className) node.className = className;
  return node;
}

export function link(words, href, label) {
  const node = element("a", words);
  node.href = href;
  if (label) node.setAttribute("aria-label", label);
  return node;
}

export const get = async url => {
  const reply = await fetch(url, { headers: { Accept: "application/json" } });
  if (!reply.ok) throw new Error(String(reply.status));
  return reply.json();
};

/** The header is one that another site's page cannot send. */
export const post = (path, body) => fetch(path, {
  method: "POST",
  headers: { "X-Requested-By": "console", ...(body && { "Content-Type": "application/json" }) },
  body: body && JSON.stringify(body),
});

export function list(lines, className) {
  const all = element("ul", undefined, className);
  all.append(...lines.map(line => line instanceof Node ? line : element("li", line)));
  return all;
}

/** @param columns words of the heads; @param rows lists of cells, each a text or a node; a row's first cell is its head */
export function table(caption, columns, rows, className) {
  const all = element("table", undefined, className || "inner");
  if (caption) all.append(element("caption", caption));
  const heads = element("tr");
  heads.append(...columns.map(words => {
    const head = element("th", words);
    head.scope = "col";
    return head;
  }));
  const top = element("thead");
  top.append(heads);
  const body = element("tbody");
  body.append(...rows.map(cells => {
    const line = element("tr");
    line.append(...cells.map((cell, i) => {
      const node = element(i ? "td" : "th");
      if (!i) node.scope = "row";
      node.dataset.label = columns[i];
      node.append(cell === undefined || cell === null ? "" : cell);
      return node;
    }));
    return line;
  }));
  all.append(top, body);
  const frame = element("div", undefined, "scroll");
  frame.append(all);
  return frame;
}

const unfolded = new Set();

/** Something to be unfolded; it stays as the user left it when its page is drawn anew. */
export function fold(key, words, content, className) {
  const node = element("details", undefined, className || "fold");
  const summary = element("summary", words);
  summary.dataset.key = "fold " + key;
  node.open = unfolded.has(key);
  const fill = () => {
    if (node.open && node.children.length === 1) node.append(content());
  };
  node.append(summary);
  fill();
  node.addEventListener("toggle", () => {
    node.open ? unfolded.add(key) : unfolded.delete(key);
    fill();
  });
  return node;
}

/** Runs what draws anew and puts the keyboard back where it was. */
export function keepingFocus(draw) {
  const key = document.activeElement && document.activeElement.dataset.key;
  draw();
  const back = key && document.querySelector("[data-key=\"" + CSS.escape(key) + "\"]");
  if (back && back !== document.activeElement) back.focus();
}

/** A row of filter buttons. @param entries lists of name, words, count, class */
export function filters(group, chosen, entries, choose) {
  return entries.map(([name, words, count, className]) => {
    const button = element("button", undefined, className);
    button.type = "button";
    button.dataset.key = group + " " + name;
    button.append(element("b", String(count)), " " + words);
    button.setAttribute("aria-pressed", String(chosen === name));
    button.addEventListener("click", () => choose(name));
    return button;
  });
}
