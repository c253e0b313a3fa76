package vn.vanthu.extraction.adapter.ooxml;

import java.util.List;
import java.util.Locale;
import vn.vanthu.intake.Refusal;
import vn.vanthu.intake.ZipArchive;

/** What no report needs and what Word or Excel would run or fetch on opening. */
final class HostileSigns {

    private HostileSigns() {}

    static void inNames(ZipArchive archive) throws Refusal {
        for (ZipArchive.Entry entry : archive.entries()) {
            String name = entry.name().toLowerCase(Locale.ROOT);
            String file = name.substring(name.lastIndexOf('/') + 1);
            if (file.startsWith("vbaproject") || file.equals("vbadata.xml")) {
                throw Refusal.hostile("macros (vbaProject)");
            }
            if (name.contains("embeddings/") && (file.endsWith(".bin") || file.endsWith("m"))) {
                throw Refusal.hostile("embedded OLE object");
            }
            if (name.contains("activex/")) {
                throw Refusal.hostile("ActiveX control");
            }
        }
    }

    static void inRelationships(List<Relationship> relationships) throws Refusal {
        for (Relationship relationship : relationships) {
            switch (relationship.type()) {
                case "vbaProject" -> throw Refusal.hostile("macros (vbaProject)");
                case "oleObject" -> throw Refusal.hostile("embedded OLE object");
                case "xlMacrosheet", "xlIntlMacrosheet" -> throw Refusal.hostile("macro sheet");
                case "control" -> throw Refusal.hostile("ActiveX control");
                default -> {}
            }
            if (relationship.reachesOut()) {
                throw Refusal.hostile("external relationship (" + known(relationship.type()) + ")");
            }
        }
    }

    /** The type for the log, unless a sender made it up. */
    private static String known(String type) {
        return type.matches("[A-Za-z]{1,30}") ? type : "unknown";
    }
}
