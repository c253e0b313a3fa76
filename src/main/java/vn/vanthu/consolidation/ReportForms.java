package vn.vanthu.consolidation;

import java.util.Map;

/** Các thể hiện của báo cáo: one content in all its forms. The same report and edition give the same bytes. */
@FunctionalInterface
public interface ReportForms {

    /** The forms; their names in lower case are the files' extensions. */
    enum Format {
        DOCX,
        PDF,
        XLSX,
        XML
    }

    /** @return one entry for each format */
    Map<Format, byte[]> write(WholeReport whole);
}
