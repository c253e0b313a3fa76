package vn.vanthu.extraction.adapter.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/** Ngày theo số thứ tự: days since 1900 (with its 29 February, which never was) or since 1904, shown as a date. */
final class SerialDate {

    private static final int LATEST = 2_958_465;
    private static final int NEVER_WAS = 60;

    private SerialDate() {}

    static String shown(BigDecimal value, FormatSection format, boolean since1904) {
        int days = value.setScale(0, RoundingMode.FLOOR).intValue();
        if (value.signum() < 0 || days > LATEST) {
            return value.toPlainString();
        }
        LocalDate first = since1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, days < NEVER_WAS ? 31 : 30);
        long seconds = value.subtract(BigDecimal.valueOf(days))
                .multiply(BigDecimal.valueOf(86_400))
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        LocalDateTime moment = first.plusDays(days).atStartOfDay().plusSeconds(seconds);
        StringBuilder text = new StringBuilder();
        List<String> tokens = format.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            text.append(shown(tokens, i, moment));
        }
        return text.toString();
    }

    private static String shown(List<String> tokens, int index, LocalDateTime moment) {
        String token = tokens.get(index);
        int width = Math.min(token.length(), 2);
        return switch (token.charAt(0)) {
            case 'd' -> token.length() > 2 ? "" : padded(moment.getDayOfMonth(), width);
            case 'm' -> padded(minutes(tokens, index) ? moment.getMinute() : moment.getMonthValue(), width);
            case 'y' -> token.length() > 2 ? padded(moment.getYear(), 4) : padded(moment.getYear() % 100, 2);
            case 'h' -> padded(moment.getHour(), width);
            case 's' -> padded(moment.getSecond(), width);
            default -> token.substring(1);
        };
    }

    /** "m" means minutes behind an hour and before a second. */
    private static boolean minutes(List<String> tokens, int index) {
        return neighbour(tokens, index, -1) == 'h' || neighbour(tokens, index, 1) == 's';
    }

    private static char neighbour(List<String> tokens, int index, int step) {
        int at = index + step;
        while (at >= 0 && at < tokens.size() && tokens.get(at).startsWith("\"")) {
            at += step;
        }
        return at >= 0 && at < tokens.size() ? tokens.get(at).charAt(0) : ' ';
    }

    private static String padded(int number, int width) {
        return String.format(Locale.ROOT, "%0" + width + "d", number);
    }
}
