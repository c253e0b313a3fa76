package vn.vanthu.intake.adapter.soap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.transport.http.Headers;

/** Answers by MTOM only whoever called by MTOM or says that it takes such answers; others get one XML document. */
final class AnswerInKind extends AbstractPhaseInterceptor<Message> {

    private static final String MTOM = "multipart/related";

    AnswerInKind() {
        super(Phase.SETUP);
    }

    @Override
    public void handleMessage(Message answer) {
        Message call = answer.getExchange().getInMessage();
        if (call == null || !takesMtom(Headers.getSetProtocolHeaders(call))) {
            answer.put(Message.MTOM_ENABLED, Boolean.FALSE);
        }
    }

    private static boolean takesMtom(Map<String, List<String>> headers) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase("Content-Type")
                        || header.getKey().equalsIgnoreCase("Accept"))
                .flatMap(header -> header.getValue().stream())
                .anyMatch(value -> value.toLowerCase(Locale.ROOT).contains(MTOM));
    }
}
