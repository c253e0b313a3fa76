package vn.vanthu.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.document.DocumentNumber;
import vn.vanthu.document.DocumentType;
import vn.vanthu.document.Outline;
import vn.vanthu.document.Place;
import vn.vanthu.document.Signer;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.extraction.ExtractedReport;
import vn.vanthu.extraction.FieldReading;
import vn.vanthu.extraction.Figure;
import vn.vanthu.extraction.Head;
import vn.vanthu.extraction.HeadField;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.Plan;
import vn.vanthu.extraction.Presentation;
import vn.vanthu.extraction.Reading;
import vn.vanthu.extraction.ScoreLine;
import vn.vanthu.extraction.Section;
import vn.vanthu.extraction.Unreadable;
import vn.vanthu.intake.Channel;
import vn.vanthu.intake.Fate;
import vn.vanthu.intake.FileKind;
import vn.vanthu.intake.Part;
import vn.vanthu.intake.Sender;
import vn.vanthu.intake.Stamps;
import vn.vanthu.intake.Submission;
import vn.vanthu.intake.Unpacked;
import vn.vanthu.obligation.BuiltIn;
import vn.vanthu.obligation.Check;
import vn.vanthu.obligation.Due;
import vn.vanthu.obligation.DueClock;
import vn.vanthu.obligation.Obligation;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.Recognition;
import vn.vanthu.obligation.Regime;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.obligation.Timeliness;
import vn.vanthu.obligation.Unit;
import vn.vanthu.registration.RegisteredSubmission;
import vn.vanthu.testing.Submissions;

/** A submission to be judged, made by hand: complete, in time and answered with a receipt, until something is taken away. */
final class Case {

    static final Unit COMMUNE = BuiltIn.UNITS.byId("xa-ea-sup").orElseThrow();
    static final Unit DISTRICT = BuiltIn.UNITS.byId("huyen-krong-pac").orElseThrow();
    static final String BASIS = "CV 125/SNV-CCHC, mục 5";

    private static final ReportingPeriod PERIOD = ReportingPeriod.quarter(2026, 3);
    private static final Instant BOUND = Instant.parse("2026-09-07T17:00:00Z");
    private static final String FILE = "bao-cao.docx";

    private static final List<String> HEAD = List.of(
            "ỦY BAN NHÂN DÂN\nXÃ EA SÚP",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "PHỤ LỤC",
            "(Kèm theo Báo cáo số 187/BC-UBND ngày 04 tháng 9 năm 2026)");

    private final Map<String, Section> sections = new java.util.LinkedHashMap<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<String> lines = new ArrayList<>(HEAD);
    private final List<Reading> closed = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<ReportingPeriod> beside = new ArrayList<>();
    private Optional<Unit> sender = Optional.of(COMMUNE);
    private String account = COMMUNE.email();
    private Channel channel = Channel.EMAIL;
    private boolean verified = true;
    private final Map<HeadField, FieldReading> fields = new EnumMap<>(HeadField.class);
    private Paper.Script script = Paper.Script.UNICODE;
    private Presentation looks = Presentation.NONE;
    private boolean automatic;
    private boolean paper = true;
    private boolean issued = true;
    private boolean owed = true;
    private boolean annex = true;
    private Recognition recognition;
    private Optional<Outline> outline = Optional.empty();
    private ReportingPeriod period = PERIOD;
    private Plan plan = Plan.NONE;
    private List<ScoreLine> scores = List.of();
    private Optional<Finding> doubt = Optional.empty();
    private Optional<Due> due;
    private Instant at = BOUND.minusSeconds(1);
    private Optional<Prior> duplicate = Optional.empty();
    private Optional<PriorVersion> before = Optional.empty();
    private AdministrativeDocument document = new AdministrativeDocument(
            "",
            "ỦY BAN NHÂN DÂN XÃ EA SÚP",
            new DocumentNumber("187", "BC-UBND"),
            "Ea Súp",
            Optional.of(LocalDate.of(2026, 9, 4)),
            Optional.of(DocumentType.BAO_CAO),
            "Công tác cải cách hành chính quý III năm 2026",
            List.of("UBND tỉnh"),
            List.of(),
            List.of(),
            new Signer("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Hoàng Văn Mẫu"),
            List.of("Như trên"));

