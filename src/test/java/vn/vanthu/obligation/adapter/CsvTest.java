package vn.vanthu.obligation.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {

    private final List<String> faults = new ArrayList<>();

    @Test
    void quotesCommasLineEndsRemarksAndBlankLinesAreRead() {
        List<Csv.Row> rows = read("# remark\r\na,b\r\n\r\n\"x, \"\"y\"\"\nz\", 1 \r\n# remark\nlast,");

        assertThat(faults).isEmpty();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).get("a")).isEqualTo("x, \"y\"\nz");
        assertThat(rows.get(0).get("b")).isEqualTo("1");
        assertThat(rows.get(0).line()).isEqualTo(4);
        assertThat(rows.get(1).line()).isEqualTo(7);
        assertThat(rows.get(1).get("b")).isEmpty();
    }

    @Test
    void aShortRowHasEmptyCellsAndALongOneIsAFault() {
        List<Csv.Row> rows = read("a,b\n1\n1,2,3\n");

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).get("b")).isEmpty();
        assertThat(faults)
                .containsExactly("f.csv, line 3: 3 cells under 2 columns; put a cell that holds a comma in quotes");
    }

    @Test
    void aQuoteThatIsNeverClosedIsAFaultAndSwallowsNothingSilently() {
        assertThat(read("a,b\n1,\"x\n2,y\n")).isEmpty();
        assertThat(faults).containsExactly("f.csv, line 2: a quote is opened and never closed");
    }

    @Test
    void anEmptyFileIsAFault() {
        assertThat(read("# nothing\n")).isEmpty();
        assertThat(faults).containsExactly("f.csv: empty; expected the columns a,b");
    }

    private List<Csv.Row> read(String text) {
        return Csv.read("f.csv", text, List.of("a", "b"), faults);
    }
}
