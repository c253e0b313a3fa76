package vn.vanthu.consolidation.adapter;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import vn.vanthu.consolidation.FigureFacts;
import vn.vanthu.consolidation.FigureFacts.Answered;
import vn.vanthu.consolidation.FigureFacts.Line;

/** What a report said in figures, as it is kept: JSON, gzipped, the same bytes for the same figures. */
final class FactsFile {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private FactsFile() {}

    private record Kept(
            LinkedHashMap<String, Answered> units,
            LinkedHashMap<String, Line> lines,
            LinkedHashMap<String, String> own) {}

    static byte[] write(FigureFacts facts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream zipped = new GZIPOutputStream(bytes)) {
            JSON.writeValue(zipped, facts);
        } catch (IOException e) {
            throw new IllegalStateException("figures must be writable as JSON", e);
        }
        return bytes.toByteArray();
    }

    static FigureFacts read(byte[] bytes) {
        try (InputStream plain = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            Kept kept = JSON.readValue(plain, new TypeReference<Kept>() {});
            return new FigureFacts(kept.units(), kept.lines(), kept.own() == null ? Map.of() : kept.own());
        } catch (IOException e) {
            throw new IllegalStateException("kept figures are not JSON", e);
        }
    }
}
