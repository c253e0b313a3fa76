package vn.vanthu.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.document.DocumentNumber;
import vn.vanthu.document.DocumentType;
import vn.vanthu.document.Outline;
import vn.vanthu.document.Place;
import vn.vanthu.document.Signer;
import vn.vanthu.document.VietnameseNumbers;
import vn.vanthu.extraction.ExtractedReport;
import vn.vanthu.extraction.Figure;
import vn.vanthu.extraction.Head;
import vn.vanthu.extraction.Section;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.obligation.Unit;

/** One invented unit's report of one period, as a reader would have read it. */
record ProvinceReport(ProvinceFigures figures, Outline outline, Unit unit, ReportingPeriod period) {

    private static final List<String> DONE = List.of(
            "Đã ban hành %d văn bản chỉ đạo, triển khai nhiệm vụ trong kỳ.",
            "Đã tổ chức %d hội nghị tập huấn cho cán bộ, công chức, viên chức.",
            "Đã rà soát %d thủ tục hành chính, kiến nghị đơn giản hóa theo thẩm quyền.",
            "Đã niêm yết công khai %d quy trình giải quyết thủ tục hành chính.",
            "Đã hoàn thành %d nhiệm vụ theo kế hoạch cải cách hành chính năm.");
    private static final List<String> SHORT = List.of(
            "Việc số hóa hồ sơ còn chậm so với yêu cầu.",
            "Trang thiết bị phục vụ Bộ phận Một cửa chưa đồng bộ.",
            "Công chức phụ trách còn kiêm nhiệm nhiều nhiệm vụ.");

    AdministrativeDocument paper(int index) {
        LocalDate date = period.lastDay().withDayOfMonth(5);
        return new AdministrativeDocument(
                "UBND TỈNH ĐẮK LẮK",
                unit.name().toUpperCase(Locale.forLanguageTag("vi")),
                new DocumentNumber(Integer.toString(index + 1), "BC-UBND"),
                "Đắk Lắk",
                Optional.of(date),
                Optional.of(DocumentType.BAO_CAO),
                "Công tác cải cách hành chính " + period.vietnameseName(),
                List.of("UBND tỉnh", "Sở Nội vụ"),
                List.of(),
                List.of(),
                Signer.NONE,
                List.of("Như trên", "Lưu: VT"));
    }

    ExtractedReport nil(int index) {
        List<Section> sections = outline.parts().stream()
                .map(part -> new Section(
                        part.code(),
                        Section.State.NIL,
                        "",
                        "Không phát sinh.",
                        new Place("thu.eml", new Place.Whole())))
                .toList();
        return new ExtractedReport(new Head(paper(index), Map.of()), sections, List.of());
    }

    /** @param leftOut codes of lines that are not in the unit's annex */
    ExtractedReport full(int index, Function<String, Optional<ProvinceFault>> faults, Predicate<String> leftOut) {
        List<Figure> read = new ArrayList<>();
        int table = 0;
        for (Outline.Form form : outline.forms()) {
            table++;
            int row = 2;
            for (Outline.Indicator line : form.indicators()) {
                row++;
                if (!line.group() && !leftOut.test(line.code())) {
                    figures(index, line, new Place.Cell(table, row, 4), faults.apply(line.code()), read);
                }
            }
        }
        return new ExtractedReport(new Head(paper(index), Map.of()), sections(index), read);
    }

    private void figures(
            int index, Outline.Indicator line, Place.Cell cell, Optional<ProvinceFault> fault, List<Figure> read) {
        Place place = new Place(file(), cell);
        if (fault.isEmpty()) {
            read.add(figure(line, figures.value(index, line.code(), period), place));
            return;
        }
        ProvinceFault planted = fault.get();
        Figure plain = figure(line, planted.hundredths(), place);
        boolean number = planted.state() == Figure.State.VALUE;
        read.add(new Figure(
                line.code(),
                planted.state(),
                number ? plain.value() : Optional.empty(),
                number ? plain.text() : planted.text(),
                planted.unit().isEmpty() ? line.unit() : planted.unit(),
                "",
                place,
                planted.confidence()));
        planted.second()
                .ifPresent(other -> read.add(figure(
                        line, other, new Place(file(), new Place.Cell(cell.table(), cell.row() + 40, cell.column())))));
    }

    private static Figure figure(Outline.Indicator line, long hundredths, Place place) {
        var value = Province.decimal(hundredths);
        return new Figure(
                line.code(),
                Figure.State.VALUE,
                Optional.of(value),
                VietnameseNumbers.format(value),
                line.unit(),
                "",
                place);
    }

    private List<Section> sections(int index) {
        List<Section> sections = new ArrayList<>();
        int paragraph = 10;
        for (Outline.Part part : outline.parts()) {
            paragraph += 5;
            sections.add(new Section(
                    part.code(),
                    Section.State.PRESENT,
                    part.title(),
                    part.code().equals("III") ? judgement(index) : points(index, part.code()),
                    new Place(file(), new Place.Paragraph(paragraph))));
        }
        return sections;
    }

    private String points(int index, String part) {
        StringBuilder text = new StringBuilder();
        for (char point = 'a'; point <= 'c'; point++) {
            String name = unit.id() + part + point;
            String sentence = DONE.get((int) figures.between(name, 0, DONE.size() - 1L));
            String now = sentence.formatted(figures.between(name + period, 1, 40));
            text.append(point == 'a' ? "" : "\n").append(point).append(") ").append(now);
        }
        return text.toString();
    }

    private String judgement(int index) {
        String shortcoming = SHORT.get((int) figures.between("short" + index + period, 0, SHORT.size() - 1L));
        return "1. Mặt tích cực\nCác nhiệm vụ được triển khai đúng kế hoạch.\n2. Tồn tại, hạn chế, nguyên nhân\na) Tồn tại, hạn chế\n"
                + shortcoming + "\nb) Nguyên nhân\nNguồn kinh phí bố trí cho nhiệm vụ còn hạn chế.";
    }

    private String file() {
        return "bao-cao-" + unit.id() + "-" + period + ".docx";
    }
}
