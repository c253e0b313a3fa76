package vn.vanthu.operations.adapter.console;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vanthu.correspondence.RenderedLetter;
import vn.vanthu.dispatch.KeptDraft;
import vn.vanthu.dispatch.adapter.draft.ApprovalDesk;
import vn.vanthu.dispatch.adapter.draft.DraftRegister;
import vn.vanthu.intake.Content;
import vn.vanthu.obligation.ExtensionRequest.Fault;

/** What a clerk does with drafts. The header is one that another site's page cannot send. */
@RestController
@RequestMapping("/api/drafts")
class DraftApi {

    private static final int MOST = 1000;

    private final DraftRows rows;
    private final DraftRegister drafts;
    private final DraftPreview preview;
    private final EditedFile files;
    private final ApprovalDesk desk;
    private final Clock clock;

    DraftApi(
            DraftRows rows,
            DraftRegister drafts,
            DraftPreview preview,
            EditedFile files,
            ApprovalDesk desk,
            Clock clock) {
        this.rows = rows;
        this.drafts = drafts;
        this.preview = preview;
        this.files = files;
        this.desk = desk;
        this.clock = clock;
    }

    /** @param revision the one that the clerk looked at; without it, whatever it is now */
    record Body(String by, String note, Integer revision) {}

    @GetMapping
    List<ObjectNode> list(
            @RequestParam(defaultValue = "WAITING") KeptDraft.State state,
            @RequestParam(defaultValue = "200") int limit) {
        List<ObjectNode> list = rows.list(state, Math.max(1, Math.min(limit, MOST)));
        list.forEach(this::flag);
        return list;
    }

    @GetMapping("/{id}")
    ResponseEntity<?> draft(@PathVariable String id) {
        return rows.find(id)
                .<ResponseEntity<?>>map(draft -> ResponseEntity.ok(flag(draft)))
                .orElseGet(() -> Problems.of(HttpStatus.NOT_FOUND, "no such draft"));
    }

    /** As it would be printed now, with room for number and date, or as the Word file to edit. */
    @GetMapping(value = "/{id}", params = "format")
    ResponseEntity<?> file(@PathVariable String id, @RequestParam String format) {
        return preview.file(id, format)
                .<ResponseEntity<?>>map(file -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(file.mediaType()))
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.inline()
                                        .filename(file.name(), StandardCharsets.UTF_8)
                                        .build()
                                        .toString())
                        .body(file.bytes()))
                .orElseGet(() -> Problems.of(HttpStatus.NOT_FOUND, "no such draft or format"));
    }

    @PostMapping("/{id}/approve")
    ResponseEntity<?> approve(
            @PathVariable String id,
            @RequestHeader("X-Requested-By") String from,
            @RequestBody(required = false) Body body,
            Principal login) {
        Body given = body == null ? new Body(null, null, null) : body;
        List<Fault> faults = new ArrayList<>();
        String by = Asked.text("by", Asked.named(given.by(), login), Asked.NAME, true, faults);
        OptionalInt revision = given.revision() == null ? OptionalInt.empty() : OptionalInt.of(given.revision());
        return faults.isEmpty() ? reply(desk.approve(id, revision, by)) : Problems.of(faults);
    }

    @PostMapping("/{id}/discard")
    ResponseEntity<?> discard(
            @PathVariable String id,
            @RequestHeader("X-Requested-By") String from,
            @RequestBody Body body,
            Principal login) {
        List<Fault> faults = new ArrayList<>();
        String by = Asked.text("by", Asked.named(body.by(), login), Asked.NAME, true, faults);
        String note = Asked.text("note", body.note(), Asked.NOTE, true, faults);
        return faults.isEmpty() ? reply(desk.discard(id, by, note)) : Problems.of(faults);
    }

    /** Puts a Word file in the place of the draft's words; the body is the file. */
    @PostMapping(value = "/{id}/words", consumes = RenderedLetter.DOCX_TYPE)
    ResponseEntity<?> replace(
            @PathVariable String id,
            @RequestHeader("X-Requested-By") String from,
            @RequestParam(required = false) String by,
            @RequestParam(required = false) String note,
            InputStream file,
            Principal login)
            throws IOException {
        List<Fault> faults = new ArrayList<>();
        String clerk = Asked.text("by", Asked.named(by, login), Asked.NAME, true, faults);
        String why = Asked.text("note", note, Asked.NOTE, false, faults);
        if (!faults.isEmpty()) {
            return Problems.of(faults);
        }
        EditedFile.Taken taken = files.take(file);
        return switch (taken.problem()) {
            case NONE -> replaced(id, taken.content(), clerk, why);
            case TOO_LARGE -> Problems.of(HttpStatus.PAYLOAD_TOO_LARGE, "the file is too large");
            case NOT_WORD -> Problems.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "the file is not a Word file (.docx)");
            case UNREADABLE -> Problems.of(HttpStatus.UNPROCESSABLE_ENTITY, "the file cannot be read");
            case FAULTY -> {
                ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                        HttpStatus.UNPROCESSABLE_ENTITY, "the file cannot be filled and printed");
                problem.setProperty("faults", taken.faults());
                yield ResponseEntity.of(problem).build();
            }
        };
    }

    private ResponseEntity<?> replaced(String id, Content words, String by, String note) {
        return reply(desk.replace(id, words, by, note));
    }

    private ObjectNode flag(ObjectNode draft) {
        if (draft.path("state").asText().equals(KeptDraft.State.WAITING.name())) {
            drafts.find(draft.path("id").asText())
                    .flatMap(kept -> desk.overtaken(kept, clock.instant()))
                    .ifPresent(
                            overtaken -> draft.put("overtaken", overtaken.why()).put("barred", overtaken.barred()));
        }
        return draft;
    }

    private static ResponseEntity<?> reply(ApprovalDesk.Outcome outcome) {
        return switch (outcome.result()) {
            case DONE -> ResponseEntity.ok(new Done(outcome.letterId().orElse(null)));
            case NO_SUCH_DRAFT -> Problems.of(HttpStatus.NOT_FOUND, "no such draft");
            case NOT_WAITING -> Problems.of(HttpStatus.CONFLICT, "the draft does not wait for approval any more");
            case CHANGED -> Problems.of(HttpStatus.CONFLICT, "the words were replaced since");
            case OVERTAKEN -> Problems.of(HttpStatus.CONFLICT, outcome.why());
        };
    }

    /** @param letter id of the letter, where there is one */
    record Done(String letter) {}
}
