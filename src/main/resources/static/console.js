// Bàn theo dõi: the register, its filters and what waits for a person. Reads /api, changes nothing but by replay.
import { CHANNELS, LETTERS, SHELVES, VERDICTS, folded, time } from "./words.js";
import { details, element, reasonOf } from "./details.js";

const PERIOD_MS = 3000;
const REREAD_MS = 60000;
const MOST = 100;
const MOST_ATTENTION = 5;
const at = id => document.getElementById(id);
const open = new Set();
let shelf = "ALL";
let cases = [];
let overview = null;
let state = "";
let readAt = 0;

const get = async url => {
  const reply = await fetch(url, { headers: { Accept: "application/json" } });
  if (!reply.ok) throw new Error(String(reply.status));
  return reply.json();
};

const nameOf = item => item.unit ? item.unit.name : item.account || "(không rõ người gửi)";
const gapsOf = item => (item.findings || []).filter(finding => finding.severity === "ERROR").length;

/** "… hành chính quý" and "quý III năm 2026" share a word, which is said once. */
function reportOf(item) {
  if (!item.obligationName) return (item.document && item.document.subject) || "";
  const words = item.obligationName.split(" ");
  const shared = words.findIndex((word, i) => item.periodName.startsWith(words.slice(i).join(" ") + " "));
  return [...words.slice(0, shared < 0 ? words.length : shared), item.periodName].join(" ");
}

const again = item => (item.findings || []).some(finding => finding.code === "DUPLICATE");

function conclusion(item) {
  const cell = element("td");
  if (item.state === "FAILED") cell.append(element("span", "Lỗi xử lý, bản gốc đã lưu", "badge FAILED"));
  else if (!item.verdict) cell.append(element("span", "Đang chờ đọc", "badge"));
  else cell.append(element("span", VERDICTS[item.verdict] + (again(item) ? " (gửi lại)" : ""), "badge " + item.verdict));
  if (item.timeliness && !item.timeliness.onTime && !again(item)) {
    cell.append(element("div", "chậm " + item.timeliness.daysLate + " ngày", "late"));
  }
  if (item.verdict === "SUPPLEMENT") cell.append(element("div", gapsOf(item) + " nội dung phải sửa", "faint"));
  const reason = item.state === "ANSWERED" ? "" : reasonOf(item);
  if (reason) cell.append(element("div", reason, "reason"));
  return cell;
}

function letters(item) {
  const cell = element("td");
  for (const letter of item.letters || []) {
    const line = element("div");
    const pdf = element("a", letter.number);
    pdf.href = letter.pdf;
    const docx = element("a", "Word");
    docx.href = letter.docx;
    docx.setAttribute("aria-label", "Bản Word của văn bản " + letter.number);
    line.append(pdf, " · ", docx, element("div", LETTERS[letter.kind] || letter.kind, "faint"));
    if (letter.deliveries.some(delivery => delivery.state === "FAILED")) line.append(element("div", "chưa gửi được", "reason"));
    cell.append(line);
  }
  if (!cell.childNodes.length) cell.append(element("span", "–", "faint"));
  return cell;
}

function toggle(item) {
  open.has(item.caseNumber) ? open.delete(item.caseNumber) : open.add(item.caseNumber);
  draw();
}

function row(item) {
  const line = element("tr", undefined, "case");
  const opener = element("button", item.caseNumber, "opener");
  opener.dataset.key = item.caseNumber;
  opener.setAttribute("aria-expanded", String(open.has(item.caseNumber)));
  const first = element("td");
  first.append(opener);
  const sent = element("td", time(item.sentAt));
  sent.append(element("div", CHANNELS[item.channel] || item.channel, "faint"));
  line.append(first, sent, element("td", nameOf(item)), element("td", reportOf(item)), conclusion(item), letters(item));
  line.addEventListener("click", event => {
    if (!event.target.closest("a")) toggle(item);
  });
  return line;
}

function expansion(item) {
  const line = element("tr", undefined, "details");
  const cell = element("td");
  cell.colSpan = 6;
  cell.append(details(item, replay));
  line.append(cell);
  return line;
}

