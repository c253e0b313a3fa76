// Nội dung của hồ sơ: what was answered, what changed, the rows of plans and score sheets, as tables.
import { element, fold, link, list, table } from "./dom.js";
import { CHANGES, PLAN_COLUMNS, VERDICTS, place, said } from "./words.js";

function dutyName(answer) {
  const node = element("span", answer.obligationName + ", ");
  node.append(answer.period ? link(answer.periodName, "#matrix/" + answer.period, "Tình hình thực hiện " + answer.periodName)
    : answer.periodName);
  return node;
}

/** The duties that a closed case counts for. */
export function counted(duties) {
  return table("", ["Tính là đã thực hiện", "Đơn vị", "Thời hạn"], duties.map(duty => [dutyName(duty), duty.unitName,
    duty.daysLate ? element("span", "chậm " + duty.daysLate + " ngày", "late") : "đúng hạn"]));
}

function timeliness(item, answer) {
  if (!answer.timeliness) return "–";
  const time = answer.timeliness;
  const node = element("div");
  node.append(element("span", time.onTime ? "đúng hạn" : "chậm " + time.daysLate + " ngày", time.onTime ? "" : "late"),
    fold("due " + [item.caseNumber, answer.obligation, answer.period].join(" "), "Vì sao?", () => list(time.explanation), "why"));
  return node;
}

/** The duties that the case speaks to, each with its version, verdict and time. */
export function answers(item) {
  return table("", ["Nghĩa vụ", "Bản", "Kết luận", "Thời hạn"], item.answers.map(answer => [
    dutyName(answer), ["ACCEPTED", "SUPPLEMENT"].includes(answer.verdict) ? "thứ " + answer.version : "–", VERDICTS[answer.verdict], timeliness(item, answer),
  ]));
}

/** Which version this is of the report, what it replaces and what it says otherwise, figure by figure. */
export function revision(item) {
  const node = element("div");
  const words = element("p", "Bản thứ " + item.version + (item.partial ? ", chỉ gửi phần bổ sung cho hồ sơ " : ", thay bản trong hồ sơ "));
  words.append(link(item.replaces, "#" + item.replaces), ".");
  node.append(words);
  const changes = item.changes || [];
  node.append(changes.length
    ? fold("changes " + item.caseNumber, changes.length + " nội dung thay đổi", () => table("", ["Nội dung", "Trước", "Sau"],
      changes.map(change => [(CHANGES[change.kind] || change.kind) + " " + change.code, said(change.before),
        change.kind === "SECTION" && change.before === change.after ? "nội dung đã sửa" : said(change.after)])))
    : element("p", "Không có chỉ tiêu hoặc mục nào thay đổi.", "faint"));
  return node;
}

const sure = one => one.confidence === "LIKELY" ? "chưa chắc chắn" : "";

/** The parts of the outline, each with the heading that was taken for it. */
export function sections(item) {
  return fold("sections " + item.caseNumber, item.sections.filter(section => section.at).length + " mục của đề cương", () => table("",
    ["Mục", "Tình trạng", "Đề mục trong văn bản", "Vị trí", ""],
    item.sections.map(section => [section.code, said(section.state), section.heading, place(section.at), sure(section)])));
}

export function figures(item) {
  return fold("figures " + item.caseNumber, item.indicators.length + " số liệu của phụ lục", () => table("",
    ["Chỉ tiêu", "Số liệu", "Đơn vị tính", "Tệp", "Vị trí", ""],
    item.indicators.map(figure => [figure.code, figure.text, figure.unit, figure.file, place(figure.at), sure(figure)])));
}

/** Only the columns that the plan has. */
export function planItems(item) {
  const columns = PLAN_COLUMNS.filter(([key]) => item.planItems.some(row => row[key]));
  return fold("plan " + item.caseNumber, item.planItems.length + " nhiệm vụ trong khung kế hoạch", () => table("",
    [...columns.map(([, words]) => words), "Vị trí"],
    item.planItems.map(row => [...columns.map(([key]) => row[key] || ""), place(row.at)])));
}

const points = value => value === undefined || value === null ? "–" : String(value).replace(".", ",");

export function scores(item) {
  return fold("scores " + item.caseNumber, item.scores.length + " dòng của bảng chấm điểm", () => table("",
    ["Số", "Tiêu chí", "Điểm tối đa", "Điểm tự chấm", "Tài liệu kiểm chứng", "Giải trình"],
    item.scores.map(line => [line.number, line.total ? element("strong", line.name) : line.name, points(line.maximum), points(line.self),
      line.evidence, line.explanation])));
}
