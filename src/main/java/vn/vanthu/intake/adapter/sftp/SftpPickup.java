package vn.vanthu.intake.adapter.sftp;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.component.file.GenericFile;
import org.apache.camel.component.file.GenericFileEndpoint;
import org.apache.camel.component.file.GenericFileFilter;
import org.apache.camel.component.file.GenericFileOperations;
import org.apache.camel.component.file.GenericFileProcessStrategy;
import org.apache.camel.component.file.remote.RemoteFilePollingConsumerPollStrategy;
import org.apache.camel.component.file.remote.SftpRemoteFile;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Content;
import vn.vanthu.intake.DropEntry;
import vn.vanthu.intake.DropEntry.DropFile;
import vn.vanthu.intake.DropWatch;
import vn.vanthu.intake.Withheld;
import vn.vanthu.operations.ServiceTime;

/**
 * Decides which entries of the drop folders are complete, fetches each whole over the poll's own connection, and takes its
 * files away after the exchange has succeeded. A crash in between leaves the files, and the delivery key tells them again.
 */
public class SftpPickup extends RemoteFilePollingConsumerPollStrategy
        implements GenericFileFilter<SftpRemoteFile<?>>, GenericFileProcessStrategy<SftpRemoteFile<?>> {

    static final String DELIVERY = "vanthu.sftp.delivery";
    private static final int MOST_FILES = 500;

    private final DropWatch watch;
    private final PollMemory memory;
    private final RemovalJournal journal;
    private final ServiceTime time;
    private final Clock ticks = Clock.systemUTC();
    private final int limit;
    private final Set<String> looked = new HashSet<>();
    private SftpListing listing;
    private boolean observed;

    SftpPickup(DropWatch watch, PollMemory memory, RemovalJournal journal, ServiceTime time, int limit) {
        this.watch = watch;
        this.memory = memory;
        this.journal = journal;
        this.listing = new SftpListing(journal);
        this.time = time;
        this.limit = limit;
    }

    @Override
    public boolean begin(Consumer consumer, Endpoint endpoint) {
        listing = new SftpListing(journal);
        looked.clear();
        observed = false;
        return super.begin(consumer, endpoint);
    }

    @Override
    public boolean accept(GenericFile<SftpRemoteFile<?>> file) {
        return file.isDirectory() ? SftpListing.isDropFolder(file.getRelativeFilePath()) : listing.add(file);
    }

    @Override
    public void commit(Consumer consumer, Endpoint endpoint, int polledMessages) {
        observe();
        journal.keepOnly(listing.lines());
        watch.lastIdlePoll().ifPresent(memory::remember);
        super.commit(consumer, endpoint, polledMessages);
    }

    @Override
    public void prepareOnStartup(
            GenericFileOperations<SftpRemoteFile<?>> operations, GenericFileEndpoint<SftpRemoteFile<?>> endpoint) {}

    @Override
    public boolean begin(
            GenericFileOperations<SftpRemoteFile<?>> operations,
            GenericFileEndpoint<SftpRemoteFile<?>> endpoint,
            Exchange exchange,
            GenericFile<SftpRemoteFile<?>> file)
            throws IOException {
        observe();
        if (listing.isLeftover(file)) {
            operations.deleteFile(file.getAbsoluteFilePath());
            return false;
        }
        Optional<DropEntry> entry = listing.entryOf(file)
                .filter(found -> looked.add(found.key()))
                .filter(found -> watch.ready(found, ticks.instant()));
        if (entry.isEmpty()) {
            return false;
        }
        Optional<SftpDelivery> delivery = deliver(entry.get(), session(operations, exchange, file));
        delivery.ifPresent(whole -> exchange.setProperty(DELIVERY, whole));
        return delivery.isPresent();
    }

    @Override
    public void commit(
            GenericFileOperations<SftpRemoteFile<?>> operations,
            GenericFileEndpoint<SftpRemoteFile<?>> endpoint,
            Exchange exchange,
            GenericFile<SftpRemoteFile<?>> file) {
        SftpDelivery delivery = exchange.getProperty(DELIVERY, SftpDelivery.class);
        if (delivery.removable()) {
            journal.enter(delivery.entry());
            SftpSession session = session(operations, exchange, file);
            session.unchanged(delivery.entry().finished()).forEach(session::delete);
            journal.leave(delivery.entry());
            watch.removed(delivery.entry(), time.now());
        } else {
            watch.setAside(delivery.entry());
        }
    }

    @Override
    public void abort(
            GenericFileOperations<SftpRemoteFile<?>> operations,
            GenericFileEndpoint<SftpRemoteFile<?>> endpoint,
            Exchange exchange,
            GenericFile<SftpRemoteFile<?>> file) {}

    @Override
    public void rollback(
            GenericFileOperations<SftpRemoteFile<?>> operations,
            GenericFileEndpoint<SftpRemoteFile<?>> endpoint,
            Exchange exchange,
            GenericFile<SftpRemoteFile<?>> file) {}

    private void observe() {
        if (!observed) {
            watch.observe(listing.entries(), time.now(), ticks.instant());
            observed = true;
        }
    }

    private Optional<SftpDelivery> deliver(DropEntry entry, SftpSession session) throws IOException {
        if (entry.files().stream().anyMatch(DropFile::refusedName)) {
            return Optional.of(withheld(entry, Withheld.Reason.NAME_REFUSED));
        }
        if (entry.size() > limit || entry.finished().size() > MOST_FILES) {
            return Optional.of(withheld(entry, Withheld.Reason.TOO_LARGE));
        }
        List<Attachment> originals = new ArrayList<>();
        for (DropFile file : entry.finished()) {
            Optional<byte[]> bytes = session.read(file);
            if (bytes.isEmpty()) {
                return Optional.empty();
            }
            String name = entry.folder() ? file.path().substring(entry.name().length() + 1) : file.path();
            originals.add(new Attachment(name, "", Content.of(bytes.get())));
        }
        boolean stable = session.unchanged(entry.finished()).size() == originals.size();
        return stable ? Optional.of(delivery(entry, originals, true)) : Optional.empty();
    }

    private SftpDelivery withheld(DropEntry entry, Withheld.Reason reason) {
        StringBuilder words = new StringBuilder();
        for (DropFile file : entry.finished()) {
            words.append(file.size() + " bytes, " + file.modified() + ", " + file.path() + "\n");
        }
        words.append("Limit: " + limit + " bytes, " + MOST_FILES + " files\n");
        return delivery(entry, List.of(Withheld.original(entry.name() + ".txt", reason, words.toString())), false);
    }

    private SftpDelivery delivery(DropEntry entry, List<Attachment> originals, boolean removable) {
        return new SftpDelivery(
                entry,
                originals,
                removable,
                entry.finished().stream()
                        .flatMap(file -> watch.lastAbsent(file).stream())
                        .max(Comparator.naturalOrder()),
                watch.lastRemoval(entry));
    }

    private static SftpSession session(
            GenericFileOperations<SftpRemoteFile<?>> operations, Exchange exchange, GenericFile<?> file) {
        String path = file.getAbsoluteFilePath();
        String below = file.getRelativeFilePath().split("/", 3)[2];
        return new SftpSession(
                operations, exchange.getContext(), path.substring(0, path.length() - below.length() - 1));
    }
}
