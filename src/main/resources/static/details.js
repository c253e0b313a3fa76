// Chi tiết hồ sơ: what is known of one case, the reason first.
import { DELIVERIES, CHANNELS, FATES, SEVERITIES, partName, place, size, time } from "./words.js";

const ORDER = ["ERROR", "WARNING", "INFO"];

export function element(name, text, className) {
  const node = document.createElement(name);
  if (text !== undefined && text !== null) node.textContent = text;
  if (className) node.className = className;
  return node;
}

/** Why a case waits for a person: our own fault, a letter that could not leave, or the first thing that must be settled. */
export function reasonOf(item) {
  if (item.state === "FAILED") return "Dịch vụ không xử lý được hồ sơ; bản gốc đã lưu, chờ xử lý lại.";
  const stuck = (item.letters || []).find(letter => letter.deliveries.some(delivery => delivery.state === "FAILED"));
  if (stuck) return "Văn bản " + stuck.number + " chưa gửi được đến đơn vị.";
  const finding = (item.findings || []).find(one => one.severity === "ERROR");
  return finding ? finding.message : "";
}

function block(title, content) {
  const section = element("section");
  section.append(element("h3", title), content);
  return section;
}

function findings(item) {
  const list = element("ul", undefined, "findings");
  const sorted = [...(item.findings || [])].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
  for (const finding of sorted) {
    const line = element("li", undefined, finding.severity);
    const severity = item.state === "HELD" && finding.severity === "ERROR" ? "Cần xem xét" : SEVERITIES[finding.severity];
    line.append(element("span", severity + ": ", "severity"), finding.message);
    const where = [finding.file, place(finding.at)].filter(Boolean).join(", ");
    if (where) line.append(element("div", "Vị trí: " + where, "faint"));
    if (finding.basis) line.append(element("div", "Căn cứ: " + finding.basis, "faint"));
    list.append(line);
  }
  if (!list.children.length) list.append(element("li", item.verdict ? "Không có nhận xét." : "Chưa đọc.", "faint"));
  return list;
}

function parts(item) {
  const list = element("ul", undefined, "parts");
  for (const part of item.parts || []) {
    const names = part.path.split(" > ");
    const fate = part.fate;
    const line = element("li", undefined, "depth" + Math.min(names.length - 1, 4));
    line.append(partName(names[names.length - 1]) + " ", element("span", "(" + size(part.size) + ") ", "faint"),
      element("span", FATES[fate] || fate, ["READ", "UNPACKED", "SET_ASIDE"].includes(fate) ? "fate" : "fate refused"));
    list.append(line);
  }
  return list;
}

function facts(item) {
  const list = element("dl");
  const add = (term, words) => {
    if (words) list.append(element("dt", term), element("dd", words));
  };
  const paper = item.document || {};
  add("Số, ký hiệu", [paper.number, paper.notation].filter(Boolean).join("/"));
  add("Cơ quan ban hành", paper.issuer);
  add("Trích yếu", paper.subject);
  add("Người ký", paper.signer && paper.signer.name ? paper.signer.title + " " + paper.signer.name : "");
  add("Tài khoản gửi", item.account);
  add("Gửi lúc", time(item.sentAt));
  add("Đến lúc", time(item.receivedAt));
  add("Vào sổ lúc", time(item.registeredAt));
  add("Thời hạn", item.timeliness ? item.timeliness.explanation.join(" ") : "");
  return list;
}

function button(words, done, path, replay) {
  const node = element("button", words, "again");
  node.addEventListener("click", async () => {
    node.disabled = true;
    if (!await replay(path)) node.textContent = done;
  });
  return node;
}

function deliveries(item, replay) {
  const list = element("ul", undefined, "deliveries");
  for (const letter of item.letters || []) {
    for (const delivery of letter.deliveries) {
      const line = element("li", letter.number + " qua " + (CHANNELS[delivery.channel] || delivery.channel) + " đến " + delivery.to + ": ");
      const words = DELIVERIES[delivery.state] + (delivery.state === "SENT" ? " lúc " + time(delivery.sentAt) : "");
      line.append(element("span", words, delivery.state === "FAILED" ? "fate refused" : "fate"));
      if (delivery.lastError && delivery.state !== "SENT") {
        line.append(element("div", "Lần thử " + delivery.attempts + ": " + delivery.lastError, "faint error"));
      }
      list.append(line);
    }
    if (letter.deliveries.some(delivery => delivery.state === "FAILED")) {
      list.append(button("Gửi lại văn bản " + letter.number, "Văn bản không còn ở khay lỗi", "/api/letters/" + letter.id + "/replay", replay));
    }
  }
  return list;
}

/** @param replay posts to a path and says whether that was taken */
export function details(item, replay) {
  const all = element("div", undefined, "columns");
  const left = element("div");
  const right = element("div");
  if (item.state === "FAILED") {
    const failure = element("div");
    failure.append(element("p", item.lastError ? "Lần thử " + item.attempts + ": " + item.lastError : "", "faint error"),
      button("Xử lý lại từ bản gốc", "Hồ sơ không còn ở khay lỗi", "/api/submissions/" + item.caseNumber + "/replay", replay));
    left.append(block("Lỗi xử lý", failure));
  }
  left.append(block(item.state === "HELD" ? "Lý do chờ và nhận xét" : "Nhận xét", findings(item)));
  if ((item.letters || []).length) left.append(block("Phát hành", deliveries(item, replay)));
  right.append(block("Văn bản", facts(item)));
  if ((item.parts || []).length) right.append(block("Tệp trong lần gửi", parts(item)));
  all.append(left, right);
  return all;
}
