package vn.vanthu.correspondence.adapter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.vanthu.correspondence.PagePrinter;
import vn.vanthu.correspondence.TemplateFault;
import vn.vanthu.correspondence.adapter.docx.TextWidth;
import vn.vanthu.correspondence.adapter.office.OfficePrinter;
import vn.vanthu.correspondence.adapter.pdf.DocxPrinter;
import vn.vanthu.correspondence.adapter.pdf.UndrawableException;

/** The one place where it is chosen who prints: the embedded printer, and what it cannot draw LibreOffice, if it may be used. */
public final class PrinterChoice implements PagePrinter, AutoCloseable {

    private final DocxPrinter embedded;
    private final Optional<OfficePrinter> office;

    /** @param office empty when the option is off */
    public PrinterChoice(DocxPrinter embedded, Optional<OfficePrinter> office) {
        this.embedded = embedded;
        this.office = office;
    }

    /** Measures text as the embedded printer prints it. */
    TextWidth widths() {
        return embedded::lines;
    }

    /** Empty when the option is off. */
    Optional<OfficePrinter> office() {
        return office;
    }

    @Override
    public byte[] print(byte[] docx) {
        try {
            return embedded.print(docx);
        } catch (UndrawableException e) {
            return office.orElseThrow(() -> e).print(docx);
        }
    }

    @Override
    public Set<String> undrawable(byte[] docx) {
        Set<String> beyond = embedded.undrawable(docx);
        return office.isPresent() ? Set.of() : beyond;
    }

    /** These faults, and what cannot be drawn; a file that is no Word file is not looked at further. */
    List<TemplateFault> with(List<TemplateFault> faults, byte[] docx) {
        if (faults.stream().anyMatch(TemplateFault::ofFile)) {
            return faults;
        }
        return Stream.concat(faults.stream(), beyond(docx)).toList();
    }

    private Stream<TemplateFault> beyond(byte[] docx) {
        try {
            return undrawable(docx).stream()
                    .sorted()
                    .map(what -> new TemplateFault(what, "", "the printer cannot draw"));
        } catch (IllegalArgumentException e) {
            return Stream.of(new TemplateFault("", "", "the file cannot be printed"));
        }
    }

    @Override
    public void close() {
        office.ifPresent(OfficePrinter::close);
    }
}
