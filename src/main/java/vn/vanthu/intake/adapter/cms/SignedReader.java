package vn.vanthu.intake.adapter.cms;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.ContainerReader;
import vn.vanthu.intake.Content;
import vn.vanthu.intake.Contents;
import vn.vanthu.intake.FileKind;
import vn.vanthu.intake.FileSniffer;
import vn.vanthu.intake.IntakeLimits;
import vn.vanthu.intake.Refusal;

/**
 * Opens a signature around what it signs ({@code smime.p7m}, {@code *.p7m}). Whether the signature is good is not asked
 * here. What is signed is a part of a mail (RFC 8551, 3.1) or a file.
 */
public final class SignedReader implements ContainerReader {

    private static final Pattern PART_OF_A_MAIL =
            Pattern.compile("\\s*(?:content-(?:type|transfer-encoding|disposition)|mime-version)\\s*:");
    private static final Pattern EXTENSION = Pattern.compile("\\.p7[mscz]$", Pattern.CASE_INSENSITIVE);
    private static final Set<String> NAMELESS =
            Set.of("", "smime", "application/pkcs7-mime", "application/x-pkcs7-mime");
    private static final int SAMPLE = 256;

    private final ContainerReader mails;

    /** @param mails opens the mail, or the part of one, that is signed */
    public SignedReader(ContainerReader mails) {
        this.mails = mails;
    }

    @Override
    public FileKind kind() {
        return FileKind.SIGNED;
    }

    @Override
    public Contents open(Attachment container, IntakeLimits limits) {
        try {
            byte[] signed = CmsContent.of(container.content().bytes(), limits);
            Attachment file = new Attachment(name(container.name()), "", Content.of(signed));
            return mail(signed)
                    ? mails.open(file, limits)
                    : new Contents.Opened("", "", List.of(new Contents.Held(file)));
        } catch (Refusal e) {
            return new Contents.Refused(e.fate(), e.getMessage());
        }
    }

    private static boolean mail(byte[] signed) {
        String start = new String(signed, 0, Math.min(SAMPLE, signed.length), StandardCharsets.ISO_8859_1);
        return FileSniffer.sniff(signed) == FileKind.EML
                || PART_OF_A_MAIL.matcher(start.toLowerCase(Locale.ROOT)).lookingAt();
    }

    private static String name(String container) {
        String bare = EXTENSION.matcher(container).replaceFirst("");
        return NAMELESS.contains(bare.toLowerCase(Locale.ROOT)) ? "signed" : bare;
    }
}
