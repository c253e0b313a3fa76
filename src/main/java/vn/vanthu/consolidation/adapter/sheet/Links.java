package vn.vanthu.consolidation.adapter.sheet;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Liên kết: where a reader of a workbook finds a submission.
 *
 * @param console address of the console's page, http or https, without fragment; empty where readers cannot reach it
 */
public record Links(Optional<URI> console) {

    private static final int LONGEST = 2_000;

    /** No submission can be opened from the workbook. */
    public static final Links NONE = new Links(Optional.empty());

    /** @throws IllegalArgumentException for an address that is not http or https */
    public Links {
        if (console.filter(Links::unfit).isPresent()) {
            throw new IllegalArgumentException("not an address of a console: " + console.get());
        }
    }

    public static Links to(String console) {
        return new Links(Optional.of(URI.create(console)));
    }

    /** The page of one submission: {@code https://vanthu.example/#2026-000012}; empty for one longer than programs open. */
    public Optional<String> of(String caseNumber) {
        return console.map(page -> page + "#" + URLEncoder.encode(caseNumber, StandardCharsets.UTF_8))
                .filter(address -> address.length() <= LONGEST);
    }

    private static boolean unfit(URI address) {
        String scheme = String.valueOf(address.getScheme());
        return !scheme.equals("http") && !scheme.equals("https") || address.getFragment() != null;
    }
}
