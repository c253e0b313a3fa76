"use strict";
const VERDICTS = { ACCEPTED: "Tiếp nhận", SUPPLEMENT: "Đề nghị bổ sung", REJECTED: "Chưa tiếp nhận", NEEDS_PERSON: "Chờ công chức xử lý" };
const CHANNELS = { EMAIL: "Thư điện tử", SOAP: "Trục liên thông", SFTP: "SFTP" };
const LETTERS = { RECEIPT: "tiếp nhận", SUPPLEMENT_REQUEST: "đề nghị bổ sung", REJECTION: "chưa tiếp nhận" };
const STATES = [["received", "đã đến", null], ["answered", "đã trả lời", "ANSWERED"], ["waiting", "đang chờ đọc", "WAITING"],
  ["held", "chờ công chức", "HELD"], ["failed", "lỗi hệ thống", "FAILED"]];
const open = new Set();
let filter = null;

const element = (name, text, className) => {
  const node = document.createElement(name);
  if (text !== undefined && text !== null) node.textContent = text;
  if (className) node.className = className;
  return node;
};

const time = iso => iso ? iso.slice(8, 10) + "/" + iso.slice(5, 7) + "/" + iso.slice(0, 4) + " " + iso.slice(11, 16) : "";

function conclusion(item) {
  if (item.state === "FAILED") return element("td", "Lỗi hệ thống, đã lưu", "FAILED");
  if (!item.verdict) return element("td", "Đang đọc", "faint");
  const cell = element("td", VERDICTS[item.verdict], item.verdict);
  if (item.timeliness && item.timeliness.onTime === false) cell.append(element("div", "chậm " + item.timeliness.daysLate + " ngày", "faint"));
  return cell;
}

function letters(item) {
  const cell = element("td");
  for (const letter of item.letters || []) {
    const line = element("div");
    const link = element("a", letter.number);
    link.href = letter.pdf;
    const word = element("a", "docx");
    word.href = letter.docx;
    line.append(link, " ", element("span", LETTERS[letter.kind] || letter.kind, "faint"), " · ", word);
    line.addEventListener("click", event => event.stopPropagation());
    cell.append(line);
  }
  return cell;
}

function details(item) {
  const row = element("tr");
  const cell = element("td");
  cell.colSpan = 7;
  const list = element("ul", undefined, "findings");
  for (const finding of item.findings || []) {
    const line = element("li", finding.message, finding.severity === "ERROR" ? "REJECTED" : "");
    const where = [finding.at, finding.basis].filter(Boolean).join(" – ");
    if (where) line.append(" ", element("small", "(" + where + ")"));
    list.append(line);
  }
  if (!list.children.length) list.append(element("li", "Không có nhận xét.", "faint"));
  for (const part of item.parts || []) list.append(element("li", part.path + ": " + part.fate, "faint"));
  cell.append(list);
  if (item.lastError) cell.append(element("p", item.lastError, "faint"));
  if (item.state === "FAILED") {
    const again = element("button", "Xử lý lại từ bản gốc");
    again.addEventListener("click", async () => {
      again.disabled = true;
      await fetch("/api/submissions/" + item.caseNumber + "/replay", { method: "POST", headers: { "X-Requested-By": "console" } });
      refresh();
    });
    cell.append(again);
  }
  row.append(cell);
  return row;
}

function draw(cases) {
  const body = document.getElementById("cases");
  body.replaceChildren();
  const shown = cases.filter(item => !filter || item.state === filter);
  for (const item of shown) {
    const row = element("tr", undefined, "case");
    const unit = item.unit ? item.unit.name : item.account;
    const report = item.obligationName ? item.obligationName + ", " + item.periodName : (item.document && item.document.subject) || "";
    row.append(element("td", item.caseNumber), element("td", time(item.sentAt)), element("td", CHANNELS[item.channel] || item.channel),
      element("td", unit), element("td", report), conclusion(item), letters(item));
    row.addEventListener("click", () => { open.has(item.caseNumber) ? open.delete(item.caseNumber) : open.add(item.caseNumber); draw(cases); });
    body.append(row);
    if (open.has(item.caseNumber)) body.append(details(item));
  }
  document.getElementById("none").hidden = shown.length > 0;
}

function total(overview) {
  const section = document.getElementById("totals");
  section.replaceChildren();
  for (const [key, label, state] of STATES) {
    const button = element("button");
    button.append(element("b", overview[key]), label);
    button.setAttribute("aria-pressed", String(filter === state));
    button.addEventListener("click", () => { filter = state; refresh(); });
    section.append(button);
  }
  document.getElementById("clock").textContent = time(overview.now);
}

async function refresh() {
  const problem = document.getElementById("problem");
  try {
    const [overview, cases] = await Promise.all(["/api/overview", "/api/submissions?limit=500"].map(url => fetch(url).then(reply => {
      if (!reply.ok) throw new Error(String(reply.status));
      return reply.json();
    })));
    total(overview);
    draw(cases);
    problem.hidden = true;
  } catch (error) {
    problem.textContent = "Không kết nối được với dịch vụ.";
    problem.hidden = false;
  }
}

refresh();
setInterval(refresh, 5000);
