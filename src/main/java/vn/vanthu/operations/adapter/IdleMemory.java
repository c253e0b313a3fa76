package vn.vanthu.operations.adapter;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the virtual machine give memory back while it waits for post, which is most of the time. The doors' polling makes
 * young garbage for ever, so that G1's own idle detection never sees an idle machine; one full collection an hour does.
 */
final class IdleMemory {

    private static final Logger log = LoggerFactory.getLogger(IdleMemory.class);

    private static final long FIRST_AFTER_MINUTES = 1;
    private static final long THEN_EVERY_MINUTES = 60;

    private IdleMemory() {}

    static void giveBack() {
        set("MinHeapFreeRatio", "10");
        set("MaxHeapFreeRatio", "25");
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "idle-memory");
            thread.setDaemon(true);
            return thread;
        });
        timer.scheduleAtFixedRate(
                () -> ManagementFactory.getMemoryMXBean().gc(),
                FIRST_AFTER_MINUTES,
                THEN_EVERY_MINUTES,
                TimeUnit.MINUTES);
    }

    /** Sets one of HotSpot's manageable flags; another virtual machine goes without. */
    private static void set(String flag, String value) {
        try {
            ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).setVMOption(flag, value);
        } catch (IllegalArgumentException e) {
            log.debug("this virtual machine has no {}", flag);
        }
    }
}
