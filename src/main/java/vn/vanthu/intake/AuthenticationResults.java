package vn.vanthu.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One Authentication-Results header (RFC 8601): what a mail server found out about the sender of a mail.
 *
 * @param authservId the server that speaks, in lower case
 * @param results in the order written
 */
public record AuthenticationResults(String authservId, List<Result> results) {

    /**
     * @param method such as {@code dmarc}, in lower case, without a version
     * @param outcome such as {@code pass}, in lower case
     * @param properties such as {@code header.from}, all in lower case
     */
    public record Result(String method, String outcome, Map<String, String> properties) {}

    public AuthenticationResults {
        results = List.copyOf(results);
    }

    /** Empty when the header is not of the form. */
    public static Optional<AuthenticationResults> parse(String header) {
        List<List<String>> clauses = clauses(header);
        List<String> first = clauses.get(0);
        if (first.isEmpty() || first.get(0).contains("=")) {
            return Optional.empty();
        }
        List<Result> results = new ArrayList<>();
        for (List<String> clause : clauses.subList(1, clauses.size())) {
            result(clause).ifPresent(results::add);
        }
        return Optional.of(new AuthenticationResults(first.get(0), results));
    }

    private static Optional<Result> result(List<String> clause) {
        if (clause.isEmpty() || clause.get(0).indexOf('=') < 1) {
            return Optional.empty();
        }
        String[] verdict = clause.get(0).split("=", 2);
        Map<String, String> properties = new HashMap<>();
        for (String word : clause.subList(1, clause.size())) {
            int equals = word.indexOf('=');
            if (equals > 0) {
                properties.putIfAbsent(word.substring(0, equals), word.substring(equals + 1));
            }
        }
        return Optional.of(new Result(verdict[0].split("/", 2)[0], verdict[1], Map.copyOf(properties)));
    }

    /** Clauses between semicolons, each as its words; comments are gone, quotes undone, blanks around "=" closed up. */
    private static List<List<String>> clauses(String header) {
        List<List<String>> clauses = new ArrayList<>(List.of(new ArrayList<>()));
        StringBuilder word = new StringBuilder();
        int comment = 0;
        boolean quoted = false;
        for (int i = 0; i < header.length(); i++) {
            char c = header.charAt(i);
            if (c == '\\' && (quoted || comment > 0) && i + 1 < header.length()) {
                i++;
                if (comment == 0) {
                    word.append(header.charAt(i));
                }
            } else if (quoted) {
                quoted = c != '"';
                if (quoted) {
                    word.append(c);
                }
            } else if (c == '(' || c == ')') {
                comment = Math.max(0, comment + (c == '(' ? 1 : -1));
            } else if (comment == 0 && c == '"') {
                quoted = true;
            } else if (comment == 0 && (c == ';' || Character.isWhitespace(c))) {
                if (c == ';' || !joins(word, header, i)) {
                    finish(word, clauses);
                }
                if (c == ';') {
                    clauses.add(new ArrayList<>());
                }
            } else if (comment == 0) {
                word.append(c);
            }
        }
        finish(word, clauses);
        return clauses;
    }

    private static boolean joins(StringBuilder word, String header, int blank) {
        if (word.length() > 0 && word.charAt(word.length() - 1) == '=') {
            return true;
        }
        return header.substring(blank).stripLeading().startsWith("=");
    }

    private static void finish(StringBuilder word, List<List<String>> clauses) {
        if (word.length() > 0) {
            clauses.get(clauses.size() - 1).add(word.toString().toLowerCase(Locale.ROOT));
            word.setLength(0);
        }
    }
}