    private Case() {
        due = Optional.of(
                new Due.Known(BOUND, LocalDate.of(2026, 9, 8), LocalDate.of(2026, 9, 7), DueClock.SENT, List.of()));
        List.of("I", "II", "II.1", "II.2", "III").forEach(code -> section(code, Section.State.PRESENT));
        figure("1/1", "5").figure("1/2", "2").figure("1/3", "3").figure("1/4", "40");
    }

    static Case complete() {
        return new Case();
    }

    /** A plan, checked against the frame that the regime of its period has. */
    static Case plan(ReportingPeriod period, Plan plan) {
        Case made = new Case();
        ObligationCode code =
                period.kind() == ReportingPeriod.Kind.SPAN ? ObligationCode.PLAN_PERIOD : ObligationCode.PLAN_YEAR;
        made.follow(code, period);
        made.plan = plan;
        return made;
    }

    /** A score file of a year, checked against the scale that the regime has. */
    static Case scores(ReportingPeriod period, List<ScoreLine> scores) {
        Case made = new Case();
        made.follow(ObligationCode.SCORE_FILE, period);
        made.scores = scores;
        return made;
    }

    private void follow(ObligationCode code, ReportingPeriod answered) {
        period = answered;
        document = Papers.date(document, Optional.of(answered.firstDay()));
        recognition = BuiltIn.REGIMES.obligation(code, answered).orElseThrow().recognition();
        outline = BuiltIn.REGIMES.of(answered).flatMap(regime -> regime.obligation(code)
                .flatMap(regime::outline));
        annex = false;
        figures.clear();
        sections.clear();
        outline.orElseThrow().parts().forEach(part -> section(part.code(), Section.State.PRESENT));
    }

    Case section(String code, Section.State state) {
        boolean missing = state == Section.State.MISSING;
        Place place = missing ? null : new Place(FILE, new Place.Paragraph(10 + sections.size()));
        sections.put(code, new Section(code, state, missing ? "" : code, missing ? "" : "Nội dung.", place));
        return this;
    }

    Case section(Section section) {
        sections.put(section.code(), section);
        return this;
    }

    Case figure(Figure figure) {
        figures.add(figure);
        return this;
    }

    Case reading(HeadField field, FieldReading reading) {
        fields.put(field, reading);
        return this;
    }

    /** The letters of its paper were recognised from a picture. */
    Case recognised() {
        script = new Paper.Script(Set.of(), true);
        return this;
    }

    Case withoutFigures() {
        figures.clear();
        return this;
    }

    Case without(String code) {
        figures.removeIf(figure -> figure.code().equals(code));
        return this;
    }

    /** As printed: a number, "-" for nil, nothing for a blank, anything else for what is no number. */
    Case figure(String code, String printed) {
        boolean number = printed.matches("\\d+(\\.\\d+)?");
        Figure.State state = number
                ? Figure.State.VALUE
                : printed.isEmpty()
                        ? Figure.State.BLANK
                        : printed.equals("-") ? Figure.State.NIL : Figure.State.UNCLEAR;
        figures.add(new Figure(
                code,
                state,
                number ? Optional.of(new BigDecimal(printed)) : Optional.empty(),
                printed,
                "",
                "",
                new Place(FILE, new Place.Cell(2, 3 + figures.size(), 4))));
        return this;
    }

    Case line(String code, String printed) {
        return without(code).figure(code, printed);
    }

    Case closed(Unreadable.Reason reason) {
        closed.add(new Unreadable("kem-theo.pdf", reason, ""));
        return this;
    }

