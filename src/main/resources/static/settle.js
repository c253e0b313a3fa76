// Xử lý hồ sơ chờ công chức: closing it with a note, or having it judged anew.
import { element, get } from "./dom.js";
import { choices, clerk, labelled } from "./forms.js";

const drafts = new Map();

const REFUSALS = {
  400: "Chưa ghi đủ họ tên và nội dung đã xử lý, hoặc nội dung quá dài.",
  404: "Không còn hồ sơ này.",
  409: "Hồ sơ không còn ở tình trạng chờ công chức, hoặc việc này không áp dụng được cho hồ sơ.",
};

const distinct = (lines, key, name) => [...new Map(lines.map(line => [line[key], line[name]]))];

/** Which duty the case counts for, if any: first the period, then what is owed for it, then by whom. */
export function dutyPicker(item, draft, legend = "Hồ sơ được tính là đã thực hiện nghĩa vụ") {
  const group = element("fieldset");
  const period = element("select");
  const obligation = element("select");
  const unit = element("select");
  const rest = element("div", undefined, "rest");
  let lines = [];
  const keep = () => {
    draft.duty = period.value ? { unit: unit.value, obligation: obligation.value, period: period.value } : null;
    rest.hidden = !period.value;
  };
  const units = wanted => {
    const owing = lines.filter(line => line.obligation === obligation.value);
    choices(unit, [["", "(chọn đơn vị)"], ...distinct(owing, "unit", "unitName")], wanted);
    unit.required = period.value !== "";
    keep();
  };
  const load = async wanted => {
    try {
      lines = period.value ? (await get("/api/periods/" + encodeURIComponent(period.value) + "/status")).duties : [];
    } catch (unreachable) {
      lines = [];
    }
    choices(obligation, distinct(lines, "obligation", "obligationName"), wanted.obligation);
    units(wanted.unit);
  };
  const recognised = { obligation: item.obligation, unit: item.unit && item.unit.id, period: item.period };
  period.addEventListener("change", () => load(recognised));
  obligation.addEventListener("change", () => units(unit.value));
  unit.addEventListener("change", keep);
  rest.append(labelled("Nghĩa vụ", obligation), labelled("Đơn vị", unit));
  group.append(element("legend", legend), labelled("Kỳ báo cáo", period), rest);
  rest.hidden = !draft.duty;
  get("/api/periods").then(all => {
    choices(period, [["", "(không tính cho nghĩa vụ nào)"], ...all.map(one => [one.period, one.name])], draft.duty ? draft.duty.period : "");
    return draft.duty && load(draft.duty);
  }, () => {});
  return group;
}

/** @param act posts a body to a path and gives the reply; the page is drawn anew when it was taken */
export function settle(item, act) {
  const draft = drafts.get(item.caseNumber) || { note: "", duty: null };
  drafts.set(item.caseNumber, draft);
  const form = element("form", undefined, "settle");
  const name = clerk();
  const note = element("textarea");
  const said = element("p", draft.said, "reason");
  said.setAttribute("role", "status");
  Object.assign(note, { required: true, maxLength: 2000, rows: 3, value: draft.note });
  note.addEventListener("input", () => { draft.note = note.value; });
  const close = element("button", "Kết thúc hồ sơ", "plain");
  const buttons = element("div", undefined, "buttons");
  buttons.append(close);
  form.append(labelled("Họ tên công chức", name), labelled("Nội dung đã xử lý", note), dutyPicker(item, draft),
    element("p", "Sau khi kết thúc hồ sơ, đơn vị lại được nhắc, đôn đốc về những nghĩa vụ chưa thực hiện.", "faint"), buttons);
  const send = async (path, body) => {
    for (const button of buttons.children) button.disabled = true;
    draft.said = "";
    try {
      const reply = await act("/api/submissions/" + item.caseNumber + path, body);
      if (reply.ok) drafts.delete(item.caseNumber);
      else draft.said = REFUSALS[reply.status] || "Dịch vụ không nhận yêu cầu này.";
    } catch (unreachable) {
      draft.said = "Không kết nối được với dịch vụ.";
    }
    said.textContent = draft.said;
    for (const button of buttons.children) button.disabled = false;
  };
  form.addEventListener("submit", event => {
    event.preventDefault();
    send("/close", { by: name.value, note: note.value, answers: draft.duty ? [draft.duty] : [] });
  });
  if (!(item.letters || []).length) {
    const again = element("button", "Kiểm tra lại từ bản gốc", "plain");
    again.type = "button";
    again.addEventListener("click", () => {
      if (name.reportValidity()) send("/reassess", { by: name.value, note: note.value });
    });
    buttons.append(again);
    form.append(element("p", "Kiểm tra lại khi danh sách đơn vị, lịch hoặc chế độ báo cáo đã được sửa.", "faint"));
  }
  form.append(said);
  return form;
}
