package vn.vanthu.correspondence;

/**
 * Something wrong with a template, or with the data given to it.
 *
 * @param field name or tag concerned; empty when the fault is not about one
 * @param place within the template; empty when it stands nowhere in it
 */
public record TemplateFault(String field, String place, String problem) {

    /** True for a fault of the file as a whole: it is no Word file, or too large for one. */
    public boolean ofFile() {
        return field.isEmpty() && place.isEmpty();
    }

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
