package vn.vanthu.intake.adapter.soap;

import java.util.Map;
import org.apache.camel.component.cxf.jaxws.CxfConfigurer;
import org.apache.cxf.attachment.AttachmentDeserializer;
import org.apache.cxf.endpoint.Client;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.frontend.AbstractWSDLBasedEndpointFactory;
import org.apache.cxf.staxutils.StaxUtils;
import org.springframework.stereotype.Component;
import vn.vanthu.intake.UnitPasswords;
import vn.vanthu.intake.adapter.IntakeSettings;

/** What stands between the network and the SOAP door: login, limits and quiet faults. */
@Component("eOfficeGuards")
class EOfficeGuards implements CxfConfigurer {

    private static final int MEMORY_BYTES = 256 * 1024;

    private final UnitPasswords passwords;
    private final int limit;

    EOfficeGuards(UnitPasswords passwords, IntakeSettings settings) {
        this.passwords = passwords;
        this.limit = settings.limit();
    }

    @Override
    public void configure(AbstractWSDLBasedEndpointFactory factory) {
        long base64 = limit / 3L * 4 + MEMORY_BYTES;
        factory.getProperties(true)
                .putAll(Map.of(
                        AttachmentDeserializer.ATTACHMENT_MAX_SIZE, Long.toString(base64),
                        AttachmentDeserializer.ATTACHMENT_MEMORY_THRESHOLD, Integer.toString(MEMORY_BYTES),
                        AttachmentDeserializer.ATTACHMENT_MAX_COUNT, "4",
                        StaxUtils.MAX_TEXT_LENGTH, Long.toString(base64),
                        StaxUtils.MAX_XML_CHARACTERS, Long.toString(base64 + MEMORY_BYTES),
                        StaxUtils.MAX_ELEMENT_DEPTH, "50",
                        StaxUtils.MAX_CHILD_ELEMENTS, "100",
                        StaxUtils.MAX_ELEMENT_COUNT, "200",
                        StaxUtils.MAX_ATTRIBUTE_SIZE, "4096"));
        factory.getInInterceptors().add(new LoginGuard(passwords));
        factory.getOutInterceptors().add(new AnswerInKind());
        factory.getOutFaultInterceptors().add(new AnswerInKind());
        factory.getOutFaultInterceptors().add(new FaultGuard());
    }

    @Override
    public void configureClient(Client client) {}

    @Override
    public void configureServer(Server server) {}
}
