// Bảng tình hình thực hiện: units × duties of one period.
import { at, element, filters, fold, get, keepingFocus, link, list } from "./dom.js";
import { extend } from "./extend.js";
import { STATES, before, folded } from "./words.js";

const REREAD_MS = 60000;
let period = "";
let periods = [];
let status = null;
let chosen = "ALL";
let counts = "";
let text = "";
let readAt = 0;

/** @param common the due that stands in the column's head */
function cell(line, common) {
  const node = element("td", undefined, chosen !== "ALL" && line.state !== chosen ? "other" : "");
  node.dataset.label = line.obligationName;
  const badge = element("span", undefined, "badge state " + line.state);
  const sign = element("span", (STATES[line.state] || ["", "·"])[1], "sign");
  sign.setAttribute("aria-hidden", "true");
  badge.append(sign, " " + line.stateName);
  node.append(badge);
  if (line.caseNumber) {
    node.append(" ", link(line.caseNumber, "#" + line.caseNumber, "Hồ sơ " + line.caseNumber + " của " + line.unitName));
    if (line.version > 1) node.append(element("span", " bản thứ " + line.version, "faint"));
  }
  if (line.granted) node.append(element("div", "Theo " + line.granted, "granted"));
  if (line.due && line.due !== common) node.append(element("div", "Hạn của đơn vị: " + before(line.due), "granted"));
  if (!line.granted && ["NOT_DUE", "MISSING", "DUE_UNKNOWN"].includes(line.state)) {
    const key = ["extend", period, line.unit, line.obligation].join(" ");
    const form = fold(key, "Gia hạn…", () => extend(key, () => ({ unit: line.unit, obligation: line.obligation, period })), "why");
    form.firstChild.setAttribute("aria-label", "Gia hạn cho " + line.unitName + ", " + line.obligationName);
    node.append(form);
  }
  if (line.why.length) {
    const why = fold("why " + [period, line.unit, line.obligation].join(" "), "Vì sao?", () => list(line.why), "why");
    why.firstChild.setAttribute("aria-label", "Vì sao? " + line.unitName + ", " + line.obligationName);
    node.append(why);
  }
  return node;
}

/** Units in the order of the first line that names them; duties in the order of the regime. */
function grid() {
  const units = new Map();
  const duties = new Map();
  for (const line of status.duties) {
    if (!units.has(line.unit)) units.set(line.unit, { name: line.unitName, lines: new Map() });
    units.get(line.unit).lines.set(line.obligation, line);
    if (!duties.has(line.obligation)) duties.set(line.obligation, { name: line.obligationName, dues: new Map() });
    const dues = duties.get(line.obligation).dues;
    dues.set(line.due, (dues.get(line.due) || 0) + 1);
  }
  for (const duty of duties.values()) duty.due = [...duty.dues].sort((a, b) => b[1] - a[1])[0][0];
  return { units, duties };
}

/** With the due that most units have; an extension stands in its unit's cell. */
function head(duties) {
  const line = element("tr");
  const heads = [["Đơn vị", ""], ...[...duties.values()].map(duty =>
    [duty.name, duty.due ? "Hạn: " + before(duty.due) : "Chưa xác định được hạn"])];
  line.append(...heads.map(([words, due]) => {
    const node = element("th", words);
    node.scope = "col";
    if (due) node.append(element("div", due, "faint"));
    return node;
  }));
  return line;
}

function row(unit, duties) {
  const line = element("tr");
  const name = element("th", unit.name);
  name.scope = "row";
  line.append(name, ...[...duties.keys()].map(code => {
    if (unit.lines.has(code)) return cell(unit.lines.get(code), duties.get(code).due);
    const none = element("td", "không có nghĩa vụ này", "faint nothing");
    none.dataset.label = duties.get(code).name;
    return none;
  }));
  return line;
}

function sum(words, value, className) {
  const node = element("span", undefined, className);
  node.append(element("b", String(value)), " " + words);
  return node;
}

