// Sổ văn bản đi: every letter, and why it was written.
import { at, element, filters, get, keepingFocus, link, list, table } from "./dom.js";
import { delivered, findingLines } from "./details.js";
import { LETTERS, STEPS, day, folded } from "./words.js";

const REREAD_MS = 60000;
const FIRST = 200;
const MOST = 1000;
const open = new Map();
let limit = FIRST;
let chosen = "ALL";
let wantedLetter = "";
let all = [];
let counts = "";
let readAt = 0;

const label = (node, words) => {
  node.dataset.label = words;
  return node;
};

function row(letter) {
  const line = element("tr", undefined, "case letter");
  const opener = element("button", letter.number, "opener");
  opener.dataset.key = "letter " + letter.id;
  opener.setAttribute("aria-expanded", String(open.has(letter.id)));
  const first = element("td");
  first.append(opener);
  const about = element("td");
  if (letter.caseNumber) about.append(link(letter.caseNumber, "#" + letter.caseNumber));
  const files = element("td");
  files.append(link("PDF", letter.pdf, "Bản PDF của văn bản " + letter.number), " · ",
    link("Word", letter.docx, "Bản Word của văn bản " + letter.number));
  line.append(first, element("td", day(letter.madeAt)), element("td", LETTERS[letter.kind] || letter.kind),
    element("td", letter.unitName), element("td", letter.subject), letter.caseNumber ? label(about, "Trả lời hồ sơ") : about, files);
  line.addEventListener("click", event => {
    if (!event.target.closest("a")) toggle(letter.id);
  });
  return line;
}

function duties(letter) {
  const section = element("section");
  section.append(element("h3", "Vì sao có văn bản này"), table("", ["Nghĩa vụ", "Đơn vị", "Bước", "Lý do"], letter.duties.map(duty => [
    named(duty), duty.unitName, STEPS[duty.step] || duty.step, list(duty.why),
  ])));
  return section;
}

function named(duty) {
  const node = element("span", duty.obligationName + ", ");
  node.append(link(duty.periodName, "#matrix/" + duty.period, "Tình hình thực hiện " + duty.periodName));
  return node;
}

function expansion(id) {
  const line = element("tr", undefined, "details");
  const cell = element("td");
  cell.colSpan = 7;
  const letter = open.get(id);
  if (!letter) cell.append(element("p", "Đang đọc…", "faint"));
  else {
    if (letter.duties.length) cell.append(duties(letter));
    if (letter.caseNumber) {
      const section = element("section");
      section.append(element("h3", "Nhận xét được trả lời"), findingLines(letter.findings));
      cell.append(section);
    }
    const sent = element("section");
    sent.append(element("h3", "Phát hành"), list(letter.deliveries.map(delivery => delivered(letter, delivery)), "deliveries"));
    if (letter.enclosures.length) {
      sent.append(element("h3", "Kèm theo"), list(letter.enclosures.map(enclosure)));
    }
    cell.append(sent);
  }
  line.append(cell);
  return line;
}

function enclosure(file) {
  const line = element("li");
  line.append(link(file.name, file.file));
  return line;
}

async function toggle(id) {
  if (open.has(id)) open.delete(id);
  else {
    open.set(id, null);
    draw();
    open.set(id, await get("/api/letters/" + encodeURIComponent(id)));
  }
  draw();
}

function draw() {
  keepingFocus(() => {
    const wanted = folded(at("letter-search").value.trim());
    const rows = [];
    let shown = 0;
    for (const letter of all) {
      if (chosen !== "ALL" && letter.kind !== chosen) continue;
      const line = row(letter);
      if (wanted && !folded(line.textContent).includes(wanted)) continue;
      shown++;
      rows.push(line);
      if (open.has(letter.id)) rows.push(expansion(letter.id));
    }
    const number = kind => all.filter(letter => letter.kind === kind).length;
    const kinds = Object.keys(LETTERS).filter(kind => number(kind) > 0 || kind === chosen);
    at("kinds").replaceChildren(...filters("kind", chosen,
      [["ALL", "tất cả", all.length, ""], ...kinds.map(kind => [kind, LETTERS[kind], number(kind), ""])], name => {
        chosen = name;
        draw();
      }));
    at("letter-rows").replaceChildren(...rows);
    at("letters-shown").textContent = shown === all.length ? "" : shown + " trong " + all.length + " văn bản";
    at("letters-none").hidden = shown > 0;
    at("letters-none").textContent = all.length ? "Không có văn bản nào như vậy." : "Chưa có văn bản đi nào.";
    at("letters-more").hidden = all.length < limit || limit >= MOST;
  });
}

export function show(id) {
  wantedLetter = id;
  counts = "";
}

export async function refresh(overview) {
  const now = JSON.stringify({ ...overview, now: limit });
  if (now === counts && Date.now() - readAt <= REREAD_MS) return;
  all = await get("/api/letters?limit=" + limit);
  for (const id of open.keys()) open.set(id, await get("/api/letters/" + encodeURIComponent(id)));
  counts = now;
  readAt = Date.now();
  draw();
  const id = wantedLetter;
  wantedLetter = "";
  if (all.some(letter => letter.id === id)) {
    if (!open.has(id)) await toggle(id);
    document.querySelector("[data-key=\"" + CSS.escape("letter " + id) + "\"]").scrollIntoView({ block: "nearest" });
  }
}

at("letter-search").addEventListener("input", draw);
at("letters-more").addEventListener("click", () => {
  limit = MOST;
  counts = "";
});
