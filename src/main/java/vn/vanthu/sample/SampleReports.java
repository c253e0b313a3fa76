package vn.vanthu.sample;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.document.DocumentNumber;
import vn.vanthu.document.DocumentType;
import vn.vanthu.document.Signer;

/** Composes a faultless sample report from an order. */
public final class SampleReports {

    private final SampleOrder order;
    private final Draw draw;
    private final Texts texts;
    private final Wordsmith words;
    private final Figures figures;
    private final NumberHabit habit;

    private SampleReports(SampleOrder order) {
        this.order = order;
        this.draw = new Draw(31 * order.seed() + order.unit().hashCode());
        this.texts = new Texts(draw, order.committee(), order.date().getYear());
        this.habit = NumberHabit.of(draw);
        this.figures = new Figures(draw, order.committee(), habit.ratioPlaces());
        this.words = new Wordsmith(order, draw, figures, texts);
    }

    public static SampleReport compose(SampleOrder order) {
        return new SampleReports(order).compose();
    }

    private SampleReport compose() {
        AnnexFiller filler = new AnnexFiller(draw, figures, habit);
        return new SampleReport(
                order,
                head(),
                new Narrative(order, draw, texts, words).sections(),
                words.fill("annex.title", texts.get("annex.title")),
                order.outline().forms().stream().map(filler::fill).toList());
    }

    private AdministrativeDocument head() {
        return new AdministrativeDocument(
                order.parent(),
                order.issuer(),
                new DocumentNumber(order.number(), order.notation()),
                order.place(),
                Optional.of(order.date()),
                Optional.of(DocumentType.BAO_CAO),
                words.fill("subject", texts.choose("head.subject")),
                lines("head.recipients"),
                lines("head.bases"),
                List.of(),
                signer(),
                lines("head.distribution"));
    }

    private List<String> lines(String key) {
        String chosen = words.fill(key, texts.choose(key));
        return chosen.isEmpty() ? List.of() : Arrays.asList(chosen.split("\n"));
    }

    private Signer signer() {
        String block = order.committee() ? texts.choose("signer.block") : agencySigner();
        String[] halves = block.split("/", 2);
        return new Signer(halves[0].strip(), halves[1].strip(), name());
    }

    private String agencySigner() {
        String issuer = order.issuer();
        if (issuer.startsWith("VĂN PHÒNG")) {
            return texts.get("signer.office");
        }
        if (issuer.startsWith("THANH TRA")) {
            return texts.get("signer.inspectorate");
        }
        return issuer.startsWith("BAN ") ? texts.get("signer.board") : texts.choose("signer.block");
    }

    private String name() {
        String family = texts.oneOf("signer.family");
        if (family.equals("Y") || family.equals("H'")) {
            String joint = family.equals("Y") ? " " : "";
            return family + joint + texts.oneOf("signer.called") + " " + texts.oneOf("signer.clan");
        }
        return family + " " + texts.oneOf("signer.given");
    }
}
