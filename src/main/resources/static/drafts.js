// Dự thảo chờ ký: letters that wait for a person, each with its preview, its approval, its words and its end.
import { at, element, get, keepingFocus, link, list, post } from "./dom.js";
import { button, clerk, input, kept, labelled, send } from "./forms.js";
import { CHANNELS, LETTERS, STEPS, time } from "./words.js";

const REREAD_MS = 60000;
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const ACTS = { MADE: "lập", REPLACED: "thay lời văn", APPROVED: "duyệt", DISCARDED: "bỏ", WITHDRAWN: "rút" };
const open = new Map();
const notes = new Map();
let all = [];
let counts = "";
let readAt = 0;
let wantedDraft = "";

function row(draft) {
  const line = element("tr", undefined, "case letter");
  const opener = element("button", LETTERS[draft.kind] || draft.kind, "opener");
  opener.dataset.key = "draft " + draft.id;
  opener.setAttribute("aria-expanded", String(open.has(draft.id)));
  const first = element("td");
  first.append(opener);
  const about = element("td");
  if (draft.caseNumber) about.append(link(draft.caseNumber, "#" + draft.caseNumber));
  const files = element("td");
  files.append(link("PDF", draft.pdf, "Xem trước bản PDF"), " · ", link("Word", draft.docx, "Tệp Word để sửa"));
  const subject = element("td", draft.subject);
  if (draft.edited) subject.append(element("div", "đã sửa lời văn", "faint"));
  if (draft.overtaken) subject.append(element("div", draft.overtaken, "reason late"));
  const to = element("td", draft.unitName);
  if (draft.outside) to.append(element("div", "ngoài danh sách đơn vị: " + draft.address, "reason late"));
  line.append(first, element("td", time(draft.madeAt)), to, subject, about, files);
  line.addEventListener("click", event => {
    if (!event.target.closest("a")) toggle(draft.id);
  });
  return line;
}

function block(title, content) {
  const section = element("section");
  section.append(element("h3", title), content);
  return section;
}

function expansion(id) {
  const line = element("tr", undefined, "details");
  const cell = element("td");
  cell.colSpan = 6;
  const draft = open.get(id);
  if (!draft) cell.append(element("p", "Đang đọc…", "faint"));
  else {
    const columns = element("div", undefined, "columns");
    const left = element("div");
    const right = element("div");
    left.append(block("Xử lý dự thảo", decide(draft)));
    right.append(block("Sẽ gửi đến", list(draft.deliveries.map(one => one.to + " (" + (CHANNELS[one.channel] || one.channel) + ")"))));
    if (draft.enclosures.length) right.append(block("Kèm theo", list(draft.enclosures.map(file => file.name))));
    if (draft.duties.length) {
      right.append(block("Nghĩa vụ", list(draft.duties.map(duty =>
        duty.obligationName + ", " + duty.periodName + ", " + duty.unitName + ": " + (STEPS[duty.step] || duty.step)))));
    }
    right.append(block("Đã làm", list(draft.acts.map(act => time(act.at) + ": " + (ACTS[act.act] || act.act) + ", "
      + (act.by || "dịch vụ") + (act.note ? ": " + act.note : "")))));
    columns.append(left, right);
    cell.append(columns);
  }
  line.append(cell);
  return line;
}

/** Approval needs a name; discarding needs a note as well; new words need a file. */
function decide(draft) {
  const kept_ = notes.get(draft.id) || {};
  notes.set(draft.id, kept_);
  const form = element("form", undefined, "settle");
  const name = clerk();
  const note = kept(kept_, "note", Object.assign(element("textarea"), { maxLength: 2000, rows: 2 }));
  const file = input("file", { accept: ".docx" });
  const said = element("p", kept_.said, "reason");
  said.setAttribute("role", "status");
  const act = (path, body, done) => send(form, said, () => post("/api/drafts/" + draft.id + path, body), async () => {
    await reread();
    return done;
  });
  const buttons = element("div", undefined, "buttons");
  const approve = button("Duyệt và phát hành", () => {
    if (name.reportValidity()) act("/approve", { by: name.value, revision: draft.revision }, "Đã phát hành.");
  });
  approve.disabled = draft.barred === true;
  buttons.append(approve, button("Bỏ dự thảo", () => {
    note.required = true;
    if (name.reportValidity() && note.reportValidity()) act("/discard", { by: name.value, note: note.value }, "Đã bỏ dự thảo.");
    note.required = false;
  }, "again"));
  const replace = button("Thay lời văn bằng tệp Word này", () => {
    file.required = true;
    if (name.reportValidity() && file.reportValidity()) {
      const query = new URLSearchParams({ by: name.value, note: note.value });
      send(form, said, () => fetch("/api/drafts/" + draft.id + "/words?" + query, {
        method: "POST", headers: { "X-Requested-By": "console", "Content-Type": WORD }, body: file.files[0],
      }), async () => {
        kept_.said = "Đã thay lời văn; đề nghị xem lại bản PDF.";
        await reread();
        return kept_.said;
      });
    }
    file.required = false;
  });
  form.addEventListener("submit", event => event.preventDefault());
  form.append(labelled("Họ tên công chức", name), labelled("Ghi chú (bắt buộc khi bỏ dự thảo)", note), buttons,
    labelled("Sửa lời văn: tải tệp Word ở trên về, sửa, giữ nguyên «number» và «dateWords», rồi chọn tệp đã sửa", file), replace,
    element("p", "Số và ngày được ghi vào văn bản khi duyệt.", "faint"), said);
  return form;
}

async function reread() {
  counts = "";
  document.activeElement.blur();
  await refresh(await get("/api/overview"));
}

async function toggle(id) {
  if (open.has(id)) open.delete(id);
  else {
    open.set(id, null);
    draw();
    open.set(id, await get("/api/drafts/" + encodeURIComponent(id)));
  }
  draw();
}

function draw() {
  keepingFocus(() => {
    at("draft-rows").replaceChildren(...all.flatMap(draft => open.has(draft.id) ? [row(draft), expansion(draft.id)] : [row(draft)]));
    at("drafts-none").hidden = all.length > 0;
  });
}

export function show(id) {
  wantedDraft = id;
  counts = "";
}

const writing = () => document.activeElement && document.activeElement.closest("form.settle");

export async function refresh(overview) {
  const now = JSON.stringify({ ...overview, now: "" });
  if (now === counts && Date.now() - readAt <= REREAD_MS || writing()) return;
  all = await get("/api/drafts");
  for (const id of [...open.keys()]) {
    if (all.some(draft => draft.id === id)) open.set(id, await get("/api/drafts/" + encodeURIComponent(id)));
    else open.delete(id);
  }
  counts = now;
  readAt = Date.now();
  draw();
  const id = wantedDraft;
  wantedDraft = "";
  if (all.some(draft => draft.id === id) && !open.has(id)) await toggle(id);
}
