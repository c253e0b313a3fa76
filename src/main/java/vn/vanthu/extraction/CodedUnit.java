package vn.vanthu.extraction;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vanthu.document.VietnameseText;

/** Đơn vị tính dạng mã: a unit that lists its answers, such as "Có = 1; Không = 0". */
final class CodedUnit {

    private static final int LONGEST = 300;
    private static final Pattern ANSWER = Pattern.compile("(\\p{L}[\\p{L} ]{0,40}+)= ?(\\d{1,2})(?!\\d)");

    private CodedUnit() {}

    /** The code of an answer given in words, or in words and code together; empty for anything else. */
    static Optional<BigDecimal> code(String unit, String cell) {
        if (unit.length() > LONGEST || cell.length() > LONGEST) {
            return Optional.empty();
        }
        Map<String, String> codes = new HashMap<>();
        Matcher answers = ANSWER.matcher(VietnameseText.clean(unit));
        while (answers.find()) {
            codes.put(VietnameseText.fold(answers.group(1)), answers.group(2));
        }
        String said = VietnameseText.fold(cell);
        return codes.entrySet().stream()
                .filter(answer -> said.equals(answer.getKey())
                        || said.equals(answer.getKey() + " " + answer.getValue())
                        || said.equals(answer.getValue() + " " + answer.getKey()))
                .findFirst()
                .map(answer -> new BigDecimal(answer.getValue()));
    }
}
