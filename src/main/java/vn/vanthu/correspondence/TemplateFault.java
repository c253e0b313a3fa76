package vn.vanthu.correspondence;

/**
 * Something wrong with a template, or with the data given to it.
 *
 * @param field name or tag concerned; empty when the fault is not about one
 * @param place within the template; empty when it stands nowhere in it
 */
public record TemplateFault(String field, String place, String problem) {

    @Override
    public String toString() {
        StringBuilder words = new StringBuilder(problem);
        if (!field.isEmpty()) {
            words.append(": ").append(field);
        }
        if (!place.isEmpty()) {
            words.append(" (").append(place).append(')');
        }
        return words.toString();
    }
}
