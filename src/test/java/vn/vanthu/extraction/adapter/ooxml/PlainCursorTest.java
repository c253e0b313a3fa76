package vn.vanthu.extraction.adapter.ooxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.vanthu.extraction.adapter.Budget;
import vn.vanthu.extraction.adapter.ReadingLimits;

/** What the plain cursor reads, it reads as the full parser does; what the full parser refuses, it does not read. */
class PlainCursorTest {

    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OPEN = "<w:d xmlns:w=\"" + MAIN + "\" xmlns:m=\"urn:x/math\">";

    @Property(tries = 3000)
    void readsAsTheFullParserOrNotAtAll(@ForAll("parts") String part) throws Exception {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        Optional<List<String>> plain = plain(bytes);
        if (plain.isPresent()) {
            assertThat(plain.get()).isEqualTo(full(bytes));
        }
    }

    @Property(tries = 2000)
    void aDamagedByteIsNeverPassedOver(@ForAll("parts") String part, @ForAll int at, @ForAll byte damage)
            throws Exception {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        bytes[Math.floorMod(at, bytes.length)] = damage;
        Optional<List<String>> plain = plain(bytes);
        if (plain.isPresent()) {
            assertThat(plain.get()).isEqualTo(full(bytes));
        }
    }

    @Example
    void readsWhatOfficeProgramsWrite() throws Exception {
        assertThat(plain(("\uFEFF<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<!-- made -->" + OPEN
                                + "<w:p w:a='1 &lt; &#x1EA1;'><w:t xml:space=\"preserve\"> Tỉnh &amp;\r\nxã 𝄞 </w:t ><w:b/></w:p>\n</w:d>\n")
                        .getBytes(StandardCharsets.UTF_8)))
                .hasValueSatisfying(events -> assertThat(events)
                        .containsExactly("d", "p", "@a=1 < ạ", "t", "@space=preserve", "= Tỉnh &\nxã 𝄞 ", "b", "="));
    }

    @Example
    void leavesAllElseToTheFullParser() {
        for (String inner : List.of(
                "<w:p><![CDATA[x]]></w:p>",
                "<?go on?>",
                "<w:p></w:q>",
                "<w:p w:a='1' w:a='2'/>",
                "<w:p xmlns:v='" + MAIN + "' w:a='1' v:a='2'/>",
                "<v:p/>",
                "<w:p a='1'b='2'/>",
                "<w:p a='<'/>",
                "&unknown;",
                "&#0;",
                "&#xD800;",
                "]]>",
                "<!-- a -- b -->",
                "<w:p/>".repeat(1) + "\u0001",
                "<w:p>".repeat(400) + "</w:p>".repeat(400))) {
            byte[] part = (OPEN + inner + "</w:d>").getBytes(StandardCharsets.UTF_8);
            assertThatThrownBy(() -> events(PlainCursor.open(padded(part), budget())))
                    .as(inner)
                    .isInstanceOf(NotPlain.class);
        }
    }

    @Example
    void remembersElementsThatLookAlike() throws Exception {
        byte[] part = (OPEN + "<w:b w:c='1'><w:x/></w:b><w:b w:c='2'><w:x/></w:b><w:b w:c='1'><w:x/></w:b>"
                        + "<w:b xmlns:w='urn:other' w:c='1'><w:x/></w:b></w:d>")
                .getBytes(StandardCharsets.UTF_8);
        PlainCursor xml = PlainCursor.open(padded(part), budget());
        List<String> made = new ArrayList<>();
        XmlCursor.Memory<String> memory = xml.memory(one -> {
            String value = one.attribute("c");
            made.add(value);
            one.skip();
            return value;
        });
        List<String> values = new ArrayList<>();
        xml.children(name -> values.add(name + memory.recall()));
        xml.finish();
        assertThat(values).containsExactly("b1", "b2", "b1", ":b1");
        assertThat(made).containsExactly("1", "2", "1");
    }

    @Provide
    Arbitrary<String> parts() {
        return Arbitraries.of(
                        "<w:p>",
                        "</w:p>",
                        "<w:b/>",
                        "<w:t xml:space=\"preserve\">",
                        "</w:t>",
                        "chữ ",
                        "&amp;",
                        "&#10;",
                        "&#x1EA1;",
                        "<m:r>",
                        "</m:r>",
                        "<w:p w:a=\"1\" b='2'>",
                        "\r\n",
                        "        \n",
                        "]]>",
                        "]",
                        "<!-- c -->",
                        "<x xmlns='urn:y'>",
                        "</x>",
                        "<w:p xmlns:w='urn:z'>",
                        "<w:q ",
                        "a='&lt;'",
                        "/>",
                        ">",
                        "<",
                        "&",
                        "\uFFFF",
                        "\t",
                        "𝄞",
                        "<![CDATA[a]]>")
                .list()
                .ofMaxSize(14)
                .map(pieces -> OPEN + String.join("", pieces) + "</w:d>");
    }

    private static Optional<List<String>> plain(byte[] part) throws XMLStreamException, IOException {
        try {
            return Optional.of(events(PlainCursor.open(padded(part), budget())));
        } catch (NotPlain e) {
            return Optional.empty();
        }
    }

    private static List<String> full(byte[] part) throws XMLStreamException, IOException {
        return events(StreamCursor.open(new ByteArrayInputStream(part), budget()));
    }

    private static byte[] padded(byte[] part) {
        return Arrays.copyOf(part, part.length + PlainBytes.PADDING);
    }

    private static Budget budget() {
        return new Budget(ReadingLimits.DEFAULT);
    }

    private static List<String> events(XmlCursor xml) throws XMLStreamException, IOException {
        List<String> events = new ArrayList<>();
        events.add("d");
        walk(xml, events);
        xml.finish();
        return events;
    }

    private static void walk(XmlCursor xml, List<String> events) throws XMLStreamException, IOException {
        xml.children(name -> {
            events.add(name);
            for (String attribute : List.of("a", "b", "space")) {
                String value = xml.attribute(attribute);
                if (value != null) {
                    events.add("@" + attribute + "=" + value);
                }
            }
            if (name.equals("t") || name.equals("b")) {
                events.add("=" + xml.text());
            } else {
                walk(xml, events);
            }
        });
    }
}
