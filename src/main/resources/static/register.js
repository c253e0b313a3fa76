// Sổ văn bản đến: the register, its filters and what waits for a person.
import { at, element, filters, get, keepingFocus, link, post } from "./dom.js";
import { CHANNELS, LETTERS, SHELVES, VERDICTS, folded, time } from "./words.js";
import { details, reasonOf } from "./details.js";

const REREAD_MS = 60000;
const MOST = 100;
const MOST_ATTENTION = 5;
const open = new Set();
let shelf = "ALL";
let wantedCase = "";
let pinned = null;
let absent = "";
let cases = [];
let overview = null;
let state = "";
let readAt = 0;

const nameOf = item => item.unit ? item.unit.name : item.account || "(không rõ người gửi)";
const gapsOf = item => (item.findings || []).filter(finding => finding.severity === "ERROR").length;
const again = item => (item.findings || []).some(finding => finding.code === "DUPLICATE");

/** "… hành chính quý" and "quý III năm 2026" share a word, which is said once. */
function reportOf(item) {
  if (!item.obligationName) return (item.document && item.document.subject) || "";
  const words = item.obligationName.split(" ");
  const shared = words.findIndex((word, i) => item.periodName.startsWith(words.slice(i).join(" ") + " "));
  return [...words.slice(0, shared < 0 ? words.length : shared), item.periodName].join(" ");
}

function conclusion(item) {
  const cell = element("td");
  if (item.state === "FAILED") cell.append(element("span", "Lỗi xử lý, bản gốc đã lưu", "badge FAILED"));
  else if (item.state === "DRAFTED") cell.append(element("span", (VERDICTS[item.verdict] || "Đã kiểm tra") + ", chờ ký", "badge HELD"));
  else if (item.state === "CLOSED") cell.append(element("span", "Đã kết thúc", "badge CLOSED"));
  else if (!item.verdict) cell.append(element("span", "Đang chờ đọc", "badge"));
  else cell.append(element("span", VERDICTS[item.verdict] + (again(item) ? " (gửi lại)" : ""), "badge " + item.verdict));
  if (item.timeliness && !item.timeliness.onTime && !again(item)) {
    cell.append(element("div", "chậm " + item.timeliness.daysLate + " ngày", "late"));
  }
  if (item.nil) cell.append(element("div", "báo cáo không phát sinh", "faint"));
  if (item.version > 1) cell.append(element("div", "bản thứ " + item.version + (item.partial ? ", phần bổ sung" : ""), "faint"));
  if (item.verdict === "SUPPLEMENT") cell.append(element("div", gapsOf(item) + " nội dung phải sửa", "faint"));
  const reason = item.state === "ANSWERED" ? "" : item.closing ? item.closing.note : reasonOf(item);
  if (reason) cell.append(element("div", reason, "reason"));
  return cell;
}

