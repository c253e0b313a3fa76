// Phần chung của các biểu mẫu: labelled fields, the clerk's name, what the service refused and why.
import { element } from "./dom.js";

let lastName = "";

export function labelled(words, ...nodes) {
  const label = element("label", words);
  label.append(...nodes);
  return label;
}

export function input(type, options) {
  const node = element("input");
  node.type = type;
  return Object.assign(node, options);
}

export function choices(select, entries, wanted) {
  select.replaceChildren(...entries.map(([value, words]) => {
    const option = element("option", words);
    option.value = value;
    option.selected = value === wanted;
    return option;
  }));
}

/** The name of whoever writes; it stays for the next form. */
export function clerk() {
  const name = input("text", { required: true, maxLength: 100, autocomplete: "name", value: lastName });
  name.addEventListener("input", () => { lastName = name.value; });
  return name;
}

/** Keeps what was written into a field when the page is drawn anew. */
export function kept(draft, key, node) {
  node.value = draft[key] || "";
  node.addEventListener("input", () => { draft[key] = node.value; });
  return node;
}

const FIELDS = {
  unit: "Đơn vị", obligation: "Nghĩa vụ", period: "Kỳ báo cáo", until: "Thời hạn mới", reason: "Lý do", by: "Họ tên công chức",
  requestedBy: "Văn bản đề nghị", to: "Nơi được chuyển", name: "Tên cơ quan", text: "Nội dung", code: "Phần của đề cương", address: "Địa chỉ thư điện tử", note: "Ghi chú",
};

const FAULTS = {
  REQUIRED: "chưa ghi", MALFORMED: "không đúng", UNKNOWN: "không có trong danh sách", NOT_OWED: "đơn vị không có nghĩa vụ này trong kỳ",
  NO_LATER: "không muộn hơn thời hạn quy định", PAST: "đã qua", UNREACHABLE: "không gửi công văn đến đơn vị này được", GRANTED: "nghĩa vụ này đã được gia hạn hoặc miễn",
  AWAITED: "đã có dự thảo gia hạn chờ ký", TOO_LONG: "quá dài",
};

const REFUSALS = {
  404: "Không còn hồ sơ hoặc dự thảo này.", 409: "Không thực hiện được: tình trạng đã thay đổi, đề nghị xem lại.",
  413: "Tệp quá lớn.", 415: "Tệp không phải là tệp Word (.docx).", 422: "Không đọc được tệp này.",
  503: "Chưa phát hành được do chưa ký số được hoặc mẫu văn bản có lỗi; chưa có gì thay đổi. Đề nghị báo người vận hành.",
};

/** Why the service did not take it, in words. */
export async function refusal(reply) {
  let problem = {};
  try {
    problem = await reply.json();
  } catch (none) {
    // The status says it all.
  }
  if (problem.faults && reply.status === 422) return "Tệp chưa dùng được: " + problem.faults.join("; ") + ".";
  if (problem.faults) {
    return problem.faults.map(fault => (FIELDS[fault.field] || fault.field) + ": " + (FAULTS[fault.code] || fault.code)).join("; ") + ".";
  }
  if ([404, 409].includes(reply.status) && problem.detail && !/^[\x20-\x7e]*$/.test(problem.detail)) return problem.detail;
  return REFUSALS[reply.status] || "Dịch vụ không nhận yêu cầu này.";
}

/** Sends a form's body and says in {@code said} what came of it. @param done words for what was taken */
export async function send(form, said, request, done) {
  const buttons = [...form.querySelectorAll("button")].filter(button => !button.disabled);
  const focused = document.activeElement;
  for (const button of buttons) button.disabled = true;
  said.textContent = "";
  try {
    const reply = await request();
    said.textContent = reply.ok ? await done(reply) : await refusal(reply);
    return reply.ok;
  } catch (unreachable) {
    said.textContent = "Không kết nối được với dịch vụ.";
    return false;
  } finally {
    for (const button of buttons) button.disabled = false;
    if (focused && focused.isConnected && document.activeElement === document.body) focused.focus();
  }
}

export function button(words, act, className) {
  const node = element("button", words, className || "plain");
  node.type = "button";
  node.addEventListener("click", act);
  return node;
}
