package vn.vanthu.consolidation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.vanthu.ledger.Entry;
import vn.vanthu.ledger.Standing;

/**
 * Dấu vân tay của hồ sơ tổng hợp: SHA-256 over what a report is drawn from, whenever that was looked at. A submission's contents
 * never change under its number and version, so these stand for them.
 */
public final class InputDigest {

    private final MessageDigest sha256;

    private InputDigest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** @return 64 lower-case hexadecimal digits */
    public static String of(Dossier dossier) {
        InputDigest digest = new InputDigest();
        digest.add(dossier.now());
        dossier.last().ifPresent(digest::add);
        dossier.within().forEach(digest::add);
        dossier.own().forEach(part -> digest.add("own", part.code(), part.text(), part.by()));
        dossier.trend().forEach(past -> {
            digest.add("trend", past.period().toString());
            past.standings().forEach(digest::add);
        });
        return HexFormat.of().formatHex(digest.sha256.digest());
    }

    private void add(Returns returns) {
        add("returns", returns.obligation().code().name(), returns.period().toString());
        returns.outline().parts().forEach(part -> add("part", part.code(), part.title()));
        returns.outline().forms().forEach(form -> form.indicators()
                .forEach(line -> add(
                        "line",
                        line.code(),
                        line.name(),
                        line.unit(),
                        line.gathering().name(),
                        line.traits().stream().sorted().toList().toString())));
        returns.checks().forEach(check -> add("check", check.toString()));
        returns.units().forEach(unit -> {
            add(unit.standing());
            unit.content().ifPresent(content -> add(content.paper().number().toString()));
        });
    }

    private void add(Standing standing) {
        add(
                standing.duty().unit().id(),
                standing.duty().unit().name(),
                standing.state().name(),
                Integer.toString(standing.daysLate()));
        standing.answer().ifPresent(this::add);
    }

    private void add(Entry answer) {
        add(
                answer.caseNumber(),
                Integer.toString(answer.version()),
                answer.verdict().name(),
                Boolean.toString(answer.nil()));
    }

    private void add(String... texts) {
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            sha256.update(Integer.toString(bytes.length).getBytes(StandardCharsets.US_ASCII));
            sha256.update((byte) ':');
            sha256.update(bytes);
        }
        sha256.update((byte) '\n');
    }
}
