// Xử lý hồ sơ chờ công chức: closing it with a note, or having it judged anew.
import { element } from "./dom.js";

const drafts = new Map();
let lastName = "";

const REFUSALS = {
  400: "Chưa ghi đủ họ tên và nội dung đã xử lý, hoặc nội dung quá dài.",
  404: "Không còn hồ sơ này.",
  409: "Hồ sơ không còn ở tình trạng chờ công chức, hoặc việc này không áp dụng được cho hồ sơ.",
};

function labelled(words, node, hint) {
  const label = element("label", words);
  label.append(node);
  if (hint) label.append(element("span", hint, "faint"));
  return label;
}

/** @param act posts a body to a path and gives the reply; the page is drawn anew when it was taken */
export function settle(item, act) {
  const draft = drafts.get(item.caseNumber) || { by: lastName, note: "", answered: false };
  drafts.set(item.caseNumber, draft);
  const form = element("form", undefined, "settle");
  const name = element("input");
  const note = element("textarea");
  const answered = element("input");
  const said = element("p", draft.said, "reason");
  said.setAttribute("role", "status");
  Object.assign(name, { required: true, maxLength: 100, autocomplete: "name", value: draft.by });
  Object.assign(note, { required: true, maxLength: 2000, rows: 3, value: draft.note });
  Object.assign(answered, { type: "checkbox", checked: draft.answered });
  name.addEventListener("input", () => { draft.by = lastName = name.value; });
  note.addEventListener("input", () => { draft.note = note.value; });
  answered.addEventListener("change", () => { draft.answered = answered.checked; });
  form.append(labelled("Họ tên công chức", name), labelled("Nội dung đã xử lý", note));
  const open = (item.answers || []).some(answer => answer.period && answer.verdict === "NEEDS_PERSON" && answer.units.length);
  if (open) {
    const count = element("label", undefined, "check");
    count.append(answered, " Tính là đơn vị đã thực hiện nghĩa vụ ghi trong hồ sơ");
    form.append(count);
  }
  form.append(element("p", open ? "Nếu không tính là đã thực hiện, việc nhắc, đôn đốc đơn vị được tiếp tục sau khi kết thúc hồ sơ."
    : "Sau khi kết thúc hồ sơ, việc nhắc, đôn đốc đơn vị được tiếp tục.", "faint"));
  const close = element("button", "Kết thúc hồ sơ", "plain");
  const again = element("button", "Kiểm tra lại từ bản gốc", "plain");
  again.type = "button";
  const buttons = element("div", undefined, "buttons");
  buttons.append(close);
  if (!(item.letters || []).length) {
    buttons.append(again);
    buttons.append(element("span", "Kiểm tra lại: khi danh sách đơn vị, lịch hoặc chế độ báo cáo đã được sửa.", "faint"));
  }
  form.append(buttons, said);
  const send = async (path, body) => {
    close.disabled = again.disabled = true;
    draft.said = "";
    try {
      const reply = await act("/api/submissions/" + item.caseNumber + path, body);
      if (reply.ok) drafts.delete(item.caseNumber);
      else draft.said = REFUSALS[reply.status] || "Dịch vụ không nhận yêu cầu này.";
    } catch (unreachable) {
      draft.said = "Không kết nối được với dịch vụ.";
    }
    said.textContent = draft.said;
    close.disabled = again.disabled = false;
  };
  form.addEventListener("submit", event => {
    event.preventDefault();
    send("/close", { by: name.value, note: note.value, answered: open && answered.checked });
  });
  again.addEventListener("click", () => {
    if (name.reportValidity()) send("/reassess", { by: name.value, note: note.value });
  });
  return form;
}
