package vn.vanthu.extraction.adapter.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.vanthu.document.LegacyEncoding;
import vn.vanthu.document.Place;
import vn.vanthu.extraction.Paper;
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
            List.of(2, 5));

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
        assertThat(components(Paper.class)).containsExactly("file", "format", "pieces", "script", "unread");
        assertThat(components(Paper.Script.class)).containsExactly("encodings", "recognised");
        assertThat(components(Paper.Text.class)).containsExactly("text", "bold", "italic", "centred", "at");
        assertThat(components(Paper.Table.class)).containsExactly("number", "ruled", "rows");
        assertThat(components(Paper.Row.class)).containsExactly("cells");
        assertThat(components(Paper.Cell.class)).containsExactly("text", "row", "column", "span", "bold", "continued");
        assertThat(components(Unreadable.class)).containsExactly("file", "reason", "detail");
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
    void aDetailIsShortAndHasNoControlSigns() throws IOException {
        Unreadable chatty = new Unreadable("a", Unreadable.Reason.BROKEN, "x\n\u001B[2J".repeat(200));
        assertThat(((Unreadable) through(chatty)).detail())
                .hasSizeLessThanOrEqualTo(200)
                .doesNotContain("\n", "\u001B");
    }
}