function balance() {
  const total = status.totals;
  const first = element("p", undefined, "equation");
  first.append(sum("đến hạn", total.due), " = ", sum("đã gửi", total.answered, "good"), " + ",
    sum("chưa gửi", total.missing, "bad"), " + ", sum("được miễn", total.exempt));
  const second = element("p", "Trong số đã gửi: " + total.late + " chậm, " + total.nil + " không phát sinh, "
    + total.supplement + " chờ bổ sung. Chưa đến hạn: " + total.awaited + ".", "faint");
  at("balance").replaceChildren(first, second);
}

function drawFilters() {
  const number = state => status.duties.filter(line => line.state === state).length;
  const entries = Object.keys(STATES).filter(state => number(state) > 0 || state === chosen)
    .map(state => [state, STATES[state][0], number(state), state]);
  at("states").replaceChildren(...filters("state", chosen, [["ALL", "tất cả", status.duties.length, ""], ...entries], name => {
    chosen = name;
    draw();
  }));
}

function draw() {
  keepingFocus(() => {
    at("matrix-title").textContent = "Tình hình thực hiện nghĩa vụ báo cáo " + status.periodName;
    balance();
    drawFilters();
    const { units, duties } = grid();
    const wanted = folded(at("unit-search").value.trim());
    const rows = [...units.values()]
      .filter(unit => chosen === "ALL" || [...unit.lines.values()].some(line => line.state === chosen))
      .filter(unit => !wanted || folded(unit.name).includes(wanted));
    at("matrix-head").replaceChildren(...(duties.size ? [head(duties)] : []));
    at("matrix-body").replaceChildren(...rows.map(unit => row(unit, duties)));
    const filter = chosen === "ALL" ? "" : ", tình trạng: " + STATES[chosen][0];
    at("matrix-shown").textContent = (rows.length === units.size ? units.size + " đơn vị" : rows.length + " trong " + units.size + " đơn vị")
      + filter + ". Số liệu lúc " + at("clock").textContent.split(" · ")[0] + ".";
    nothing(rows.length ? "" : status.regime === "" ? "Không có chế độ báo cáo nào cho " + status.periodName + "."
      : units.size ? "Không có đơn vị nào ở tình trạng này hoặc có tên cần tìm." : "Không có nghĩa vụ nào đến hạn cho " + status.periodName + ".");
  });
}

function nothing(words) {
  at("matrix-none").textContent = words;
  at("matrix-none").hidden = words === "";
}

function pick() {
  const known = periods.some(one => one.period === period) ? periods : [{ period, name: period }, ...periods];
  at("period").replaceChildren(...known.map(one => {
    const option = element("option", one.name + (one.current ? " (hiện nay)" : ""));
    option.value = one.period;
    option.selected = one.period === period;
    return option;
  }));
}

export function show(wanted) {
  if (wanted !== period) {
    chosen = "ALL";
    status = null;
    text = "";
  }
  period = wanted;
  counts = "";
}

export async function refresh(overview) {
  const now = JSON.stringify({ ...overview, now: period });
  if (document.activeElement && document.activeElement.closest("form.settle")) return;
  if (now === counts && Date.now() - readAt <= REREAD_MS) return;
  if (!period || !periods.length || Date.now() - readAt > REREAD_MS) periods = await get("/api/periods");
  if (!period) {
    period = (periods.find(one => one.current) || periods[0] || { period: overview.now.slice(0, 4) }).period;
    history.replaceState(null, "", "#matrix/" + period);
  }
  pick();
  const asked = period;
  try {
    const fresh = await get("/api/periods/" + encodeURIComponent(asked) + "/status");
    if (asked !== period) return;
    status = fresh;
  } catch (error) {
    if (error.message !== "400" && error.message !== "404") throw error;
    status = null;
    for (const part of ["matrix-head", "matrix-body", "balance", "states"]) at(part).replaceChildren();
    at("matrix-shown").textContent = "";
    nothing("“" + asked + "” không phải là kỳ báo cáo. Ví dụ: 2012Q1, 2012H1, 2012, 2011-2015.");
  }
  counts = JSON.stringify({ ...overview, now: period });
  readAt = Date.now();
  const fresh = JSON.stringify(status);
  if (status && fresh !== text) draw();
  text = fresh;
}

at("period").addEventListener("change", () => {
  location.hash = "matrix/" + at("period").value;
});
at("unit-search").addEventListener("input", () => status && draw());
at("print").addEventListener("click", () => window.print());
