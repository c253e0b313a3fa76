package vn.vanthu.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PluginHelper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.vanthu.operations.adapter.FailureLog;

/** The way of a draft, with a desk and a mail server that fail when they are told to. */
class CheckDraftRouteTest {

    private static final int RETRIES = 2;

    private final DefaultCamelContext camel = new DefaultCamelContext();
    private final Desk desk = new Desk();
    private final MailServer server = new MailServer();

    /** In the place of the bean of that name. */
    public static final class Desk {

        final AtomicInteger asked = new AtomicInteger();
        volatile Throwable fault;
        volatile boolean known = true;

        public boolean mayBeAnswered(String draft) {
            return known;
        }

        public String assess(String draft) throws Throwable {
            asked.incrementAndGet();
            if (fault != null) {
                throw fault;
            }
            return "findings of " + draft;
        }

        public String unchecked(String draft) {
            return "no findings of " + draft;
        }
    }

    /** Takes mails over, or refuses the next ones. */
    public static final class MailServer {

        final List<String> taken = new ArrayList<>();
        volatile int refusals;

        public void take(String mail) {
            if (refusals-- > 0) {
                throw new IllegalStateException("the mail server is away");
            }
            taken.add(mail);
        }
    }

    @BeforeEach
    void start() throws Exception {
        camel.getPropertiesComponent().addInitialProperty("vanthu.retries", Integer.toString(RETRIES));
        camel.getRegistry().bind("draftMail", desk);
        camel.getRegistry().bind("failureLog", new FailureLog());
        for (String name : List.of("failure-policy", "check-draft", "assess-draft")) {
            PluginHelper.getRoutesLoader(camel)
                    .loadRoutes(PluginHelper.getResourceLoader(camel).resolveResource("file:routes/" + name + ".yaml"));
        }
        camel.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:send-email").errorHandler(noErrorHandler()).bean(server, "take");
            }
        });
        camel.start();
    }

    @AfterEach
    void stop() {
        camel.stop();
    }

    @Test
    void theFindingsLeave() {
        check();

        assertThat(server.taken).containsExactly("findings of draft");
        assertThat(desk.asked).hasValue(1);
    }

    @Test
    void whoMayNotBeAnsweredIsNot() {
        desk.known = false;

        check();

        assertThat(server.taken).isEmpty();
        assertThat(desk.asked).hasValue(0);
    }

    @Test
    void aDraftThatCannotBeCheckedIsTriedAgainAndThenToldSo() {
        for (Throwable fault : List.of(new IllegalStateException("a fault"), new StackOverflowError())) {
            desk.fault = fault;
            desk.asked.set(0);
            server.taken.clear();

            check();

            assertThat(server.taken).containsExactly("no findings of draft");
            assertThat(desk.asked).hasValue(1 + RETRIES);
        }
    }

    @Test
    void anAnswerThatCannotLeaveFailsTheMailSoThatItStaysUnseen() {
        server.refusals = 100;

        assertThatThrownBy(this::check).isInstanceOf(CamelExecutionException.class);
        assertThat(server.taken).isEmpty();
    }

    @Test
    void anAnswerThatCannotLeaveFailsTheMailEvenWhenNothingCouldBeChecked() {
        desk.fault = new IllegalStateException("a fault");
        server.refusals = 100;

        assertThatThrownBy(this::check).isInstanceOf(CamelExecutionException.class);
    }

    @Test
    void aMailServerThatWasAwayForAMomentIsTriedAgain() {
        server.refusals = 1;

        check();

        assertThat(server.taken).containsExactly("findings of draft");
    }

    private void check() {
        camel.createProducerTemplate().sendBody("direct:check-draft", "draft");
    }
}
