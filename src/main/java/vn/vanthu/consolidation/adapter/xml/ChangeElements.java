package vn.vanthu.consolidation.adapter.xml;

import javax.xml.stream.XMLStreamException;
import vn.vanthu.consolidation.Changes;
import vn.vanthu.consolidation.Changes.FigureChange;
import vn.vanthu.consolidation.Changes.PaperChange;
import vn.vanthu.consolidation.Changes.ShareChange;

/** Nội dung điều chỉnh: what this version says otherwise than the one before, and which submission brought it. */
final class ChangeElements {

    private final Elements out;

    ChangeElements(Elements out) {
        this.out = out;
    }

    void write(Changes changes) throws XMLStreamException {
        if (changes.none()) {
            return;
        }
        out.open("changes");
        for (PaperChange paper : changes.papers()) {
            out.open("paperChange").with("unit", paper.unitId()).with("reason", paper.reason());
            out.known("stateBefore", paper.stateBefore()).known("stateAfter", paper.stateAfter());
            submission("Before", paper.caseBefore(), paper.versionBefore());
            submission("After", paper.caseAfter(), paper.versionAfter());
            out.close();
        }
        for (FigureChange figure : changes.figures()) {
            out.open("figureChange").with("indicator", figure.code());
            out.known("totalBefore", figure.totalBefore()).known("totalAfter", figure.totalAfter());
            out.element("name", figure.name());
            for (ShareChange share : figure.shares()) {
                share(share);
            }
            out.close();
        }
        for (String part : changes.own()) {
            out.open("ownChange").with("part", part).close();
        }
        out.close();
    }

    private void share(ShareChange share) throws XMLStreamException {
        out.open("shareChange").with("unit", share.unitId());
        out.known("useBefore", share.useBefore()).known("valueBefore", share.before());
        out.known("useAfter", share.useAfter()).known("valueAfter", share.after());
        submission("", share.caseNumber(), share.version());
        out.close();
    }

    private void submission(String which, String caseNumber, int version) throws XMLStreamException {
        if (!caseNumber.isEmpty()) {
            out.with("submission" + which, caseNumber).with("version" + which, version);
        }
    }
}
