package vn.vanthu.operations.adapter;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has the virtual machine give memory back while it waits for post, which is most of the time. */
final class IdleMemory {

    private static final Logger log = LoggerFactory.getLogger(IdleMemory.class);

    private IdleMemory() {}

    /** Collects once a quiet minute, and keeps a small reserve of heap. */
    static void giveBack() {
        HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        set(machine, "MinHeapFreeRatio", "10");
        set(machine, "MaxHeapFreeRatio", "25");
        set(machine, "G1PeriodicGCInterval", "60000");
    }

    /** Sets one of HotSpot's manageable flags; another virtual machine goes without. */
    private static void set(HotSpotDiagnosticMXBean machine, String flag, String value) {
        try {
            machine.setVMOption(flag, value);
        } catch (IllegalArgumentException e) {
            log.debug("this virtual machine has no {}", flag);
        }
    }
}
