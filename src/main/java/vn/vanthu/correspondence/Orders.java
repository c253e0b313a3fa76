package vn.vanthu.correspondence;

import java.util.List;
import java.util.regex.Pattern;
import vn.vanthu.document.Wording;
import vn.vanthu.obligation.Duty;
import vn.vanthu.obligation.Regimes;

/** Viện dẫn chế độ báo cáo: the orders that a duty rests on, by their full names. */
public final class Orders {

    private Orders() {}

    /** The name that the obligation gives where its regime has no other. */
    public static List<String> of(Duty duty, Regimes regimes) {
        String basis = duty.obligation().basis();
        List<String> named = regimes.of(duty.period()).stream()
                .flatMap(regime -> regime.basis().stream())
                .filter(order -> names(basis, number(order)))
                .toList();
        return named.isEmpty() ? List.of(spelt(basis)) : named;
    }

    /** Without the abbreviation that findings have room for. */
    public static String spelt(String basis) {
        return basis.replaceAll("\\bCV (?=\\d)", Wording.of("letter.order"));
    }

    private static boolean names(String basis, String number) {
        return Pattern.compile("(?<![0-9])" + Pattern.quote(number))
                .matcher(basis)
                .find();
    }

    /** "125/SNV-CCHC" of "Công văn số 125/SNV-CCHC ngày 01/3/2012 của Sở Nội vụ". */
    private static String number(String order) {
        return order.replaceFirst("^.*?(\\d+/[^\\s,;]+).*$", "$1");
    }
}
