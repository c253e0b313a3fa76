package vn.vanthu.forms;

/**
 * Tệp biểu mẫu.
 *
 * @param name ASCII, telling: {@code bao-cao-2012Q1-huyen-lak.docx}
 * @param bytes the same form is the same bytes; not copied, not to be changed
 */
public record FormFile(String name, Format format, byte[] bytes) {

    /** The kinds of files; the ending of the name in lower case. */
    public enum Format {
        DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }
    }

    public String mediaType() {
        return format.mediaType();
    }
}
