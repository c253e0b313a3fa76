package vn.vanthu.dispatch.adapter.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.mock.env.MockEnvironment;
import vn.vanthu.correspondence.LetterKind;
import vn.vanthu.operations.adapter.settings.SettingsCheck;
import vn.vanthu.operations.adapter.settings.SettingsCheck.Prefixed;

class LetterSettingsTest {

    private static final List<Prefixed> SETTINGS = List.of(new Prefixed("vanthu.letters", LetterSettings.class));

    private static LetterSettings bound(MockEnvironment environment) {
        return Binder.get(environment).bindOrCreate("vanthu.letters", LetterSettings.class);
    }

    @ParameterizedTest
    @EnumSource(value = LetterKind.class, mode = EnumSource.Mode.EXCLUDE, names = "CONSOLIDATED_REPORT")
    void everyKindHasAPolicyNamedLikeItAndGoesOutByItselfWithout(LetterKind kind) {
        String name = "vanthu.letters.policy." + kind.name();
        MockEnvironment approval = new MockEnvironment().withProperty(name, "APPROVAL");

        assertThat(SettingsCheck.problems(approval, SETTINGS)).isEmpty();
        assertThat(List.of(LetterKind.values()))
                .allSatisfy(other -> assertThat(bound(approval).letterPolicy().needsApproval(other))
                        .isEqualTo(other == kind));
        assertThat(bound(new MockEnvironment()).letterPolicy().needsApproval(kind))
                .isFalse();
    }

    @Test
    void allWrongSettingsAreSaidAtOnce() {
        MockEnvironment wrong = new MockEnvironment()
                .withProperty("vanthu.letters.policy.OVERDUE", "SOMETIMES")
                .withProperty("vanthu.letters.policy.supplement-request", "NEVER")
                .withProperty("vanthu.letters.max-words", "large");

        assertThat(SettingsCheck.problems(wrong, SETTINGS))
                .hasSize(3)
                .anyMatch(problem -> problem.startsWith("vanthu.letters.max-words: expected"))
                .anyMatch(problem ->
                        problem.equals("vanthu.letters.policy.overdue: expected one of [AUTOMATIC, APPROVAL]"))
                .anyMatch(problem -> problem.equals(
                        "vanthu.letters.policy.supplement-request: expected one of [AUTOMATIC, APPROVAL]"));
    }
}