/** Draws the register anew and leaves the keyboard where it was. */
function draw() {
  const focused = document.activeElement && document.activeElement.dataset.key;
  const wanted = folded(at("search").value.trim());
  const rows = [];
  let shown = 0;
  for (const item of cases) {
    const line = row(item);
    if (wanted && !folded(line.textContent + " " + (item.account || "")).includes(wanted)) continue;
    shown++;
    rows.push(line);
    if (open.has(item.caseNumber)) rows.push(expansion(item));
  }
  at("cases").replaceChildren(...rows);
  const total = overview ? overview[SHELVES.find(entry => entry[2] === shelf)[0]] : 0;
  at("shown").textContent = wanted ? shown + " trong " + cases.length + " hồ sơ mới nhất có từ cần tìm"
    : total > cases.length ? cases.length + " hồ sơ mới nhất trong " + total : "";
  at("none").hidden = shown > 0;
  at("none").textContent = wanted ? "Không có hồ sơ nào có từ cần tìm."
    : shelf === "ALL" ? "Chưa có văn bản đến nào. Văn bản gửi qua thư điện tử, SFTP hoặc trục liên thông sẽ hiện ở đây."
    : "Không có hồ sơ nào ở tình trạng này.";
  if (focused) {
    const back = document.querySelector("[data-key=\"" + CSS.escape(focused) + "\"]");
    if (back && back !== document.activeElement) back.focus();
  }
}

function totals() {
  const focused = document.activeElement && document.activeElement.dataset.key;
  at("totals").replaceChildren(...SHELVES.map(([key, words, name]) => {
    const button = element("button", undefined, overview[key] && name !== "ALL" ? name : "");
    button.dataset.key = "shelf " + name;
    button.append(element("b", String(overview[key])), " " + words);
    button.setAttribute("aria-pressed", String(shelf === name));
    button.addEventListener("click", () => choose(name));
    return button;
  }));
  if (focused && focused.startsWith("shelf ")) document.querySelector("[data-key=\"" + focused + "\"]").focus();
  at("clock").textContent = time(overview.now) + (overview.unsent ? " · " + overview.unsent + " văn bản đang gửi" : "");
}

function choose(name) {
  shelf = name;
  state = "";
  refresh();
}

/** Failures of our own first, then letters that could not leave, then what waits for a clerk. */
async function attention() {
  const lists = await Promise.all([["failed", "FAILED"], ["unsendable", "UNSENDABLE"], ["held", "HELD"]]
    .map(([key, name]) => overview[key] ? get("/api/submissions?limit=" + MOST_ATTENTION + "&shelf=" + name) : []));
  const items = lists.flat().slice(0, MOST_ATTENTION);
  at("attention").hidden = items.length === 0;
  at("attention-list").replaceChildren(...items.map(item => {
    const line = element("li", undefined, item.state);
    const opener = element("button", item.caseNumber, "opener");
    opener.dataset.key = "attention " + item.caseNumber;
    opener.addEventListener("click", () => {
      open.add(item.caseNumber);
      choose(item.state === "ANSWERED" ? "UNSENDABLE" : item.state);
    });
    line.append(element("strong", reasonOf(item)), element("div", nameOf(item) + " · " + time(item.sentAt) + " · ", "faint"));
    line.lastChild.append(opener);
    return line;
  }));
}

async function replay(path) {
  const reply = await fetch(path, { method: "POST", headers: { "X-Requested-By": "console" } });
  state = "";
  await refresh();
  return reply.ok;
}

function unreachable(hidden) {
  const old = readAt ? " từ " + new Date(readAt).toLocaleTimeString("vi-VN") + "; số liệu dưới đây là số liệu cũ" : "";
  at("problem").textContent = hidden ? "" : "Không kết nối được với dịch vụ" + old + ". Trang tự thử lại.";
  at("problem").hidden = hidden;
  document.body.classList.toggle("stale", !hidden);
}

async function refresh() {
  try {
    overview = await get("/api/overview");
    const now = JSON.stringify({ ...overview, now: shelf });
    if (now !== state || Date.now() - readAt > REREAD_MS) {
      cases = await get("/api/submissions?limit=" + MOST + "&shelf=" + shelf);
      await attention();
      state = now;
      draw();
    }
    readAt = Date.now();
    totals();
    unreachable(true);
  } catch (error) {
    unreachable(false);
  }
}

/** An address such as …/#2026-000012 shows that case opened. */
async function begin() {
  const wanted = decodeURIComponent(location.hash.slice(1));
  if (/^\d{4}-\d+$/.test(wanted)) open.add(wanted);
  await refresh();
  const opener = document.querySelector("[data-key=\"" + CSS.escape(wanted) + "\"]");
  if (wanted && opener) opener.scrollIntoView({ block: "nearest" });
}

at("search").addEventListener("input", draw);
begin();
setInterval(refresh, PERIOD_MS);
