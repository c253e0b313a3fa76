// Báo cáo tổng hợp: the consolidated report of one period, from draft to issue, with what it lacks and what is to be settled.
import { at, element, fold, get, keepingFocus, link, list, post, table } from "./dom.js";
import { button, clerk, input, kept, labelled, send } from "./forms.js";
import { STATES, place, time } from "./words.js";

const REREAD_MS = 60000;
const REPORT_STATES = {
  NONE: "chưa lập", DRAFT: "dự thảo", APPROVED: "đã duyệt, chờ ban hành", ISSUED: "đã ban hành", WITHDRAWN: "đã lập lại",
};
const FILES = { pdf: "PDF", docx: "Word", xlsx: "Excel", xml: "XML" };
const REASONS = { ARRIVED: "mới nhận được", CORRECTED: "có bản bổ sung, đính chính", DECIDED: "thay đổi tình trạng",
  RELEASED: "không còn phải báo cáo" };
let period = "";
let obligation = "";
let periods = [];
let status = null;
let counts = "";
let readAt = 0;
let text = "";
const notes = { said: "", code: "" };
let traced = null;
let pressed = "";

const url = (path = "") => "/api/periods/" + encodeURIComponent(period) + "/consolidated" + path
  + (obligation ? "?obligation=" + encodeURIComponent(obligation) : "");

function files(version) {
  const node = element("span");
  Object.entries(FILES).forEach(([extension, words], i) => {
    if (i) node.append(" · ");
    node.append(link(words, version.files[extension], words + ", lần lập " + version.drawing));
  });
  return node;
}

function who(act) {
  return act ? time(act.at) + ", " + (act.by || "dịch vụ") : "";
}

function changed(version) {
  const { papers, figures, own = [] } = version.changes;
  if (!papers.length && !figures.length && !own.length) return "";
  const words = papers.length + " đơn vị, " + figures.length + " chỉ tiêu" + (own.length ? ", phần của Sở" : "");
  return fold("changes " + version.drawing, words, () => {
    const node = element("div");
    node.append(list(papers.map(one => one.unitName + ": " + (REASONS[one.reason] || one.reason)
      + (one.caseAfter ? ", hồ sơ " + one.caseAfter : ""))));
    if (own.length) node.append(element("p", "Nội dung Sở theo dõi, bổ sung thay đổi ở mục: " + own.join(", ") + "."));
    if (figures.length) node.append(table("", ["Chỉ tiêu", "Trước", "Sau", "Do đơn vị"], figures.map(one => [
      one.code, one.totalBefore || "–", one.totalAfter || "–",
      one.shares.map(share => share.unitName + ": " + (share.before || "–") + " → " + (share.after || "–")
        + (share.caseNumber ? " (" + share.caseNumber + ")" : "")).join("; "),
    ])));
    return node;
  });
}

function versions() {
  if (!status.versions.length) return element("p", "Chưa lập báo cáo tổng hợp của kỳ này.", "none");
  return table("", ["Phiên bản", "Tình trạng", "Số liệu đến", "Lập", "Duyệt", "Ban hành", "Điều chỉnh", "Tệp"],
    status.versions.map(one => [
      one.version + " (lần lập " + one.drawing + ")", REPORT_STATES[one.state] || one.state, time(one.asOf), who(one.drawn),
      who(one.approved), one.issued ? one.number + ", " + who(one.issued) : "", changed(one), files(one),
    ]));
}

function questions() {
  if (!status.questions.length) return element("p", status.versions.length ? "Không có." : "Chưa lập báo cáo.", "none");
  return table("", ["Chỉ tiêu", "Đơn vị", "Đơn vị báo cáo", "Báo cáo tổng hợp dùng", "Vì sao", "Nguồn"],
    status.questions.map(one => [
      [one.code, ...(one.others || [])].join(", "), one.unitName, one.found, one.used, one.why,
      one.sources.length ? link(one.sources[0].caseNumber, "#" + one.sources[0].caseNumber) : "",
    ]));
}

function lacking() {
  if (!status.lacking.length) return element("p", status.versions.length ? "Không thiếu đơn vị nào." : "Chưa lập báo cáo.", "none");
  const groups = new Map();
  status.lacking.forEach(one => {
    const words = (STATES[one.state] || [one.state])[0] + (one.daysLate ? ", quá hạn " + one.daysLate + " ngày" : "");
    groups.set(words, [...(groups.get(words) || []), one.unitName]);
  });
  const node = element("div");
  node.append(...[...groups].map(([words, names]) =>
    fold("lacking " + words, names.length + " đơn vị " + words, () => list(names, "names"))));
  return node;
}

