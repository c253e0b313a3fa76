package vn.vanthu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.apache.camel.Processor;

/** The rules of the house, as CONTRIBUTING.md states them. */
@AnalyzeClasses(packages = "vn.vanthu", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] CORE_MAY_USE = {
        "java.lang..",
        "java.util..",
        "java.time..",
        "java.math..",
        "java.text..",
        "java.nio",
        "java.nio.charset..",
        "java.io..",
        "java.security..",
        "javax.xml.stream..",
        "vn.vanthu.."
    };

    @ArchTest
    static final ArchRule librariesStayInAdapters = noClasses()
            .that()
            .resideOutsideOfPackages("..adapter..")
            .should()
            .dependOnClassesThat(outsideOf(CORE_MAY_USE))
            .because("rules, values and decisions are plain Java");

    @ArchTest
    static final ArchRule theCoreDoesNotKnowItsAdapters = noClasses()
            .that()
            .resideOutsideOfPackages("..adapter..", "vn.vanthu")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..adapter..");

    @ArchTest
    static final ArchRule documentStandsAlone = core("document", "document");

    @ArchTest
    static final ArchRule obligationKnowsDocuments = core("obligation", "obligation", "document");

    @ArchTest
    static final ArchRule formsKnowObligations = core("forms", "forms", "obligation", "document");

    @ArchTest
    static final ArchRule edxmlKnowsDocuments = core("edxml", "edxml", "document", "intake");

    @ArchTest
    static final ArchRule intakeKnowsDocuments = core("intake", "intake", "document");

    @ArchTest
    static final ArchRule registrationLooksBack =
            core("registration", "registration", "intake", "obligation", "document");

    @ArchTest
    static final ArchRule extractionLooksBack = core("extraction", "extraction", "intake", "document");

    @ArchTest
    static final ArchRule formatMeasuresWhatWasRead = core("format", "format", "extraction", "document");

    @ArchTest
    static final ArchRule assessmentLooksBack = core(
            "assessment", "assessment", "format", "extraction", "registration", "intake", "obligation", "document");

    @ArchTest
    static final ArchRule correspondenceLooksBack = core(
            "correspondence",
            "correspondence",
            "assessment",
            "extraction",
            "registration",
            "intake",
            "obligation",
            "document");

    @ArchTest
    static final ArchRule dispatchLooksBack = core(
            "dispatch",
            "dispatch",
            "correspondence",
            "assessment",
            "extraction",
            "registration",
            "intake",
            "obligation",
            "document");

    @ArchTest
    static final ArchRule theLedgerLaysAnswersBesideDuties =
            core("ledger", "ledger", "assessment", "obligation", "document");

    @ArchTest
    static final ArchRule reminderLooksBack =
            core("reminder", "reminder", "correspondence", "intake", "obligation", "document");

    @ArchTest
    static final ArchRule consolidationLooksBack = core(
            "consolidation", "consolidation", "ledger", "assessment", "extraction", "intake", "obligation", "document");

    @ArchTest
    static final ArchRule nobodyKnowsTheSample = noClasses()
            .that()
            .resideOutsideOfPackage("vn.vanthu.sample..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("vn.vanthu.sample..");

    @ArchTest
    static final ArchRule theCoreHasNoCycles =
            slices().matching("vn.vanthu.(*)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theClockIsAnArgument = noClasses()
            .that()
            .resideOutsideOfPackages("..adapter..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");

    @ArchTest
    static final ArchRule routesWireAndBeansWork = classes().should().notImplement(Processor.class);

    private static ArchRule core(String stage, String... known) {
        String[] packages = new String[known.length];
        for (int i = 0; i < known.length; i++) {
            packages[i] = "vn.vanthu." + known[i];
        }
        return noClasses()
                .that()
                .resideInAPackage("vn.vanthu." + stage)
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "reside in another stage",
                        type -> type.getPackageName().startsWith("vn.vanthu") && !in(type, packages)));
    }

    private static boolean in(JavaClass type, String... packages) {
        for (String name : packages) {
            if (type.getPackageName().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static DescribedPredicate<JavaClass> outsideOf(String... packages) {
        return DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(packages));
    }
}
