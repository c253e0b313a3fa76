package vn.vanthu.submissions;

import static vn.vanthu.submissions.ClerkPapers.DEPARTMENT_2012;
import static vn.vanthu.submissions.ClerkPapers.DISTRICT_2012;
import static vn.vanthu.submissions.ClerkPapers.annex2026;
import static vn.vanthu.submissions.ClerkPapers.commune2026;
import static vn.vanthu.submissions.ClerkPapers.joined;
import static vn.vanthu.submissions.ClerkPapers.replaced;
import static vn.vanthu.submissions.ClerkPapers.without;
import static vn.vanthu.submissions.ClerkPlans.PLAN_2012;
import static vn.vanthu.submissions.ClerkPlans.PLAN_2013;
import static vn.vanthu.submissions.ClerkPlans.SCORES_2012;
import static vn.vanthu.submissions.ClerkPlans.frame2013;
import static vn.vanthu.submissions.ClerkPlans.scores2012;
import static vn.vanthu.submissions.ClerkWord.docx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vanthu.document.DocumentNumber;
import vn.vanthu.document.Signer;
import vn.vanthu.edxml.EdxmlMessage;
import vn.vanthu.edxml.adapter.EdxmlWriter;
import vn.vanthu.testing.PlainExcel;

/** Writes the input files of {@code submissions/}. Run by hand; what it wrote is checked in, and so is what is expected. */
final class WriteSubmissions {

    private static final Path ROOT = Path.of("src/test/resources/submissions");

    private WriteSubmissions() {}

    public static void main(String[] args) throws IOException {
        write("complete-2012-district", "bao-cao-quy-1.docx", docx(DISTRICT_2012));
        write("complete-2012-department", "BC CCHC quy I.docx", docx(DEPARTMENT_2012));
        write("complete-2012-district-pdf", "baocao.pdf", ClerkPdf.text(DISTRICT_2012, ""));
        write("complete-2026-commune", "bao-cao.docx", commune(Map.of()));
        write("complete-2012-by-mail", "thu.eml", mail(docx(DISTRICT_2012)).getBytes(StandardCharsets.US_ASCII));
        write("missing-area", "bao-cao.docx", docx(without(DISTRICT_2012, "*5. Về cải cách", "100% cơ quan")));
        write(
                "area-not-arisen",
                "bao-cao.docx",
                docx(replaced(
                        DISTRICT_2012,
                        "Đã rà soát chức năng, nhiệm vụ của 12 cơ quan chuyên môn và bàn giao nhiệm vụ quản lý chợ.",
                        "Trong quý không phát sinh.")));
        write("part-heading-only", "bao-cao.docx", docx(without(DISTRICT_2012, "Các nhiệm vụ được triển khai")));
        write("sums-do-not-add-up", "bao-cao.docx", commune(Map.of("2/1", "7")));
        write("ratio-wrong", "bao-cao.docx", commune(Map.of("1/3.3.1", "8", "1/3.3.2", "6", "1/3.3", "90")));
        write("percent-over-hundred", "bao-cao.docx", commune(Map.of("7/2", "412")));
        write(
                "two-values-for-one-indicator",
                "bao-cao.docx",
                docx(joined(
                        joined(commune2026(), annex2026(Map.of())),
                        List.of(
                                "^Biểu mẫu số 2: Cải cách thể chế (bản bổ sung)",
                                "|STT|Chỉ tiêu thống kê|Đơn vị tính|Số liệu|Ghi chú",
                                "|1.|Tổng số VBQPPL do địa phương ban hành|Văn bản|4|",
                                "|1.1.|Số VBQPPL do cấp tỉnh ban hành|Văn bản|0|"))));
        write("annex-in-second-file", "1-bao-cao.docx", docx(commune2026()));
        write("annex-in-second-file", "2-phu-luc.docx", docx(annex2026(Map.of())));
        write("annex-missing", "bao-cao.docx", docx(commune2026()));
        write(
                "blank-number-and-date",
                "du-thao.docx",
                docx(replaced(
                        replaced(DISTRICT_2012, "Số: 27/BC-UBND", "Số:        /BC-UBND"),
                        "ngày 05 tháng",
                        "ngày      tháng")));
        write("late-by-a-minute", "bao-cao.docx", docx(DISTRICT_2012));
        write("wrong-period-no-regime", "bao-cao.docx", docx(replaced(DISTRICT_2012, "2012", "2010")));
        write(
                "not-a-cchc-report",
                "bao-cao.docx",
                docx(replaced(DISTRICT_2012, "cải cách hành chính quý I", "phòng, chống dịch bệnh gia súc quý I")));
        write("encrypted-pdf", "bao-cao.pdf", ClerkPdf.text(DISTRICT_2012, "mat-khau"));
        byte[] whole = docx(DISTRICT_2012);
        write("truncated-docx", "bao-cao.docx", Arrays.copyOf(whole, whole.length * 3 / 4));
        write("scan-without-text", "bao-cao-scan.pdf", ClerkPdf.scan());
        write("scan-beside-the-report", "bao-cao.docx", docx(DISTRICT_2012));
        write("scan-beside-the-report", "ban-ky.pdf", ClerkPdf.scan());
        write("zip-with-traversal", "goi.zip", ClerkWord.zip("../../bao-cao.docx", docx(DISTRICT_2012)));
        write("dde-field", "bao-cao.docx", dde());
        write("issuer-of-another-unit", "bao-cao.docx", docx(DISTRICT_2012));
        write(
                "nil-return-by-mail",
                "thu.eml",
                words(
                        "Quý I năm 2012 đơn vị không phát sinh nhiệm vụ CCHC",
                        "Kính gửi Sở Nội vụ tỉnh Đắk Lắk.\n\nQuý I năm 2012 UBND huyện không phát sinh nhiệm vụ CCHC.\n\n"
                                + "Vào 05/03/2012 08:00, Sở Nội vụ đã viết:\n> Đề nghị gửi báo cáo kèm theo phụ lục.\n"));
        write("nil-return-edxml", "thong-diep.edxml", EdxmlWriter.write(nil()));
        write(
                "nil-promised-attachment-missing",
                "thu.eml",
                words(
                        "Báo cáo CCHC quý I năm 2012",
                        "Đơn vị không phát sinh đơn thư, các nội dung còn lại xem báo cáo kèm theo.\n"));
        plans();
        scoreFiles();
    }