/** What came after the figures of the latest report. */
function since() {
  const node = element("div");
  if (status.correctionNeeded) node.append(element("p", "Báo cáo đã ban hành chưa có các nội dung sau; cần lập bản điều chỉnh" + (status.closed ? ", trước đó phải mở lại kỳ báo cáo." : "."), "reason late"));
  node.append(list(status.since.map(one => {
    const line = element("li", one.unitName + ", " + time(one.at) + ": ");
    line.append(link(one.caseNumber, "#" + one.caseNumber));
    if (!one.counts) line.append(" (không làm thay đổi báo cáo: đang tính theo văn bản khác của đơn vị hoặc chưa xử lý xong)");
    return line;
  })));
  if (status.ownSince.length) node.append(element("p", "Nội dung Sở theo dõi, bổ sung: mục " + status.ownSince.join(", ") + "."));
  return node;
}

/** "Where does this number come from?", one line of the annex with every unit's cell. */
function lineage(trace) {
  const node = element("div");
  node.append(element("p", trace.code + " " + trace.name + (trace.measure ? " (" + trace.measure + ")" : ""), "equation"),
    element("p", trace.arithmetic));
  const told = trace.rows.filter(row => row.value || row.printed || row.caseNumber);
  if (told.length) node.append(table("", ["Đơn vị", "Số liệu", "Cách tính", "Hồ sơ", "Tệp", "Vị trí"], told.map(row => [
    row.unit, row.printed || row.value, row.words, row.caseNumber ? link(row.caseNumber, "#" + row.caseNumber) : "", row.file, place(row.place),
  ])));
  const silent = new Map();
  trace.rows.filter(row => !told.includes(row)).forEach(row => silent.set(row.words, [...(silent.get(row.words) || []), row.unit]));
  node.append(...[...silent].map(([words, names]) =>
    fold("silent " + trace.code + words, words + " (" + names.length + " đơn vị)", () => list(names, "names"))));
  node.append(...trace.operands.map(operand => fold("operand " + trace.code + operand.code, "Chỉ tiêu " + operand.code, () => lineage(operand))));
  return node;
}

function trace() {
  const form = element("form", undefined, "trace");
  const code = kept(notes, "code", input("text", { required: true, maxLength: 20, placeholder: "3/3.1.1", autocomplete: "off" }));
  const found = element("div");
  found.setAttribute("role", "status");
  if (traced) found.append(lineage(traced));
  form.addEventListener("submit", async event => {
    event.preventDefault();
    const path = code.value.trim().split("/").map(encodeURIComponent).join("/");
    const reply = await fetch("/api/periods/" + encodeURIComponent(period) + "/trace/" + path
      + (obligation ? "?obligation=" + encodeURIComponent(obligation) : ""));
    const told = await reply.json();
    traced = reply.ok ? told : null;
    found.replaceChildren(reply.ok ? lineage(told) : element("p", told.near && told.near.length
      ? "Không có chỉ tiêu này trong phụ lục; gần giống: " + told.near.join(", ") + "." : "Không có chỉ tiêu này trong phụ lục.", "none"));
  });
  const look = element("button", "Xem", "plain");
  form.append(labelled("Mã chỉ tiêu ", code), look, found);
  return form;
}

function decide() {
  const form = element("form", undefined, "settle");
  const name = clerk();
  const note = kept(notes, "note", Object.assign(element("textarea"), { maxLength: 2000, rows: 2 }));
  const said = element("p", notes.said, "reason");
  said.setAttribute("role", "status");
  const act = (path, body, done) => send(form, said, () => post(url(path), body), async reply => {
    notes.said = typeof done === "function" ? done(reply.status === 204 ? {} : await reply.json()) : done;
    await reread();
    return notes.said;
  });
  const state = status.state;
  const buttons = element("div", undefined, "buttons");
  const add = (words, deed, allowed, className) => {
    const node = button(words, () => {
      pressed = words;
      if (name.reportValidity()) deed();
    }, className);
    node.dataset.key = "report " + words;
    node.disabled = !allowed;
    buttons.append(node);
  };
  add("Lập dự thảo", () => act("/draft", { by: name.value }, done => done.unchanged ? "Không có gì mới so với lần lập trước." : "Đã lập dự thảo."),
    !status.closed);
  add("Duyệt", () => act("/approve", { by: name.value, drawing: status.versions[0].drawing }, "Đã duyệt."), state === "DRAFT");
  add("Ban hành", () => act("/issue", { by: name.value }, done => "Đã ban hành, số " + done.number + "."), state === "APPROVED");
  const settle = (path, done) => {
    note.required = true;
    if (note.reportValidity()) act(path, { by: name.value, note: note.value }, done);
    note.required = false;
  };
  if (status.closed) add("Mở lại kỳ", () => settle("/reopen", "Đã mở lại kỳ báo cáo."), true, "again");
  else add("Khóa kỳ", () => settle("/close", "Đã khóa kỳ báo cáo."), true, "again");
  form.addEventListener("submit", event => event.preventDefault());
  form.append(labelled("Họ tên công chức", name), labelled("Ghi chú (bắt buộc khi khóa, mở lại kỳ)", note), buttons,
    element("p", "Số và ngày được ghi vào báo cáo khi ban hành; bản đã ban hành không thay đổi nữa.", "faint"), said);
  return form;
}

