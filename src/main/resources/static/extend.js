// Gia hạn: granting or refusing a unit more time for one duty.
import { element, post } from "./dom.js";
import { button, clerk, input, kept, labelled, send } from "./forms.js";

const drafts = new Map();

/**
 * @param key under which what is written is kept
 * @param duty gives unit, obligation and period, or null while none is chosen
 * @param asked number of the case that asks for it, if one does
 * @param before what stands above the fields
 */
export function extend(key, duty, asked, before = []) {
  const draft = drafts.get(key) || { requestedBy: asked || "" };
  drafts.set(key, draft);
  const form = element("form", undefined, "settle");
  const day = kept(draft, "day", input("date"));
  const hour = kept(draft, "hour", input("time"));
  const requestedBy = kept(draft, "requestedBy", input("text", { maxLength: 300, placeholder: "số hồ sơ, hoặc: Công văn số … ngày …" }));
  const reason = kept(draft, "reason", Object.assign(element("textarea"), { required: true, maxLength: 2000, rows: 2 }));
  const name = clerk();
  const said = element("p", draft.said, "reason");
  said.setAttribute("role", "status");
  const decide = grant => {
    if (!name.reportValidity() || !reason.reportValidity()) return;
    send(form, said, () => post("/api/extensions", {
      ...duty(), until: day.value + (day.value && hour.value ? "T" + hour.value : ""), requestedBy: requestedBy.value,
      reason: reason.value, grant, by: name.value,
    }), async reply => {
      drafts.delete(key);
      return (await reply.json()).letter ? "Đã phát hành công văn." : "Đã lập dự thảo, chờ ký.";
    });
  };
  const buttons = element("div", undefined, "buttons");
  buttons.append(button("Đồng ý gia hạn", () => decide(true)), button("Không đồng ý", () => decide(false)));
  form.addEventListener("submit", event => event.preventDefault());
  form.append(...before, labelled("Thời hạn mới: đến hết ngày", day), labelled("hoặc đến giờ của ngày đó", hour),
    labelled("Văn bản đề nghị", requestedBy), labelled("Lý do", reason), labelled("Họ tên công chức", name), buttons, said);
  return form;
}
