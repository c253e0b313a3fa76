package vn.vanthu.correspondence.adapter.docx;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.Unmarshaller;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.docx4j.jaxb.Context;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.vanthu.correspondence.adapter.LetterCase;

/** The Word files that go out open without repair: whole packages, nothing out of its order, nothing left of the template. */
class WordFormTest {

    /** The order of children as ECMA-376, Part 1 (wml.xsd) has it, for those elements that have one. */
    private static final Map<String, List<String>> ORDER = Map.of(
            "pPr",
            words(
                    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs"
                            + " suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi"
                            + " adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc"
                            + " textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr"),
            "rPr",
            words("rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof"
                    + " snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd"
                    + " fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath"),
            "tbl",
            words("tblPr tblGrid tr"),
            "tblPr",
            words("tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc"
                    + " tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription"),
            "tr",
            words("tblPrEx trPr tc"),
            "tcPr",
            words(
                    "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark"),
            "sectPr",
            words("headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType"
                    + " pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid"),
            "body",
            words("p tbl sectPr"),
            "p",
            words("pPr r"),
            "r",
            words("rPr t"));

    private static final Set<String> MIXED = Set.of("body", "p", "r");

    static Stream<LetterCase> letters() {
        return LetterCase.all();
    }

    private static List<String> words(String words) {
        return List.of(words.split("\\s+"));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void thePackageIsWhole(LetterCase letter) throws Exception {
        byte[] docx = letter.render().docx();
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        Map<String, byte[]> parts = ZipImage.contents(docx);
        Element types = parse(parts.get("[Content_Types].xml"));
        Set<String> known = new HashSet<>();
        for (Element type : Dom.children(types)) {
            known.add(type.getAttribute("Extension") + type.getAttribute("PartName"));
        }

        assertThat(names).doesNotHaveDuplicates().first().isEqualTo("[Content_Types].xml");
        assertThat(names.stream().skip(1))
                .allSatisfy(name -> assertThat(known).containsAnyOf("/" + name, name.replaceFirst(".*\\.", "")));
        assertThat(known.stream().filter(name -> name.startsWith("/")))
                .allSatisfy(name -> assertThat(names).contains(name.substring(1)));
        for (String name : names) {
            if (name.endsWith(".rels")) {
                String folder = name.replaceFirst("_rels/.*", "");
                assertThat(Dom.children(parse(parts.get(name))))
                        .allSatisfy(relation -> assertThat(names).contains(folder + relation.getAttribute("Target")));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("letters")
    void everyElementStandsInTheOrderOfTheSchemaAndNoneOfTheTemplateIsLeft(LetterCase letter) throws Exception {
        byte[] docx = letter.render().docx();
        for (String part : List.of("word/document.xml", "word/styles.xml", "word/header1.xml")) {
            byte[] xml = ZipImage.contents(docx).get(part);
            assertThat(new String(xml, StandardCharsets.UTF_8))
                    .doesNotContain("w:sdt", "«", "»", "w:vanish", "placeholder");
            ordered(parse(xml));
        }
    }

    @ParameterizedTest
    @MethodSource("letters")
    void noTwoDrawingsHaveOneId(LetterCase letter) throws Exception {
        List<String> ids = new ArrayList<>();
        Document document = parse(ZipImage.contents(letter.render().docx()).get("word/document.xml"))
                .getOwnerDocument();
        var drawings = document.getElementsByTagNameNS("*", "docPr");
        for (int at = 0; at < drawings.getLength(); at++) {
            ids.add(((Element) drawings.item(at)).getAttribute("id"));
        }

        assertThat(ids).hasSize(2).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void docx4jAndPoiReadItWithoutAComplaint(LetterCase letter) throws Exception {
        byte[] docx = letter.render().docx();
        JAXBContext context = Context.jc;
        for (String part : List.of("word/document.xml", "word/styles.xml", "word/header1.xml")) {
            Unmarshaller strict = context.createUnmarshaller();
            List<String> complaints = new ArrayList<>();
            strict.setEventHandler(event -> complaints.add(event.getMessage()));
            strict.unmarshal(new ByteArrayInputStream(ZipImage.contents(docx).get(part)));
            assertThat(complaints).as(part).isEmpty();
        }
        assertThat(WordprocessingMLPackage.load(new ByteArrayInputStream(docx))
                        .getMainDocumentPart()
                        .getContent())
                .isNotEmpty();
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(word.getTables()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(word.getProperties().getCoreProperties().getTitle()).isNotBlank();
            assertThat(word.getProperties().getCoreProperties().getCreator()).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("letters")
    void noEmptyParagraphMakesRoomAndEveryCellEndsWithAParagraph(LetterCase letter) throws Exception {
        Element root = parse(ZipImage.contents(letter.render().docx()).get("word/document.xml"));
        List<Element> empty = Dom.all(root, "p").stream()
                .filter(paragraph -> paragraph.getTextContent().isBlank())
                .filter(paragraph -> Dom.all(paragraph, "drawing").isEmpty())
                .toList();

        assertThat(empty).hasSizeLessThanOrEqualTo(1).allSatisfy(paragraph -> assertThat(
                        Dom.all(paragraph, "spacing").get(0).getAttributeNS(Dom.W, "line"))
                .as("the one that Word wants after the last table is a point high")
                .isEqualTo("20"));
        assertThat(Dom.all(root, "tc")).allSatisfy(cell -> {
            List<Element> content = Dom.children(cell);
            assertThat(Dom.is(content.get(content.size() - 1), "p")).isTrue();
        });
        assertThat(Dom.all(root, "tr"))
                .allSatisfy(row -> assertThat(Dom.child(row, "tc")).isNotNull());
    }

    private static void ordered(Node node) {
        for (Element child : Dom.children(node)) {
            ordered(child);
        }
        List<String> order = Dom.W.equals(node.getNamespaceURI()) ? ORDER.get(node.getLocalName()) : null;
        if (order != null) {
            List<Integer> places = Dom.children(node).stream()
                    .map(Element::getLocalName)
                    .map(name -> MIXED.contains(node.getLocalName()) && !name.endsWith("Pr") ? 1 : order.indexOf(name))
                    .toList();
            assertThat(places).as(node.getNodeName()).isSorted().doesNotContain(-1);
        }
    }

    private static Element parse(byte[] xml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml))
                    .getDocumentElement();
        } catch (javax.xml.parsers.ParserConfigurationException | org.xml.sax.SAXException e) {
            throw new IOException(e);
        }
    }
}
