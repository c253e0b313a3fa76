package vn.vanthu.extraction.adapter.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.List;
import org.docx4j.jaxb.Context;
import org.docx4j.model.table.TblFactory;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.WordprocessingML.NumberingDefinitionsPart;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Tr;
import org.junit.jupiter.api.Test;
import vn.vanthu.document.Place;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.adapter.Readers;
import vn.vanthu.extraction.adapter.ReadingLimits;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Content;

/** What docx4j writes, with its own styles and its own ways. */
class OtherProducerTest {

    private static final ObjectFactory FACTORY = Context.getWmlObjectFactory();

    private static List<Paper.Piece> pieces(WordprocessingMLPackage word) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        word.save(out);
        Readers readers = new Readers(List.of(new DocxReader(ReadingLimits.DEFAULT)));
        return ((Paper) readers.read(new Attachment("a.docx", "", Content.of(out.toByteArray())))).pieces();
    }

    private static P item(MainDocumentPart main, String text, int level) {
        P paragraph = main.createParagraphOfText(text);
        PPr properties = FACTORY.createPPr();
        PPrBase.NumPr list = FACTORY.createPPrBaseNumPr();
        list.setIlvl(FACTORY.createPPrBaseNumPrIlvl());
        list.getIlvl().setVal(BigInteger.valueOf(level));
        list.setNumId(FACTORY.createPPrBaseNumPrNumId());
        list.getNumId().setVal(BigInteger.ONE);
        properties.setNumPr(list);
        paragraph.setPPr(properties);
        return paragraph;
    }

    @Test
    void headingsListsAndTablesAreReadAsWritten() throws Exception {
        WordprocessingMLPackage word = WordprocessingMLPackage.createPackage();
        MainDocumentPart main = word.getMainDocumentPart();
        NumberingDefinitionsPart numbering = new NumberingDefinitionsPart();
        main.addTargetPart(numbering);
        numbering.unmarshalDefaultNumbering();
        main.addStyledParagraphOfText("Heading1", "I. KẾT QUẢ THỰC HIỆN");
        main.addObject(item(main, "Cải cách thể chế", 0));
        main.addObject(item(main, "Ban hành văn bản", 1));
        main.addObject(item(main, "Cải cách thủ tục", 0));
        Tbl table = TblFactory.createTable(2, 3, 2000);
        for (int r = 0; r < 2; r++) {
            Tr row = (Tr) table.getContent().get(r);
            for (int c = 0; c < 3; c++) {
                Tc cell = (Tc) row.getContent().get(c);
                cell.getContent().clear();
                cell.getContent().add(main.createParagraphOfText("ô " + (r + 1) + "." + (c + 1)));
            }
        }
        main.addObject(table);

        List<Paper.Piece> pieces = pieces(word);
        assertThat(pieces.subList(0, 4))
                .containsExactly(
                        new Paper.Text("I. KẾT QUẢ THỰC HIỆN", true, false, false, new Place.Paragraph(1)),
                        new Paper.Text("1. Cải cách thể chế", false, false, false, new Place.Paragraph(2)),
                        new Paper.Text("a. Ban hành văn bản", false, false, false, new Place.Paragraph(3)),
                        new Paper.Text("2. Cải cách thủ tục", false, false, false, new Place.Paragraph(4)));
        Paper.Table read = (Paper.Table) pieces.get(4);
        assertThat(read.ruled()).isTrue();
        assertThat(read.rows().get(1).cells()).extracting(Paper.Cell::text).containsExactly("ô 2.1", "ô 2.2", "ô 2.3");
    }
}
