package vn.vanthu.extraction.adapter.doc;

import java.util.Iterator;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.Entry;
import vn.vanthu.extraction.adapter.Budget;
import vn.vanthu.intake.Refusal;

/** What no report needs and what Word would run on opening; the same as is refused in Office Open XML. */
final class HostileStorages {

    private static final int DEPTH = 32;

    private HostileStorages() {}

    static void in(DirectoryNode root, Budget budget) throws Refusal {
        in(root, 0, budget);
    }

    private static void in(DirectoryNode storage, int depth, Budget budget) throws Refusal {
        if (depth > DEPTH) {
            throw Refusal.hostile("storages nested over " + DEPTH + " deep");
        }
        for (Iterator<Entry> entries = storage.getEntries(); entries.hasNext(); ) {
            budget.step();
            Entry entry = entries.next();
            if (entry.getName().equalsIgnoreCase("VBA") || entry.getName().equalsIgnoreCase("_VBA_PROJECT")) {
                throw Refusal.hostile("macros (vbaProject)");
            }
            if (entry instanceof DirectoryNode inner) {
                if (storage.getName().equals("ObjectPool") && depth == 1) {
                    object(inner);
                }
                in(inner, depth + 1, budget);
            }
        }
    }

    /** A document of Office Open XML is embedded whole; all else is an object that some program runs. */
    private static void object(DirectoryNode object) throws Refusal {
        if (object.hasEntryCaseInsensitive("\3OCXNAME")) {
            throw Refusal.hostile("ActiveX control");
        }
        if (!object.hasEntryCaseInsensitive("Package")) {
            throw Refusal.hostile("embedded OLE object");
        }
    }
}