    private static byte[] words(String subject, String words) {
        String head = String.join(
                "\r\n",
                "From: krongpac@daklak.example",
                "To: baocao@snv.daklak.example",
                "Date: Mon, 5 Mar 2012 08:00:00 +0700",
                "Message-ID: <28@krongpac.daklak.example>",
                "Subject: =?UTF-8?B?" + Base64.getEncoder().encodeToString(subject.getBytes(StandardCharsets.UTF_8))
                        + "?=",
                "MIME-Version: 1.0",
                "Content-Type: text/plain; charset=UTF-8",
                "Content-Transfer-Encoding: 8bit",
                "",
                "");
        return (head + words.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
    }

    private static EdxmlMessage nil() {
        return new EdxmlMessage(
                new EdxmlMessage.Organ("H15.99", "", "UBND huyện Krông Pắc", "krongpac@daklak.example"),
                List.of(new EdxmlMessage.Organ("H15.02", "", "Sở Nội vụ", "")),
                "H15.99,2012/03/05,31/BC-UBND",
                new DocumentNumber("31", "BC-UBND"),
                "Krông Pắc",
                Optional.of(LocalDate.of(2012, 3, 5)),
                "Báo cáo",
                "Báo cáo cải cách hành chính quý I năm 2012",
                "Trong quý I năm 2012, UBND huyện không phát sinh nhiệm vụ cải cách hành chính.",
                new Signer("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Nguyễn Văn Mẫu"),
                Optional.empty(),
                List.of());
    }

    private static void plans() throws IOException {
        write("plan-2012-complete", "ke-hoach.docx", docx(PLAN_2012));
        write(
                "plan-2012-issued-before-the-programme",
                "ke-hoach.docx",
                docx(replaced(without(PLAN_2012, "Căn cứ Quyết định số 323"), "09 tháng 3", "12 tháng 01")));
        write(
                "plan-without-outputs",
                "ke-hoach.docx",
                docx(replaced(
                        replaced(PLAN_2012, "|Báo cáo kết quả rà soát|", "||"), "|Mạng nội bộ hoạt động|", "|-|")));
        write(
                "plan-missing-area",
                "ke-hoach.docx",
                docx(without(PLAN_2012, "*5. Cải cách tài chính công", "- Giao quyền tự chủ", "|V|")));
        write("plan-2013-complete-xlsx-frame", "1-ke-hoach.docx", docx(PLAN_2013));
        write("plan-2013-complete-xlsx-frame", "2-khung.xlsx", frame2013().xlsx());
    }

    private static void scoreFiles() throws IOException {
        write("score-file-complete", "bao-cao.docx", docx(SCORES_2012));
        write("score-file-complete-xlsx", "bang-diem.xlsx", scores2012().xlsx());
        write(
                "score-over-maximum",
                "bao-cao.docx",
                docx(replaced(SCORES_2012, "|6|6|Quyết định", "|6|6,5|Quyết định")));
        write("score-sums-wrong", "bao-cao.docx", docx(replaced(SCORES_2012, "|10,5|9.50|", "|10,5|8.50|")));
        write(
                "score-without-evidence",
                "bao-cao.docx",
                docx(replaced(SCORES_2012, "|14|11|Niên giám thống kê", "|14|11|")));
        write(
                "score-sheet-without-evidence-file",
                "bao-cao.docx",
                docx(SCORES_2012.stream()
                        .map(line -> line.startsWith("|") ? line.substring(0, line.lastIndexOf('|')) : line)
                        .toList()));
        write("xlsx-annex-beside-docx", "1-bao-cao.docx", docx(commune2026()));
        write("xlsx-annex-beside-docx", "2-phu-luc.xlsx", annexWorkbook().xlsx());
        write("xlsx-zip-bomb", "bang-diem.xlsx", bomb());
    }

    /** Each form on a sheet of its own. */
    private static PlainExcel annexWorkbook() {
        PlainExcel workbook = new PlainExcel();
        List<String> rows = new ArrayList<>();
        String title = "";
        for (String line : annex2026(Map.of())) {
            if (line.startsWith("^Biểu mẫu")) {
                if (!title.isEmpty()) {
                    workbook.sheet("BM" + workbook.size(), rows.toArray(String[]::new));
                }
                title = line.substring(1);
                rows = new ArrayList<>(List.of("*" + title + "|<|<|<|<"));
            } else if (line.startsWith("|")) {
                String[] cells = line.substring(1).split("\\|", -1);
                cells[3] = cells[3].matches("[0-9]+") ? "#" + Integer.parseInt(cells[3]) : cells[3];
                rows.add(String.join("|", cells));
            }
        }
        return workbook.sheet("BM" + workbook.size(), rows.toArray(String[]::new));
    }

    /** Shared text that unpacks to a thousand times its size. */
    private static byte[] bomb() {
        PlainExcel sheet = new PlainExcel().sheet("Bảng điểm", "TT|Tiêu chí|Điểm tối đa|Điểm tự đánh giá");
        String text = "<si><t>" + "0".repeat(20_000_000) + "</t></si>";
        return sheet.with(
                        "xl/sharedStrings.xml",
                        "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + text + "</sst>")
                .linked("sharedStrings", "sharedStrings.xml")
                .xlsx();
    }

    private static byte[] commune(Map<String, String> figures) {
        return docx(joined(commune2026(), annex2026(figures)));
    }

    private static byte[] dde() {
        String field =
                "<w:p><w:fldSimple w:instr=\" DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe &quot;/k calc&quot; \">"
                        + "<w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>";
        return ClerkWord.docxOf(ClerkWord.body(DISTRICT_2012) + field);
    }

    private static String mail(byte[] report) {
        String content = Base64.getMimeEncoder().encodeToString(report);
        return String.join(
                "\r\n",
                "From: krongpac@daklak.example",
                "To: baocao@snv.daklak.example",
                "Date: Mon, 5 Mar 2012 08:00:00 +0700",
                "Message-ID: <27@krongpac.daklak.example>",
                "Subject: =?UTF-8?B?QsOhbyBjw6FvIENDSEMgcXXDvSBJ?=",
                "MIME-Version: 1.0",
                "Content-Type: multipart/mixed; boundary=\"part\"",
                "",
                "--part",
                "Content-Type: text/plain; charset=us-ascii",
                "",
                "UBND huyen gui bao cao.",
                "--part",
                "Content-Type: application/octet-stream; name=\"bao-cao.docx\"",
                "Content-Disposition: attachment; filename=\"bao-cao.docx\"",
                "Content-Transfer-Encoding: base64",
                "",
                content,
                "--part--",
                "");
    }

    private static void write(String folder, String file, byte[] bytes) throws IOException {
        Files.createDirectories(ROOT.resolve(folder));
        Files.write(ROOT.resolve(folder).resolve(file), bytes);
    }
}
