package vn.vanthu.consolidation.adapter;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.document.DocumentNumber;
import vn.vanthu.document.DocumentType;
import vn.vanthu.document.Signer;

/**
 * What the register's assessment of a submission says of the paper's head, and whether the paper stands alone.
 *
 * @param partial true when it only completes the version before
 */
record AssessedPaper(AdministrativeDocument document, boolean partial) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Reads only what is wanted; the rest of the assessment is skipped as it streams by. */
    static AssessedPaper read(String body) {
        AdministrativeDocument document = AdministrativeDocument.BLANK;
        boolean partial = false;
        try (JsonParser parser = JSON.createParser(body)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                parser.nextToken();
                switch (field) {
                    case "document" -> document = document(parser.readValueAsTree());
                    case "partial" -> partial = parser.getBooleanValue();
                    default -> parser.skipChildren();
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("an assessment in the register is not JSON", e);
        }
        return new AssessedPaper(document, partial);
    }

    private static AdministrativeDocument document(JsonNode node) {
        JsonNode signer = node.path("signer");
        return new AdministrativeDocument(
                text(node, "parent"),
                text(node, "issuer"),
                new DocumentNumber(text(node, "number"), text(node, "notation")),
                text(node, "place"),
                Optional.of(text(node, "date")).filter(date -> !date.isEmpty()).map(LocalDate::parse),
                Optional.of(text(node, "type")).filter(type -> !type.isEmpty()).map(DocumentType::valueOf),
                text(node, "subject"),
                texts(node, "recipients"),
                texts(node, "legalBases"),
                List.of(),
                new Signer(text(signer, "authority"), text(signer, "title"), text(signer, "name")),
                texts(node, "distribution"));
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isTextual() ? value.asText() : "";
    }

    private static List<String> texts(JsonNode node, String field) {
        List<String> texts = new ArrayList<>();
        node.path(field).forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
