package vn.vanthu.dispatch.adapter.draft;

import jakarta.validation.constraints.NotNull;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;
import vn.vanthu.correspondence.LetterKind;
import vn.vanthu.dispatch.Handling;
import vn.vanthu.dispatch.LetterPolicy;

/**
 * How letters go out.
 *
 * @param policy of each kind
 * @param maxEnclosed the most that the files passed on with a forwarding letter may weigh together
 * @param maxWords the largest Word file that may take the place of a draft's words
 */
@Validated
@ConfigurationProperties("vanthu.letters")
public record LetterSettings(
        @DefaultValue Policy policy,
        @NotNull @DefaultValue("15MB") DataSize maxEnclosed,
        @NotNull @DefaultValue("5MB") DataSize maxWords) {

    /** One setting a kind, named like it: {@code vanthu.letters.policy.SUPPLEMENT_REQUEST}. */
    public record Policy(
            @NotNull @DefaultValue("AUTOMATIC") Handling receipt,
            @NotNull @DefaultValue("AUTOMATIC") Handling supplementRequest,
            @NotNull @DefaultValue("AUTOMATIC") Handling rejection,
            @NotNull @DefaultValue("AUTOMATIC") Handling reminder,
            @NotNull @DefaultValue("AUTOMATIC") Handling overdue,
            @NotNull @DefaultValue("AUTOMATIC") Handling extensionGranted,
            @NotNull @DefaultValue("AUTOMATIC") Handling extensionRefused,
            @NotNull @DefaultValue("AUTOMATIC") Handling forwarding) {}

    /** @throws IllegalArgumentException whose message begins with the setting's name */
    public LetterSettings {
        positive("max-enclosed", maxEnclosed);
        positive("max-words", maxWords);
    }

    public LetterPolicy letterPolicy() {
        Map<LetterKind, Handling> handling = new EnumMap<>(LetterKind.class);
        handling.put(LetterKind.RECEIPT, policy.receipt());
        handling.put(LetterKind.SUPPLEMENT_REQUEST, policy.supplementRequest());
        handling.put(LetterKind.REJECTION, policy.rejection());
        handling.put(LetterKind.REMINDER, policy.reminder());
        handling.put(LetterKind.OVERDUE, policy.overdue());
        handling.put(LetterKind.EXTENSION_GRANTED, policy.extensionGranted());
        handling.put(LetterKind.EXTENSION_REFUSED, policy.extensionRefused());
        handling.put(LetterKind.FORWARDING, policy.forwarding());
        return new LetterPolicy(handling);
    }

    private static void positive(String name, DataSize size) {
        if (size.toBytes() < 1 || size.toMegabytes() > 100) {
            throw new IllegalArgumentException(name + ": expected 1B to 100MB");
        }
    }
}
