package vn.vanthu.format;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.vanthu.document.FormatProfile;
import vn.vanthu.document.Place;
import vn.vanthu.document.TypeSetting.Alignment;
import vn.vanthu.extraction.OpenedPaper;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.Presentation;
import vn.vanthu.extraction.Presentation.Letters;
import vn.vanthu.extraction.Presentation.Line;
import vn.vanthu.extraction.Presentation.Region;
import vn.vanthu.extraction.Presentation.Setting;
import vn.vanthu.extraction.Presentation.Share;
import vn.vanthu.extraction.Presentation.Sheet;
import vn.vanthu.extraction.Presentation.Source;
import vn.vanthu.extraction.Presentation.Stroke;
import vn.vanthu.extraction.Presentation.StrokeKind;

/** A paper whose looks are made by hand: right in every point until a test spoils one. */
final class Draft {

    private static final double LETTER = 0.19;

    /**
     * @param centre of the letters; NaN for running text
     * @param rule length of the line below as a part of the letters'; 0 for none
     */
    record Row(
            String text,
            Place.Position at,
            Region region,
            int page,
            double centre,
            double baseline,
            Letters letters,
            Setting setting,
            double rule,
            StrokeKind kind) {

        Row text(String other) {
            return new Row(other, at, region, page, centre, baseline, letters, setting, rule, kind);
        }

        Row sized(double size) {
            return letters(
                    new Letters(letters.font(), size, size, letters.bold(), letters.italic(), Share.NONE, Share.NONE));
        }

        Row bold(Share share) {
            return letters(new Letters(
                    letters.font(), letters.least(), letters.most(), share, letters.italic(), Share.NONE, Share.NONE));
        }

        Row italic(Share share) {
            return letters(new Letters(
                    letters.font(), letters.least(), letters.most(), letters.bold(), share, Share.NONE, Share.NONE));
        }

        Row font(String font) {
            return letters(new Letters(
                    font, letters.least(), letters.most(), letters.bold(), letters.italic(), Share.NONE, Share.NONE));
        }

        Row letters(Letters other) {
            return new Row(text, at, region, page, centre, baseline, other, setting, rule, kind);
        }

        Row set(Setting other) {
            return new Row(text, at, region, page, centre, baseline, letters, other, rule, kind);
        }

        Row before(double points) {
            return set(new Setting(
                    setting.alignment(),
                    setting.firstLine(),
                    OptionalDouble.of(points),
                    setting.lines(),
                    setting.exact(),
                    setting.opens()));
        }

        Row ruled(double share, StrokeKind drawn) {
            return new Row(text, at, region, page, centre, baseline, letters, setting, share, drawn);
        }

        Row at(double middle, double height) {
            return new Row(text, at, region, page, middle, height, letters, setting, rule, kind);
        }

        Row on(Region other, int sheet) {
            return new Row(text, at, other, sheet, centre, baseline, letters, setting, rule, kind);
        }

        private double width() {
            return text.length() * letters.most() * LETTER;
        }

        private OptionalDouble left() {
            return Double.isNaN(centre) ? OptionalDouble.empty() : OptionalDouble.of(centre - width() / 2);
        }

        private OptionalDouble right() {
            return Double.isNaN(centre) ? OptionalDouble.empty() : OptionalDouble.of(centre + width() / 2);
        }

        private Line line() {
            return new Line(
                    text,
                    at,
                    region,
                    page,
                    left(),
                    right(),
                    Double.isNaN(baseline) ? OptionalDouble.empty() : OptionalDouble.of(baseline),
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    OptionalInt.empty(),
                    letters,
                    setting);
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private Sheet sheet = new Sheet(1, 210, 297, 20, 20, 30, 20, 0);
    private int paragraphs;

    /** A report as NĐ 30/2020 wants it. */
    static Draft report() {
        Draft draft = new Draft().head("Số: 05/BC-SNV", "Đắk Lắk, ngày 05 tháng 3 năm 2026");
        draft.paragraph("BÁO CÁO", 14, true, false, 112, 0);
        draft.paragraph("Công tác cải cách hành chính quý I năm 2026", 14, true, false, 112, 0.4);
        draft.paragraph("Kính gửi: Ủy ban nhân dân tỉnh", 14, false, false, 112, 0);
        draft.paragraph(
                "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ;",
                14,
                false,
                true,
                Double.NaN,
                0);
        draft.paragraph(
                "Căn cứ Kế hoạch số 10/KH-UBND ngày 02 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh.",
                14,
                false,
                true,
                Double.NaN,
                0);
        draft.paragraph("I. KẾT QUẢ THỰC HIỆN", 14, true, false, Double.NaN, 0);
        draft.running(
                "Trong quý I, Sở Nội vụ đã triển khai đầy đủ các nhiệm vụ cải cách hành chính theo kế hoạch được phê duyệt.");
        draft.running(
                "Trên đây là báo cáo công tác cải cách hành chính quý I năm 2026 của Sở Nội vụ, trân trọng báo cáo./.");
        draft.end();
        draft.row("2", new Place.Whole(), 14, false, false, 112.5, 12, 0, Alignment.CENTRE);
        draft.rows.set(
                draft.rows.size() - 1, draft.rows.get(draft.rows.size() - 1).on(Region.HEADER, 2));
        return draft;
    }

    /** An official letter as NĐ 30/2020 wants it. */
    static Draft letter() {
        Draft draft = new Draft().head("Số: 12/SNV-CCHC", "Đắk Lắk, ngày 05 tháng 3 năm 2026");
        draft.row(
                "V/v báo cáo cải cách hành chính",
                new Place.Cell(1, 2, 1),
                13,
                false,
                false,
                60,
                50,
                0,
                Alignment.CENTRE);
        draft.spoil("V/v", row -> row.before(6));
        draft.paragraph("Kính gửi:", 14, false, false, 80, 0);
        draft.paragraph("- Ủy ban nhân dân các xã;", 14, false, false, 112, 0);
        draft.paragraph("- Sở Tài chính.", 14, false, false, 112, 0);
        draft.running(
                "Sở Nội vụ đề nghị các cơ quan, đơn vị báo cáo công tác cải cách hành chính quý I năm 2026 đúng thời hạn./.");
        draft.end();
        return draft;
    }

    private Draft head(String number, String date) {
        Place.Cell left = new Place.Cell(1, 1, 1);
        Place.Cell right = new Place.Cell(1, 1, 2);
        row("ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK", left, 13, false, false, 60, 25, 0, Alignment.CENTRE);
        row("SỞ NỘI VỤ", left, 13, true, false, 60, 30, 0.4, Alignment.CENTRE);
        row("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", right, 13, true, false, 145, 25, 0, Alignment.CENTRE);
        row("Độc lập - Tự do - Hạnh phúc", right, 14, true, false, 145, 30, 1, Alignment.CENTRE);
        row(number, new Place.Cell(1, 2, 1), 13, false, false, 60, 42, 0, Alignment.CENTRE);
        row(date, new Place.Cell(1, 2, 2), 14, false, true, 145, 42, 0, Alignment.CENTRE);
        return this;
    }

    private void end() {
        Place.Cell left = new Place.Cell(2, 1, 1);
        Place.Cell right = new Place.Cell(2, 1, 2);
        row("Nơi nhận:", left, 12, true, true, 42, 200, 0, Alignment.LEFT);
        row("- Như trên;", left, 11, false, false, 42, 205, 0, Alignment.LEFT);
        row("- Giám đốc Sở;", left, 11, false, false, 45, 210, 0, Alignment.LEFT);
        row("- Lưu: VT, CCHC.", left, 11, false, false, 45, 215, 0, Alignment.LEFT);
        row("KT. GIÁM ĐỐC", right, 14, true, false, 150, 200, 0, Alignment.CENTRE);
        row("PHÓ GIÁM ĐỐC", right, 14, true, false, 150, 206, 0, Alignment.CENTRE);
        row("Nguyễn Văn Mẫu", right, 14, true, false, 150, 230, 0, Alignment.CENTRE);
    }

    Draft paragraph(String text, double size, boolean bold, boolean italic, double centre, double rule) {
        row(
                text,
                new Place.Paragraph(++paragraphs),
                size,
                bold,
                italic,
                centre,
                Double.NaN,
                rule,
                Double.isNaN(centre) ? Alignment.JUSTIFIED : Alignment.CENTRE);
        return this;
    }

    Draft running(String text) {
        return paragraph(text, 14, false, false, Double.NaN, 0);
    }

    private void row(
            String text,
            Place.Position at,
            double size,
            boolean bold,
            boolean italic,
            double centre,
            double baseline,
            double rule,
            Alignment alignment) {
        Letters letters =
                new Letters("Times New Roman", size, size, share(bold), share(italic), Share.NONE, Share.NONE);
        boolean running = alignment == Alignment.JUSTIFIED;
        Setting setting = new Setting(
                alignment,
                OptionalDouble.of(running ? 10 : 0),
                running ? OptionalDouble.of(6) : OptionalDouble.empty(),
                OptionalDouble.of(1),
                OptionalDouble.empty(),
                true);
        rows.add(new Row(text, at, Region.BODY, 1, centre, baseline, letters, setting, rule, StrokeKind.DRAWN));
    }

    private static Share share(boolean all) {
        return all ? Share.ALL : Share.NONE;
    }

    /** Changes the first line that begins so. */
    Draft spoil(String opening, UnaryOperator<Row> change) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).text().startsWith(opening)) {
                rows.set(i, change.apply(rows.get(i)));
                return this;
            }
        }
        throw new IllegalArgumentException("no line begins with " + opening);
    }

    Draft without(String opening) {
        if (!rows.removeIf(row -> row.text().startsWith(opening))) {
            throw new IllegalArgumentException("no line begins with " + opening);
        }
        return this;
    }

    Draft on(Sheet other) {
        sheet = other;
        return this;
    }

    List<FormatFinding> checked(FormatProfile profile) {
        return FormatChecker.check(OpenedPaper.of(paper()), profile);
    }

    List<FormatFinding> checked() {
        return checked(FormatProfile.ND30_2020);
    }

    private Paper paper() {
        List<Stroke> strokes = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.rule() > 0) {
                strokes.add(new Stroke(
                        row.kind(),
                        row.page(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        row.rule() * row.width(),
                        OptionalInt.of(i)));
            }
        }
        Presentation looks = new Presentation(
                Source.STYLES, List.of(sheet), rows.stream().map(Row::line).toList(), strokes);
        return new Paper(
                "du-thao.docx",
                vn.vanthu.intake.FileKind.DOCX,
                pieces(),
                Paper.Script.UNICODE,
                List.of(),
                looks,
                List.of());
    }

    private List<Paper.Piece> pieces() {
        List<Paper.Piece> pieces = new ArrayList<>();
        List<Integer> tables = new ArrayList<>();
        for (Row row : rows) {
            if (row.region() != Region.BODY) {
                continue;
            }
            if (row.at() instanceof Place.Cell cell) {
                if (!tables.contains(cell.table())) {
                    tables.add(cell.table());
                    pieces.add(table(cell.table()));
                }
            } else {
                boolean centred = row.setting().alignment() == Alignment.CENTRE;
                pieces.add(new Paper.Text(
                        row.text(),
                        row.letters().bold() == Share.ALL,
                        row.letters().italic() == Share.ALL,
                        centred,
                        row.at()));
            }
        }
        return pieces;
    }

    private Paper.Table table(int number) {
        List<Paper.Row> lines = new ArrayList<>();
        for (int line = 1; line <= 3; line++) {
            List<Paper.Cell> cells = new ArrayList<>();
            for (int column = 1; column <= 2; column++) {
                Place.Cell at = new Place.Cell(number, line, column);
                String text = rows.stream()
                        .filter(row -> row.at().equals(at))
                        .map(Row::text)
                        .collect(Collectors.joining("\n"));
                cells.add(new Paper.Cell(text, line, column, 1, false));
            }
            lines.add(new Paper.Row(cells));
        }
        return new Paper.Table(number, false, lines);
    }
}
