// Từ ngữ: the Vietnamese words for what the API says in codes.

export const VERDICTS = {
  ACCEPTED: "Tiếp nhận",
  SUPPLEMENT: "Đề nghị bổ sung",
  REJECTED: "Chưa tiếp nhận",
  NEEDS_PERSON: "Chờ công chức xử lý",
};

export const CHANNELS = { EMAIL: "thư điện tử", SOAP: "trục liên thông", SFTP: "SFTP" };

export const LETTERS = { RECEIPT: "tiếp nhận", SUPPLEMENT_REQUEST: "đề nghị bổ sung", REJECTION: "đề nghị gửi lại", REMINDER: "nhắc thời hạn", OVERDUE: "đôn đốc",
  EXTENSION_GRANTED: "gia hạn", EXTENSION_REFUSED: "không đồng ý gia hạn", FORWARDING: "chuyển văn bản", CONSOLIDATED_REPORT: "báo cáo tổng hợp" };

export const FATES = {
  UNPACKED: "đã mở",
  READ: "đã đọc",
  SET_ASIDE: "không phải nội dung báo cáo",
  REFUSED_KIND: "loại tệp không được tiếp nhận",
  REFUSED_SIZE: "vượt quá dung lượng cho phép",
  REFUSED_DEPTH: "lồng nhau quá nhiều lớp",
  REFUSED_NAME: "tên tệp không hợp lệ",
  ENCRYPTED: "được đặt mật khẩu",
  HOSTILE: "không an toàn",
  NO_TEXT_LAYER: "bản quét, không có lớp văn bản",
  EMPTY: "không có nội dung",
  BROKEN: "tệp bị lỗi",
};

export const DELIVERIES = { WAITING: "đang gửi", SENT: "đã gửi", FAILED: "chưa gửi được", WITHDRAWN: "đã rút, không gửi" };

export const SIGNATURES = {
  VALID: "hợp lệ",
  UNTRUSTED: "nguyên vẹn, chưa xác định được tổ chức chứng thực",
  BROKEN: "không còn hợp lệ: nội dung đã thay đổi sau khi ký hoặc chữ ký bị hỏng",
  EXPIRED: "chứng thư số không có hiệu lực khi ký",
  UNKNOWN: "chưa kiểm tra được",
};
export const SEVERITIES = { ERROR: "Phải sửa", WARNING: "Lưu ý", INFO: "Ghi nhận" };

export const STEPS = { REMINDER: "nhắc trước hạn", OVERDUE: "đôn đốc lần thứ nhất", SECOND_OVERDUE: "đôn đốc lần thứ hai" };

/** Of the matrix, in the order of their filter buttons: words, sign. */
export const STATES = {
  MISSING: ["chưa gửi", "✗"],
  SUPPLEMENT: ["chờ bổ sung", "◐"],
  HELD: ["chờ công chức", "?"],
  LATE: ["chậm", "▲"],
  ON_TIME: ["đúng hạn", "✓"],
  NIL: ["không phát sinh", "∅"],
  EXTENDED: ["được gia hạn", "↷"],
  EXEMPT: ["được miễn", "–"],
  NOT_DUE: ["chưa đến hạn", "○"],
  SUBSTITUTED: ["được thay bằng báo cáo khác", "="],
  DUE_UNKNOWN: ["chưa xác định được hạn", "!"],
};

export const CHANGES = { INDICATOR: "Chỉ tiêu", SECTION: "Mục", SCORE: "Điểm" };

const SECTION_STATES = { PRESENT: "có nội dung", NIL: "không phát sinh", EMPTY: "để trống", MISSING: "không có" };

/** Before and after of a change: a figure as printed, or the state of a section. */
export const said = text => SECTION_STATES[text] || text || "(không có)";

export const PLAN_COLUMNS = [["number", "STT"], ["area", "Lĩnh vực"], ["task", "Nhiệm vụ"], ["output", "Sản phẩm"], ["timing", "Thời gian"],
  ["lead", "Chủ trì"], ["support", "Phối hợp"], ["budget", "Kinh phí dự kiến"], ["note", "Ghi chú"]];

/** One filter button each: key of the overview, words, shelf of the register. */
export const SHELVES = [
  ["received", "đã đến", "ALL"],
  ["answered", "đã trả lời", "ANSWERED"],
  ["waiting", "đang chờ đọc", "WAITING"],
  ["held", "chờ công chức", "HELD"],
  ["failed", "lỗi xử lý", "FAILED"],
  ["closed", "đã kết thúc", "CLOSED"],
  ["unsendable", "chưa gửi được trả lời", "UNSENDABLE"],
];

const PART_NAMES = {
  "message.eml": "Thư điện tử",
  "document.edxml": "Gói tin edXML",
  "text/plain": "Lời thư",
  "text/html": "Lời thư",
};

export const partName = name => PART_NAMES[name] || name;

const PLACES = { table: "bảng", row: "dòng", column: "cột", paragraph: "đoạn", page: "trang", line: "dòng", whole: "toàn văn bản" };

/** "table 5, row 7, column 4" as a clerk would say it. */
export const place = at => (at || "").replace(/\b(table|row|column|paragraph|page|line|whole)\b/g, word => PLACES[word]);

/** A first late instant as letters word it: "trước ngày 08/09/2026", with the hour when there is one. */
export function before(bound) {
  const words = time(bound);
  return words.startsWith("00:00 ") ? "trước ngày " + words.slice(6) : "trước " + words;
}

/** ISO 8601 of Vietnamese time as day, month, year, hour, minute. */
export const time = iso => iso ? iso.slice(11, 16) + " " + day(iso) : "";

export const day = iso => iso ? iso.slice(8, 10) + "/" + iso.slice(5, 7) + "/" + iso.slice(0, 4) : "";

export const size = bytes => bytes < 1024 ? bytes + " B"
  : bytes < 1024 * 1024 ? Math.round(bytes / 1024) + " KB"
  : (bytes / 1024 / 1024).toFixed(1).replace(".", ",") + " MB";

/** For searching without diacritics. */
export const folded = text => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();
