package vn.vanthu.correspondence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.document.Closing;
import vn.vanthu.document.DocumentNumber;
import vn.vanthu.document.DocumentType;
import vn.vanthu.document.FormatProfile;
import vn.vanthu.document.VietnameseDates;
import vn.vanthu.document.Wording;

/**
 * Trường dữ liệu của văn bản: a document's fields as the templates {@value #LETTER} and {@value #NAMED} ask for them. What
 * is still blank is written as the blank that is filled in by hand: "Số:      /BC-UBND", "ngày     tháng     năm".
 */
public final class DocumentFields {

    /** Công văn. */
    public static final String LETTER = "official-letter";

    /** Văn bản có tên loại. */
    public static final String NAMED = "named-document";

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String BLANK_NUMBER = "     ";
    private static final Set<DocumentType> UNTITLED = Set.of(DocumentType.CONG_VAN);
    private static final Set<DocumentType> DECIDING = Set.of(DocumentType.QUYET_DINH, DocumentType.NGHI_QUYET);

    private DocumentFields() {}

    /** The template that a document's type asks for; a document without a type is a letter. */
    public static String template(AdministrativeDocument document) {
        return document.type().filter(type -> !UNTITLED.contains(type)).isPresent() ? NAMED : LETTER;
    }

    /** @param profile whose marks and place of the page number are used */
    public static Map<String, Object> of(AdministrativeDocument document, FormatProfile profile) {
        Map<String, Object> data = new LinkedHashMap<>();
        DocumentNumber number = document.number();
        data.put("agencyParent", document.parent());
        data.put("agencyName", document.issuer());
        data.put("number", number.number().isEmpty() ? BLANK_NUMBER : number.number());
        data.put("notation", number.notation());
        data.put("agencyPlace", document.place());
        data.put("dateWords", document.date().map(VietnameseDates::format).orElse(Wording.of("letter.date.blank")));
        data.put("subject", document.subject());
        List<String> recipients = document.recipients();
        data.put("recipient", recipients.size() == 1 ? recipients.get(0) : "");
        data.put("recipients", recipients.size() == 1 ? List.of() : items("name", recipients));
        data.put("legalBases", legalBases(document.legalBases(), profile.legalBases()));
        data.put("blocks", new BodyFields(Closing.marked(document.body())).blocks());
        data.put("distribution", items("line", document.distribution()));
        data.put("signerAuthority", document.signer().authority());
        data.put("signerTitle", document.signer().title());
        data.put("signerName", document.signer().name());
        data.put("numberBelow", profile.folio().edge() == FormatProfile.Folio.Edge.BOTTOM);
        if (template(document).equals(NAMED)) {
            document.type().ifPresent(type -> putTitle(data, document, type));
        }
        return data;
    }

    private static void putTitle(Map<String, Object> data, AdministrativeDocument document, DocumentType type) {
        boolean decides = DECIDING.contains(type);
        data.put("typeTitle", type.title().toUpperCase(VIETNAMESE));
        data.put("decider", decides ? decider(document) : "");
        data.put("decision", decides ? Wording.of("letter.decision." + type) : "");
    }

    /** Thẩm quyền ban hành: the body that decides, or the office of its head. */
    private static String decider(AdministrativeDocument document) {
        String authority = document.signer().authority().split("\n", 2)[0];
        if (authority.startsWith("TM.")) {
            return document.issuer();
        }
        String office = authority.isEmpty()
                ? document.signer().title()
                : authority.substring(authority.indexOf('.') + 1).strip();
        return (office + " " + document.issuer()).strip();
    }

    private static List<Map<String, Object>> legalBases(List<String> bases, FormatProfile.LegalBases rule) {
        return IntStream.range(0, bases.size())
                .mapToObj(at -> Map.<String, Object>of(
                        "line", bases.get(at) + (at + 1 < bases.size() ? ";" : rule.last()), "italic", rule.italic()))
                .toList();
    }

    private static List<Map<String, Object>> items(String name, List<String> texts) {
        return texts.stream().map(text -> Map.<String, Object>of(name, text)).toList();
    }
}
