// Chi tiết hồ sơ: what is known of one case, the reason first.
import { answers, counted, figures, planItems, revision, scores, sections } from "./contents.js";
import { element, fold } from "./dom.js";
import { extend } from "./extend.js";
import { forward } from "./forward.js";
import { dutyPicker, settle } from "./settle.js";
import { DELIVERIES, CHANNELS, FATES, SEVERITIES, SIGNATURES, VERDICTS, day, partName, place, size, time } from "./words.js";

const ORDER = ["ERROR", "WARNING", "INFO"];

/** Why a case waits for a person: our own fault, a letter that could not leave, or the first thing that must be settled. */
export function reasonOf(item) {
  if (item.state === "DRAFTED") return "Văn bản trả lời đã soạn, chờ ký.";
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

/** @param person true when what must be settled is a person's to settle, not the unit's */
export function findingLines(all, person, none) {
  const list = element("ul", undefined, "findings");
  const sorted = [...(all || [])].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
  for (const finding of sorted) {
    const line = element("li", undefined, finding.severity);
    const severity = person && finding.severity === "ERROR" ? "Cần xem xét" : SEVERITIES[finding.severity];
    line.append(element("span", severity + ": ", "severity"), finding.message);
    const where = [finding.file, place(finding.at)].filter(Boolean).join(", ");
    if (where) line.append(element("div", "Vị trí: " + where, "faint"));
    if (finding.basis) line.append(element("div", "Căn cứ: " + finding.basis, "faint"));
    list.append(line);
  }
  if (!list.children.length) list.append(element("li", none || "Không có nhận xét.", "faint"));
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

/** What else a field of the head could be, where its reading is not certain. */
function doubt(paper, field) {
  if (!paper.confidence || paper.confidence[field] !== "LIKELY") return [];
  const others = ((paper.alternatives || {})[field] || []).map(other => other.text).join("; ");
  return [element("div", "Đọc chưa chắc chắn" + (others ? "; cách đọc khác: " + others : ""), "faint")];
}

function facts(item) {
  const list = element("dl");
  const paper = item.document || {};
  const add = (term, words, field) => {
    if (!words) return;
    const line = element("dd", words);
    if (field) line.append(...doubt(paper, field));
    list.append(element("dt", term), line);
  };
  add("Số, ký hiệu", [paper.number, paper.notation].filter(Boolean).join("/"), "number");
  add("Ngày", day(paper.date), "date");
  add("Cơ quan ban hành", paper.issuer, "issuer");
  add("Trích yếu", paper.subject, "subject");
  add("Người ký", paper.signer && paper.signer.name ? paper.signer.title + " " + paper.signer.name : "", "signer");
  add("Tài khoản gửi", item.account);
  add("Gửi lúc", time(item.sentAt));
  add("Đến lúc", time(item.receivedAt));
  add("Vào sổ lúc", time(item.registeredAt));
  return list;
}

/** Who signed which file, and whether it still stands. */
function signatures(item) {
  const list = element("ul", undefined, "parts");
  for (const one of item.signatures) {
    const line = element("li", [one.signer, one.organisation].filter(Boolean).join(", ") || "Không nêu tên người ký");
    line.append(" ", element("span", SIGNATURES[one.state] || one.state,
      ["VALID", "UNTRUSTED"].includes(one.state) ? "fate" : "fate refused"));
    const times = [one.signedAt && "ký lúc " + time(one.signedAt), one.stampedAt && "dấu thời gian " + time(one.stampedAt)];
    line.append(element("div", [one.file, ...times].filter(Boolean).join("; "), "faint"));
    list.append(line);
  }
  return list;
}

function button(words, done, path, act) {
  const node = element("button", words, "again");
  node.type = "button";
  node.addEventListener("click", async () => {
    node.disabled = true;
    if (!(await act(path)).ok) node.textContent = done;
  });
  return node;
}

/** Where a letter goes and how far it got. */
export function delivered(letter, delivery) {
  const line = element("li", letter.number + " qua " + (CHANNELS[delivery.channel] || delivery.channel) + " đến " + delivery.to + ": ");
  const words = DELIVERIES[delivery.state] + (delivery.state === "SENT" ? " lúc " + time(delivery.sentAt) : "");
  line.append(element("span", words, delivery.state === "FAILED" ? "fate refused" : "fate"));
  if (delivery.lastError && delivery.state !== "SENT") {
    line.append(element("div", "Lần thử " + delivery.attempts + ": " + delivery.lastError, "faint error"));
  }
  return line;
}

function deliveries(item, act) {
  const list = element("ul", undefined, "deliveries");
  for (const letter of item.letters || []) {
    list.append(...letter.deliveries.map(delivery => delivered(letter, delivery)));
    if (letter.deliveries.some(delivery => delivery.state === "FAILED")) {
      list.append(button("Gửi lại văn bản " + letter.number, "Văn bản không còn ở khay lỗi", "/api/letters/" + letter.id + "/replay", act));
    }
  }
  return list;
}

function closing(item) {
  const node = element("div");
  node.append(element("p", item.closing.note, "note"),
    element("p", item.closing.by + ", " + time(item.closing.at), "faint"));
  if (item.closing.answers.length) node.append(counted(item.closing.answers));
  return node;
}

function earlier(item) {
  const list = element("ul");
  for (const [i, one] of item.earlier.entries()) {
    const line = element("li", time(one.assessedAt) + ": " + VERDICTS[one.verdict] + "; " + one.by + " yêu cầu kiểm tra lại lúc "
      + time(one.setAsideAt) + (one.note ? ": " + one.note : "."));
    line.append(fold("earlier " + i + " " + item.caseNumber, "Nhận xét lần đó", () => findingLines(one.findings, true)));
    list.append(line);
  }
  return list;
}

/** @param act posts a body to a path and gives the reply */
export function details(item, act) {
  const left = element("div");
  const right = element("div");
  const below = element("div", undefined, "below");
  if (item.state === "FAILED") {
    const failure = element("div");
    failure.append(element("p", item.lastError ? "Lần thử " + item.attempts + ": " + item.lastError : "", "faint error"),
      button("Xử lý lại từ bản gốc", "Hồ sơ không còn ở khay lỗi", "/api/submissions/" + item.caseNumber + "/replay", act));
    left.append(block("Lỗi xử lý", failure));
  }
  if (item.closing) left.append(block("Kết thúc hồ sơ", closing(item)));
  left.append(block(item.state === "HELD" ? "Lý do chờ và nhận xét" : "Nhận xét",
    findingLines(item.findings, item.state === "HELD" || item.state === "CLOSED", item.verdict ? "" : "Chưa đọc.")));
  if (item.earlier) left.append(block("Các lần kiểm tra trước", earlier(item)));
  if (item.state === "HELD") {
    left.append(block("Xử lý hồ sơ", settle(item, act)));
    left.append(fold("forward " + item.caseNumber, "Chuyển cơ quan có thẩm quyền…", () => forward(item, act)));
    left.append(fold("extend " + item.caseNumber, "Trả lời đề nghị gia hạn…", () => {
      const chosen = {};
      return extend("case " + item.caseNumber, () => chosen.duty || {}, item.caseNumber, [dutyPicker(item, chosen, "Nghĩa vụ được đề nghị gia hạn")]);
    }));
  }
  if ((item.letters || []).length) left.append(block("Phát hành", deliveries(item, act)));
  right.append(block("Văn bản", facts(item)));
  if ((item.signatures || []).length) right.append(block("Chữ ký số", signatures(item)));
  if ((item.parts || []).length) right.append(block("Tệp trong lần gửi", parts(item)));
  if ((item.answers || []).length) below.append(block("Nghĩa vụ được trả lời" + (item.nil ? " (báo cáo không phát sinh)" : ""), answers(item)));
  if (item.replaces) below.append(block("Thay đổi so với bản trước", revision(item)));
  if ((item.sections || []).some(section => section.at)) below.append(block("Nội dung đã đọc", sections(item)));
  if ((item.indicators || []).length) below.append(block("Số liệu đã đọc", figures(item)));
  if ((item.planItems || []).length) below.append(block("Khung kế hoạch", planItems(item)));
  if ((item.scores || []).length) below.append(block("Bảng chấm điểm", scores(item)));
  const columns = element("div", undefined, "columns");
  columns.append(left, right);
  const all = element("div");
  all.append(columns, below);
  return all;
}
