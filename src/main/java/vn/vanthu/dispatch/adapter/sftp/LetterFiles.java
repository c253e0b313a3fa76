package vn.vanthu.dispatch.adapter.sftp;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.vanthu.dispatch.Outgoing;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Content;

/**
 * Names the files of a letter in a unit's {@code replies/}. The name ends in a digest of the letter's Message-ID and the
 * bytes: sending again writes the same file again, and no two different files ever share a name.
 */
@Component("letterFiles")
public class LetterFiles {

    private static final Pattern UNIT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final int LONGEST_STEM = 100;
    private static final int DIGEST_DIGITS = 8;

    /** @param path below the service account's root */
    public record LetterFile(String path, byte[] bytes) {}

    /** @throws IllegalArgumentException when the destination is no unit id */
    public List<LetterFile> of(Outgoing letter) {
        if (!UNIT.matcher(letter.destination()).matches()) {
            throw new IllegalArgumentException("not a unit id in outbox row " + letter.id());
        }
        return letter.files().stream()
                .map(file -> new LetterFile(
                        letter.destination() + "/replies/" + name(letter, file),
                        file.content().bytes()))
                .toList();
    }

    private static String name(Outgoing letter, Attachment file) {
        String clean =
                file.name().replaceAll("[^\\p{L}\\p{M}\\p{N}._ ()-]", "-").replaceAll("^[. -]+", "");
        int dot = clean.lastIndexOf('.');
        String stem = dot > 0 ? clean.substring(0, dot) : clean;
        String extension = dot > 0 ? clean.substring(dot) : "";
        String seed = letter.messageId() + " " + file.content().sha256();
        String digest =
                Content.of(seed.getBytes(StandardCharsets.UTF_8)).sha256().substring(0, DIGEST_DIGITS);
        return (stem.length() > LONGEST_STEM ? stem.substring(0, LONGEST_STEM) : stem) + "-" + digest + extension;
    }
}