    Case refused(Fate fate) {
        parts.add(new Part("goi.zip > kem-theo.bin", FileKind.OTHER, 10, fate, ""));
        return this;
    }

    /** A file of its own beside the paper. */
    Case beside(Paper other) {
        closed.add(other);
        return this;
    }

    /** The same paper as it was measured. */
    Case looking(Presentation measured) {
        looks = measured;
        return this;
    }

    Case withoutPaper() {
        paper = false;
        return this;
    }

    Case from(Optional<Unit> unit, String login) {
        sender = unit;
        account = login;
        return this;
    }

    Case atHand() {
        channel = Channel.FILE;
        return from(Optional.empty(), "");
    }

    Case unverified() {
        verified = false;
        return this;
    }

    Case automatic() {
        automatic = true;
        return this;
    }

    Case issuedByAnother() {
        issued = false;
        return this;
    }

    Case notOwed() {
        owed = false;
        return this;
    }

    Case doubted(FindingCode code) {
        String variant = code == FindingCode.PERIOD_UNKNOWN ? "NOT_STATED" : "";
        doubt = Optional.of(
                variant.isEmpty()
                        ? Findings.error(code, "")
                        : Findings.variant(code, variant, Severity.ERROR, Optional.empty(), ""));
        return this;
    }

    Case calendarMissing() {
        due = Optional.of(new Due.CalendarMissing(2031, LocalDate.of(2031, 9, 8), DueClock.SENT));
        return this;
    }

    Case annexOptional() {
        annex = false;
        return this;
    }

    Case late(Instant moment) {
        at = moment;
        return this;
    }

    static Instant bound() {
        return BOUND;
    }

    Case repeats() {
        duplicate = Optional.of(new Prior(7, "2026-000007", ""));
        return this;
    }

    Case replaces() {
        return replaces(Verdict.SUPPLEMENT, false);
    }

    Case replacesNilReturn() {
        return replaces(Verdict.ACCEPTED, true);
    }

    private Case replaces(Verdict verdict, boolean nil) {
        before = Optional.of(new PriorVersion(
                new Prior(7, "2026-000007", ""),
                1,
                verdict,
                nil,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                report()));
        return this;
    }

    Case struck(String... struck) {
        lines.removeAll(List.of(struck));
        return this;
    }

    Case document(Function<AdministrativeDocument, AdministrativeDocument> change) {
        document = change.apply(document);
        return this;
    }

    Assessment assess() {
        return Assessor.assess(List.of(examined()));
    }

    List<FindingCode> codes() {
        return assess().findings().stream()
                .map(Finding::code)
                .filter(code -> code != FindingCode.CONTENT_READ)
                .toList();
    }

    Verdict verdict() {
        return assess().verdict();
    }

    List<String> bases(FindingCode code) {
        return assess().findings().stream()
                .filter(finding -> finding.code() == code)
                .map(Finding::basis)
                .toList();
    }

    List<String> messages(FindingCode code) {
        return assess().findings().stream()
                .filter(finding -> finding.code() == code)
                .map(Finding::message)
                .toList();
    }

    /** The same paper answers the duty of another period, too. */
    Case beside(ReportingPeriod period) {
        beside.add(period);
        return this;
    }

