package vn.vanthu.correspondence.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.document.Block;
import vn.vanthu.document.DocumentNumber;
import vn.vanthu.document.DocumentType;
import vn.vanthu.document.Signer;

/**
 * Văn bản dưới dạng JSON: a document as an object whose names are those that {@code check --json} tells a document by, with
 * {@code body} as a list: a text is a paragraph, an object with {@code level}, {@code label} and {@code title} a heading, a
 * list of lists of texts a table. What is left out is empty.
 */
public final class DocumentJson {

    private static final Set<String> NAMES = Set.of(
            "parent",
            "issuer",
            "number",
            "notation",
            "place",
            "date",
            "type",
            "subject",
            "recipients",
            "legalBases",
            "body",
            "signer",
            "distribution");

    private DocumentJson() {}

    /** @throws IllegalArgumentException naming what is no part of a document or is written in another way than it must be */
    public static AdministrativeDocument read(JsonNode json) {
        json.fieldNames().forEachRemaining(name -> require(NAMES.contains(name), name + ": unknown field"));
        JsonNode signer = json.path("signer");
        return new AdministrativeDocument(
                text(json, "parent"),
                text(json, "issuer"),
                new DocumentNumber(text(json, "number"), text(json, "notation")),
                text(json, "place"),
                date(text(json, "date")),
                type(text(json, "type")),
                text(json, "subject"),
                texts(json.path("recipients"), "recipients"),
                texts(json.path("legalBases"), "legalBases"),
                children(json.path("body")).stream().map(DocumentJson::block).toList(),
                new Signer(text(signer, "authority"), text(signer, "title"), text(signer, "name")),
                texts(json.path("distribution"), "distribution"));
    }

    private static Block block(JsonNode json) {
        if (json.isTextual()) {
            return new Block.Paragraph(json.textValue());
        }
        if (json.isArray()) {
            return new Block.Table(
                    children(json).stream().map(row -> texts(row, "body")).toList());
        }
        require(json.isObject(), "body: a text, a heading or a table is expected");
        int level = json.path("level").asInt();
        require(level >= 1 && level <= 3, "body: the level of a heading is 1, 2 or 3");
        return new Block.Heading(level, text(json, "label"), text(json, "title"));
    }

    private static String text(JsonNode json, String name) {
        JsonNode value = json.path(name);
        require(value.isMissingNode() || value.isNull() || value.isTextual(), name + ": a text is expected");
        return value.asText("");
    }

    private static List<String> texts(JsonNode json, String name) {
        List<String> texts = new ArrayList<>();
        for (JsonNode each : children(json)) {
            require(each.isTextual(), name + ": a list of texts is expected");
            texts.add(each.textValue());
        }
        return texts;
    }

    private static List<JsonNode> children(JsonNode json) {
        return StreamSupport.stream(json.spliterator(), false).toList();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("date: a day such as 2012-03-01 is expected", e);
        }
    }

    private static Optional<DocumentType> type(String text) {
        Optional<DocumentType> type = Arrays.stream(DocumentType.values())
                .filter(each -> each.name().equals(text))
                .findFirst();
        require(text.isEmpty() || type.isPresent(), "type: " + text + " is no type of document");
        return type;
    }

    private static void require(boolean holds, String problem) {
        if (!holds) {
            throw new IllegalArgumentException(problem);
        }
    }
}
