package vn.vanthu.document;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Giờ Việt Nam: the zone in which every date, deadline and register year of the service is meant. */
public final class VietnamTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH 'giờ' mm 'phút'");

    private VietnamTime() {}

    /** ISO 8601 with offset, as replies carry it: {@code 2012-03-08T00:00:00+07:00}. */
    public static String iso(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(ZONE));
    }

    /** As a letter says it: "08 giờ 05 phút, ngày 07/3/2012". */
    public static String words(Instant instant) {
        ZonedDateTime local = instant.atZone(ZONE);
        return TIME.format(local) + ", ngày " + VietnameseDates.formatShort(local.toLocalDate());
    }

    /** The register year that an instant falls in. */
    public static int year(Instant instant) {
        return instant.atZone(ZONE).getYear();
    }
}