function letters(item) {
  const cell = element("td");
  for (const letter of item.letters || []) {
    const line = element("div");
    line.append(link(letter.number, letter.pdf), " · ", link("Word", letter.docx, "Bản Word của văn bản " + letter.number),
      element("div", LETTERS[letter.kind] || letter.kind, "faint"));
    if (letter.deliveries.some(delivery => delivery.state === "FAILED")) line.append(element("div", "chưa gửi được", "reason"));
    cell.append(line);
  }
  for (const draft of item.drafts || []) {
    const line = element("div");
    line.append(link("dự thảo " + (LETTERS[draft.kind] || draft.kind), "#drafts/" + draft.id), element("div", "chờ ký", "faint"));
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
  cell.append(details(item, act));
  line.append(cell);
  return line;
}

/** Draws the register anew and leaves the keyboard where it was. */
function draw() {
  keepingFocus(() => {
    const wanted = folded(at("search").value.trim());
    const rows = [];
    let shown = 0;
    const all = pinned && !cases.some(item => item.caseNumber === pinned.caseNumber) ? [pinned, ...cases] : cases;
    for (const item of all) {
      const line = row(item);
      if (wanted && !folded(line.textContent + " " + (item.account || "")).includes(wanted)) continue;
      shown++;
      rows.push(line);
      if (open.has(item.caseNumber)) rows.push(expansion(item));
    }
    at("cases").replaceChildren(...rows);
    at("missing").textContent = absent ? "Không có hồ sơ số " + absent + "." : "";
    const total = overview ? overview[SHELVES.find(entry => entry[2] === shelf)[0]] : 0;
    at("shown").textContent = wanted ? shown + " trong " + all.length + " hồ sơ mới nhất có từ cần tìm"
      : total > cases.length ? cases.length + " hồ sơ mới nhất trong " + total : "";
    at("none").hidden = shown > 0;
    at("none").textContent = wanted ? "Không có hồ sơ nào có từ cần tìm."
      : shelf === "ALL" ? "Chưa có văn bản đến nào. Văn bản gửi qua thư điện tử, SFTP hoặc trục liên thông sẽ hiện ở đây."
      : "Không có hồ sơ nào ở tình trạng này.";
  });
}

function totals() {
  keepingFocus(() => at("totals").replaceChildren(...filters("shelf", shelf,
    SHELVES.map(([key, words, name]) => [name, words, overview[key], overview[key] && name !== "ALL" ? name : ""]), choose)));
}

function choose(name) {
  shelf = name;
  pinned = null;
  absent = "";
  state = "";
  refresh(overview);
}

/** Failures of our own first, then letters that could not leave, then what waits for a clerk. */
async function attention() {
  const lists = await Promise.all([["failed", "FAILED"], ["unsendable", "UNSENDABLE"], ["held", "HELD"]]
    .map(([key, name]) => overview[key] ? get("/api/submissions?limit=" + MOST_ATTENTION + "&shelf=" + name) : []));
  const items = lists.flat().slice(0, MOST_ATTENTION);
  at("attention").hidden = items.length === 0;
  keepingFocus(() => at("attention-list").replaceChildren(...items.map(item => {
    const line = element("li", undefined, item.state);
    const opener = element("button", item.caseNumber, "opener");
    opener.dataset.key = "attention " + item.caseNumber;
    opener.addEventListener("click", () => {
      open.add(item.caseNumber);
      choose({ ANSWERED: "UNSENDABLE", DRAFTED: "HELD" }[item.state] || item.state);
    });
    line.append(element("strong", reasonOf(item)), element("div", nameOf(item) + " · " + time(item.sentAt) + " · ", "faint"));
    line.lastChild.append(opener);
    return line;
  })));
}

/** Posts and says how it went: the service's answer. */
async function act(path, body) {
  const reply = await post(path, body);
  state = "";
  if (reply.ok) document.activeElement.blur();
  await refresh(await get("/api/overview"));
  return reply;
}

/** The case of the address, opened, though it may be older than what the register lists. */
async function pin() {
  const number = wantedCase;
  wantedCase = "";
  open.add(number);
  shelf = "ALL";
  absent = "";
  try {
    pinned = await get("/api/submissions/" + number);
  } catch (missing) {
    pinned = null;
    absent = number;
    if (missing.message !== "404") throw missing;
  }
  return number;
}

export function show(caseNumber) {
  wantedCase = caseNumber;
  state = "";
}

/** Not while somebody writes: the form would be taken away under the keyboard. */
const writing = () => document.activeElement && document.activeElement.closest("form.settle");

export async function refresh(counts) {
  overview = counts;
  const now = JSON.stringify({ ...overview, now: shelf });
  if ((now !== state || Date.now() - readAt > REREAD_MS) && !writing()) {
    const number = wantedCase && await pin();
    cases = await get("/api/submissions?limit=" + MOST + "&shelf=" + shelf);
    if (pinned && !number) pinned = await get("/api/submissions/" + pinned.caseNumber);
    await attention();
    state = JSON.stringify({ ...overview, now: shelf });
    readAt = Date.now();
    draw();
    const opener = number && document.querySelector("[data-key=\"" + CSS.escape(number) + "\"]");
    if (opener) opener.scrollIntoView({ block: "nearest" });
  }
  totals();
}

at("search").addEventListener("input", draw);
