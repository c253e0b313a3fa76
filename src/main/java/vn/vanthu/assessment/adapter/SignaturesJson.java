package vn.vanthu.assessment.adapter;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.vanthu.assessment.Examined;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.PaperSignature;

/** The JSON form of the digital signatures on what came in. */
final class SignaturesJson {

    private SignaturesJson() {}

    static void tell(ArrayNode signatures, Examined examined) {
        examined.readings().stream()
                .filter(Paper.class::isInstance)
                .map(Paper.class::cast)
                .forEach(paper -> paper.signatures().forEach(one -> tell(signatures.addObject(), paper.file(), one)));
    }

    private static void tell(ObjectNode node, String file, PaperSignature signature) {
        node.put("file", file);
        node.put("signer", signature.signer());
        node.put("organisation", signature.organisation());
        node.put("signedAt", signature.claimed().map(VietnamTime::iso).orElse(null));
        node.put("stampedAt", signature.stamped().map(VietnamTime::iso).orElse(null));
        node.put("wholeFile", signature.whole());
        node.put("state", signature.state().name());
    }
}
