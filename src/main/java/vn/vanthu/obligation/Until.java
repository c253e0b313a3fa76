package vn.vanthu.obligation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.vanthu.document.VietnamTime;

/**
 * Thời hạn mới: until the end of a day, or to a minute of it, in Vietnam's time.
 *
 * @param hour the last on-time minute
 */
public record Until(LocalDate day, Optional<LocalTime> hour) {

    /**
     * Reads {@code 2012-03-15}, {@code 2012-03-15T16:30} or the same with an offset, which is turned into Vietnam's time.
     *
     * @throws java.time.DateTimeException for anything else
     */
    public static Until parse(String text) {
        if (text.length() <= 10) {
            return new Until(LocalDate.parse(text), Optional.empty());
        }
        LocalDateTime local = DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from)
                        instanceof OffsetDateTime offset
                ? offset.atZoneSameInstant(VietnamTime.ZONE).toLocalDateTime()
                : LocalDateTime.parse(text);
        LocalTime minute = local.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        return new Until(local.toLocalDate(), Optional.of(minute));
    }

    public Concession.Extension extension(
            String unitId, ObligationCode obligation, ReportingPeriod period, Concession.Grant grant) {
        return new Concession.Extension(unitId, obligation, period, day, hour, grant);
    }
}
