// Chuyển văn bản: passing a held case on to the agency whose affair it is.
import { element, get } from "./dom.js";
import { button, choices, clerk, input, kept, labelled, send } from "./forms.js";

const OTHER = "other";
const drafts = new Map();

/** @param act posts a body to a path and gives the reply; the page is drawn anew when it was taken */
export function forward(item, act) {
  const draft = drafts.get(item.caseNumber) || {};
  drafts.set(item.caseNumber, draft);
  const form = element("form", undefined, "settle");
  const to = element("select");
  const agency = kept(draft, "agency", input("text", { maxLength: 300 }));
  const address = kept(draft, "address", input("email", { maxLength: 254 }));
  const outside = element("div", undefined, "rest");
  outside.append(labelled("Tên cơ quan", agency), labelled("Địa chỉ thư điện tử", address),
    element("p", "Địa chỉ này không có trong danh sách đơn vị; việc gửi được ghi lại trong sổ.", "faint"));
  const show = () => {
    draft.to = to.value;
    outside.hidden = to.value !== OTHER;
  };
  to.required = true;
  to.addEventListener("change", show);
  get("/api/units").then(units => {
    choices(to, [["", "(chọn cơ quan)"], [OTHER, "Cơ quan khác, ngoài danh sách"],
      ...units.filter(unit => unit.email).map(unit => [unit.id, unit.name])], draft.to || "");
    show();
  }, () => {});
  outside.hidden = draft.to !== OTHER;
  const reason = kept(draft, "reason", Object.assign(element("textarea"), { required: true, maxLength: 2000, rows: 2 }));
  const note = kept(draft, "note", Object.assign(element("textarea"), { maxLength: 2000, rows: 2 }));
  const name = clerk();
  const said = element("p", "", "reason");
  said.setAttribute("role", "status");
  const buttons = element("div", undefined, "buttons");
  buttons.append(button("Chuyển văn bản", () => {
    if (![to, reason, name].every(node => node.reportValidity())) return;
    send(form, said, () => act("/api/submissions/" + item.caseNumber + "/forward", {
      to: to.value === OTHER ? { name: agency.value, address: address.value } : to.value,
      reason: reason.value, note: note.value, by: name.value,
    }), async reply => {
      drafts.delete(item.caseNumber);
      return (await reply.json()).letter ? "Đã chuyển văn bản." : "Đã lập dự thảo, chờ ký.";
    });
  }));
  form.addEventListener("submit", event => event.preventDefault());
  form.append(labelled("Chuyển đến", to), outside, labelled("Lý do không thuộc thẩm quyền", reason), labelled("Nội dung khác (nếu có)", note),
    labelled("Họ tên công chức", name), buttons, said);
  return form;
}