/** The department's own words, part by part. */
function own(part) {
  return fold("own " + period + " " + obligation + " " + part.code, part.code + ". " + part.title + (part.text ? " ✓" : ""), () => {
    const form = element("form", undefined, "settle");
    const name = clerk();
    const words = Object.assign(element("textarea"), { maxLength: 20000, rows: 5, value: part.text || "" });
    const said = element("p", part.by ? "Ghi lần cuối: " + who(part) : "", "reason");
    said.setAttribute("role", "status");
    form.addEventListener("submit", event => event.preventDefault());
    form.append(labelled("Nội dung Sở theo dõi, bổ sung", words), labelled("Họ tên công chức", name), button("Lưu", () => {
      if (name.reportValidity()) {
        send(form, said, () => fetch(url("/own/" + encodeURIComponent(part.code)), {
          method: "PUT", headers: { "X-Requested-By": "console", "Content-Type": "application/json" },
          body: JSON.stringify({ by: name.value, text: words.value }),
        }), async () => {
          part.text = words.value;
          return "Đã lưu; nội dung có trong lần lập dự thảo tiếp theo.";
        });
      }
    }), said);
    return form;
  });
}

function block(title, ...content) {
  const section = element("section");
  section.append(element("h3", title), ...content);
  return section;
}

async function reread() {
  counts = "";
  text = "";
  document.activeElement.blur();
  await refresh(await get("/api/overview"));
  const back = document.querySelector("[data-key=\"" + CSS.escape("report " + pressed) + "\"]") || document.querySelector("#consolidated .buttons button");
  const next = back && (back.disabled ? back.parentElement.querySelector("button:not(:disabled)") : back);
  if (next) next.focus();
}

function draw() {
  keepingFocus(() => {
    const parts = [
      block("Xử lý", element("p", "Tình trạng: " + (REPORT_STATES[status.state] || status.state) + (status.closed ? "; kỳ đã khóa" : "") + ".", "equation"), decide()),
      block("Các phiên bản", versions()),
    ];
    if (status.since.length || status.ownSince.length) parts.push(block("Phát sinh sau lần lập gần nhất", since()));
    parts.push(block("Vấn đề cần làm rõ (" + status.questions.length + ")", questions()),
      block("Đơn vị còn thiếu (" + status.lacking.length + ")", lacking()),
      block("Phần theo dõi của Sở", ...status.own.map(own)),
      block("Nguồn của số liệu, theo sổ hiện nay", trace()));
    at("consolidated").replaceChildren(...parts);
  });
}

function pick() {
  const known = periods.some(one => one.period === period) ? periods : [{ period, name: period }, ...periods];
  fill("report-period", known.map(one => [one.period, one.name + (one.current ? " (hiện nay)" : "")]), period);
  fill("report-duty", status ? status.obligations.map(one => [one.obligation, one.obligationName]) : [], status ? status.obligation : "");
}

function fill(id, entries, wanted) {
  at(id).replaceChildren(...entries.map(([value, words]) => {
    const option = element("option", words);
    option.value = value;
    option.selected = value === wanted;
    return option;
  }));
}

/** @param wanted 2026Q1 or 2026Q1/REPORT_QUARTER */
export function show(wanted) {
  const [first, second] = wanted.split("/");
  if (first !== period || (second || "") !== obligation) {
    status = null;
    text = "";
    notes.said = "";
    traced = null;
  }
  period = first;
  obligation = second || "";
  counts = "";
}

const writing = () => document.activeElement && document.activeElement.matches("input, textarea") && document.activeElement.closest("#consolidated form");

export async function refresh(overview) {
  const now = JSON.stringify({ ...overview, now: period });
  if (writing() || now === counts && Date.now() - readAt <= REREAD_MS) return;
  if (!periods.length || Date.now() - readAt > REREAD_MS) periods = await get("/api/periods");
  if (!period) {
    period = (periods.find(one => one.answered) || periods[0] || { period: overview.now.slice(0, 4) }).period;
    history.replaceState(null, "", "#consolidation/" + period);
  }
  const asked = period + "/" + obligation;
  try {
    const fresh = await get(url());
    if (asked !== period + "/" + obligation) return;
    status = fresh;
  } catch (error) {
    if (error.message !== "400" && error.message !== "404") throw error;
    status = null;
    at("consolidated").replaceChildren(element("p", "Không có báo cáo nào được tổng hợp cho kỳ “" + period + "”.", "none"));
  }
  pick();
  counts = now;
  readAt = Date.now();
  const fresh = JSON.stringify(status);
  if (status && fresh !== text) draw();
  text = fresh;
}

at("report-period").addEventListener("change", () => {
  location.hash = "consolidation/" + at("report-period").value;
});
at("report-duty").addEventListener("change", () => {
  location.hash = "consolidation/" + period + "/" + at("report-duty").value;
});
