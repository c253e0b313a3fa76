// Bàn theo dõi: which page is shown, and when it looks at the service again.
// Addresses: #register, #2012-000012 (that case opened), #matrix/2012Q1, #consolidation/2012Q1, #letters, #letters/<id>, #drafts, #drafts/<id>.
import { at, get } from "./dom.js";
import * as register from "./register.js";
import * as matrix from "./matrix.js";
import * as consolidation from "./consolidation.js";
import * as letters from "./letters.js";
import * as drafts from "./drafts.js";
import { time } from "./words.js";

const PERIOD_MS = 3000;
const PAGES = { register, matrix, consolidation, letters, drafts };
const TITLES = { register: "sổ văn bản đến", matrix: "tình hình thực hiện", consolidation: "báo cáo tổng hợp", letters: "sổ văn bản đi", drafts: "dự thảo chờ ký" };
let page = "";
let readAt = 0;

function address() {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch (malformed) {
    return "";
  }
}

/** Shows the page of the address; one that is none of a page's leaves all as it is, such as the skip link's. */
function go() {
  const [name, ...rest] = address().split("/");
  const isCase = /^\d{4}-\d{6,}$/.test(name);
  const wanted = isCase || name === "" ? "register" : name;
  if (!Object.hasOwn(PAGES, wanted)) return;
  page = wanted;
  for (const other of Object.keys(PAGES)) at(other).hidden = other !== page;
  for (const anchor of document.querySelectorAll("nav a")) {
    anchor.dataset.page === page ? anchor.setAttribute("aria-current", "page") : anchor.removeAttribute("aria-current");
  }
  document.title = "Văn Thư – " + TITLES[page];
  PAGES[page].show(isCase ? name : rest.join("/"));
  refresh();
}

function unreachable(hidden) {
  const old = readAt ? " từ " + new Date(readAt).toLocaleTimeString("vi-VN") + "; số liệu dưới đây là số liệu cũ" : "";
  at("problem").textContent = hidden ? "" : "Không kết nối được với dịch vụ" + old + ". Trang tự thử lại.";
  at("problem").hidden = hidden;
  document.body.classList.toggle("stale", !hidden);
}

async function refresh() {
  try {
    const overview = await get("/api/overview");
    at("clock").textContent = time(overview.now) + (overview.unsent ? " · " + overview.unsent + " văn bản đang gửi" : "");
    at("drafts-number").textContent = overview.drafts || "";
    await PAGES[page].refresh(overview);
    readAt = Date.now();
    unreachable(true);
  } catch (error) {
    unreachable(false);
  }
}

at("skip").addEventListener("click", event => {
  event.preventDefault();
  at("main").focus();
});
addEventListener("hashchange", go);
page = "register";
go();
if (at(page).hidden) location.hash = "register";
setInterval(refresh, PERIOD_MS);
