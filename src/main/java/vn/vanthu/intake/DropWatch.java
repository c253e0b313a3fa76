package vn.vanthu.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.vanthu.intake.DropEntry.DropFile;

/**
 * Remembers, from poll to poll, what lies in the drop folders: since when an entry has been at rest, and when each file
 * was last known not to be there yet. Not for use by several threads at once.
 */
public final class DropWatch {

    /** How long an upload under a temporary name is waited for; after that the rest of its folder goes without it. */
    private static final Duration ABANDONED = Duration.ofMinutes(15);

    private static final int MOST_REMOVALS = 10_000;

    private final Duration fileQuiet;
    private final Duration folderQuiet;
    private final Map<String, Seen> entries = new HashMap<>();
    private final Map<DropFile, Optional<Instant>> absentAt = new HashMap<>();
    private final Map<String, DropEntry> setAside = new HashMap<>();
    private final Map<String, Instant> removals = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST_REMOVALS;
        }
    };
    private Optional<Instant> lastPoll;

    private record Seen(DropEntry entry, Instant since) {}

    /**
     * @param fileQuiet how long a single file must not have changed to count as complete
     * @param folderQuiet the same for a folder
     * @param lastPoll the last successful listing of an earlier run that found nothing waiting; empty if unknown
     */
    public DropWatch(Duration fileQuiet, Duration folderQuiet, Optional<Instant> lastPoll) {
        this.fileQuiet = fileQuiet;
        this.folderQuiet = folderQuiet;
        this.lastPoll = lastPoll;
    }

    /**
     * Takes note of one complete listing.
     *
     * @param now on the service's clock
     * @param tick on a clock that nobody steps
     */
    public void observe(Collection<DropEntry> listing, Instant now, Instant tick) {
        Map<String, Seen> before = Map.copyOf(entries);
        Map<DropFile, Optional<Instant>> known = Map.copyOf(absentAt);
        entries.clear();
        absentAt.clear();
        for (DropEntry entry : listing) {
            Seen seen = before.get(entry.key());
            boolean unchanged = seen != null && seen.entry().equals(entry);
            entries.put(entry.key(), unchanged ? seen : new Seen(entry, tick));
            entry.files().forEach(file -> absentAt.put(file, known.getOrDefault(file, lastPoll)));
        }
        setAside.entrySet().removeIf(kept -> {
            Seen seen = entries.get(kept.getKey());
            return seen == null || !seen.entry().equals(kept.getValue());
        });
        lastPoll = Optional.of(now);
    }

    /** Whether the entry has been at rest long enough to be taken in; the tick is of the clock of {@link #observe}. */
    public boolean ready(DropEntry entry, Instant tick) {
        Seen seen = entries.get(entry.key());
        if (seen == null || !seen.entry().equals(entry) || setAside.containsKey(entry.key())) {
            return false;
        }
        Duration quiet = entry.folder() ? folderQuiet : fileQuiet;
        Duration wait = entry.hasUnfinished() ? ABANDONED : quiet;
        return !entry.finished().isEmpty() && !seen.since().plus(wait).isAfter(tick);
    }

    /** The last successful listing without this file as it is now; empty when no listing is known to have been made. */
    public Optional<Instant> lastAbsent(DropFile file) {
        return absentAt.getOrDefault(file, Optional.empty());
    }

    /** The entry was registered and taken away. */
    public void removed(DropEntry entry, Instant now) {
        entries.remove(entry.key());
        removals.put(entry.key(), now);
    }

    /** When something of this name was last taken away in this run: what comes after is another delivery. */
    public Optional<Instant> lastRemoval(DropEntry entry) {
        return Optional.ofNullable(removals.get(entry.key()));
    }

    /** The entry was registered but cannot be taken away; it is left alone until it changes. */
    public void setAside(DropEntry entry) {
        setAside.put(entry.key(), entry);
    }

    /** The last listing, if nothing that it showed still waits: safe to be remembered over a restart. */
    public Optional<Instant> lastIdlePoll() {
        return setAside.keySet().containsAll(entries.keySet()) ? lastPoll : Optional.empty();
    }
}
