package vn.vanthu.intake.adapter.mail;

/** Text whose paragraphs a mail program broke into lines (format=flowed, RFC 3676), put together again. */
final class FlowedText {

    private FlowedText() {}

    /** @param delsp true when the blank at which a line was broken is none of the text's own */
    static String of(String text, boolean delsp) {
        StringBuilder whole = new StringBuilder();
        boolean open = false;
        int depth = 0;
        for (String line : text.replace("\r\n", "\n").split("\n", -1)) {
            int quoted = quotes(line);
            String rest = line.substring(quoted);
            String words = rest.startsWith(" ") ? rest.substring(1) : rest;
            boolean signature = words.equals("-- ");
            boolean continues = open && quoted == depth && !signature;
            if (!continues) {
                whole.append(whole.length() == 0 ? "" : "\n")
                        .append(">".repeat(quoted))
                        .append(quoted > 0 ? " " : "");
            }
            open = words.endsWith(" ") && !signature;
            depth = quoted;
            whole.append(open && delsp ? words.substring(0, words.length() - 1) : words);
        }
        return whole.toString().strip();
    }

    private static int quotes(String line) {
        int quotes = 0;
        while (quotes < line.length() && line.charAt(quotes) == '>') {
            quotes++;
        }
        return quotes;
    }
}
