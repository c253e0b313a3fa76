package vn.vanthu.correspondence.adapter.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import vn.vanthu.correspondence.adapter.LetterCase;

/** Every letter is PDF/A-3b (ISO 19005-3) by veraPDF. */
class ArchiveFormTest {

    @BeforeAll
    static void validator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<LetterCase> letters() {
        return LetterCase.all();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void everyLetterIsAnArchiveFile(LetterCase letter) throws Exception {
        assertThat(faults(letter.pdf())).isEmpty();
    }

    @Test
    void theValidatorSeesAFault() throws Exception {
        byte[] pdf = LetterCase.of("receipt", 1).pdf();
        String latin = new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1);
        byte[] spoilt = latin.replace("/AFRelationship", "/AFRelationshop")
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

        assertThat(faults(spoilt)).isNotEmpty();
    }

    private static List<String> faults(byte[] pdf) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_3_B);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_3_B, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
