package vn.vanthu.extraction.adapter.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "General|1234|1234",
                "General|0.30000000000000004|0,3",
                "General|-0.25|-0,25",
                "General|1E+15|1000000000000000",
                "0|1234.5|1235",
                "000|7|007",
                "00,000|1234|01.234",
                "#,##0|1234567|1.234.567",
                "#,##0|999|999",
                "#,##0|-1234|-1.234",
                "#,##0.00|0.005|0,01",
                "#,##0.00|-0.001|0,00",
                "0.0#|2.5|2,5",
                "0.0#|2.25|2,25",
                "0.0#|2|2,0",
                "#.##|0.5|,5",
                "#.##|3|3",
                "0.00%|0.9875|98,75%",
                "0%|1.005|101%",
                "#,##0,|1234567|1.235",
                "#,##0;(#,##0)|-1234|(1.234)",
                "#,##0;-#,##0;\"-\"|0|-",
                "0\" tỷ\"|12|12 tỷ",
                "dd/mm/yyyy|40977|09/03/2012",
                "0.00|không phải số|không phải số"
            })
    void aNumberIsShownAsExcelInVietnamShowsIt(String format, String number, String shown) {
        assertThat(NumberFormat.of(format).shown(number, false)).isEqualTo(shown);
    }
}