    Examined examined() {
        Submission sent = new Submission(
                channel,
                "key",
                new Sender(account, verified),
                List.of(Submissions.file(FILE, new byte[] {1})),
                new Stamps(Optional.empty(), at, at),
                Optional.empty(),
                automatic);
        Optional<AnsweredDuty> duty = paper && doubt.isEmpty() ? Optional.of(duty()) : Optional.empty();
        List<Reading> readings = new ArrayList<>(closed);
        if (paper) {
            readings.add(0, page());
        }
        return new Examined(
                new RegisteredSubmission(1, "2026-000009", at, sent),
                new Unpacked("", "", List.of(), parts),
                readings,
                List.of(),
                sender,
                paper ? List.of(COMMUNE) : List.of(),
                paper && issued && sender.isPresent(),
                owed ? List.of(COMMUNE) : List.of(),
                duty,
                paper ? doubt : Optional.empty(),
                paper ? Optional.of(report()) : Optional.empty(),
                duty.flatMap(AnsweredDuty::due)
                        .filter(Due.Known.class::isInstance)
                        .map(known -> Timeliness.of((Due.Known) known, at)),
                "",
                "",
                duplicate,
                before.map(version -> Reviser.revise(version, report())),
                Stream.concat(duty.flatMap(AnsweredDuty::period).stream(), beside.stream())
                        .toList());
    }

    private ExtractedReport report() {
        return new ExtractedReport(
                new Head(document, fields), List.copyOf(sections.values()), List.copyOf(figures), plan, scores);
    }

    private Paper page() {
        List<Paper.Piece> pieces = new ArrayList<>();
        for (String line : lines) {
            pieces.add(new Paper.Text(line, false, false, false, new Place.Paragraph(pieces.size() + 1)));
        }
        return new Paper(FILE, FileKind.DOCX, pieces, script, List.of(), looks, List.of());
    }

    private AnsweredDuty duty() {
        Obligation known = BuiltIn.REGIMES
                .obligation(ObligationCode.REPORT_QUARTER, PERIOD)
                .orElseThrow();
        Obligation obligation = new Obligation(
                known.code(),
                known.name(),
                known.kind(),
                Set.of(),
                known.groups(),
                "UBND tỉnh",
                "Sở Nội vụ",
                known.due(),
                Map.of(),
                true,
                BASIS,
                recognition == null ? known.recognition() : recognition,
                known.words(),
                known.handling(),
                known.outline(),
                Map.of());
        return new AnsweredDuty(regime(), obligation, Optional.of(period), due);
    }

    private Regime regime() {
        List<Outline.Part> wanted = List.of(
                part("I", "Công tác chỉ đạo, điều hành"),
                part("II", "Kết quả thực hiện"),
                part("II.1", "Cải cách thể chế"),
                part("II.2", "Cải cách thủ tục hành chính"),
                part("III", "Đánh giá chung"),
                new Outline.Part("PL", "Phụ lục", List.of(), annex));
        List<Outline.Indicator> lines = List.of(
                new Outline.Indicator("1/1", "1", "Tổng số hồ sơ", "Hồ sơ"),
                new Outline.Indicator("1/2", "2", "Số hồ sơ đúng hạn", "Hồ sơ"),
                new Outline.Indicator("1/3", "3", "Số hồ sơ quá hạn", "Hồ sơ"),
                new Outline.Indicator("1/4", "4", "Tỷ lệ đúng hạn", "%"),
                new Outline.Indicator("1/5", "5", "Ghi chú chung", ""));
        List<Check> checks = List.of(
                new Check.SumOf("1/1", List.of("1/2", "1/3")),
                new Check.RatioOf("1/4", "1/2", "1/1"),
                new Check.NotMore("1/2", "1/1"),
                new Check.Percent("1/4"));
        return new Regime(
                "test",
                "Chế độ thử",
                ReportingPeriod.year(2021),
                ReportingPeriod.year(2030),
                LocalDate.of(2021, 1, 1),
                Optional.empty(),
                List.of(),
                "",
                List.of(),
                Map.of(
                        Regime.REPORT,
                        outline.orElse(new Outline(wanted, List.of(new Outline.Form("1", "Giải quyết hồ sơ", lines))))),
                checks);
    }

    private static Outline.Part part(String code, String title) {
        return new Outline.Part(code, title, List.of(), true);
    }

    /** The first late minute of a day in Vietnam. */
    static Instant midnight(LocalDate day) {
        return day.atStartOfDay(VietnamTime.ZONE).toInstant();
    }
}
