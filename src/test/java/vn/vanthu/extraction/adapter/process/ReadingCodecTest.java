package vn.vanthu.extraction.adapter.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.vanthu.document.LegacyEncoding;
import vn.vanthu.document.Place;
import vn.vanthu.document.TypeSetting.Alignment;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.PaperSignature;
import vn.vanthu.extraction.Presentation;
import vn.vanthu.extraction.Reading;
import vn.vanthu.extraction.Unreadable;
import vn.vanthu.intake.FileKind;

class ReadingCodecTest {

    private static final Paper PAPER = new Paper(
            "báo cáo.doc",
            FileKind.DOC,
            List.of(
                    new Paper.Text("Kính gửi:\tSở Nội vụ\n\uD83D\uDE00", true, false, true, new Place.Paragraph(3)),
                    new Paper.Text("", false, true, false, new Place.Line(2, 14)),
                    new Paper.Text("x", false, false, false, new Place.Whole()),
                    new Paper.Text("y", false, false, false, new Place.Cell(1, 2, 3)),
                    new Paper.Table(
                            2,
                            true,
                            List.of(
                                    new Paper.Row(List.of(
                                            new Paper.Cell("1.234,5", 1, 1, 2, true),
                                            new Paper.Cell("", 1, 3, 1, false, true))),
                                    new Paper.Row(List.of())))),
            new Paper.Script(Set.of(LegacyEncoding.values()), true),
            List.of(2, 5),
            new Presentation(
                    Presentation.Source.PAGES,
                    List.of(new Presentation.Sheet(1, 210, 297, 20.5, 21, 30, 15, 0)),
                    List.of(new Presentation.Line(
                            "Độc lập - Tự do - Hạnh phúc",
                            new Place.Cell(1, 1, 2),
                            Presentation.Region.BODY,
                            1,
                            OptionalDouble.of(112.25),
                            OptionalDouble.of(172.75),
                            OptionalDouble.of(28),
                            OptionalDouble.empty(),
                            OptionalDouble.of(190),
                            OptionalInt.of(1),
                            new Presentation.Letters(
                                    "Times New Roman",
                                    13,
                                    14,
                                    Presentation.Share.ALL,
                                    Presentation.Share.SOME,
                                    Presentation.Share.NONE,
                                    Presentation.Share.NONE),
                            new Presentation.Setting(
                                    Alignment.CENTRE,
                                    OptionalDouble.of(-12.7),
                                    OptionalDouble.of(6),
                                    OptionalDouble.of(1.15),
                                    OptionalDouble.empty(),
                                    true))),
                    List.of(new Presentation.Stroke(
                            Presentation.StrokeKind.DRAWN,
                            1,
                            OptionalDouble.of(112),
                            OptionalDouble.empty(),
                            60.5,
                            OptionalInt.of(0)))),
            List.of(
                    new PaperSignature(
                            "Nguyễn Văn A",
                            "Sở Nội vụ",
                            Optional.of(Instant.parse("2026-07-01T03:04:05.678Z")),
                            Optional.empty(),
                            true,
                            PaperSignature.State.UNTRUSTED),
                    new PaperSignature(
                            "", "", Optional.empty(), Optional.of(Instant.EPOCH), false, PaperSignature.State.BROKEN)));

    private static Reading through(Reading reading) throws IOException {
        return ReadingDecoder.decode(reading.file(), ReadingEncoder.encode(reading));
    }

    @Test
    void aPaperComesBackAsItWas() throws IOException {
        assertThat(through(PAPER)).isEqualTo(PAPER);
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonComesBackAsItWas(Unreadable.Reason reason) throws IOException {
        Unreadable unreadable = new Unreadable("a", reason, "over 500 pages");
        assertThat(through(unreadable)).isEqualTo(unreadable);
    }

    /** A component that is added to a paper must be added to the bytes, or it would be lost for these kinds alone. */
    @Test
    void theBytesHoldEveryComponentOfAPaper() {
        assertThat(components(Paper.class))
                .containsExactly("file", "format", "pieces", "script", "unread", "looks", "signatures");
        assertThat(components(Paper.Script.class)).containsExactly("encodings", "recognised");
        assertThat(components(Paper.Text.class)).containsExactly("text", "bold", "italic", "centred", "at");
        assertThat(components(Paper.Table.class)).containsExactly("number", "ruled", "rows");
        assertThat(components(Paper.Row.class)).containsExactly("cells");
        assertThat(components(Paper.Cell.class)).containsExactly("text", "row", "column", "span", "bold", "continued");
        assertThat(components(Unreadable.class)).containsExactly("file", "reason", "detail");
        assertThat(components(Presentation.class)).containsExactly("source", "sheets", "lines", "strokes");
        assertThat(components(Presentation.Sheet.class)).hasSize(8);
        assertThat(components(Presentation.Line.class)).hasSize(12);
        assertThat(components(Presentation.Letters.class)).hasSize(7);
        assertThat(components(Presentation.Setting.class)).hasSize(6);
        assertThat(components(Presentation.Stroke.class)).hasSize(6);
        assertThat(components(PaperSignature.class)).hasSize(6);
        assertThat(Paper.Piece.class.getPermittedSubclasses()).hasSize(2);
        assertThat(Place.Position.class.getPermittedSubclasses()).hasSize(4);
    }

    private static List<String> components(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    @Test
    void bytesThatWereTamperedWithAreRefusedOrReadAndNeverMore() throws IOException {
        byte[] good = ReadingEncoder.encode(PAPER);
        Random random = new Random(4);
        int refused = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = Arrays.copyOf(good, i % 4 == 0 ? random.nextInt(good.length) : good.length);
            for (int j = random.nextInt(4); j >= 0 && bytes.length > 0; j--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            try {
                ReadingDecoder.decode("a", bytes);
            } catch (IOException e) {
                refused++;
            }
        }
        assertThat(refused).isBetween(1, 19_999);
    }

    @Test
    void aPaperOfMoreRowsThanAnyPaperHasIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeByte(ReadingEncoder.PAPER);
        out.writeInt(3);
        out.writeBytes("PDF");
        out.writeInt(0);
        out.writeBoolean(false);
        out.writeInt(0);
        out.writeInt(1);
        out.writeByte(ReadingEncoder.TABLE);
        out.writeInt(1);
        out.writeBoolean(true);
        out.writeInt(ReadingDecoder.MOST_ITEMS);
        out.write(new byte[ReadingDecoder.MOST_ITEMS * 4]);
        assertThatThrownBy(() -> ReadingDecoder.decode("a", bytes.toByteArray()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("a list of");
    }

    @Test
    void aStrokeUnderALineThatIsNotThereIsRefused() throws IOException {
        Presentation none = new Presentation(
                Presentation.Source.PAGES,
                List.of(),
                List.of(),
                List.of(new Presentation.Stroke(
                        Presentation.StrokeKind.DRAWN,
                        1,
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        1,
                        OptionalInt.of(0))));
        Paper paper = new Paper("a", FileKind.PDF, List.of(), Paper.Script.UNICODE, List.of(), none, List.of());
        byte[] bytes = ReadingEncoder.encode(paper);
        assertThatThrownBy(() -> ReadingDecoder.decode("a", bytes)).isInstanceOf(IOException.class);
    }

    @Test
    void aDetailIsShortAndHasNoControlSigns() throws IOException {
        Unreadable chatty = new Unreadable("a", Unreadable.Reason.BROKEN, "x\n\u001B[2J".repeat(200));
        assertThat(((Unreadable) through(chatty)).detail())
                .hasSizeLessThanOrEqualTo(200)
                .doesNotContain("\n", "\u001B");
    }
}
